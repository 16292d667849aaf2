import type { BunaistoreLevers } from "@vitrine/specs/control/levers";

import type { Target } from "../target.ts";
import { buyer, pull, type Caller } from "./caller.ts";

export { times } from "../times.ts";

/** What `shelve` may be told about a product: the fields of the lever, the telling ones optional. */
export type Goods = Partial<BunaistoreLevers["create-product"]["body"]>;

/**
 * Puts a product into the shop and gives back its id; auto stock at 1.00 a piece unless the goods say otherwise.
 */
export async function shelve(target: Target, goods: Goods = {}): Promise<string> {
  const product = await pull(target, "create-product", { name: "Thing", price: 1, stock_type: "auto", ...goods });
  return product.product_id;
}

/** Names `count` pieces of auto stock, each different: "piece 1", "piece 2" … */
export function pieces(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `piece ${index + 1}`);
}

/** Opens an account that holds exactly `balance` dollars, and gives back its holder. */
export async function newBuyer(target: Target, balance: number): Promise<Caller> {
  const { user_id, api_key = "" } = await pull(target, "create-account", { balance });
  return buyer(target, { user_id, api_key });
}

/** Gives the caller's account one more key, and gives back its holder. */
export async function withAnotherKey(target: Target, caller: Caller): Promise<Caller> {
  const { api_key } = await pull(target, "issue-key", { user_id: caller.user_id });
  return buyer(target, { user_id: caller.user_id, api_key });
}

/** Reads an amount of dollars as whole cents, so that sums can be compared exactly. */
export function cents(dollars: number): number {
  return Math.round(dollars * 100);
}
