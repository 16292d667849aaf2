import { errorsOf, type ErrorsOf, type ShopError } from "@vitrine/client";

/**
 * A call to Tribute that failed, whichever class it is of.
 *
 * @example
 * ```ts
 * const log = (error: TributeError) => console.error(error.operation, error.status, error.code, error.detail);
 * ```
 */
export type TributeError = ShopError & { readonly provider: "tribute" };

/**
 * For `instanceof`: a failed call to Tribute, told from those to other shops.
 *
 * @example
 * ```ts
 * if (error instanceof ConflictError) waitForTheOtherCharge();
 * else if (error instanceof TributeError) console.error(error.operation, error.status, error.code, error.detail);
 * else throw error;
 * ```
 */
export const TributeError: ErrorsOf<"tribute"> = errorsOf("tribute");
