import { receiver as receiverOf, type ReceiverSettings, type WebhookReceiver } from "@vitrine/webhooks";

import type { BunaistoreEvents, UnknownEvent } from "./event.ts";
import { webhookScheme } from "./scheme.ts";

/**
 * Takes BunaiStore's webhooks: verifies them, handles each event once, and answers so that what failed is sent again.
 *
 * `order_placed` is recognised by its `order_id`, `topup_completed` by its method and `txid` (for Binance its `order_id`).
 * `balance_updated` cannot be recognised and is handled each time it comes: store its `new_balance`, do not add its `delta`.
 *
 * @throws TypeError for secrets that are missing or empty
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
