import { ShopError } from "./shop-error.ts";

/**
 * The answer is not of this API: HTML from a proxy, an empty body, broken JSON, an order without its id, a redirect (none is
 * followed: that would carry the API key to another host). `status` and `body` have what came. So is an answer larger than
 * `maxResponseBytes`, which is not read to its end and leaves no `body`.
 * Unless it was a look-up, the provider may well have done what was asked, whatever the status says.
 *
 * @example
 * ```ts
 * if (error instanceof UnexpectedResponseError) await park(order, { evidence: error.body });
 * ```
 */
export class UnexpectedResponseError extends ShopError {
  override readonly name = "UnexpectedResponseError";
}
