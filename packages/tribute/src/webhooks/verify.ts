import { verify as verifyWith, type RawBody, type Secrets, type SignatureSource } from "@vitrine/webhooks";

import type { TributeEvent } from "./event.ts";
import { webhookScheme } from "./scheme.ts";

/**
 * Makes sure that a webhook is Tribute's, and reads its event.
 *
 * The secret is the API key (T278); while keys are being changed, pass the old one and the new one.
 *
 * @throws WebhookSignatureError when the signature is missing, malformed or wrong
 * @throws WebhookPayloadError when the signature is right and the body no event
 * @throws TypeError for a body that was parsed already, or an empty secret: mistakes of the caller
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
