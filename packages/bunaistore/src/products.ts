import { listPages, type CallOptions, type Listing, type Reply } from "@vitrine/client";
import type { Product, ProductGroup, ProductListItem, StockType } from "@vitrine/specs/bunaistore";

import type { Bunaistore } from "./provider.ts";
import { quote, type Quote } from "./quote.ts";

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

/**
 * The catalogue: what is in stock now. Its answers are kept for as long as they say, half a minute; `{ fresh: true }` asks anew.
 */
export interface Products {
  /**
   * `GET /v1/products`: every plan that can be bought now. `include_note` adds the long descriptions.
   *
   * Awaited it is one page. Looped over, it goes on page by page to the end; a plan that sells out meanwhile moves those behind it
   * up, so that one may be left out.
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
   * `GET /v1/product-groups`: one card for each collection. `include_variants` adds its plans. Looped over, it goes on to the end.
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
  /**
   * Estimates what an order would cost, in US cents, without asking anybody. The order's own `total_paid` is exact.
   *
   * @throws RangeError for a quantity that no order can have
   *
   * @example
   * ```ts
   * const { total } = client.products.quote(await client.products.get("PRD_ajS8x"), 3);
   * ```
   */
  quote(product: Pick<Product, "price" | "promo_active" | "promo_tiers" | "promo_cb">, qty: number): Quote;
}

/** What a page holds unless the query says otherwise, and at most. */
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
        // It answers groups only to `view=groups`, which `groups` stands for.
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
