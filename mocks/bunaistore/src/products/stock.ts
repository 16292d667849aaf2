import { collection } from "@vitrine/engine";
import type { Collection } from "@vitrine/engine";

import type { Tx } from "../collections.ts";
import { stockConflict } from "../errors.ts";
import { withStock } from "./product.ts";
import type { Product } from "./product.ts";

/** One piece of auto stock: what its buyer gets. */
export interface StockItem {
  /** 1, 2, 3 … in order of loading. */
  readonly id: number;
  readonly product_id: string;
  readonly text: string;
}

export const stock: Collection<StockItem> = collection<StockItem>("bunaistore.stock", {
  id: "id",
  indexes: { "of product": { where: ["product_id"], order: [] } },
});

/** More generated items than this in one order would only fill memory (chosen): it is refused once it is paid for. */
const mostGenerated = 1_000_000;

/** "Ignore stock_count" when it is infinite; otherwise no more than there is. */
export function canSell({ infinite_stock, stock_count }: Product, qty: number): boolean {
  return infinite_stock || qty <= stock_count;
}

/** Puts pieces on the shelf, behind those already there. */
export async function loadItems(tx: Tx, product: Product, items: readonly string[]): Promise<Product> {
  for (const text of items) await tx.stock.put({ id: await tx.stock.next(), product_id: product.product_id, text });
  return tx.products.put(withStock(product, { stock_count: product.stock_count + items.length }));
}

/**
 * Takes pieces off the shelf and answers what their buyer gets: auto items in the order they were loaded, generated
 * ones where stock is infinite, nothing for manual products (B177, B179, B183).
 * @throws stockConflict (409) for more than can be generated
 */
export async function takeItems(tx: Tx, product: Product, qty: number): Promise<readonly string[]> {
  const { infinite_stock, stock_type, product_id } = product;
  if (infinite_stock) return stock_type === "auto" ? generatedItems(tx, qty) : [];
  await tx.products.put(withStock(product, { stock_count: product.stock_count - qty }));
  if (stock_type === "manual") return [];
  const taken = await tx.stock.find("of product", { where: [product_id], limit: qty });
  for (const { id } of taken) await tx.stock.delete(id);
  return taken.map(({ text }) => text);
}

/** Takes everything off the shelf for good. */
export async function discardItems(tx: Tx, { product_id }: Product): Promise<void> {
  for (const { id } of await tx.stock.find("of product", { where: [product_id] })) await tx.stock.delete(id);
}

function generatedItems(tx: Tx, qty: number): readonly string[] {
  if (qty > mostGenerated) throw stockConflict();
  return Array.from({ length: qty }, () => `user-${tx.random.text(8)}@example.com:${tx.random.text(12)}`);
}
