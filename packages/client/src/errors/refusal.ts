import { ShopError, type Failure } from "./shop-error.ts";

/** The body of a refusal: a JSON object in the provider's documented form. */
export type RefusalBody = Readonly<Record<string, unknown>> | undefined;

/** A refusal: an answer in the API's own form with a documented error status. */
class Refusal extends ShopError {
  override get body(): RefusalBody {
    return super.body as RefusalBody;
  }
}

/**
 * 400 or 422: the request is invalid; `detail` names the field. Nothing was done.
 *
 * @example
 * ```ts
 * if (error instanceof BadRequestError) console.error(error.detail); // "qty must be >= 1"
 * ```
 */
export class BadRequestError extends Refusal {
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
export class AuthenticationError extends Refusal {
  override readonly name = "AuthenticationError";
}

/**
 * 402: the balance is lower than the price. Nothing was bought.
 *
 * @example
 * ```ts
 * if (error instanceof InsufficientFundsError) await topUpAndOrderAgain();
 * ```
 */
export class InsufficientFundsError extends Refusal {
  override readonly name = "InsufficientFundsError";
}

/**
 * 403: the account is suspended or lacks the permission.
 *
 * @example
 * ```ts
 * if (error instanceof PermissionError && error.detail === "Payment method disabled") offerAnotherMethod();
 * ```
 */
export class PermissionError extends Refusal {
  override readonly name = "PermissionError";
}

/**
 * 404: the requested resource does not exist, is sold or rented out, or belongs to another account.
 *
 * @example
 * ```ts
 * if (error instanceof NotFoundError) removeFromCatalogue(product_id);
 * ```
 */
export class NotFoundError extends Refusal {
  override readonly name = "NotFoundError";
}

/**
 * 409: the state has changed: the stock is gone, the price has changed, or the request was submitted before. Nothing
 * was done.
 *
 * @example
 * ```ts
 * if (error instanceof ConflictError) await showStockAgain(product_id);
 * ```
 */
export class ConflictError extends Refusal {
  override readonly name = "ConflictError";
}

/**
 * 503: the shop's owner has closed the shop or switched off its API. Nothing was done.
 *
 * @example
 * ```ts
 * if (error instanceof UnavailableError) closeTheShopForAWhile();
 * ```
 */
export class UnavailableError extends Refusal {
  override readonly name = "UnavailableError";
}

/**
 * 429, or held back by the client because the documented limit allows no request in time (`attempts` is then 0).
 * Nothing was done.
 *
 * @example
 * ```ts
 * if (error instanceof RateLimitError) await sleep(error.retryAfterMs);
 * ```
 */
export class RateLimitError extends ShopError {
  override readonly name = "RateLimitError";
  /**
   * Milliseconds to wait, from the `Retry-After` header. It is at most one minute, the longest documented limit window,
   * and one minute if the header is missing.
   */
  readonly retryAfterMs: number;

  constructor(message: string, failure: Failure & { readonly retryAfterMs: number }) {
    super(message, failure);
    this.retryAfterMs = failure.retryAfterMs;
  }
}

/**
 * A 5xx answer in the API's own form: the provider failed. Whether it carried out the request is unknown.
 *
 * @example
 * ```ts
 * if (error instanceof ServerError) await park(order); // do not order again before you know
 * ```
 */
export class ServerError extends ShopError {
  override readonly name = "ServerError";
}
