import { collection, toDecimal } from "@vitrine/engine";
import type { Collection, Minor } from "@vitrine/engine";
import type { Product as ProductView, ProductListItem } from "@vitrine/specs/bunaistore";

/** A purchasable plan; on its own, or one variant of a group. */
export interface Product {
  readonly product_id: string;
  readonly group_id: string | null;
  readonly group_name: string | null;
  readonly variant_name: string | null;
  /** In full: `Amazon Prime > 1 month` for a variant. */
  readonly name: string;
  readonly price: Minor;
  readonly stock_type: "auto" | "manual";
  /** The pieces actually in stock, regardless of `infinite_stock`. */
  readonly stock_count: number;
  readonly infinite_stock: boolean;
  readonly warranty_hours: number;
  readonly note: string;
  readonly after_note: string;
  readonly promo_active: boolean;
  /** Percent. */
  readonly promo_cb: number;
  /** Minimum quantity → percent. */
  readonly promo_tiers: Readonly<Record<string, number>>;
  readonly hidden: {
    /** Whether the list shows it: there is something to buy (B076, B077). */
    readonly listed: boolean;
    /** The creation number of its group; products without a group come last. */
    readonly group_made: number;
    /** Creation number: 1, 2, 3 … */
    readonly made: number;
  };
}

export interface Group {
  readonly group_id: string;
  readonly name: string;
  /** Creation number: 1, 2, 3 … */
  readonly made: number;
}

/** Sorts products without a group after all groups. */
export const afterAllGroups: number = Number.MAX_SAFE_INTEGER;

const inOrder = ["hidden.group_made", "hidden.made"] as const;

export const products: Collection<Product> = collection<Product>("bunaistore.products", {
  id: "product_id",
  indexes: {
    listed: { where: ["hidden.listed"], order: inOrder },
    "listed of type": { where: ["hidden.listed", "stock_type"], order: inOrder },
    "listed in group": { where: ["hidden.listed", "group_id"], order: inOrder },
  },
});

export const groups: Collection<Group> = collection<Group>("bunaistore.groups", {
  id: "group_id",
  indexes: { all: { where: [], order: ["made"] }, name: { where: ["name"], order: [] } },
});

/** "Returns 9999 when infinite_stock is true" (B075). */
export const shownWhenInfinite = 9999;

/** "auto" or "manual"; "any other value is silently ignored" (B093). */
export function stockTypeOf(type: string | undefined): Product["stock_type"] | undefined {
  return type === "auto" || type === "manual" ? type : undefined;
}

/** Changes a product and updates `listed`: a product is listed while there is something to buy. */
export function withStock(product: Product, change: Partial<Pick<Product, "stock_count" | "infinite_stock">>): Product {
  const changed = { ...product, ...change };
  const listed = changed.infinite_stock || changed.stock_count > 0;
  return listed === changed.hidden.listed ? changed : { ...changed, hidden: { ...changed.hidden, listed } };
}

/** The product as the list shows it (B066). */
export function listItem(product: Product): ProductListItem {
  const { product_id, group_id, infinite_stock } = product;
  return {
    product_id,
    group_id,
    group_name: product.group_name,
    variant_name: product.variant_name,
    display_name: product.name,
    price: toDecimal(product.price),
    stock_type: product.stock_type,
    stock_count: infinite_stock ? shownWhenInfinite : product.stock_count,
    infinite_stock,
    warranty_hours: product.warranty_hours,
    has_promo: Object.keys(product.promo_tiers).length > 0,
    group_share_path: group_id === null ? null : `/group_${group_id}`,
    plan_share_path: group_id === null ? `/plan_${product_id}` : `/plan_${product_id}_${group_id}`,
  };
}

/** The product by itself: the list's fields and the additional ones (B123). */
export function productView(product: Product): ProductView {
  const { name, note, promo_active, promo_cb, promo_tiers } = product;
  return { ...listItem(product), name, note, promo_active, promo_cb, promo_tiers };
}
