import type { RawBody } from "./raw-body.ts";
import type { SignatureSource } from "./signature.ts";

/**
 * A delivery, independent of the server framework.
 *
 * @example
 * ```ts
 * const call: WebhookCall = { method: event.httpMethod, headers: event.headers, rawBody: event.body };
 * ```
 */
export interface WebhookCall {
  readonly method: string;
  readonly headers: SignatureSource;
  /**
   * The body, or a function that reads it. The function reads at most `limit` bytes, or throws a
   * `WebhookTooLargeError`.
   */
  readonly rawBody: RawBody | ((limit: number) => Promise<RawBody>);
}

/**
 * The receiver's answer to the sender.
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

/** 200: the event was handled, or needs no handling. The sender does not retry. */
export const ok: WebhookAnswer = answerWith(200, "ok");
/** 400: correctly signed, but not an event. */
export const invalidData: WebhookAnswer = answerWith(400, "invalid_data");
/** 401: not signed with any of the secrets. */
export const invalidSignature: WebhookAnswer = answerWith(401, "invalid_signature");
/** 405: the method is not POST. */
export const methodNotAllowed: WebhookAnswer = answerWith(405, "method_not_allowed", { allow: "POST" });
/** 413: the body exceeds the receiver's limit. */
export const tooLarge: WebhookAnswer = answerWith(413, "too_large");
/** 500: the handler failed. The sender retries. */
export const failed: WebhookAnswer = answerWith(500, "failed");
/** 503: it is unknown whether the event was handled. The sender retries. */
export const unavailable: WebhookAnswer = answerWith(503, "unavailable", { "retry-after": "1" });

function answerWith(status: number, text: string, headers: Readonly<Record<string, string>> = {}): WebhookAnswer {
  return {
    status,
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ status: text }),
  };
}
