import type { CallOptions, Reply } from "@vitrine/client";
import type { Catalog as Offers } from "@vitrine/specs/padington";

import type { Padington } from "./provider.ts";

/** The catalogue of what can be ordered. */
export interface Catalog {
  /**
   * `GET /v1/catalog`: everything that can be ordered, at current prices in roubles. Prices float with the USD rate:
   * read them again before each batch of orders.
   *
   * @example
   * ```ts
   * const { stars } = await client.catalog.get();
   * // About what 500 stars cost: the order's own `price_rub` is exact, this may be a kopeck off.
   * const estimate = stars.price_per_star_rub * 500;
   * ```
   */
  get(options?: CallOptions): Reply<Offers>;
}

export function bindCatalog({ ask }: Padington): Catalog {
  return { get: (options) => ask("GET /v1/catalog", {}, options) };
}
