import type { WebhookScheme } from "@vitrine/webhooks";

import type { BunaistoreEvents, UnknownEvent } from "./event.ts";

/**
 * The scheme of BunaiStore's webhooks ("Signature Verification" and "Event Payloads" in the documentation), for
 * `@vitrine/webhooks`.
 *
 * Nothing distinguishes two `balance_updated` events: spending 5, topping up 5 and spending 5 again sends the same
 * bytes twice, both genuine. So each delivery is handled. BunaiStore repeats an event before it sends the account's
 * next one, so a handler that stores `new_balance`, and does not add `delta`, is always correct.
 *
 * @example
 * ```ts
 * const request = await signedRequest(event, { scheme: webhookScheme, secret: apiKey });
 * ```
 */
export const webhookScheme: WebhookScheme<BunaistoreEvents, UnknownEvent> = {
  provider: "bunaistore",
  title: "BunaiStore",
  header: "X-Webhook-Signature",
  nameOf: (body) => body["event"],
  keys: {
    order_placed: ({ order_id }) => [order_id],
    // A Binance payment has an order number instead of a `txid` (B302, B303).
    topup_completed: (event) => [event.method, event.txid === null ? event.order_id : event.txid],
    balance_updated: "none",
  },
};
