import { divideHalfUp } from "@vitrine/engine";
import type { Minor } from "@vitrine/engine";

import { nextCharge } from "../orders/order.ts";
import type { Order } from "../orders/order.ts";
import { paymentMethodNames } from "../orders/payment-methods.ts";
import { customers, earnings, fees } from "../shops/shop.ts";
import type { Shop } from "../shops/shop.ts";
import { saveCard } from "../tokens/token.ts";
import type { Token } from "../tokens/token.ts";
import type { Tx } from "../transaction.ts";
import type { Transaction } from "./transaction.ts";

/** What a payment left behind. */
export interface Sale {
  /** With this payment counted. */
  readonly order: Order;
  readonly transaction: Transaction;
  /** Where it made one. */
  readonly token?: Token;
}

/**
 * Takes what the order costs now: money, transaction and, for the first payment by card in a shop that may charge cards, a
 * token (T124, T139, T205). The order is not stored yet: whoever sells says what else becomes of it.
 */
export async function sell(tx: Tx, order: Order): Promise<Sale> {
  const shop = await shopOfOrder(tx, order);
  const amount = nextCharge(order);
  const serviceFee = feeOf(amount, shop);
  await book(tx, order, { amount, serviceFee });
  const { method = "card", charges } = order.hidden;
  const transaction = await tx.transactions.put({
    id: await nextTransactionId(tx),
    order_uuid: order.uuid,
    shopId: order.shopId,
    type: "shop_order_sell",
    objectId: order.hidden.number,
    amount,
    serviceFee,
    currency: order.currency,
    createdAt: tx.now,
    paymentMethod: paymentMethodNames[method],
    isRefunded: false,
    isRefundable: true,
    // What a trial led to is a renewal, too (T154, T179).
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

/** "Times the configured rate, rounded half up": integers all the way (T255). */
export function feeOf(amount: Minor, { hidden }: Shop): Minor {
  return Number(divideHalfUp(BigInt(amount) * BigInt(hidden.fee), 10_000n));
}

/** The shop that an order is of. */
export async function shopOfOrder(tx: Tx, { shopId }: Pick<Order, "shopId">): Promise<Shop> {
  const shop = await tx.shops.get(shopId);
  if (shop) return shop;
  throw new Error(`Cannot find shop ${shopId}: an order is of it, but nobody made it.`);
}

/** The first one is 12345. */
export async function nextTransactionId(tx: Tx): Promise<number> {
  return 12_344 + (await tx.transactions.next());
}

/** An order that costs Stars only moves no money, and a fee may round to nothing. */
async function book(
  tx: Tx,
  { shopId, currency, uuid }: Order,
  { amount, serviceFee }: Pick<Transaction, "amount" | "serviceFee">,
): Promise<void> {
  const shop = earnings(shopId, currency);
  if (amount > 0)
    await tx.ledger.post({ from: customers(currency), to: shop, amount, reason: "shop_order_sell", ref: uuid });
  if (serviceFee > 0)
    await tx.ledger.post({ from: shop, to: fees(currency), amount: serviceFee, reason: "service_fee", ref: uuid });
}
