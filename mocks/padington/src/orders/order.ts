import { collection, toDecimal } from "@vitrine/engine";
import type { Collection, Instant, Minor } from "@vitrine/engine";
import type { ChatgptItem, ClaudeItem, Order as OrderView, OrderError, OrderStatus } from "@vitrine/specs/padington";

import type { Duration } from "../catalog/offers.ts";

/** The ordered item as the order repeats it (P063). Never contains a password. */
export type Ordered =
  | { readonly category: "chatgpt"; readonly item: ChatgptItem }
  | { readonly category: "claude"; readonly item: ClaudeItem }
  | { readonly category: "robux"; readonly pack: string; readonly roblox_username: string }
  | { readonly category: "stars"; readonly quantity: number; readonly recipient: string }
  | { readonly category: "premium"; readonly duration: Duration; readonly recipient: string };

/** An order. Instants in milliseconds. */
export interface Order {
  readonly order_code: string;
  readonly user_id: number;
  readonly ordered: Ordered;
  readonly status: OrderStatus;
  /** In kopecks, fixed when it was created (P051); `price_rub` is the same in roubles. */
  readonly price: Minor;
  readonly created_at: Instant;
  readonly updated_at: Instant;
  readonly external_id: string | null;
  readonly error: OrderError;
  readonly hidden: {
    /** When it completes, unless something intervenes. */
    readonly completes_at: Instant;
  };
}

/** Every order; a user's orders in order of placement. */
export const orders: Collection<Order> = collection<Order>("padington.orders", {
  id: "order_code",
  indexes: { "of user": { where: ["user_id"], order: [] } },
});

/** Whether the order can no longer change (P071). */
export function isFinal({ status }: Order): boolean {
  return status === "completed" || status === "failed";
}

/** The order as every answer shows it (P055). */
export function orderView(order: Order): OrderView {
  const { order_code, ordered, status, price, created_at, updated_at, external_id, error } = order;
  return {
    order_code,
    ...ordered,
    status,
    price_rub: toDecimal(price),
    created_at: new Date(created_at).toISOString(),
    updated_at: new Date(updated_at).toISOString(),
    external_id,
    error,
  };
}
