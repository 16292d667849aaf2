import { verify as verifyWith, type RawBody, type Secrets, type SignatureSource } from "@vitrine/webhooks";

import type { TributeEvent } from "./event.ts";
import { webhookScheme } from "./scheme.ts";

/**
 * Verifies that a webhook comes from Tribute, and parses its event.
 *
 * The secret is the API key (T278). During a key rotation, pass both the old and the new one.
 *
 * @throws WebhookSignatureError if the signature is missing, malformed or wrong
 * @throws WebhookPayloadError if the signature is valid but the body is not an event
 * @throws TypeError if the body was already parsed or a secret is empty: mistakes of the caller
 *
 * @example
 * ```ts
 * export async function receive(request: Request): Promise<Response> {
 *   const event = await verify(await request.text(), request.headers, [newKey, oldKey]);
 *   if (isPaid(event)) await deliver(event.payload.uuid);
 *   return Response.json({ status: "ok" });
 * }
 * ```
 */
export async function verify(rawBody: RawBody, signature: SignatureSource, secrets: Secrets): Promise<TributeEvent> {
  return verifyWith(rawBody, signature, { scheme: webhookScheme, secrets });
}
