import { ShopError } from "./shop-error.ts";

/**
 * The answer does not come from this API: HTML from a proxy, an empty body, broken JSON, an order without its id, or a
 * redirect (redirects are not followed, because that would send the API key to another host). `status` and `body` hold
 * what was received. An answer larger than `maxResponseBytes` is not read to its end and has no `body`.
 * Unless the call only read data, the provider may have carried it out, whatever the status.
 *
 * @example
 * ```ts
 * if (error instanceof UnexpectedResponseError) await park(order, { evidence: error.body });
 * ```
 */
export class UnexpectedResponseError extends ShopError {
  override readonly name = "UnexpectedResponseError";
}
