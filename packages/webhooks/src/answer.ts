import type { RawBody } from "./raw-body.ts";
import type { SignatureSource } from "./signature.ts";

/**
 * A delivery as a door hands it over.
 *
 * @example
 * ```ts
 * const call: WebhookCall = { method: event.httpMethod, headers: event.headers, rawBody: event.body };
 * ```
 */
export interface WebhookCall {
  readonly method: string;
  readonly headers: SignatureSource;
  /** The body, or what reads it: at most `limit` bytes, else it throws a `WebhookTooLargeError`. */
  readonly rawBody: RawBody | ((limit: number) => Promise<RawBody>);
}

/**
 * What the sender is told.
 *
 * @example
 * ```ts
 * const { status, headers, body } = await webhooks.answer(call);
 * ```
 */
export interface WebhookAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body: string;
}

/** 200: the event was handled, or there is nothing to do for it. The sender does not send it again. */
export const ok: WebhookAnswer = answerWith(200, "ok");
/** 400: signed, and yet no event. */
export const invalidData: WebhookAnswer = answerWith(400, "invalid_data");
/** 401: not signed with any of the secrets. */
export const invalidSignature: WebhookAnswer = answerWith(401, "invalid_signature");
/** 405: webhooks are sent with POST. */
export const methodNotAllowed: WebhookAnswer = answerWith(405, "method_not_allowed", { allow: "POST" });
/** 413: more than the receiver takes. */
export const tooLarge: WebhookAnswer = answerWith(413, "too_large");
/** 500: the handler failed. The sender sends it again. */
export const failed: WebhookAnswer = answerWith(500, "failed");
/** 503: nobody knows yet whether the event was handled. The sender sends it again. */
export const unavailable: WebhookAnswer = answerWith(503, "unavailable", { "retry-after": "1" });

function answerWith(status: number, text: string, headers: Readonly<Record<string, string>> = {}): WebhookAnswer {
  return {
    status,
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ status: text }),
  };
}
