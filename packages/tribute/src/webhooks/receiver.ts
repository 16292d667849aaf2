import { receiver as receiverOf, type ReceiverSettings, type WebhookReceiver } from "@vitrine/webhooks";

import type { TributeEvents, UnknownEvent } from "./event.ts";
import { webhookScheme } from "./scheme.ts";

/**
 * Receives Tribute's webhooks: verifies them, handles each event once, and answers so that Tribute retries what failed.
 *
 * Only `shop_order` means that an order is paid. The dashboard's test is acknowledged even without a signature.
 *
 * @throws TypeError if the secrets are missing or empty
 *
 * @example
 * ```ts
 * const webhooks = receiver({ secrets: apiKey })
 *   .on("shop_order", (event) => deliver(event.payload.uuid))
 *   .on("shop_order_refunded", (event) => takeBack(event.payload.uuid));
 * export default { fetch: webhooks.handle };
 * ```
 */
export function receiver(settings: ReceiverSettings): WebhookReceiver<TributeEvents, UnknownEvent> {
  return receiverOf({ ...settings, scheme: webhookScheme });
}
