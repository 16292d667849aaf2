import { LeverError, toMinor } from "@vitrine/engine";
import type { BunaistoreLevers } from "@vitrine/specs/control/levers";

import type { Tx } from "../collections.ts";
import type { Lever } from "../lever.ts";
import { afterAllGroups, productView, withStock } from "./product.ts";
import type { Group, Product } from "./product.ts";
import { discardItems, loadItems, takeItems } from "./stock.ts";

type NewProduct = BunaistoreLevers["create-product"]["body"];
type OwnersView = BunaistoreLevers["update-product"]["answer"];

export const createProduct: Lever<"create-product"> = async (tx, body) => {
  const { items, stock_count = 0, infinite_stock = false } = body;
  if (items && body.stock_type === "manual")
    throw new LeverError(400, "Cannot load items of a manual product. Give stock_count.");
  if (stock_count > 0 && body.stock_type === "auto") {
    throw new LeverError(400, "Cannot count the stock of an auto product. Give its items.");
  }
  const product = await newProduct(tx, body);
  const placed = await tx.products.put(withStock(product, { stock_count, infinite_stock }));
  return ownersView(items ? await loadItems(tx, placed, items) : placed);
};

export const updateProduct: Lever<"update-product"> = async (
  tx,
  { product_id, price, promo_cb, promo_tiers, ...change },
) => {
  const product = await productToChange(tx, product_id);
  const changed = {
    ...product,
    ...change,
    price: price === undefined ? product.price : toMinor(price),
    promo_cb: percent(promo_cb ?? product.promo_cb),
    promo_tiers: tiers(promo_tiers ?? product.promo_tiers),
  };
  return ownersView(await tx.products.put(withStock(changed, {})));
};

export const deleteProduct: Lever<"delete-product"> = async (tx, { product_id }) => {
  const product = await productToChange(tx, product_id);
  await discardItems(tx, product);
  await tx.products.delete(product_id);
  return { product_id, deleted: true };
};

export const addStock: Lever<"add-stock"> = async (tx, body) => {
  const product = await productToChange(tx, body.product_id);
  if ("items" in body) {
    if (product.stock_type === "manual")
      throw new LeverError(409, "Cannot load items of a manual product. Give a count.");
    return ownersView(await loadItems(tx, product, body.items));
  }
  if (product.stock_type === "auto")
    throw new LeverError(409, "Cannot count the stock of an auto product. Give its items.");
  return ownersView(await tx.products.put(withStock(product, { stock_count: product.stock_count + body.count })));
};

export const removeStock: Lever<"remove-stock"> = async (tx, { product_id, count }) => {
  const product = await productToChange(tx, product_id);
  if (count > product.stock_count) {
    throw new LeverError(409, `Cannot take ${count} pieces of ${product_id}: only ${product.stock_count} are there.`);
  }
  // Taken as a purchase would, as if the stock were finite.
  await takeItems(tx, { ...product, infinite_stock: false }, count);
  const left = (await tx.products.get(product_id)) ?? product;
  return ownersView(await tx.products.put(withStock(left, { infinite_stock: product.infinite_stock })));
};

/** @throws LeverError (404) */
async function productToChange(tx: Tx, product_id: string): Promise<Product> {
  const product = await tx.products.get(product_id);
  if (product) return product;
  throw new LeverError(
    404,
    `Cannot find product "${product_id}": it was deleted or never made. Make it with create-product.`,
  );
}

/** Creates a product without stock, in its group if it names one. */
async function newProduct(tx: Tx, body: NewProduct): Promise<Product> {
  const group = body.group_name === undefined ? undefined : await groupNamed(tx, body.group_name);
  const variant_name = group ? (body.variant_name ?? body.name) : null;
  return {
    product_id: await tx.products.unused(() => newId(tx)),
    group_id: group?.group_id ?? null,
    group_name: group?.name ?? null,
    variant_name,
    name: group ? `${group.name} > ${variant_name}` : body.name,
    price: toMinor(body.price),
    stock_type: body.stock_type,
    stock_count: 0,
    infinite_stock: false,
    warranty_hours: body.warranty_hours ?? 0,
    note: body.note ?? "",
    after_note: body.after_note ?? "",
    promo_active: body.promo_active ?? false,
    promo_cb: percent(body.promo_cb ?? 0),
    promo_tiers: tiers(body.promo_tiers ?? {}),
    hidden: { listed: false, group_made: group?.made ?? afterAllGroups, made: await tx.products.next() },
  };
}

async function groupNamed(tx: Tx, name: string): Promise<Group> {
  const known = await tx.groups.first("name", { where: [name] });
  if (known) return known;
  const group_id = await tx.groups.unused(() => newId(tx));
  return tx.groups.put({ group_id, name, made: await tx.groups.next() });
}

/** Eight hexadecimal digits, like the documentation's `ab360422`. */
function newId(tx: Tx): string {
  return tx.random.text(8, "0123456789abcdef");
}

function percent(value: number): number {
  if (Math.round(value * 100) / 100 === value) return value;
  throw new LeverError(400, `Cannot use ${value} percent: percentages have at most two decimals.`);
}

function tiers(given: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  for (const value of Object.values(given)) percent(value);
  return given;
}

function ownersView(product: Product): OwnersView {
  return { ...productView(product), after_note: product.after_note };
}
