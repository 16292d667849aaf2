import assert from "node:assert/strict";

import type { ProductListItem as Plan } from "@vitrine/specs/bunaistore";

import type { Target } from "../target.ts";
import { buyer, type Input } from "./caller.ts";

/** Reads the product list as the first account. */
export async function listed(target: Target, query: Input["query"] = {}): Promise<readonly Plan[]> {
  return (await buyer(target).ask("GET /v1/products", { query })) as readonly Plan[];
}

/** The listed product with that id; fails when the list does not have it. */
export async function findListed(target: Target, id: string): Promise<Plan> {
  const plan = (await listed(target, { limit: 100 })).find(({ product_id }) => product_id === id);
  assert.ok(plan, `${id} is not in the list`);
  return plan;
}
