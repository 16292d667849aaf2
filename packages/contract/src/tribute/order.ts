import type { CreateShopOrder, ShopOrder } from "@vitrine/specs/tribute";

import { Skipped } from "../skipped.ts";
import type { Target } from "../target.ts";
import { pull, type Caller } from "./caller.ts";

/** The documentation's own order: 1000 roubles, once. */
export const documentedOrder: CreateShopOrder = {
  amount: 100_000,
  currency: "rub",
  title: "Product X",
  description: "Detailed product description",
};

/** Creates the documented order, with what is given in place of its fields. */
export function createOrder(caller: Caller, fields: Partial<CreateShopOrder> = {}): Promise<ShopOrder> {
  return caller.ask("POST /shop/orders", { body: { ...documentedOrder, ...fields } });
}

/** Creates an order and has its customer pay it by card. */
export async function paidOrder(
  target: Target,
  caller: Caller,
  fields: Partial<CreateShopOrder> = {},
): Promise<ShopOrder> {
  const { uuid } = await createOrder(caller, fields);
  await pull(target, "pay-order", { uuid });
  return look(caller, uuid);
}

/** The order as it stands now. */
export function look(caller: Caller, orderUuid: string): Promise<ShopOrder> {
  return caller.ask("GET /shop/orders/{orderUuid}", { path: { orderUuid } });
}

/** The orders that the caller's shop has already, the newest first. @throws Skipped where it has none */
export async function ordersOf(reader: Caller): Promise<readonly [ShopOrder, ...ShopOrder[]]> {
  const [newest, ...others] = await reader.ask("GET /shop/orders");
  if (newest === undefined) throw new Skipped("needs a shop that has orders");
  return [newest, ...others];
}
