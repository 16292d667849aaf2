import { errorsOf, type ErrorsOf, type ShopError } from "@vitrine/client";

/**
 * Any error of a call to BunaiStore, whichever its class.
 *
 * @example
 * ```ts
 * const log = (error: BunaistoreError) => console.error(error.operation, error.status, error.detail);
 * ```
 */
export type BunaistoreError = ShopError & { readonly provider: "bunaistore" };

/**
 * For `instanceof`: any error of a call to BunaiStore, as opposed to other shops.
 *
 * @example
 * ```ts
 * if (error instanceof InsufficientFundsError) askForTopUp();
 * else if (error instanceof BunaistoreError) console.error(error.operation, error.status, error.detail);
 * else throw error;
 * ```
 */
export const BunaistoreError: ErrorsOf<"bunaistore"> = errorsOf("bunaistore");
