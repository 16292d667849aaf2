import { bytesOf, type RawBody } from "./raw-body.ts";
import { importSecret, listSecrets } from "./secret.ts";

/**
 * Signs a body: the HMAC-SHA256 of its bytes with the secret as the key, as 64 lower-case hexadecimal digits.
 *
 * It takes the text or bytes to send, never an object, because a receiver sees only the bytes.
 *
 * @throws TypeError if the body is not text or bytes, or the secret is empty
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
