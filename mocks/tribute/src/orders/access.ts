import type { Caller } from "../authentication.ts";
import { noAccess, orderNotFound } from "../errors.ts";
import { managerId } from "../shops/manager.ts";
import type { Tx } from "../transaction.ts";
import type { Order } from "./order.ts";

/**
 * An order that the caller may act on: as owner of its shop or, where managers may do this too, as one of them (T019–T022).
 * @throws orderNotFound (404), noAccess (403)
 */
export async function orderFor(tx: Tx, caller: Caller, uuid: string, who: "owner" | "managers"): Promise<Order> {
  const order = await tx.orders.get(uuid);
  if (!order) throw orderNotFound();
  const shop = await tx.shops.get(order.shopId);
  if (shop?.userId === caller.user_id) return order;
  if (who === "managers" && (await tx.managers.get(managerId(order.shopId, caller.user_id)))) return order;
  throw noAccess();
}
