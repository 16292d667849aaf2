import { collection } from "@vitrine/engine";
import type { Collection } from "@vitrine/engine";

import type { Tx } from "../collections.ts";
import { stockConflict } from "../errors.ts";
import { withStock } from "./product.ts";
import type { Product } from "./product.ts";

/** One piece of auto stock, delivered to its buyer. */
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

/** More generated items in one order would only fill memory (chosen); such an order is refused after payment. */
const mostGenerated = 1_000_000;

/** "Ignore stock_count" if stock is infinite; otherwise at most what is in stock. */
export function canSell({ infinite_stock, stock_count }: Product, qty: number): boolean {
  return infinite_stock || qty <= stock_count;
}

/** Adds pieces to the stock, behind those already there. */
export async function loadItems(tx: Tx, product: Product, items: readonly string[]): Promise<Product> {
  for (const text of items) await tx.stock.put({ id: await tx.stock.next(), product_id: product.product_id, text });
  return tx.products.put(withStock(product, { stock_count: product.stock_count + items.length }));
}

/**
 * Removes pieces from stock and returns what the buyer gets: auto items in loading order, generated ones for infinite
 * stock, nothing for manual products (B177, B179, B183).
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

/** Removes all stock for good. */
export async function discardItems(tx: Tx, { product_id }: Product): Promise<void> {
  for (const { id } of await tx.stock.find("of product", { where: [product_id] })) await tx.stock.delete(id);
}

function generatedItems(tx: Tx, qty: number): readonly string[] {
  if (qty > mostGenerated) throw stockConflict();
  return Array.from({ length: qty }, () => `user-${tx.random.text(8)}@example.com:${tx.random.text(12)}`);
}
