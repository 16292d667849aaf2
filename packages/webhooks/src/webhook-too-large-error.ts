/**
 * A body larger than the receiver accepts. It was not read to its end, and is answered 413.
 *
 * @example
 * ```ts
 * if (error instanceof WebhookTooLargeError) console.warn(error.message);
 * ```
 */
export class WebhookTooLargeError extends Error {
  override readonly name = "WebhookTooLargeError";
  /** In bytes. */
  readonly limit: number;

  constructor(limit: number) {
    super(`Cannot read a webhook: its body is longer than ${limit} bytes. Answer 413, or raise \`bodyLimit\`.`);
    this.limit = limit;
  }
}
