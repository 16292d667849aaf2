import { listPages, type CallOptions, type Listing, type Reply } from "@vitrine/client";
import type { Product, ProductGroup, ProductListItem, StockType } from "@vitrine/specs/bunaistore";

import type { Bunaistore } from "./provider.ts";
import { quote, type Quote } from "./quote.ts";

/**
 * Selects a part of the catalogue.
 *
 * @example
 * ```ts
 * const query: CatalogueQuery = { type: "auto", offset: 100, limit: 100 };
 * ```
 */
export interface CatalogueQuery {
  /** Only products of this kind. */
  readonly type?: StockType;
  /** The number of entries to skip. */
  readonly offset?: number;
  /** The page size: at most 100 (default 50). */
  readonly limit?: number;
}

/**
 * The products in stock. Answers are cached for as long as their headers say, half a minute; `{ fresh: true }` bypasses
 * the cache.
 */
export interface Products {
  /**
   * `GET /v1/products`: every plan that can be bought now. `include_note` adds the long descriptions.
   *
   * `await` gives one page, and `for await` all pages. If a plan sells out during the loop, those behind it move up, so
   * one may be skipped.
   *
   * @example
   * ```ts
   * const products = await client.products.list({ type: "auto", limit: 100 });
   * for await (const product of client.products.list({ type: "auto" })) console.log(product.display_name);
   * ```
   */
  list(
    query?: CatalogueQuery & { readonly include_note?: boolean },
    options?: CallOptions,
  ): Listing<readonly ProductListItem[], ProductListItem>;
  /**
   * `GET /v1/product-groups`: one card for each collection. `include_variants` adds its plans. `for await` gives all
   * pages.
   *
   * @example
   * ```ts
   * const groups = await client.products.groups({ include_variants: true });
   * ```
   */
  groups(
    query?: CatalogueQuery & { readonly include_variants?: boolean },
    options?: CallOptions,
  ): Listing<readonly ProductGroup[], ProductGroup>;
  /**
   * `GET /v1/products/{id}`: one product, even if sold out, with its discounts and the note to show to buyers before
   * they order.
   *
   * @throws NotFoundError if it was deleted; TypeError if the id is invalid
   *
   * @example
   * ```ts
   * const { note, promo_tiers } = await client.products.get("PRD_ajS8x");
   * ```
   */
  get(id: string, options?: CallOptions): Reply<Product>;
  /**
   * Estimates the price of an order, in US cents, without a request. The order's own `total_paid` is exact.
   *
   * @throws RangeError if the quantity is invalid
   *
   * @example
   * ```ts
   * const { total } = client.products.quote(await client.products.get("PRD_ajS8x"), 3);
   * ```
   */
  quote(product: Pick<Product, "price" | "promo_active" | "promo_tiers" | "promo_cb">, qty: number): Quote;
}

/** The default page size, and the largest. */
const usual = 50;
const most = 100;

export function bindProducts({ ask }: Bunaistore): Products {
  /** A page that is not full is the last. */
  function pagesOf<Row>(
    { offset = 0, limit = usual }: CatalogueQuery,
    askPage: (offset: number) => Reply<readonly Row[]>,
    idOf: (row: Row) => string,
  ): Listing<readonly Row[], Row> {
    const nextOf = (page: readonly Row[], behind: number): number | undefined =>
      page.length < Math.min(limit, most) ? undefined : behind;
    return listPages({ offset, ask: askPage, rowsOf: (page) => page, idOf, nextOf });
  }

  return {
    list: (query = {}, options) =>
      pagesOf(
        query,
        // It returns groups only for `view=groups`, which `groups` adds.
        (offset) =>
          ask("GET /v1/products", { query: { ...query, ...(offset > 0 && { offset }) } }, options) as Reply<
            readonly ProductListItem[]
          >,
        ({ product_id }) => product_id,
      ),
    groups: (query = {}, options) =>
      pagesOf(
        query,
        (offset) => ask("GET /v1/product-groups", { query: { ...query, ...(offset > 0 && { offset }) } }, options),
        ({ group_id }) => group_id,
      ),
    get: (id, options) => ask("GET /v1/products/{id}", { path: { id } }, options),
    quote,
  };
}
