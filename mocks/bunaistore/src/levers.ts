import type { Levers } from "@vitrine/engine";
import type { BunaistoreLevers } from "@vitrine/specs/control/levers";

import { createAccount, credit, issueKey, restore, revokeKey, suspend, updateAccount } from "./account/owner.ts";
import { setWebhook } from "./developer/owner.ts";
import { setApi, setMaintenance, setWorker } from "./market.ts";
import { placeBotOrder, refundOrder } from "./orders/owner.ts";
import { addStock, createProduct, deleteProduct, removeStock, updateProduct } from "./products/owner.ts";
import { pay, setPaymentMethod } from "./topup/owner.ts";
import type { Tx } from "./transaction.ts";

/** What the admin, the bot's users and the chains may do, and the API may not. */
export const levers: Levers<BunaistoreLevers, Tx> = {
  credit,
  "update-product": updateProduct,
  "create-product": createProduct,
  "add-stock": addStock,
  "remove-stock": removeStock,
  "delete-product": deleteProduct,
  "place-bot-order": placeBotOrder,
  "refund-order": refundOrder,
  suspend,
  restore,
  "issue-key": issueKey,
  "revoke-key": revokeKey,
  "create-account": createAccount,
  "update-account": updateAccount,
  "set-webhook": setWebhook,
  "set-maintenance": setMaintenance,
  "set-api": setApi,
  "set-worker": setWorker,
  "set-payment-method": setPaymentMethod,
  pay,
};
