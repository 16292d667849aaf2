/**
 * A webhook that BunaiStore did not sign with any of the secrets: do nothing of what it says, and answer 401.
 *
 * @example
 * ```ts
 * if (error instanceof WebhookSignatureError) return new Response(null, { status: 401 });
 * ```
 */
export class WebhookSignatureError extends Error {
  override readonly name = "WebhookSignatureError";
  readonly provider = "bunaistore";
  /** For your logs; a sender should see the same answer whichever it is. */
  readonly reason: "missing" | "malformed" | "wrong";

  constructor(reason: "missing" | "malformed" | "wrong") {
    super(`Cannot verify a webhook: ${texts[reason]}`);
    this.reason = reason;
  }
}

const texts = {
  missing: "it has no X-Webhook-Signature. Answer 401; BunaiStore signs all of its own.",
  malformed: "its X-Webhook-Signature is not 64 lower-case hexadecimal digits. Answer 401; BunaiStore's always is.",
  wrong:
    "its signature fits none of the secrets. Answer 401; if it is BunaiStore's, pass the bytes exactly as they came, and " +
    "the API key that registered the URL.",
} as const;
