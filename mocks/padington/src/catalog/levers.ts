import type { PadingtonLevers } from "@vitrine/specs/control/levers";

import { wholeUnits } from "../lever.ts";
import type { Lever } from "../lever.ts";
import { changeSettings, settingsOf } from "../settings/settings.ts";
import type { Pricing } from "./price.ts";

/** Changes the rate: catalogue and rent follow at once, existing orders keep their price (P048, P051, P128). */
export const setRate: Lever<"set-rate"> = async (tx, { usd_rub }) =>
  shown(await changeSettings(tx, { rate: wholeUnits("usd_rub", usd_rub, 4) }));

/** Changes the franchise's markup; catalogue and rent follow at once as well. */
export const setMarkup: Lever<"set-markup"> = async (tx, { percent }) =>
  shown(await changeSettings(tx, { markup: wholeUnits("percent", percent, 2) }));

/** Sets how many codes of a category are left: a number, true for unlimited, false for none. */
export const setCodes: Lever<"set-codes"> = async (tx, { category, available }) => {
  const left = typeof available === "number" ? available : available ? null : 0;
  const { codes } = await settingsOf(tx);
  await changeSettings(tx, { codes: { ...codes, [category]: left } });
  return { category, available };
};

function shown({ rate, markup }: Pricing): PadingtonLevers["set-rate"]["answer"] {
  return { usd_rub: rate / 10_000, percent: markup / 100 };
}
