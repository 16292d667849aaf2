import type { Reconciliation, Purchase } from "@vitrine/client";
import type { ShopOrder, Transaction, TributeClient } from "@vitrine/tribute";

import type { OrderStore } from "./order-store.ts";
import { totalOf, type OrderEvent, type Order, type Part } from "./order.ts";

/** The dependencies of payments. */
export interface PaymentDependencies {
  readonly tribute: TributeClient;
  /** The URL of this shop without a trailing slash; customers return there after payment. */
  readonly publicUrl: string;
  readonly now: () => number;
  /** Aborts a search. */
  readonly signal: AbortSignal;
  readonly orders: OrderStore;
}

/**
 * Opens an order's payment at Tribute, only once, since two open payments could both be paid. If the outcome is unknown, it searches
 * for the payment, which takes half a minute; the order shows the payment page afterwards.
 */
export async function openPayment(
  order: Order,
  { tribute, publicUrl, orders, signal }: PaymentDependencies,
): Promise<void> {
  const ref = `${order.id}:payment`;
  const opening = await tribute.orders.open(
    {
      amount: totalOf(order),
      currency: "rub",
      title: "Order",
      description: order.parts.map(nameOf).join(", "),
      customerId: order.customer,
      successUrl: `${publicUrl}/orders/${order.id}`,
      failUrl: `${publicUrl}/orders/${order.id}`,
    },
    { ref },
  );
  const end = opening.outcome === "unknown" ? await tribute.orders.reconcile({ ref }, { signal }) : opening;
  const event = opened(end);
  if (event) orders.record(order, event);
}

/** The shortest interval between two checks of a payment, in milliseconds: its webhook usually comes sooner. */
const soonest = 10_000;

/**
 * Creates the check for payments whose webhooks may be lost. It polls often in the first minutes, and less often the longer an order
 * waits. Customers may pay months later, so it never stops.
 */
export function createPaymentCheck({ tribute, now, orders }: PaymentDependencies): (order: Order) => Promise<void> {
  const askedAt = new Map<string, number>();

  return async (order) => {
    const { id, createdAt, payment } = order;
    const age = now() - createdAt;
    if (now() - (askedAt.get(id) ?? createdAt) < Math.max(soonest, age / 10)) return;
    askedAt.set(id, now());
    const { status } = await tribute.orders.status(payment!.uuid);
    // `prepaid` is not paid yet.
    if (status !== "paid" && status !== "failed") return;
    askedAt.delete(id);
    if (status === "paid") orders.record(order, { type: "paid" });
    else orders.record(order, { type: "payment_ruled_out", why: "Tribute has given the payment up." });
  };
}

/**
 * Creates the check of payments recorded by an earlier process. It runs once for each, before anything more is bought: if a payment
 * was refunded while the shop was closed, Tribute retries that webhook only minutes later.
 */
export function createPaymentReview({ tribute, now, orders }: PaymentDependencies): (order: Order) => Promise<Order> {
  const openedAt = now();
  const reviewed = new Set<string>();

  return async (order) => {
    const { id, parts, payment, paidAt = openedAt } = order;
    if (paidAt >= openedAt || reviewed.has(id) || !parts.some(({ state }) => state === "wanted")) return order;
    const sale = await saleOf(tribute, payment!.uuid);
    reviewed.add(id);
    return sale?.isRefunded ? orders.record(order, { type: "paid_back" }) : order;
  };
}

/**
 * Refunds the payment. If a refund was already requested, it waits for that one, since Tribute would refuse a second request.
 */
export async function payBack(order: Order, { tribute, orders }: PaymentDependencies): Promise<void> {
  const { uuid } = order.payment!;
  const sale = await saleOf(tribute, uuid);
  if (sale?.isRefunded) orders.record(order, { type: "paid_back" });
  else if (sale?.isRefundable) await tribute.orders.refund(uuid, sale.id);
}

async function saleOf({ orders }: TributeClient, uuid: string): Promise<Transaction | undefined> {
  for await (const transaction of orders.transactions(uuid)) {
    if (transaction.type === "shop_order_sell") return transaction;
  }
  return undefined;
}

/** The event for the outcome; undefined while the outcome is unknown. */
function opened(end: Purchase<ShopOrder> | Reconciliation<ShopOrder>): OrderEvent | undefined {
  switch (end.outcome) {
    case "created":
    case "found": {
      const { uuid, paymentUrl, webappPaymentUrl } = end.order;
      return { type: "payment_opened", payment: { uuid, url: paymentUrl ?? webappPaymentUrl } };
    }
    case "rejected":
    case "not_found":
      return { type: "payment_ruled_out", why: end.error.message };
    default:
      return undefined;
  }
}

function nameOf(part: Part): string {
  return part.what === "product" ? part.title : `${part.quantity} Telegram Stars for ${part.recipient}`;
}
