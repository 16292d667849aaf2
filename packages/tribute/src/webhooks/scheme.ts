import type { WebhookScheme } from "@vitrine/webhooks";

import type { TributeEvents, UnknownEvent } from "./event.ts";

/**
 * What Tribute's webhooks look like, for `@vitrine/webhooks`.
 *
 * An event that happens once to an order or a charge is recognised by that one's uuid; one that may happen again also by
 * `created_at`, which stays the same at every attempt (T294).
 *
 * @example
 * ```ts
 * const request = await signedRequest(event, { scheme: webhookScheme, secret: apiKey });
 * ```
 */
export const webhookScheme: WebhookScheme<TributeEvents, UnknownEvent> = {
  provider: "tribute",
  title: "Tribute",
  header: "trbt-signature",
  // The test of the dashboard has no name of its own (T297).
  nameOf: (body) => body["name"] ?? (body["test_event"] === "test_event" ? "test_event" : undefined),
  keys: {
    shop_order: ({ payload }) => [payload.uuid],
    shop_order_charge_success: ({ payload, created_at }) => [payload.uuid, created_at],
    shop_order_charge_failed: ({ payload, created_at }) => [payload.uuid, created_at],
    // A late charge may bring a subscription back, and then it can be cancelled anew.
    shop_order_cancelled: ({ payload, created_at }) => [payload.uuid, created_at],
    // Comes twice for one refund: when it begins and when it is done (T265).
    shop_order_refunded: ({ payload }) => [payload.uuid, payload.transactionId, payload.status],
    // Once for each attempt to pay (T269).
    shop_order_payment_failed: ({ payload, created_at }) => [payload.uuid, created_at],
    shop_order_payment_received: ({ payload }) => [payload.uuid],
    shop_order_prepaid: ({ payload }) => [payload.uuid],
    shop_token_charge_success: ({ payload }) => [payload.chargeUuid],
    shop_token_charge_failed: ({ payload }) => [payload.chargeUuid],
    test_event: "none",
  },
  // Whether the dashboard signs its test is not documented.
  unsigned: ["test_event"],
};
