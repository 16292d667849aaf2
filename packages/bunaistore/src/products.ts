import type { Product, ProductGroup, ProductListItem, StockType } from "@vitrine/specs/bunaistore";

import type { Ask, CallOptions } from "./ask.ts";
import type { Reply } from "./reply.ts";

/**
 * Which part of the catalogue.
 *
 * @example
 * ```ts
 * const query: CatalogueQuery = { type: "auto", offset: 100, limit: 100 };
 * ```
 */
export interface CatalogueQuery {
  /** Only products of this kind. */
  readonly type?: StockType;
  /** How many to skip. */
  readonly offset?: number;
  /** How many to answer at most: 50 unless told otherwise, never more than 100. */
  readonly limit?: number;
}

/** The catalogue: what is in stock now. */
export interface Products {
  /**
   * `GET /v1/products`: every plan that can be bought now. `include_note` adds the long descriptions.
   *
   * @example
   * ```ts
   * const products = await client.products.list({ type: "auto", limit: 100 });
   * ```
   */
  list(
    query?: CatalogueQuery & { readonly include_note?: boolean },
    options?: CallOptions,
  ): Reply<readonly ProductListItem[]>;
  /**
   * `GET /v1/product-groups`: one card for each collection. `include_variants` adds its plans.
   *
   * @example
   * ```ts
   * const groups = await client.products.groups({ include_variants: true });
   * ```
   */
  groups(
    query?: CatalogueQuery & { readonly include_variants?: boolean },
    options?: CallOptions,
  ): Reply<readonly ProductGroup[]>;
  /**
   * `GET /v1/products/{id}`: one product, sold out or not, with its discounts and the note that buyers should see first.
   *
   * @throws NotFoundError once it is deleted; TypeError for an id that cannot be one
   *
   * @example
   * ```ts
   * const { note, promo_tiers } = await client.products.get("PRD_ajS8x");
   * ```
   */
  get(id: string, options?: CallOptions): Reply<Product>;
}

export function bindProducts(ask: Ask): Products {
  return {
    // It answers groups only to `view=groups`, which `groups` stands for.
    list: (query = {}, options) => ask("GET /v1/products", { query }, options) as Reply<readonly ProductListItem[]>,
    groups: (query = {}, options) => ask("GET /v1/product-groups", { query }, options),
    get: (id, options) => ask("GET /v1/products/{id}", { path: { id } }, options),
  };
}
