import { verify as verifyWith, type RawBody, type Secrets, type SignatureSource } from "@vitrine/webhooks";

import type { BunaistoreEvent } from "./event.ts";
import { webhookScheme } from "./scheme.ts";

/**
 * Verifies that a webhook comes from BunaiStore, and parses its event.
 *
 * The secret is the API key that registered the URL. During a key rotation, pass both the old and the new one.
 *
 * @throws WebhookSignatureError if the signature is missing, malformed or wrong
 * @throws WebhookPayloadError if the signature is valid but the body is not an event
 * @throws TypeError if the body was already parsed or a secret is empty: mistakes of the caller
 *
 * @example
 * ```ts
 * export async function receive(request: Request): Promise<Response> {
 *   const event = await verify(await request.text(), request.headers, [newKey, oldKey]);
 *   if (event.event === "order_placed") await deliver(event.order_id, event.items);
 *   return new Response(null, { status: 204 });
 * }
 * ```
 */
export async function verify(rawBody: RawBody, signature: SignatureSource, secrets: Secrets): Promise<BunaistoreEvent> {
  return verifyWith(rawBody, signature, { scheme: webhookScheme, secrets });
}
