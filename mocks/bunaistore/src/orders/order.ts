import { collection, toDecimal } from "@vitrine/engine";
import type { Collection, Instant, Minor } from "@vitrine/engine";
import type { Order as OrderView, PlacedOrder } from "@vitrine/specs/bunaistore";

import type { Price } from "../products/price.ts";
import type { Product } from "../products/product.ts";

/** A purchase. Amounts in cents, instants in milliseconds. */
export interface Order {
  readonly order_id: string;
  readonly user_id: number;
  readonly source: "api" | "bot";
  readonly product_id: string;
  /** The product's name at the time of purchase. */
  readonly product_name: string;
  readonly qty: number;
  readonly timestamp: Instant;
  readonly base_price: Minor;
  readonly total_paid: Minor;
  readonly stock_type: Product["stock_type"];
  readonly items: readonly string[];
  readonly warranty_expires: Instant | null;
  readonly refunded: boolean;
}

export const orders: Collection<Order> = collection<Order>("bunaistore.orders", {
  id: "order_id",
  indexes: { "of user": { where: ["user_id"], order: [] } },
});

export interface Purchase {
  readonly order_id: string;
  readonly user_id: number;
  readonly source: Order["source"];
  readonly product: Product;
  readonly qty: number;
  readonly price: Price;
  readonly items: readonly string[];
}

const hour = 3_600_000;

/** Builds an order as committed at `timestamp`. */
export function newOrder(
  { order_id, user_id, source, product, qty, price, items }: Purchase,
  timestamp: Instant,
): Order {
  const { product_id, name, stock_type, warranty_hours } = product;
  return {
    order_id,
    user_id,
    source,
    product_id,
    product_name: name,
    qty,
    timestamp,
    base_price: price.base,
    total_paid: price.total,
    stock_type,
    items,
    warranty_expires: warranty_hours === 0 ? null : timestamp + warranty_hours * hour,
    refunded: false,
  };
}

/** As `POST /v1/orders` answers it; it cannot be refunded yet. */
export function placedOrder(order: Order): PlacedOrder["order"] {
  return { ...orderView(order), refunded: false };
}

/** With every field that the API shows of an order. */
export function orderView(order: Order): Omit<PlacedOrder["order"], "refunded"> & { readonly refunded: boolean } {
  return {
    order_id: order.order_id,
    product_id: order.product_id,
    product_name: order.product_name,
    qty: order.qty,
    timestamp: utc(order.timestamp),
    base_price: toDecimal(order.base_price),
    total_paid: toDecimal(order.total_paid),
    discount_applied: toDecimal(order.base_price - order.total_paid),
    stock_type: order.stock_type,
    items: order.items,
    warranty_expires: order.warranty_expires === null ? null : utc(order.warranty_expires),
    refunded: order.refunded,
  };
}

/**
 * As `GET /v1/orders/{id}` answers it: without the price before the promotion, with the current instructions (B195).
 */
export function foundOrder(order: Order, after_note: string): OrderView {
  const { base_price: _base, discount_applied: _discount, ...found } = orderView(order);
  return { ...found, after_note };
}

/**
 * UTC to the second, without a zone: `2024-06-19T14:32:07` (B158). Built by hand, which takes a third of
 * `toISOString`'s time.
 */
function utc(instant: Instant): string {
  const date = new Date(instant);
  const day = `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
  return `${day}T${twoDigits(date.getUTCHours())}:${twoDigits(date.getUTCMinutes())}:${twoDigits(date.getUTCSeconds())}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
