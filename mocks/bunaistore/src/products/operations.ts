import type { Product as ProductView, ProductGroup, ProductListItem } from "@vitrine/specs/bunaistore";

import type { Tx } from "../collections.ts";
import { productNotFound } from "../errors.ts";
import { listGroups } from "../product-groups/operations.ts";
import { pageOf } from "./page.ts";
import type { Page } from "./page.ts";
import { listItem, productView, stockTypeOf } from "./product.ts";

export interface ListProducts extends Page {
  readonly view?: string;
  readonly type?: string;
  readonly include_note?: boolean;
}

/** The products in stock: single plans, or the cards of their groups with `view=groups`. */
export async function listProducts(
  tx: Tx,
  query: ListProducts,
): Promise<readonly ProductListItem[] | readonly ProductGroup[]> {
  if (query.view === "groups") return listGroups(tx, query);
  const type = stockTypeOf(query.type);
  const page = pageOf(query);
  const found =
    type === undefined
      ? await tx.products.find("listed", { where: [true], ...page })
      : await tx.products.find("listed of type", { where: [true, type], ...page });
  return found.map((product) =>
    query.include_note ? { ...listItem(product), note: product.note } : listItem(product),
  );
}

/** @throws productNotFound (404) for one that was deleted or never existed, but not for one sold out (B135–B137) */
export async function getProduct(tx: Tx, id: string): Promise<ProductView> {
  const product = await tx.products.get(id);
  if (!product) throw productNotFound();
  return productView(product);
}
