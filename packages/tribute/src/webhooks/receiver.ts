import { receiver as receiverOf, type ReceiverSettings, type WebhookReceiver } from "@vitrine/webhooks";

import type { TributeEvents, UnknownEvent } from "./event.ts";
import { webhookScheme } from "./scheme.ts";

/**
 * Takes Tribute's webhooks: verifies them, handles each event once, and answers so that what failed is sent again.
 *
 * Only `shop_order` means that an order is paid. The test of the dashboard is acknowledged, even without a signature.
 *
 * @throws TypeError for secrets that are missing or empty
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
