import { LeverError } from "@vitrine/engine";

import type { Tx } from "../collections.ts";
import type { Lever } from "../lever.ts";
import { orderToChange } from "../orders/levers.ts";
import { orderView } from "../orders/order.ts";
import { completeRefund } from "./refund.ts";
import { isBeingRefunded, transactionView } from "./transaction.ts";
import type { Transaction } from "./transaction.ts";

export const completeRefundNow: Lever<"complete-refund"> = async (tx, { uuid, transaction_id }) => {
  const sale = await transactionToChange(tx, uuid, transaction_id);
  if (!isBeingRefunded(sale)) {
    throw new LeverError(
      409,
      `Cannot complete a refund of transaction ${transaction_id}: none is under way. Refund it through the API first.`,
    );
  }
  const { order, transaction } = await completeRefund(tx, sale);
  return { order: orderView(tx, order), transaction: transactionView(transaction) };
};

/** The next refund call answers 500; the one after it succeeds (T195). */
export const failRefund: Lever<"fail-refund"> = async (tx, { uuid, transaction_id }) => {
  const sale = await refundableTransaction(tx, uuid, transaction_id);
  const transaction = await tx.transactions.put({ ...sale, hidden: { refundFails: true } });
  return { order: orderView(tx, await orderToChange(tx, uuid)), transaction: transactionView(transaction) };
};

/** Completed at once, because a bank does not ask (T266). */
export const chargeBack: Lever<"charge-back"> = async (tx, { uuid, transaction_id }) => {
  const { order, transaction } = await completeRefund(tx, await refundableTransaction(tx, uuid, transaction_id));
  return { order: orderView(tx, order), transaction: transactionView(transaction) };
};

async function refundableTransaction(tx: Tx, uuid: string, id: number): Promise<Transaction> {
  const sale = await transactionToChange(tx, uuid, id);
  if (sale.isRefundable) return sale;
  throw new LeverError(
    409,
    `Cannot refund transaction ${id}: it is a refund, or refunded already. Choose another one.`,
  );
}

async function transactionToChange(tx: Tx, uuid: string, id: number): Promise<Transaction> {
  const order = await orderToChange(tx, uuid);
  const transaction = await tx.transactions.get(id);
  if (transaction?.order_uuid === order.uuid) return transaction;
  throw new LeverError(404, `Cannot find transaction ${id} of order ${uuid}. Give an id that its list answers.`);
}
