import { LeverError } from "@vitrine/engine";

import type { Lever } from "../lever.ts";
import { orderToChange } from "../orders/levers.ts";
import { orderView } from "../orders/order.ts";
import { transactionView } from "../transactions/transaction.ts";
import { failRenewal, renew } from "./renewal.ts";
import { activeSubscription } from "./subscription.ts";

/** Attempts the renewal now, regardless of its due time and the customer's card. */
export const renewNow: Lever<"renew"> = async (tx, { uuid, outcome }) => {
  const subscription = activeSubscription(await orderToChange(tx, uuid));
  if (!subscription) {
    throw new LeverError(
      409,
      `Cannot renew order ${uuid}: it has no active subscription. Pay a recurring order first.`,
    );
  }
  const { order, transaction } =
    outcome === "success" ? await renew(tx, subscription) : await failRenewal(tx, subscription, tx.now);
  return { order: orderView(tx, order), ...(transaction && { transaction: transactionView(transaction) }) };
};
