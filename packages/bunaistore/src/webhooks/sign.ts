import { bytesOf, type RawBody } from "./raw-body.ts";
import { importSecret } from "./secret.ts";

/**
 * Signs a body as BunaiStore does, for tests of your own receiver: the value of its `X-Webhook-Signature` header.
 *
 * @throws TypeError for a body that is not text or bytes, or an empty secret
 *
 * @example
 * ```ts
 * const body = JSON.stringify({ event: "order_placed", order_id: "ORDx8kLm2Qp" });
 * const headers = { "X-Webhook-Signature": await sign(body, apiKey) };
 * await receiver(new Request("http://localhost/webhooks", { method: "POST", headers, body }));
 * ```
 */
export async function sign(rawBody: RawBody, secret: string): Promise<string> {
  const bytes = bytesOf(rawBody, "sign");
  const digest = await crypto.subtle.sign("HMAC", await importSecret(secret, "sign"), bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
