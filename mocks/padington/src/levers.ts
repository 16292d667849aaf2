import type { Levers } from "@vitrine/engine";
import type { PadingtonLevers } from "@vitrine/specs/control/levers";

import { createAccount, credit, issueKey, revokeKey } from "./account/levers.ts";
import { setCodes, setMarkup, setRate } from "./catalog/levers.ts";
import type { Tx } from "./collections.ts";
import { completeOrder, failOrder, requireVerification, verifyOrder } from "./orders/levers.ts";
import { setRentPrice } from "./rent/levers.ts";
import { setApi } from "./settings/levers.ts";

/** What the franchise owner, the user in the bot, the delivery and Roblox can do but the API cannot. */
export const levers: Levers<PadingtonLevers, Tx> = {
  "create-account": createAccount,
  credit,
  "set-rate": setRate,
  "set-markup": setMarkup,
  "complete-order": completeOrder,
  "fail-order": failOrder,
  "require-verification": requireVerification,
  "verify-order": verifyOrder,
  "set-codes": setCodes,
  "issue-key": issueKey,
  "revoke-key": revokeKey,
  "set-api": setApi,
  "set-rent-price": setRentPrice,
};
