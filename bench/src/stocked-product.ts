import type { Mock } from "@vitrine/engine";

/** Adds a product with more pieces than a measurement can buy, and the money to buy them. Returns its id. */
export async function stockedProduct(mock: Pick<Mock, "pull">): Promise<string> {
  await mock.pull("credit", { user_id: 12345678, amount: 1_000_000 });
  const product = { name: "Bench", price: 0.01, stock_type: "manual", stock_count: 1_000_000 };
  const { product_id } = (await mock.pull("create-product", product)) as { product_id: string };
  for (let more = 0; more < 20; more += 1) await mock.pull("add-stock", { product_id, count: 1_000_000 });
  return product_id;
}
