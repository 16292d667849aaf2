import type { Reconciliation, Purchase } from "@vitrine/client";
import type { ShopOrder, Transaction, TributeClient } from "@vitrine/tribute";

import type { OrderStore } from "./order-store.ts";
import { totalOf, type OrderEvent, type Order, type Part } from "./order.ts";

/** What customers pay with and are paid back with. */
export interface PaymentMeans {
  readonly tribute: TributeClient;
  /** Where this shop is reached, without a slash at the end; customers come back there after they have paid. */
  readonly publicUrl: string;
  readonly now: () => number;
  /** Gives up looking. */
  readonly signal: AbortSignal;
  readonly orders: OrderStore;
}

/**
 * Opens an order's payment at Tribute: once, since two that are open could both be paid. Where nobody knows whether it is open, it
 * finds out, which takes half a minute; the customer is given the address afterwards.
 */
export async function openPayment(order: Order, { tribute, publicUrl, orders, signal }: PaymentMeans): Promise<void> {
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

/** How long a webhook is given to come, in milliseconds, before the first asking and between two. */
const soonest = 10_000;

/**
 * Makes the asking about payments whose webhooks may be lost: often in the first minutes, and the rarer the longer an order waits.
 * Customers may pay months later, so it never ends.
 */
export function createPaymentCheck({ tribute, now, orders }: PaymentMeans): (order: Order) => Promise<void> {
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
 * Makes the look at payments that an earlier process has seen, each once and before more is bought for it: one that was taken back while
 * the shop was closed is told of again only minutes later.
 */
export function createPaymentReview({ tribute, now, orders }: PaymentMeans): (order: Order) => Promise<Order> {
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
 * Gives the payment back. It looks before it asks: a refund that has begun is waited for, not asked for again. (Were it asked for twice
 * all the same, Tribute would refuse the second one.)
 */
export async function payBack(order: Order, { tribute, orders }: PaymentMeans): Promise<void> {
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

/** Undefined while nobody can tell. */
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
