import { PadingtonError } from "./padington-error.ts";

/**
 * 400 or 422: the request does not fit; `detail` names the field. Nothing was done.
 *
 * @example
 * ```ts
 * if (error instanceof BadRequestError) console.error(error.detail); // "quantity must be at least 50"
 * ```
 */
export class BadRequestError extends PadingtonError {
  override readonly name = "BadRequestError";
}

/**
 * 401: the API key is missing, unknown or revoked.
 *
 * @example
 * ```ts
 * if (error instanceof AuthenticationError) askForAnotherKey();
 * ```
 */
export class AuthenticationError extends PadingtonError {
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
export class InsufficientFundsError extends PadingtonError {
  override readonly name = "InsufficientFundsError";
}

/**
 * 404: no such order, or it is not yours; no such NFT, or somebody rents it at the moment.
 *
 * @example
 * ```ts
 * if (error instanceof NotFoundError) removeFromList(nft_address);
 * ```
 */
export class NotFoundError extends PadingtonError {
  override readonly name = "NotFoundError";
}

/**
 * 409: the price of the rental has drifted by more than 5 % from `expected_price_rub`. Nothing was taken.
 *
 * @example
 * ```ts
 * if (error instanceof ConflictError) await showPriceAgain(nft_address);
 * ```
 */
export class ConflictError extends PadingtonError {
  override readonly name = "ConflictError";
}

/**
 * 503: the franchise owner has switched the API off. Nothing was done.
 *
 * @example
 * ```ts
 * if (error instanceof UnavailableError) closeTheShopForAWhile();
 * ```
 */
export class UnavailableError extends PadingtonError {
  override readonly name = "UnavailableError";
}

/**
 * 500 and its kind: Padington itself failed. Whether it did what was asked is unknown.
 *
 * @example
 * ```ts
 * if (error instanceof ServerError) await park(order); // do not order again before you know
 * ```
 */
export class ServerError extends PadingtonError {
  override readonly name = "ServerError";
}
