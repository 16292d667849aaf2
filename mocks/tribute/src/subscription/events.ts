import type { CancelReason, RecurringPeriod, ShopOrderChargeSuccessPayload } from "@vitrine/specs/tribute";

import { ofItsCustomer, ofItsMember, ofOrder } from "../orders/events.ts";
import type { Order } from "../orders/order.ts";
import type { OrderEvent } from "../webhooks.ts";

/** The event of a renewal (T139, T261). */
export function renewed(order: Order, period: RecurringPeriod): OrderEvent {
  return { name: "shop_order_charge_success", payload: ofSubscription(order, period) };
}

/** The event of a failed renewal, the first, second or third in a row (T141, T262). */
export function renewalFailed(order: Order, period: RecurringPeriod, chargeRetries: number): OrderEvent {
  return { name: "shop_order_charge_failed", payload: { ...ofSubscription(order, period), chargeRetries } };
}

/** The event of a subscription that is no longer charged (T159, T263). */
export function subscriptionCancelled(order: Order, period: RecurringPeriod, cancelReason: CancelReason): OrderEvent {
  return { name: "shop_order_cancelled", payload: { ...ofSubscription(order, period), cancelReason } };
}

/** The fields that every event of a subscription has (T261, T264). */
function ofSubscription(order: Order, period: RecurringPeriod): ShopOrderChargeSuccessPayload {
  return { ...ofOrder(order), ...ofItsCustomer(order), period, isRecurrent: true, ...ofItsMember(order) };
}
