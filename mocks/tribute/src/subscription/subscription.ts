import type { Instant } from "@vitrine/engine";
import type { RecurringPeriod } from "@vitrine/specs/tribute";

import type { Tx } from "../collections.ts";
import { recurringPeriod } from "../orders/order.ts";
import type { Order } from "../orders/order.ts";
import { wholeSecond } from "../utc.ts";
import { periodAfter, trialAfter } from "./period.ts";

/** A subscription that can be renewed. */
export interface Subscription {
  readonly order: Order;
  readonly period: RecurringPeriod;
  readonly memberExpiresAt: Instant;
}

/** The order as a subscription that will be charged again; undefined for any other order. */
export function activeSubscription(order: Order): Subscription | undefined {
  const { memberStatus, memberExpiresAt } = order;
  const period = recurringPeriod(order);
  if (memberStatus !== "active" || memberExpiresAt === undefined || period === undefined) return undefined;
  return { order, period, memberExpiresAt };
}

/** Stores a paid order; a recurring one is renewed one period from now (T135, T142). */
export async function begin(tx: Tx, order: Order): Promise<Order> {
  const period = recurringPeriod(order);
  if (period === undefined) return tx.orders.put(order);
  return activeUntil(tx, order, periodAfter(wholeSecond(tx.now), period));
}

/** Stores an order whose trial begins; the first charge comes when the trial ends (T153, T154). */
export async function beginTrial(tx: Tx, order: Order): Promise<Order> {
  const { trialPeriod } = order.hidden;
  return trialPeriod === undefined
    ? begin(tx, order)
    : activeUntil(tx, order, trialAfter(wholeSecond(tx.now), trialPeriod));
}

/** Stores an order as paid until an instant, at which it is renewed. */
export async function activeUntil(tx: Tx, order: Order, memberExpiresAt: Instant): Promise<Order> {
  return renewAt(tx, { ...order, memberStatus: "active", memberExpiresAt }, memberExpiresAt);
}

/** Schedules the next renewal attempt. */
export async function renewAt(tx: Tx, order: Order, renewsAt: Instant): Promise<Order> {
  await tx.schedule(renewsAt, "renew order", order.uuid);
  return tx.orders.put({ ...order, hidden: { ...order.hidden, renewsAt } });
}
