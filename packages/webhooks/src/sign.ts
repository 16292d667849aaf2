import { bytesOf, type RawBody } from "./raw-body.ts";
import { importSecret, listSecrets } from "./secret.ts";

/**
 * Signs a body: HMAC-SHA256 of its bytes with the secret as key, as 64 lower-case hexadecimal digits.
 *
 * It takes the text or the bytes that will be sent, never an object, since only those are what a receiver sees.
 *
 * @throws TypeError for a body that is not text or bytes, or an empty secret
 *
 * @example
 * ```ts
 * const body = JSON.stringify({ event: "order_placed", order_id: "ORDx8kLm2Qp" });
 * const headers = { "X-Webhook-Signature": await sign(body, apiKey) };
 * ```
 */
export async function sign(rawBody: RawBody, secret: string): Promise<string> {
  const bytes = bytesOf(rawBody, "sign");
  const [own] = listSecrets(secret, "sign");
  const digest = await crypto.subtle.sign("HMAC", await importSecret(own!), bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
