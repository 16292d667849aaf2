import { LeverError } from "@vitrine/engine";
import type { PadingtonLevers } from "@vitrine/specs/control/levers";

import { changeFranchise } from "../franchise.ts";
import type { Lever } from "../lever.ts";
import type { Pricing } from "./price.ts";

/** Catalogue and rent follow at once; what was ordered keeps its price (P048, P051, P128). */
export const setRate: Lever<"set-rate"> = async (tx, { usd_rub }) =>
  shown(await changeFranchise(tx, { rate: scaled(usd_rub, 4) }));

export const setMarkup: Lever<"set-markup"> = async (tx, { percent }) =>
  shown(await changeFranchise(tx, { markup: scaled(percent, 2) }));

function shown({ rate, markup }: Pricing): PadingtonLevers["set-rate"]["answer"] {
  return { usd_rub: rate / 10_000, percent: markup / 100 };
}

/** @throws LeverError (400) for a number with more decimals than that */
function scaled(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const whole = Math.round(value * scale);
  if (whole / scale === value) return whole;
  throw new LeverError(400, `Cannot use ${value}: it has more than ${decimals} decimals. Round it first.`);
}
