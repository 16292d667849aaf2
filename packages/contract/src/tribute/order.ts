import type { CreateShopOrder, ShopOrder } from "@vitrine/specs/tribute";

import { Skipped } from "../skipped.ts";
import type { Target } from "../target.ts";
import { pull, type Caller } from "./caller.ts";

/** The documentation's example order: 1000 roubles, one-time. */
export const documentedOrder: CreateShopOrder = {
  amount: 100_000,
  currency: "rub",
  title: "Product X",
  description: "Detailed product description",
};

/** Creates the documented order; the given fields override it. */
export function createOrder(caller: Caller, fields: Partial<CreateShopOrder> = {}): Promise<ShopOrder> {
  return caller.ask("POST /shop/orders", { body: { ...documentedOrder, ...fields } });
}

/** Creates an order and pays it by card. */
export async function paidOrder(
  target: Target,
  caller: Caller,
  fields: Partial<CreateShopOrder> = {},
): Promise<ShopOrder> {
  const { uuid } = await createOrder(caller, fields);
  await pull(target, "pay-order", { uuid });
  return look(caller, uuid);
}

/** The current state of an order. */
export function look(caller: Caller, orderUuid: string): Promise<ShopOrder> {
  return caller.ask("GET /shop/orders/{orderUuid}", { path: { orderUuid } });
}

/** The existing orders of the caller's shop, newest first. @throws Skipped when there are none */
export async function ordersOf(reader: Caller): Promise<readonly [ShopOrder, ...ShopOrder[]]> {
  const [newest, ...others] = await reader.ask("GET /shop/orders");
  if (newest === undefined) throw new Skipped("needs a shop that has orders");
  return [newest, ...others];
}
