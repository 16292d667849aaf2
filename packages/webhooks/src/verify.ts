import { bytesOf, type RawBody } from "./raw-body.ts";
import { readEvent } from "./read-event.ts";
import type { WebhookScheme } from "./scheme.ts";
import { importSecret, listSecrets, type Secrets } from "./secret.ts";
import { digestIn, type SignatureSource } from "./signature.ts";
import { WebhookSignatureError } from "./webhook-signature-error.ts";

/**
 * Makes sure that a webhook is the provider's, and reads its event.
 *
 * The comparison is the platform's own (`crypto.subtle.verify`), which takes the same time however much fits.
 *
 * @throws WebhookSignatureError when the signature is missing, malformed or wrong
 * @throws WebhookPayloadError when the signature is right and the body no event
 * @throws TypeError for a body that was parsed already, or an empty secret: mistakes of the caller
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

/** @throws WebhookSignatureError unless the bytes were signed with one of the secrets */
export async function verifySignature(
  bytes: Uint8Array<ArrayBuffer>,
  signature: SignatureSource,
  { scheme, secrets }: { readonly scheme: WebhookScheme; readonly secrets: Secrets },
): Promise<void> {
  const keys = await Promise.all(listSecrets(secrets, "verify").map((secret) => importSecret(secret)));
  const digest = digestIn(signature, scheme);
  // The platform compares in constant time; every secret is tried, so time tells nothing about them either.
  const fits = await Promise.all(keys.map((key) => crypto.subtle.verify("HMAC", key, digest, bytes)));
  if (!fits.includes(true)) throw new WebhookSignatureError("wrong", scheme);
}
