import type { Minor } from "@vitrine/engine";
import type { FoundOrder, PlacedOrder, PlaceOrder } from "@vitrine/specs/bunaistore";

import { sales, wallet } from "../account/account.ts";
import { balanceUpdated } from "../account/events.ts";
import { accountOf } from "../account/operations.ts";
import type { Caller } from "../authentication.ts";
import type { Tx } from "../collections.ts";
import { insufficientFunds, orderNotFound, productNotFound, stockConflict } from "../errors.ts";
import { priceOf } from "../products/price.ts";
import { canSell, takeItems } from "../products/stock.ts";
import { orderPlaced } from "./events.ts";
import { foundOrder, newOrder, placedOrder } from "./order.ts";
import type { Order } from "./order.ts";

/**
 * Buys through the API, which updates the account's counters.
 * @throws productNotFound (404), stockConflict (409), insufficientFunds (402)
 */
export async function placeOrder(tx: Tx, caller: Caller, input: PlaceOrder): Promise<PlacedOrder> {
  const { product_id, qty = 1, include_after_note = false } = input;
  const order = await buy(tx, { user_id: caller.user_id, source: "api", product_id, qty });
  const account = await accountOf(tx, caller);
  await tx.accounts.put({
    ...account,
    api_orders: account.api_orders + 1,
    api_spent: account.api_spent + order.total_paid,
  });
  const placed = placedOrder(order);
  if (!include_after_note) return { status: "success", order: placed };
  return { status: "success", order: { ...placed, after_note: await afterNoteOf(tx, order) } };
}

/**
 * An order of the caller's account, with the product's current instructions. @throws orderNotFound (404) for anybody
 * else's
 */
export async function getOrder(tx: Tx, caller: Caller, id: string): Promise<FoundOrder> {
  const order = await tx.orders.get(id);
  if (!order || order.user_id !== caller.user_id) throw orderNotFound();
  return { order: foundOrder(order, await afterNoteOf(tx, order)) };
}

export interface Buying {
  readonly user_id: number;
  readonly source: Order["source"];
  readonly product_id: string;
  readonly qty: number;
}

/**
 * Moves stock and money together, then emits a purchase's events (B316).
 * @throws productNotFound (404), stockConflict (409), insufficientFunds (402), in this order (B033, B034)
 */
export async function buy(tx: Tx, { user_id, source, product_id, qty }: Buying): Promise<Order> {
  const product = await tx.products.get(product_id);
  if (!product) throw productNotFound();
  if (!canSell(product, qty)) throw stockConflict();

  const price = priceOf(product, qty);
  // `ORD` and eight letters or digits (B154).
  const order_id = await tx.orders.unused(() => `ORD${tx.random.text(8)}`);
  const balance = await pay(tx, user_id, price.total, order_id);

  const items = await takeItems(tx, product, qty);
  const order = await tx.orders.put(newOrder({ order_id, user_id, source, product, qty, price, items }, tx.now));
  await tx.emit(orderPlaced(order));
  await tx.emit(balanceUpdated(user_id, balance, -price.total, "order_purchase"));
  return order;
}

/** Resolves to the new balance. Posts nothing for a free order, such as one with a 100 % discount. */
async function pay(tx: Tx, user_id: number, amount: Minor, ref: string): Promise<Minor> {
  if (!Number.isSafeInteger(amount)) throw insufficientFunds();
  const from = wallet(user_id);
  if (amount === 0) return tx.ledger.balance(from);
  return tx.ledger.post({ from, to: sales, amount, reason: "order_purchase", ref }, insufficientFunds);
}

/** "Fetched live from the product at response time"; empty if the product was deleted (B197, B198). */
async function afterNoteOf(tx: Tx, { product_id }: Order): Promise<string> {
  return (await tx.products.get(product_id))?.after_note ?? "";
}
