import type { Refusal } from "@vitrine/engine";
import type { RefundStarted, TransactionPage } from "@vitrine/specs/tribute";

import type { Caller } from "../authentication.ts";
import type { Tx } from "../collections.ts";
import {
  alreadyRefunded,
  badRequest,
  notRefundable,
  orderNotPaid,
  refundFailed,
  transactionMismatch,
  transactionNotFound,
} from "../errors.ts";
import { managedOrder } from "../orders/access.ts";
import type { Order } from "../orders/order.ts";
import { startRefund } from "./refund.ts";
import { transactionView } from "./transaction.ts";
import type { Transaction } from "./transaction.ts";

const pageLength = 20;

/**
 * A page of transactions, newest first; `nextFrom` is empty on the last page (T162–T168). @throws orderNotFound (404),
 * noAccess (403)
 */
export async function listTransactions(
  tx: Tx,
  caller: Caller,
  { orderUuid, startFrom = 0 }: { readonly orderUuid: string; readonly startFrom: number | undefined },
): Promise<TransactionPage> {
  const { uuid } = await managedOrder(tx, caller, orderUuid);
  const where = [uuid];
  const page = await tx.transactions.find("of order", { where, reverse: true, offset: startFrom, limit: pageLength });
  const next = startFrom + pageLength;
  const isLast = next >= (await tx.transactions.count("of order", where));
  return { transactions: page.map(transactionView), nextFrom: isLast ? "" : String(next) };
}

/**
 * "Only sell transactions from paid orders can be refunded" (T180–T195).
 * @returns refundFailed (500) if a lever requested it; returned and not thrown, so that the next call succeeds
 * @throws badRequest (400), orderNotFound (404), noAccess (403), orderNotPaid (400), transactionNotFound (404),
 * transactionMismatch, notRefundable, alreadyRefunded (400), in this order (T017)
 */
export async function refundTransaction(
  tx: Tx,
  caller: Caller,
  { orderUuid, txId }: { readonly orderUuid: string; readonly txId: number },
): Promise<RefundStarted | Refusal> {
  if (txId < 0) throw badRequest("txId must be an unsigned integer");
  const order = await managedOrder(tx, caller, orderUuid);
  if (order.status !== "paid") throw orderNotPaid();
  const sale = await saleOf(tx, order, txId);
  if (sale.hidden.refundFails) {
    await tx.transactions.put({ ...sale, hidden: { refundFails: false } });
    return refundFailed();
  }
  await startRefund(tx, order, sale);
  return { success: true, message: "refund initiated", status: "initiated" };
}

/** A sale whose refund is in progress counts as refunded (T190). */
async function saleOf(tx: Tx, { uuid, shopId }: Order, txId: number): Promise<Transaction> {
  const found = await tx.transactions.get(txId);
  if (!found || found.shopId !== shopId) throw transactionNotFound();
  if (found.order_uuid !== uuid) throw transactionMismatch();
  if (found.type !== "shop_order_sell") throw notRefundable();
  if (!found.isRefundable) throw alreadyRefunded();
  return found;
}
