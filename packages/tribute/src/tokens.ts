import { listPages, type CallOptions, type Listing, type Reply } from "@vitrine/client";
import type { Token, TokenDeactivated } from "@vitrine/specs/tribute";

import type { Tribute } from "./provider.ts";
import type { ShopQuery } from "./shop.ts";

/**
 * Selects saved cards.
 *
 * @example
 * ```ts
 * const query: TokenQuery = { customerId: "user_12345", active: true };
 * ```
 */
export interface TokenQuery extends ShopQuery {
  readonly customerId?: string;
  /** Only the card saved by the payment of this order. */
  readonly orderUuid?: string;
  /** Only cards that can still be charged. */
  readonly active?: boolean;
  /** The page size, 1 to 100 (default 50). */
  readonly limit?: number;
  /** The number of newest entries to skip. */
  readonly offset?: number;
}

/** Saved cards. Tribute enables them for individual shops; any other shop is answered 403. */
export interface Tokens {
  /**
   * `GET /shop/tokens`: saved cards, newest first. `await` gives one page; `for await` gives that page and all that
   * follow.
   *
   * @throws PermissionError if the shop may not charge cards
   *
   * @example
   * ```ts
   * const [card] = await client.tokens.list({ customerId: "user_12345", active: true, limit: 1 });
   * for await (const { token, cardLast4 } of client.tokens.list()) console.log(token, cardLast4);
   * ```
   */
  list(query?: TokenQuery, options?: CallOptions): Listing<readonly Token[], Token>;
  /**
   * `GET /shop/tokens/{token}`: one saved card, even if deactivated.
   *
   * @throws NotFoundError, also for another owner's card; PermissionError
   *
   * @example
   * ```ts
   * const { active, cardBrand, cardLast4 } = await client.tokens.get(token);
   * ```
   */
  get(token: string, options?: CallOptions): Reply<Token>;
  /**
   * `DELETE /shop/tokens/{token}`: deactivates a saved card, which can then no longer be charged. After an error that
   * is not `isUndone` it may still have been deactivated: check with `get`.
   *
   * @throws BadRequestError if it was already deactivated; NotFoundError, PermissionError
   *
   * @example
   * ```ts
   * await client.tokens.deactivate(token);
   * ```
   */
  deactivate(token: string, options?: CallOptions): Reply<TokenDeactivated>;
}

/** The default page size, and the largest. */
const usual = 50;
const most = 100;

export function bindTokens({ ask }: Tribute): Tokens {
  return {
    list: ({ active = false, limit, offset = 0, ...which } = {}, options) => {
      const query = { ...which, ...(active && { active: "true" }), ...(limit !== undefined && { limit }) };
      return listPages({
        offset,
        ask: (from) => ask("GET /shop/tokens", { query: { ...query, ...(from > 0 && { offset: from }) } }, options),
        rowsOf: (page) => page,
        idOf: ({ token }) => token,
        // A page that is not full is the last.
        nextOf: (page, behind) => (page.length < Math.min(limit ?? usual, most) ? undefined : behind),
      });
    },
    get: (token, options) => ask("GET /shop/tokens/{token}", { path: { token } }, options),
    deactivate: (token, options) => ask("DELETE /shop/tokens/{token}", { path: { token } }, options),
  };
}
