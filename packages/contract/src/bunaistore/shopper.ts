import type { Target } from "../target.ts";
import type { Caller } from "./caller.ts";
import { newBuyer, shelve } from "./shelf.ts";

/** A user with 100 dollars, and a product at one dollar with unlimited stock. */
export async function shopper(target: Target): Promise<{ readonly caller: Caller; readonly product_id: string }> {
  return { caller: await newBuyer(target, 100), product_id: await shelve(target, { infinite_stock: true }) };
}

/** Orders one piece. */
export async function order(caller: Caller, product_id: string): Promise<{ readonly order_id: string }> {
  return (await caller.ask("POST /v1/orders", { body: { product_id } })).order;
}
