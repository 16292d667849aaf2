import type { WebhookScheme } from "./scheme.ts";

/**
 * A webhook that none of the secrets signed. Do not act on it; answer 401.
 *
 * @example
 * ```ts
 * if (error instanceof WebhookSignatureError) return new Response(null, { status: 401 });
 * ```
 */
export class WebhookSignatureError extends Error {
  override readonly name = "WebhookSignatureError";
  readonly provider: string;
  /** For your logs. Give the sender the same answer in every case. */
  readonly reason: "missing" | "malformed" | "wrong";

  constructor(
    reason: "missing" | "malformed" | "wrong",
    { provider, title, header }: Pick<WebhookScheme, "provider" | "title" | "header">,
  ) {
    const texts = {
      missing: `it has no ${header}. Answer 401; ${title} signs all of its own.`,
      malformed: `its ${header} is not 64 lower-case hexadecimal digits. Answer 401; ${title}'s always is.`,
      wrong:
        `its signature fits none of the secrets. Answer 401; if it is ${title}'s, pass the bytes exactly as they came, ` +
        "and the API key that signs.",
    };
    super(`Cannot verify a webhook: ${texts[reason]}`);
    this.provider = provider;
    this.reason = reason;
  }
}
