import { bytesOf, type RawBody } from "./raw-body.ts";
import { readEvent } from "./read-event.ts";
import type { WebhookScheme } from "./scheme.ts";
import { importSecret, listSecrets, type Secrets } from "./secret.ts";
import { digestIn, type SignatureSource } from "./signature.ts";
import { WebhookSignatureError } from "./webhook-signature-error.ts";

/**
 * Verifies that a webhook comes from the provider, and parses its event.
 *
 * The comparison (`crypto.subtle.verify`) takes constant time.
 *
 * @throws WebhookSignatureError if the signature is missing, malformed or wrong
 * @throws WebhookPayloadError if the signature is valid but the body is not an event
 * @throws TypeError if the body was already parsed or a secret is empty: mistakes of the caller
 *
 * @example
 * ```ts
 * const event = await verify(await request.text(), request.headers, { scheme, secrets: [newKey, oldKey] });
 * ```
 */
export async function verify<Known extends object, Unknown extends object>(
  rawBody: RawBody,
  signature: SignatureSource,
  { scheme, secrets }: { readonly scheme: WebhookScheme<Known, Unknown>; readonly secrets: Secrets },
): Promise<Known[keyof Known] | Unknown> {
  const bytes = bytesOf(rawBody, "verify");
  await verifySignature(bytes, signature, { scheme, secrets });
  return readEvent(bytes, scheme).fields as Known[keyof Known] | Unknown;
}

/** @throws WebhookSignatureError if none of the secrets signed the bytes */
export async function verifySignature(
  bytes: Uint8Array<ArrayBuffer>,
  signature: SignatureSource,
  { scheme, secrets }: { readonly scheme: WebhookScheme; readonly secrets: Secrets },
): Promise<void> {
  const keys = await Promise.all(listSecrets(secrets, "verify").map((secret) => importSecret(secret)));
  const digest = digestIn(signature, scheme);
  // The platform compares in constant time. Every secret is tried, so that the time does not reveal which one matched.
  const fits = await Promise.all(keys.map((key) => crypto.subtle.verify("HMAC", key, digest, bytes)));
  if (!fits.includes(true)) throw new WebhookSignatureError("wrong", scheme);
}
