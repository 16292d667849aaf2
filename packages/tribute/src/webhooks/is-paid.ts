import type { ShopOrderEvent } from "@vitrine/specs/tribute";

import type { TributeEvent } from "./event.ts";

/**
 * Whether an event says that an order is finally paid: `shop_order` with status `paid`, and nothing else (T253).
 *
 * `shop_order_payment_received` and `shop_order_prepaid` come earlier, and may not be followed by a payment (T276). At
 * the start of a trial the order counts as paid although no money has moved; `payload.isTrial` shows that.
 *
 * @example
 * ```ts
 * if (isPaid(event)) await deliver(event.payload.uuid);
 * ```
 */
export function isPaid(event: TributeEvent): event is ShopOrderEvent {
  return event.name === "shop_order" && event.payload?.status === "paid";
}
