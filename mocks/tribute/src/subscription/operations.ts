import type { CancelReason, SubscriptionCancelled } from "@vitrine/specs/tribute";

import type { Caller } from "../authentication.ts";
import type { Tx } from "../collections.ts";
import { alreadyCancelled, subscriptionNotFound } from "../errors.ts";
import { managedOrder } from "../orders/access.ts";
import { recurringPeriod } from "../orders/order.ts";
import type { Order } from "../orders/order.ts";
import { tellOfOrder } from "../webhooks.ts";
import { subscriptionCancelled } from "./events.ts";

/**
 * "Only accessible by the shop owner or authorized managers" (T155–T161).
 * @throws orderNotFound (404), noAccess (403), subscriptionNotFound (404), alreadyCancelled (400)
 */
export async function cancelOrder(tx: Tx, caller: Caller, uuid: string): Promise<SubscriptionCancelled> {
  const order = await managedOrder(tx, caller, uuid);
  if (order.memberStatus === undefined) throw subscriptionNotFound();
  if (order.memberStatus === "cancelled") throw alreadyCancelled();
  await cancelSubscription(tx, order, "cancelled_by_seller");
  return { success: true, message: "recurring order cancelled" };
}

/** Stops further charges; the paid period remains (T145, T157, T158). */
export async function cancelSubscription(tx: Tx, order: Order, reason: CancelReason): Promise<Order> {
  const cancelled = await tx.orders.put({
    ...order,
    memberStatus: "cancelled",
    hidden: { ...order.hidden, renewsAt: null },
  });
  const period = recurringPeriod(cancelled);
  if (period !== undefined) await tellOfOrder(tx, cancelled, subscriptionCancelled(cancelled, period, reason));
  return cancelled;
}
