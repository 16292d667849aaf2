import type { ShopOrderEvent } from "@vitrine/specs/tribute";

import type { TributeEvent } from "./event.ts";

/**
 * Whether an event says that an order is paid for good: `shop_order` with status `paid`, and nothing else (T253).
 *
 * `shop_order_payment_received` and `shop_order_prepaid` come before, and may be followed by nothing (T276). At the beginning
 * of a trial the order counts as paid though no money moved; `payload.isTrial` tells.
 *
 * @example
 * ```ts
 * if (isPaid(event)) await deliver(event.payload.uuid);
 * ```
 */
export function isPaid(event: TributeEvent): event is ShopOrderEvent {
  return event.name === "shop_order" && event.payload?.status === "paid";
}
