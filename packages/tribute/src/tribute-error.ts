import { errorsOf, type ErrorsOf, type ShopError } from "@vitrine/client";

/**
 * Any error of a call to Tribute, whichever its class.
 *
 * @example
 * ```ts
 * const log = (error: TributeError) => console.error(error.operation, error.status, error.code, error.detail);
 * ```
 */
export type TributeError = ShopError & { readonly provider: "tribute" };

/**
 * For `instanceof`: any error of a call to Tribute, as opposed to other shops.
 *
 * @example
 * ```ts
 * if (error instanceof ConflictError) waitForTheOtherCharge();
 * else if (error instanceof TributeError) console.error(error.operation, error.status, error.code, error.detail);
 * else throw error;
 * ```
 */
export const TributeError: ErrorsOf<"tribute"> = errorsOf("tribute");
