import type { Instant } from "@vitrine/engine";
import type { ShopOrderRefundedPayload } from "@vitrine/specs/tribute";

import { omitUndefined } from "../omit-undefined.ts";
import { ofItsMember, ofOrder } from "../orders/events.ts";
import { recurringPeriod } from "../orders/order.ts";
import type { Order } from "../orders/order.ts";
import type { OrderEvent } from "../webhooks.ts";
import type { Transaction } from "./transaction.ts";

/** The event of a refund that has begun (T183, T265). */
export function refundInitiated(order: Order, sale: Transaction): OrderEvent {
  return { name: "shop_order_refunded", payload: { ...ofRefund(order, sale), status: "initiated" } };
}

/** The event of a completed refund or a chargeback by the bank (T184, T265, T266). */
export function refundCompleted(order: Order, sale: Transaction, refundedAt: Instant): OrderEvent {
  const done = { status: "completed", refundedAt: new Date(refundedAt).toISOString() } as const;
  return { name: "shop_order_refunded", payload: { ...ofRefund(order, sale), ...done } };
}

/** Here `amount` is the transaction's amount, unlike in every other event (T251). */
function ofRefund(order: Order, { id, amount }: Transaction): Omit<ShopOrderRefundedPayload, "status"> {
  const period = recurringPeriod(order);
  return {
    ...ofOrder(order),
    transactionId: id,
    amount,
    isRecurrent: period !== undefined,
    ...omitUndefined({ period, firstPeriodAmount: order.firstPeriodAmount }),
    ...ofItsMember(order),
  };
}
