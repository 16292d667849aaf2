import type { BunaistoreLevers } from "@vitrine/specs/control/levers";

import type { Target } from "../target.ts";
import { buyer, pull, type Caller } from "./caller.ts";

export { times } from "../times.ts";

/** The product fields of the `shelve` lever, the descriptive ones optional. */
export type Goods = Partial<BunaistoreLevers["create-product"]["body"]>;

/** Adds a product to the shop and returns its id. Default: auto stock at 1.00 a piece. */
export async function shelve(target: Target, goods: Goods = {}): Promise<string> {
  const product = await pull(target, "create-product", { name: "Thing", price: 1, stock_type: "auto", ...goods });
  return product.product_id;
}

/** Makes `count` different pieces of auto stock: "piece 1", "piece 2" … */
export function pieces(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `piece ${index + 1}`);
}

/** Opens an account with exactly `balance` dollars, and returns its holder. */
export async function newBuyer(target: Target, balance: number): Promise<Caller> {
  const { user_id, api_key = "" } = await pull(target, "create-account", { balance });
  return buyer(target, { user_id, api_key });
}

/** Issues one more key to the caller's account, and returns its holder. */
export async function withAnotherKey(target: Target, caller: Caller): Promise<Caller> {
  const { api_key } = await pull(target, "issue-key", { user_id: caller.user_id });
  return buyer(target, { user_id: caller.user_id, api_key });
}

/** Converts dollars to whole cents, so that sums can be compared exactly. */
export function cents(dollars: number): number {
  return Math.round(dollars * 100);
}
