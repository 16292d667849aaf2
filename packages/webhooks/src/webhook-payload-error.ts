/**
 * A webhook with a valid signature that is not an event: not JSON, without a name, or without the fields of its dedupe
 * key.
 *
 * @example
 * ```ts
 * if (error instanceof WebhookPayloadError) return new Response(null, { status: 400 });
 * ```
 */
export class WebhookPayloadError extends Error {
  override readonly name = "WebhookPayloadError";
  readonly provider: string;

  constructor(provider: string, reason: string, cause?: unknown) {
    super(`Cannot read a webhook: ${reason}. Answer 400, and look at what was sent.`, { cause });
    this.provider = provider;
  }
}
