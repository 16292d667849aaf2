import { collection, toDecimal } from "@vitrine/engine";
import type { Collection, Instant, Minor } from "@vitrine/engine";
import type { Currency, Transaction as TransactionView } from "@vitrine/specs/tribute";

import type { Tx } from "../collections.ts";

/** Money received or refunded for an order. Amounts in minor units, negative for refunds. */
export interface Transaction {
  readonly id: number;
  readonly order_uuid: string;
  readonly shopId: number;
  readonly type: "shop_order_sell" | "shop_order_refund";
  /** The order's number. */
  readonly objectId: number;
  readonly amount: Minor;
  readonly serviceFee: Minor;
  readonly currency: Currency;
  readonly createdAt: Instant;
  readonly paymentMethod: string;
  readonly isRefunded: boolean;
  readonly isRefundable: boolean;
  readonly isRecurring: boolean;
  readonly hidden: {
    /** Whether its next refund fails. */
    readonly refundFails: boolean;
  };
}

export const transactions: Collection<Transaction> = collection<Transaction>("tribute.transactions", {
  id: "id",
  indexes: {
    all: { where: [], order: [] },
    "of order": { where: ["order_uuid"], order: [] },
    "sales of order": { where: ["order_uuid", "type"], order: [] },
  },
});

/** The transaction as every answer shows it: amounts in whole units, time in Unix seconds (T169–T178). */
export function transactionView(transaction: Transaction): TransactionView {
  const { id, type, objectId, amount, serviceFee, currency, createdAt, paymentMethod } = transaction;
  const { isRefunded, isRefundable, isRecurring } = transaction;
  return {
    id,
    type,
    objectId,
    amount: toDecimal(amount),
    currency,
    createdAt: Math.floor(createdAt / 1_000),
    serviceFee: toDecimal(serviceFee),
    total: toDecimal(amount - serviceFee),
    paymentMethod,
    isRefunded,
    isRefundable,
    isRecurring,
  };
}

/** Whether its refund is in progress. */
export function isBeingRefunded({ type, isRefundable, isRefunded }: Transaction): boolean {
  return type === "shop_order_sell" && !isRefundable && !isRefunded;
}

/** The next id; the first is 12345, as in the documentation. */
export async function nextTransactionId(tx: Tx): Promise<number> {
  return 12_344 + (await tx.transactions.next());
}
