import type { WebhookScheme } from "./scheme.ts";
import { sign } from "./sign.ts";

/**
 * Makes a signed delivery, for tests of your own receiver.
 *
 * An object is sent as compact JSON, a string unchanged. The default URL is `http://localhost/webhooks`.
 *
 * @throws TypeError if the secret is empty
 *
 * @example
 * ```ts
 * const request = await signedRequest({ event: "order_placed", order_id: "ORDx8kLm2Qp" }, { scheme, secret });
 * expect((await webhooks.handle(request)).status).toBe(200);
 * ```
 */
export async function signedRequest(
  event: object | string,
  to: { readonly scheme: WebhookScheme; readonly secret: string; readonly url?: string },
): Promise<Request> {
  const body = typeof event === "string" ? event : JSON.stringify(event);
  const headers = { "content-type": "application/json", [to.scheme.header]: await sign(body, to.secret) };
  return new Request(to.url ?? "http://localhost/webhooks", { method: "POST", headers, body });
}
