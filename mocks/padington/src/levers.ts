import type { Levers } from "@vitrine/engine";
import type { PadingtonLevers } from "@vitrine/specs/control/levers";

import { createAccount, credit, issueKey, revokeKey } from "./account/owner.ts";
import { setMarkup, setRate } from "./catalog/owner.ts";
import { setApi, setCodes } from "./franchise.ts";
import { completeOrder, failOrder, requireVerification, verifyOrder } from "./orders/owner.ts";
import { setRentPrice } from "./rent/owner.ts";
import type { Tx } from "./transaction.ts";

/** What the franchise owner, the user in the bot, the delivery and Roblox may do, and the API may not. */
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
