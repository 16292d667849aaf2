import { errorsOf, type ErrorsOf, type ShopError } from "@vitrine/client";

/**
 * Any error of a call to Padington, whichever its class.
 *
 * @example
 * ```ts
 * const log = (error: PadingtonError) => console.error(error.operation, error.status, error.detail);
 * ```
 */
export type PadingtonError = ShopError & { readonly provider: "padington" };

/**
 * For `instanceof`: any error of a call to Padington, as opposed to other shops.
 *
 * @example
 * ```ts
 * if (error instanceof InsufficientFundsError) askForTopUp();
 * else if (error instanceof PadingtonError) console.error(error.operation, error.status, error.detail);
 * else throw error;
 * ```
 */
export const PadingtonError: ErrorsOf<"padington"> = errorsOf("padington");
