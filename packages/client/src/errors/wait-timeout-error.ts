import { ShopError, type Failure } from "./shop-error.ts";

/**
 * The time to wait is over. What was waited for goes on all the same: look again later.
 *
 * @example
 * ```ts
 * if (error instanceof WaitTimeoutError) await lookAgainTomorrow(error.last);
 * ```
 */
export class WaitTimeoutError extends ShopError {
  override readonly name = "WaitTimeoutError";
  /** As it was when it was last seen; undefined where no look succeeded. */
  readonly last: unknown;

  /** `cause` is what the last look failed with, if it did. */
  constructor(message: string, failure: Failure & { readonly last: unknown }) {
    super(message, { charged: "no", ...failure });
    this.last = failure.last;
  }
}
