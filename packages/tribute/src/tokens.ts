import { listPages, type CallOptions, type Listing, type Reply } from "@vitrine/client";
import type { Token, TokenDeactivated } from "@vitrine/specs/tribute";

import type { Tribute } from "./provider.ts";
import type { ShopQuery } from "./shop.ts";

/**
 * Which saved cards.
 *
 * @example
 * ```ts
 * const query: TokenQuery = { customerId: "user_12345", active: true };
 * ```
 */
export interface TokenQuery extends ShopQuery {
  readonly customerId?: string;
  /** Only the card that the payment of this order saved. */
  readonly orderUuid?: string;
  /** Only cards that can still be charged. */
  readonly active?: boolean;
  /** How many on a page, 1 to 100; 50 unless told otherwise. */
  readonly limit?: number;
  /** How many of the newest to skip. */
  readonly offset?: number;
}

/** Saved cards. Tribute switches them on for single shops; any other shop is answered 403. */
export interface Tokens {
  /**
   * `GET /shop/tokens`: saved cards, the newest first. Awaited it is one page; looped over it is that page and all that follow.
   *
   * @throws PermissionError where the shop may not charge cards
   *
   * @example
   * ```ts
   * const [card] = await client.tokens.list({ customerId: "user_12345", active: true, limit: 1 });
   * for await (const { token, cardLast4 } of client.tokens.list()) console.log(token, cardLast4);
   * ```
   */
  list(query?: TokenQuery, options?: CallOptions): Listing<readonly Token[], Token>;
  /**
   * `GET /shop/tokens/{token}`: one saved card, also one that is deactivated.
   *
   * @throws NotFoundError also for another owner's card; PermissionError
   *
   * @example
   * ```ts
   * const { active, cardBrand, cardLast4 } = await client.tokens.get(token);
   * ```
   */
  get(token: string, options?: CallOptions): Reply<Token>;
  /**
   * `DELETE /shop/tokens/{token}`: has a card forgotten; it can be charged no more. After an error that is not `isUndone` it may be
   * forgotten all the same: `get` tells.
   *
   * @throws BadRequestError where it was deactivated before; NotFoundError, PermissionError
   *
   * @example
   * ```ts
   * await client.tokens.deactivate(token);
   * ```
   */
  deactivate(token: string, options?: CallOptions): Reply<TokenDeactivated>;
}

/** What a page holds unless the query says otherwise, and at most. */
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
