import type { Tx } from "../collections.ts";
import { nextCharge } from "../orders/order.ts";
import type { Order } from "../orders/order.ts";
import { paymentMethodNames } from "../orders/payment-methods.ts";
import { earn } from "../shops/earnings.ts";
import { sellingShop } from "../shops/shop.ts";
import { saveCard } from "../tokens/token.ts";
import type { Token } from "../tokens/token.ts";
import { nextTransactionId } from "./transaction.ts";
import type { Transaction } from "./transaction.ts";

/** The result of a payment. */
export interface Sale {
  /** Including this payment. */
  readonly order: Order;
  readonly transaction: Transaction;
  /** If the payment created one. */
  readonly token?: Token;
}

/**
 * Charges the order's current price: creates money, transaction and, for the first card payment in a shop that may
 * charge cards, a token (T124, T139, T205). Does not store the order; the caller does, with its other changes.
 */
export async function sell(tx: Tx, order: Order): Promise<Sale> {
  const { uuid: ref, currency } = order;
  const shop = await sellingShop(tx, order);
  const amount = nextCharge(order);
  const serviceFee = await earn(tx, shop, { as: "shop_order_sell", amount, currency, ref });
  const { method = "card", charges } = order.hidden;
  const transaction = await tx.transactions.put({
    id: await nextTransactionId(tx),
    order_uuid: ref,
    shopId: order.shopId,
    type: "shop_order_sell",
    objectId: order.hidden.number,
    amount,
    serviceFee,
    currency,
    createdAt: tx.now,
    paymentMethod: paymentMethodNames[method],
    isRefunded: false,
    isRefundable: true,
    // The charge after a trial is also a renewal (T154, T179).
    isRecurring: order.status === "paid",
    hidden: { refundFails: false },
  });
  const savesCard = charges === 0 && method === "card" && shop.tokenCharging;
  const paid: Order = {
    ...order,
    lastPaidTransactionAt: tx.now,
    hidden: { ...order.hidden, charges: charges + 1, failures: 0 },
  };
  return { order: paid, transaction, ...(savesCard && { token: await saveCard(tx, order) }) };
}
