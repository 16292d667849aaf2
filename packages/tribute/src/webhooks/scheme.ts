import type { WebhookScheme } from "@vitrine/webhooks";

import type { TributeEvents, UnknownEvent } from "./event.ts";

/**
 * The scheme of Tribute's webhooks, for `@vitrine/webhooks`.
 *
 * An event that happens once to an order or charge is identified by the uuid. One that can happen again is also
 * identified by `created_at`, which is the same in every attempt (T294).
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
  // The dashboard's test has no name of its own (T297).
  nameOf: (body) => body["name"] ?? (body["test_event"] === "test_event" ? "test_event" : undefined),
  keys: {
    shop_order: ({ payload }) => [payload.uuid],
    shop_order_charge_success: ({ payload, created_at }) => [payload.uuid, created_at],
    shop_order_charge_failed: ({ payload, created_at }) => [payload.uuid, created_at],
    // A late charge may reactivate a subscription, which can then be cancelled again.
    shop_order_cancelled: ({ payload, created_at }) => [payload.uuid, created_at],
    // Sent twice for one refund: when it begins and when it is done (T265).
    shop_order_refunded: ({ payload }) => [payload.uuid, payload.transactionId, payload.status],
    // Sent once for each payment attempt (T269).
    shop_order_payment_failed: ({ payload, created_at }) => [payload.uuid, created_at],
    shop_order_payment_received: ({ payload }) => [payload.uuid],
    shop_order_prepaid: ({ payload }) => [payload.uuid],
    shop_token_charge_success: ({ payload }) => [payload.chargeUuid],
    shop_token_charge_failed: ({ payload }) => [payload.chargeUuid],
    test_event: "none",
  },
  // It is not documented whether the dashboard signs its test.
  unsigned: ["test_event"],
};
