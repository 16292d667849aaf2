import type { ShopOrder } from "@vitrine/specs/tribute";

import type { Target } from "../target.ts";
import { times } from "../times.ts";
import { accepts } from "./attempt.ts";
import { openShop, pull, type OpenedShop } from "./caller.ts";
import { cancel } from "./order-calls.ts";
import { createOrder, look, paidOrder } from "./order.ts";
import { latestOf, refund } from "./transaction.ts";

/** A shop, and an order of it in each state there is. */
export interface OrdersOfEveryState {
  readonly shop: OpenedShop;
  /** The orders as they stand now, the oldest first. */
  states(): Promise<readonly ShopOrder[]>;
}

/** Opens a shop with orders pending, paid, failed, prepaid, active, cancelled and refunded. */
export async function everyState(target: Target): Promise<OrdersOfEveryState> {
  const shop = await openShop(target, { recurrent: true });
  const pending = await createOrder(shop);
  const once = await paidOrder(target, shop);
  const failed = await createOrder(shop);
  await pull(target, "fail-order", { uuid: failed.uuid });
  const prepaid = await accepts(shop, { amount: undefined, starsAmount: 500 });
  await pull(target, "pay-order", { uuid: prepaid.uuid, method: "stars" });
  const active = await paidOrder(target, shop, { period: "yearly", email: "customer@example.com" });
  const cancelled = await paidOrder(target, shop, { period: "monthly", customerId: "user_12345" });
  await cancel(shop, cancelled.uuid);
  const refunded = await paidOrder(target, shop, { comment: "Special request" });
  await refund(shop, refunded.uuid, (await latestOf(shop, refunded.uuid)).id);
  const made = [pending, once, failed, prepaid, active, cancelled, refunded];
  return { shop, states: () => times(made.length, (index) => look(shop, made[index]?.uuid ?? "")) };
}
