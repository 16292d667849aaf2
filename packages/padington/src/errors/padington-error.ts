/**
 * What is known of a call that failed: what an error is made of, in your tests for example.
 *
 * @example
 * ```ts
 * throw new ConflictError("dearer", { operation: "POST /v1/rent", status: 409, detail: "Price changed" });
 * ```
 */
export interface Failure {
  /** The operation as documented, `POST /v1/order`; of a raw call its method and path. */
  readonly operation: string;
  readonly status?: number | undefined;
  readonly detail?: string | undefined;
  readonly body?: unknown;
  readonly cause?: unknown;
}

/**
 * A call that failed. Every status has a class of its own, and so has every other way to fail; this class itself stands for
 * documented refusals whose status has none, such as 413.
 *
 * @example
 * ```ts
 * try {
 *   await client.orders.place({ category: "chatgpt", item: "plus_1m" });
 * } catch (error) {
 *   if (error instanceof InsufficientFundsError) askForTopUp();
 *   else if (error instanceof PadingtonError) console.error(error.operation, error.status, error.detail);
 *   else throw error;
 * }
 * ```
 */
export class PadingtonError extends Error {
  override readonly name: string = "PadingtonError";
  readonly provider = "padington";
  /** The operation as documented, `POST /v1/order`; of a raw call its method and path. */
  readonly operation: string;
  /** The answer's HTTP status; undefined when there was no answer. */
  readonly status: number | undefined;
  /** The reason as the API words it. */
  readonly detail: string | undefined;
  readonly #body: unknown;

  constructor(message: string, { operation, status, detail, body, cause }: Failure) {
    super(message, cause === undefined ? undefined : { cause });
    this.operation = operation;
    this.status = status;
    this.detail = detail;
    this.#body = body;
  }

  /**
   * The answer's body: parsed JSON, or text when it was none.
   * Not a field of its own, so that no logger writes out the API key or the goods that a garbled answer can hold.
   */
  get body(): unknown {
    return this.#body;
  }
}
