import { errorsOf, type ErrorsOf, type ShopError } from "@vitrine/client";

/**
 * A call to BunaiStore that failed, whichever class it is of.
 *
 * @example
 * ```ts
 * const log = (error: BunaistoreError) => console.error(error.operation, error.status, error.detail);
 * ```
 */
export type BunaistoreError = ShopError & { readonly provider: "bunaistore" };

/**
 * For `instanceof`: a failed call to BunaiStore, told from those to other shops.
 *
 * @example
 * ```ts
 * if (error instanceof InsufficientFundsError) askForTopUp();
 * else if (error instanceof BunaistoreError) console.error(error.operation, error.status, error.detail);
 * else throw error;
 * ```
 */
export const BunaistoreError: ErrorsOf<"bunaistore"> = errorsOf("bunaistore");
