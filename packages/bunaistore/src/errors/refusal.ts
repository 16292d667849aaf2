import { BunaistoreError, type Failure } from "./bunaistore-error.ts";

/**
 * 400 or 422: the request does not fit; `detail` names the field. Nothing was done.
 *
 * @example
 * ```ts
 * if (error instanceof BadRequestError) console.error(error.detail); // "qty must be >= 1"
 * ```
 */
export class BadRequestError extends BunaistoreError {
  override readonly name = "BadRequestError";
}

/**
 * 401: the API key is missing, blank, unknown or revoked.
 *
 * @example
 * ```ts
 * if (error instanceof AuthenticationError) askForAnotherKey();
 * ```
 */
export class AuthenticationError extends BunaistoreError {
  override readonly name = "AuthenticationError";
}

/**
 * 402: the wallet holds less than the order costs. Nothing was bought.
 *
 * @example
 * ```ts
 * if (error instanceof InsufficientFundsError) await topUpAndOrderAgain();
 * ```
 */
export class InsufficientFundsError extends BunaistoreError {
  override readonly name = "InsufficientFundsError";
}

/**
 * 403: the account is suspended or, at `POST /v1/topup/submit_txid`, the payment method is switched off.
 *
 * @example
 * ```ts
 * if (error instanceof PermissionError && error.detail === "Payment method disabled") offerAnotherMethod();
 * ```
 */
export class PermissionError extends BunaistoreError {
  override readonly name = "PermissionError";
}

/**
 * 404: no such product or order, or it is not yours.
 *
 * @example
 * ```ts
 * if (error instanceof NotFoundError) removeFromCatalogue(product_id);
 * ```
 */
export class NotFoundError extends BunaistoreError {
  override readonly name = "NotFoundError";
}

/**
 * 409: somebody else bought the stock meanwhile, or the payment was submitted before. Nothing was done.
 *
 * @example
 * ```ts
 * if (error instanceof ConflictError) await showStockAgain(product_id);
 * ```
 */
export class ConflictError extends BunaistoreError {
  override readonly name = "ConflictError";
}

/**
 * 429: too many requests. Nothing was done, and the refused request does not count.
 *
 * @example
 * ```ts
 * if (error instanceof RateLimitError) await sleep(error.retryAfterMs);
 * ```
 */
export class RateLimitError extends BunaistoreError {
  override readonly name = "RateLimitError";
  /** Milliseconds to wait, from the `Retry-After` header; a whole minute when it is missing. */
  readonly retryAfterMs: number;

  constructor(message: string, failure: Failure & { readonly retryAfterMs: number }) {
    super(message, failure);
    this.retryAfterMs = failure.retryAfterMs;
  }
}

/**
 * 503: the marketplace is in maintenance mode or its API is switched off. Nothing was done.
 *
 * @example
 * ```ts
 * if (error instanceof UnavailableError) closeTheShopForAWhile();
 * ```
 */
export class UnavailableError extends BunaistoreError {
  override readonly name = "UnavailableError";
}

/**
 * 500 and its kind: BunaiStore itself failed. Whether it did what was asked is unknown.
 *
 * @example
 * ```ts
 * if (error instanceof ServerError) await park(order); // do not order again before you know
 * ```
 */
export class ServerError extends BunaistoreError {
  override readonly name = "ServerError";
}
