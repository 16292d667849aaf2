import { LeverError } from "@vitrine/engine";
import type { Levers } from "@vitrine/engine";
import type { PadingtonLevers } from "@vitrine/specs/control/levers";

import type { Tx } from "./collections.ts";

/** A lever as the control API's spec describes it. */
export type Lever<Name extends keyof PadingtonLevers> = Levers<PadingtonLevers, Tx>[Name];

/**
 * Converts a lever's number to whole units: 80.5 with four decimals is 805000.
 * @throws LeverError (400), naming the field, for a number with more decimals
 */
export function wholeUnits(field: string, value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const whole = Math.round(value * scale);
  if (whole / scale === value) return whole;
  throw new LeverError(
    400,
    `Cannot use ${value} as ${field}: it has more than ${decimals} decimals. Round it first.`,
    field,
  );
}
