import { toDecimal } from "@vitrine/engine";
import type { Event } from "@vitrine/engine";

import { eventFor } from "../webhooks.ts";
import type { Order } from "./order.ts";

/** "Fired when an order is created — via API or bot" (B318). */
export function orderPlaced(order: Order): Event {
  const { order_id, product_id, product_name, qty, total_paid, stock_type, items, source, user_id } = order;
  return eventFor({
    event: "order_placed",
    order_id,
    product_id,
    product_name,
    qty,
    total_paid: toDecimal(total_paid),
    stock_type,
    items,
    source,
    user_id,
  });
}
