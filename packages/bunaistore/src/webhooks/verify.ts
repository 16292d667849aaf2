import type { BunaistoreEvent } from "./event.ts";
import { bytesOf, type RawBody } from "./raw-body.ts";
import { importSecret } from "./secret.ts";
import { WebhookPayloadError } from "./webhook-payload-error.ts";
import { WebhookSignatureError } from "./webhook-signature-error.ts";

/**
 * Where the signature is: the header's value, or the headers of the platform's `Request` or of Node's.
 *
 * @example
 * ```ts
 * const source: SignatureSource = request.headers;
 * ```
 */
export type SignatureSource =
  | string
  | null
  | undefined
  | Headers
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Makes sure that a webhook is BunaiStore's, and reads its event.
 *
 * The secret is the API key that registered the URL; while keys are being changed, pass the old one and the new one.
 *
 * @throws WebhookSignatureError when the signature is missing, malformed or wrong
 * @throws WebhookPayloadError when the signature is right and the body no event
 * @throws TypeError for a body that was parsed already, or an empty secret: mistakes of the caller
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
export async function verify(
  rawBody: RawBody,
  signature: SignatureSource,
  secrets: string | readonly string[],
): Promise<BunaistoreEvent> {
  const bytes = bytesOf(rawBody, "verify");
  const keys = await Promise.all([secrets].flat().map((secret) => importSecret(secret, "verify")));
  if (keys.length === 0) {
    throw new TypeError("Cannot verify a webhook: there is no secret. Pass the API key that registered the URL.");
  }
  const digest = digestIn(signature);
  // The platform compares in constant time; every secret is tried, so time tells nothing about them either.
  const fits = await Promise.all(keys.map((key) => crypto.subtle.verify("HMAC", key, digest, bytes)));
  if (!fits.includes(true)) throw new WebhookSignatureError("wrong");
  return eventIn(bytes);
}

function digestIn(source: SignatureSource): Uint8Array<ArrayBuffer> {
  const text = typeof source === "object" && source !== null ? headerIn(source) : source;
  if (text === undefined || text === null || text === "") throw new WebhookSignatureError("missing");
  if (typeof text !== "string" || !/^[0-9a-f]{64}$/.test(text)) throw new WebhookSignatureError("malformed");
  return Uint8Array.from(text.match(/../g)!, (byte) => Number.parseInt(byte, 16));
}

function headerIn(headers: Headers | Readonly<Record<string, unknown>>): unknown {
  const name = "x-webhook-signature";
  if (headers instanceof Headers) return headers.get(name);
  return Object.entries(headers).find(([each]) => each.toLowerCase() === name)?.[1];
}

function eventIn(bytes: Uint8Array<ArrayBuffer>): BunaistoreEvent {
  let event: unknown;
  try {
    event = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new WebhookPayloadError("its body is not JSON", cause);
  }
  if (typeof event === "object" && event !== null && "event" in event && typeof event.event === "string") {
    return event as BunaistoreEvent;
  }
  throw new WebhookPayloadError("its body does not say which event it is");
}
