import type {
  ShopOrderCancelledEvent,
  ShopOrderChargeFailedEvent,
  ShopOrderChargeSuccessEvent,
  ShopOrderEvent,
  ShopOrderPaymentFailedEvent,
  ShopOrderPaymentReceivedEvent,
  ShopOrderPrepaidEvent,
  ShopOrderRefundedEvent,
  ShopTokenChargeFailedEvent,
  ShopTokenChargeSuccessEvent,
  TestEvent,
} from "@vitrine/specs/tribute";
import type { UnknownName } from "@vitrine/webhooks";

/**
 * An event that this version does not know. Acknowledge it and ignore it: one URL receives all events of the account
 * (T277).
 *
 * @example
 * ```ts
 * default: console.warn("not handled", event.name, event["payload"]);
 * ```
 */
export interface UnknownEvent {
  /** The name as sent. To compare it with a name, widen it: `const name: string = event.name`. */
  readonly name: UnknownName;
  readonly [field: string]: unknown;
}

/**
 * The dashboard's test request. It has no name and no payload (T297).
 *
 * @example
 * ```ts
 * if (event.name === undefined) console.log("somebody pressed the test button", event.test_event);
 * ```
 */
export interface DashboardTest extends TestEvent {
  readonly name?: never;
}

/**
 * The events that this version knows, by the `name` in their body (T245). The dashboard's test is `test_event`.
 *
 * @example
 * ```ts
 * const deliverOrder = (event: TributeEvents["shop_order"]) => deliver(event.payload.uuid);
 * ```
 */
export interface TributeEvents {
  readonly shop_order: ShopOrderEvent;
  readonly shop_order_charge_success: ShopOrderChargeSuccessEvent;
  readonly shop_order_charge_failed: ShopOrderChargeFailedEvent;
  readonly shop_order_cancelled: ShopOrderCancelledEvent;
  readonly shop_order_refunded: ShopOrderRefundedEvent;
  readonly shop_order_payment_failed: ShopOrderPaymentFailedEvent;
  readonly shop_order_payment_received: ShopOrderPaymentReceivedEvent;
  readonly shop_order_prepaid: ShopOrderPrepaidEvent;
  readonly shop_token_charge_success: ShopTokenChargeSuccessEvent;
  readonly shop_token_charge_failed: ShopTokenChargeFailedEvent;
  readonly test_event: DashboardTest;
}

/**
 * A verified webhook event; `name` distinguishes the types.
 *
 * @example
 * ```ts
 * switch (event.name) {
 *   case "shop_order": return deliver(event.payload.uuid);
 *   case "shop_order_refunded": return takeBack(event.payload.uuid);
 *   default: return; // the dashboard's test, or an UnknownEvent
 * }
 * ```
 */
export type TributeEvent = TributeEvents[keyof TributeEvents] | UnknownEvent;
