import type { CallOptions, Reply } from "@vitrine/client";
import type { Shop as ShopAnswer } from "@vitrine/specs/tribute";

import type { Tribute } from "./provider.ts";

/**
 * Selects one of the owner's shops. Default: the oldest active one.
 *
 * @example
 * ```ts
 * const query: ShopQuery = { shopId: 2 };
 * ```
 */
export interface ShopQuery {
  readonly shopId?: number;
}

/** The shops of the key's owner. */
export interface Shops {
  /**
   * `GET /shop`: the owner's oldest active shop, or the one with `shopId`. An inactive shop counts as not found.
   *
   * @throws NotFoundError if the owner has no such shop
   *
   * @example
   * ```ts
   * const { recurrent, callbackUrl } = await client.shop.get();
   * ```
   */
  get(query?: ShopQuery, options?: CallOptions): Reply<ShopAnswer>;
  /**
   * `GET /shops`: all active shops of the owner, oldest first.
   *
   * @example
   * ```ts
   * for (const { id, name } of await client.shop.list()) console.log(id, name);
   * ```
   */
  list(options?: CallOptions): Reply<readonly ShopAnswer[]>;
}

export function bindShops({ ask }: Tribute): Shops {
  return {
    get: (query = {}, options) => ask("GET /shop", { query }, options),
    list: (options) => ask("GET /shops", {}, options),
  };
}
