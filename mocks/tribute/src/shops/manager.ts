import { collection } from "@vitrine/engine";
import type { Collection } from "@vitrine/engine";

/** A user who may read, cancel and refund the orders of another user's shop. */
export interface Manager {
  /** `1/456`: shop and user. */
  readonly id: string;
  readonly shop_id: number;
  readonly user_id: number;
}

export const managers: Collection<Manager> = collection<Manager>("tribute.managers", {
  id: "id",
  indexes: { "of user": { where: ["user_id"], order: [] } },
});

export function newManager(shop_id: number, user_id: number): Manager {
  return { id: managerId(shop_id, user_id), shop_id, user_id };
}

export function managerId(shop_id: number, user_id: number): string {
  return `${shop_id}/${user_id}`;
}
