import type { Charged } from "../verdict.ts";

/**
 * What is known of a call that failed: what an error is made of, in your tests for example.
 *
 * @example
 * ```ts
 * throw new ConflictError("sold out", { provider: "bunaistore", operation: "POST /v1/orders", status: 409, charged: "no" });
 * ```
 */
export interface Failure {
  readonly provider: string;
  /** The operation as documented, `POST /v1/orders`; of a raw call its method and path. */
  readonly operation: string;
  readonly status?: number | undefined;
  readonly detail?: string | undefined;
  readonly code?: string | undefined;
  readonly body?: unknown;
  /** None, unless told otherwise. */
  readonly attempts?: number;
  /** Unknown, unless told otherwise. */
  readonly charged?: Charged;
  /** Where nothing was charged, unless told otherwise. */
  readonly isUndone?: boolean;
  readonly cause?: unknown;
}

/**
 * A call to a shop that failed. Every documented status has a class of its own, and so has every other way to fail; this class
 * itself stands for refusals whose status has none, such as 405 and 413.
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
  /** Whose API it was: `bunaistore`. */
  readonly provider: string;
  /** The operation as documented, `POST /v1/orders`; of a raw call its method and path. */
  readonly operation: string;
  /** The answer's HTTP status; undefined when there was no answer. */
  readonly status: number | undefined;
  /** The reason as the API words it. */
  readonly detail: string | undefined;
  /** The API's own code for the reason, or the platform's for a connection that failed: `ECONNRESET`. */
  readonly code: string | undefined;
  /** How many requests went out for this call. */
  readonly attempts: number;
  /** `no` when it is certain that the call cost nothing. Otherwise neither repeat nor refund before you know. */
  readonly charged: Charged;
  /** It is certain that the provider did nothing at all. What charges nobody may be done all the same: a payment link made, a card forgotten. */
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
   * Whether the same call may succeed later: there was no answer, or one with a status below 400, or 408, 429 or 500 to 599. Otherwise the
   * provider has refused it, and will refuse it again.
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
   * The answer's body: parsed JSON, or text when it was none.
   * Not a field of its own, so that no logger writes out the API key or the goods that a garbled answer can hold.
   */
  get body(): unknown {
    return this.#body;
  }
}

/**
 * The errors of one provider, for `instanceof`: all classes are the same for every provider, and `error.provider` tells them apart.
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

/**
 * Makes the `instanceof` side of a provider's error.
 *
 * @example
 * ```ts
 * export const LemonadeError: ErrorsOf<"lemonade"> = errorsOf("lemonade");
 * ```
 */
export function errorsOf<Name extends string>(provider: Name): ErrorsOf<Name> {
  return {
    [Symbol.hasInstance]: (value): value is ShopError & { readonly provider: Name } =>
      value instanceof ShopError && value.provider === provider,
  };
}
