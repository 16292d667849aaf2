import { receiver as receiverOf, type ReceiverSettings, type WebhookReceiver } from "@vitrine/webhooks";

import type { BunaistoreEvents, UnknownEvent } from "./event.ts";
import { webhookScheme } from "./scheme.ts";

/**
 * Receives BunaiStore's webhooks: verifies them, handles each event once, and answers so that the shop retries what
 * failed.
 *
 * Duplicates share the `order_id` of `order_placed`, and the method and `txid` of `topup_completed` (for Binance, the
 * `order_id`). Duplicates of `balance_updated` cannot be recognised, so it is handled each time: store its
 * `new_balance`, and do not add its `delta`.
 *
 * @throws TypeError if the secrets are missing or empty
 *
 * @example
 * ```ts
 * const webhooks = receiver({ secrets: apiKey })
 *   .on("order_placed", (event) => deliver(event.order_id, event.items))
 *   .on("balance_updated", (event) => saveBalance(event.new_balance));
 * export default { fetch: webhooks.handle };
 * ```
 */
export function receiver(settings: ReceiverSettings): WebhookReceiver<BunaistoreEvents, UnknownEvent> {
  return receiverOf({ ...settings, scheme: webhookScheme });
}
