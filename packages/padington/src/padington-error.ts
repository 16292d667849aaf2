import { errorsOf, type ErrorsOf, type ShopError } from "@vitrine/client";

/**
 * A call to Padington that failed, whichever class it is of.
 *
 * @example
 * ```ts
 * const log = (error: PadingtonError) => console.error(error.operation, error.status, error.detail);
 * ```
 */
export type PadingtonError = ShopError & { readonly provider: "padington" };

/**
 * For `instanceof`: a failed call to Padington, told from those to other shops.
 *
 * @example
 * ```ts
 * if (error instanceof InsufficientFundsError) askForTopUp();
 * else if (error instanceof PadingtonError) console.error(error.operation, error.status, error.detail);
 * else throw error;
 * ```
 */
export const PadingtonError: ErrorsOf<"padington"> = errorsOf("padington");
