import type { Levers } from "@vitrine/engine";
import type { BunaistoreLevers } from "@vitrine/specs/control/levers";

import { createAccount, credit, issueKey, restore, revokeKey, suspend, updateAccount } from "./account/levers.ts";
import type { Tx } from "./collections.ts";
import { setWebhook } from "./developer/levers.ts";
import { placeBotOrder, refundOrder } from "./orders/levers.ts";
import { addStock, createProduct, deleteProduct, removeStock, updateProduct } from "./products/levers.ts";
import { setApi, setMaintenance, setWorker } from "./settings/levers.ts";
import { pay, setPaymentMethod } from "./topup/levers.ts";

/** What the admin, the bot's users and the chains can do but the API cannot. */
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
