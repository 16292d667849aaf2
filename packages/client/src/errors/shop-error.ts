import type { Charged } from "../verdict.ts";

/**
 * The details of a failed call, from which an error is constructed, for example in your tests.
 *
 * @example
 * ```ts
 * throw new ConflictError("sold out", { provider: "bunaistore", operation: "POST /v1/orders", status: 409, charged: "no" });
 * ```
 */
export interface Failure {
  readonly provider: string;
  /** The operation as documented, `POST /v1/orders`; for a raw call, its method and path. */
  readonly operation: string;
  readonly status?: number | undefined;
  readonly detail?: string | undefined;
  readonly code?: string | undefined;
  readonly body?: unknown;
  /** Default: none. */
  readonly attempts?: number;
  /** Default: unknown. */
  readonly charged?: Charged;
  /** Default: true when nothing was charged. */
  readonly isUndone?: boolean;
  readonly cause?: unknown;
}

/**
 * A failed call to a shop. Every documented status and every other kind of failure has its own class. This class itself is used
 * for refusals whose status has none, such as 405 and 413.
 *
 * @example
 * ```ts
 * try {
 *   await client.orders.place({ product_id: "PRD_ajS8x", qty: 3 });
 * } catch (error) {
 *   if (error instanceof InsufficientFundsError) askForTopUp();
 *   else if (error instanceof ShopError) console.error(error.operation, error.status, error.charged);
 *   else throw error;
 * }
 * ```
 */
export class ShopError extends Error {
  override readonly name: string = "ShopError";
  /** The provider of the API: `bunaistore`. */
  readonly provider: string;
  /** The operation as documented, `POST /v1/orders`; for a raw call, its method and path. */
  readonly operation: string;
  /** The HTTP status; undefined when there was no answer. */
  readonly status: number | undefined;
  /** The API's message. */
  readonly detail: string | undefined;
  /** The API's own error code, or the platform's for a failed connection: `ECONNRESET`. */
  readonly code: string | undefined;
  /** The number of requests sent for this call. */
  readonly attempts: number;
  /** `no` when the call certainly cost nothing. Otherwise neither repeat nor refund before you know. */
  readonly charged: Charged;
  /**
   * Whether the provider certainly did nothing at all. A call that charges nobody may still take effect: it may create a
   * payment link or delete a card.
   */
  readonly isUndone: boolean;
  readonly #body: unknown;

  constructor(message: string, failure: Failure) {
    const { provider, operation, status, detail, code, body, attempts = 0, charged = "unknown", cause } = failure;
    super(message, cause === undefined ? undefined : { cause });
    this.provider = provider;
    this.operation = operation;
    this.status = status;
    this.detail = detail;
    this.code = code;
    this.attempts = attempts;
    this.charged = charged;
    this.isUndone = failure.isUndone ?? charged === "no";
    this.#body = body;
  }

  /**
   * Whether the same call may succeed later: there was no answer, or its status was below 400, 408, 429 or 500 to 599.
   * Otherwise the provider has refused the call and will refuse it again.
   *
   * @example
   * ```ts
   * if (result.outcome === "rejected" && result.error.isTransient) await tryLater(invoice); // under a new ref
   * ```
   */
  get isTransient(): boolean {
    const { status } = this;
    return status === undefined || status < 400 || status === 408 || status === 429 || status >= 500;
  }

  /**
   * The response body: parsed JSON, or text when it is not JSON.
   * Not an own property, so that loggers do not print the API key or the goods that a garbled answer can contain.
   */
  get body(): unknown {
    return this.#body;
  }
}

/**
 * The error class of one provider, for `instanceof`. All providers share the same classes; `error.provider` tells them apart.
 *
 * @example
 * ```ts
 * const LemonadeError: ErrorsOf<"lemonade"> = errorsOf("lemonade");
 * if (error instanceof LemonadeError) console.error(error.operation);
 * ```
 */
export interface ErrorsOf<Name extends string> {
  [Symbol.hasInstance](value: unknown): value is ShopError & { readonly provider: Name };
}

/** Makes the `instanceof` class of a provider's errors. */
export function errorsOf<Name extends string>(provider: Name): ErrorsOf<Name> {
  return {
    [Symbol.hasInstance]: (value): value is ShopError & { readonly provider: Name } =>
      value instanceof ShopError && value.provider === provider,
  };
}
