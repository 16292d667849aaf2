import type { WebhookScheme } from "@vitrine/webhooks";

import type { BunaistoreEvents, UnknownEvent } from "./event.ts";

/**
 * What BunaiStore's webhooks look like ("Signature Verification" and "Event Payloads" in the documentation), for `@vitrine/webhooks`.
 *
 * Nothing tells two `balance_updated` apart: spending 5, topping up 5 and spending 5 again sends the same bytes twice, and both are
 * true. So each delivery is handled. BunaiStore repeats an event before it sends the account's next one, and a handler that stores
 * `new_balance`, and does not add `delta`, is right every time.
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
    // A Binance payment has no `txid`, but the number of its order (B302, B303).
    topup_completed: (event) => [event.method, event.txid === null ? event.order_id : event.txid],
    balance_updated: "none",
  },
};
