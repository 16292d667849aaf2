import type { PadingtonLevers } from "@vitrine/specs/control/levers";

import type { Tx } from "./transaction.ts";

/** A lever as the control API's spec describes it. */
export type Lever<Name extends keyof PadingtonLevers> = (
  tx: Tx,
  body: PadingtonLevers[Name]["body"],
) => Promise<PadingtonLevers[Name]["answer"]>;
