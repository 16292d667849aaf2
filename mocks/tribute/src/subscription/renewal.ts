import type { Instant } from "@vitrine/engine";

import type { Tx } from "../collections.ts";
import type { Order } from "../orders/order.ts";
import { sellingShop } from "../shops/shop.ts";
import { sell } from "../transactions/sale.ts";
import type { Transaction } from "../transactions/transaction.ts";
import { tellOfOrder } from "../webhooks.ts";
import { renewalFailed, renewed } from "./events.ts";
import { cancelSubscription } from "./operations.ts";
import { periodAfter } from "./period.ts";
import { activeSubscription, activeUntil, renewAt } from "./subscription.ts";
import type { Subscription } from "./subscription.ts";

/** Milliseconds between attempts, and their number (T142, T145). */
const betweenAttempts = 24 * 3_600_000;
const mostFailures = 3;

/** The result of an attempt; without a transaction if it failed. */
export interface Renewal {
  readonly order: Order;
  readonly transaction?: Transaction;
}

/**
 * Attempts a renewal as the customer's card or Stars decide; in an inactive shop, cancels the subscription. Does nothing
 * if the renewal was postponed or cancelled.
 */
export async function renewWhenDue(tx: Tx, uuid: string): Promise<void> {
  const order = await tx.orders.get(uuid);
  const subscription = order && activeSubscription(order);
  const due = order?.hidden.renewsAt ?? null;
  if (!subscription || due === null || due > tx.now) return;
  const { card, method } = subscription.order.hidden;
  if ((await sellingShop(tx, order)).status === 0) {
    await cancelSubscription(tx, subscription.order, "seller_unavailable");
    return;
  }
  switch (card) {
    case "accepted":
      await renew(tx, subscription);
      return;
    case "declined":
      await failRenewal(tx, subscription, due);
      return;
    case "expired":
      await cancelSubscription(
        tx,
        subscription.order,
        method === "stars" ? "stars_subscription_expired" : "payment_method_expired",
      );
  }
}

/** Charges once and extends by one period from the previous end, however late the charge is (T139, T140, T144). */
export async function renew(tx: Tx, { order, period, memberExpiresAt }: Subscription): Promise<Renewal> {
  const { order: sold, transaction } = await sell(tx, order);
  const active = await activeUntil(tx, sold, periodAfter(memberExpiresAt, period));
  await tellOfOrder(tx, active, renewed(active, period));
  return { order: active, transaction };
}

/**
 * Counts a failure: the third in a row ends the subscription, any other is retried a day after `attemptedAt`
 * (T141–T146).
 */
export async function failRenewal(tx: Tx, { order, period }: Subscription, attemptedAt: Instant): Promise<Renewal> {
  const failures = order.hidden.failures + 1;
  const failed: Order = { ...order, hidden: { ...order.hidden, failures } };
  await tellOfOrder(tx, failed, renewalFailed(failed, period, failures));
  return failures < mostFailures
    ? { order: await renewAt(tx, failed, attemptedAt + betweenAttempts) }
    : { order: await cancelSubscription(tx, failed, "charge_failed") };
}
