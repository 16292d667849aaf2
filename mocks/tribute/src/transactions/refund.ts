import type { Tx } from "../collections.ts";
import type { Order } from "../orders/order.ts";
import { settingsOf } from "../settings/settings.ts";
import { giveBack } from "../shops/earnings.ts";
import { cancelSubscription } from "../subscription/operations.ts";
import { tellOfOrder } from "../webhooks.ts";
import { refundCompleted, refundInitiated } from "./events.ts";
import { isBeingRefunded, nextTransactionId } from "./transaction.ts";
import type { Transaction } from "./transaction.ts";

/** Starts the refund of a sale; it completes a little later, and only once (T183–T186). */
export async function startRefund(tx: Tx, order: Order, sale: Transaction): Promise<Transaction> {
  const started = await tx.transactions.put({ ...sale, isRefundable: false });
  const { refund_ms } = await settingsOf(tx);
  await tx.schedule(tx.now + refund_ms, "complete refund", sale.id);
  await tellOfOrder(tx, order, refundInitiated(order, started));
  return started;
}

/** Does nothing for a refund that was completed before. */
export async function completeRefundWhenDue(tx: Tx, subject: string): Promise<void> {
  const sale = await tx.transactions.get(Number(subject));
  if (sale && isBeingRefunded(sale)) await completeRefund(tx, sale);
}

/**
 * Refunds the whole amount (T184, T186). If the sale was the last charge of an active subscription, the subscription
 * ends (T148, T149).
 */
export async function completeRefund(tx: Tx, sale: Transaction): Promise<{ order: Order; transaction: Transaction }> {
  const order = (await tx.orders.get(sale.order_uuid))!;
  const refunded = await tx.transactions.put({ ...sale, isRefundable: false, isRefunded: true });
  await giveBack(tx, order.shopId, { amount: sale.amount, currency: order.currency, ref: order.uuid });
  await tx.transactions.put({
    ...sale,
    id: await nextTransactionId(tx),
    type: "shop_order_refund",
    amount: 0 - sale.amount,
    serviceFee: 0,
    createdAt: tx.now,
    isRefunded: false,
    isRefundable: false,
    hidden: { refundFails: false },
  });
  await tellOfOrder(tx, order, refundCompleted(order, refunded, tx.now));
  const isLast = (await latestSale(tx, order))?.id === sale.id;
  const ends = isLast && order.memberStatus === "active";
  return {
    order: ends ? await cancelSubscription(tx, order, "last_charge_refunded") : order,
    transaction: refunded,
  };
}

async function latestSale(tx: Tx, { uuid }: Order): Promise<Transaction | undefined> {
  return tx.transactions.first("sales of order", { where: [uuid, "shop_order_sell"], reverse: true });
}
