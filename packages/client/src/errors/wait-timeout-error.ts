import { ShopError, type Failure } from "./shop-error.ts";

/**
 * The wait timed out. What was awaited may still happen: check again later.
 *
 * @example
 * ```ts
 * if (error instanceof WaitTimeoutError) await lookAgainTomorrow(error.last);
 * ```
 */
export class WaitTimeoutError extends ShopError {
  override readonly name = "WaitTimeoutError";
  /** The last value seen; undefined if no look-up succeeded. */
  readonly last: unknown;

  /** `cause` is the error of the last look-up, if it failed. */
  constructor(message: string, failure: Failure & { readonly last: unknown }) {
    super(message, { charged: "no", ...failure });
    this.last = failure.last;
  }
}
