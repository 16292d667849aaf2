import type { Caller } from "../authentication.ts";
import type { Tx } from "../collections.ts";
import { noAccess, orderNotFound } from "../errors.ts";
import { managerId } from "../shops/manager.ts";
import type { Order } from "./order.ts";

/** Finds an order that only its shop's owner may see (T019, T020). @throws orderNotFound (404), noAccess (403) */
export async function ownedOrder(tx: Tx, { user_id }: Caller, uuid: string): Promise<Order> {
  const order = await existingOrder(tx, uuid);
  if (await isOwner(tx, user_id, order)) return order;
  throw noAccess();
}

/**
 * Finds an order that its shop's owner and managers may see (T021, T022). @throws orderNotFound (404), noAccess (403)
 */
export async function managedOrder(tx: Tx, { user_id }: Caller, uuid: string): Promise<Order> {
  const order = await existingOrder(tx, uuid);
  if (await isOwner(tx, user_id, order)) return order;
  if (await tx.managers.get(managerId(order.shopId, user_id))) return order;
  throw noAccess();
}

async function existingOrder(tx: Tx, uuid: string): Promise<Order> {
  const order = await tx.orders.get(uuid);
  if (order) return order;
  throw orderNotFound();
}

async function isOwner(tx: Tx, user_id: number, { shopId }: Order): Promise<boolean> {
  return (await tx.shops.get(shopId))?.userId === user_id;
}
