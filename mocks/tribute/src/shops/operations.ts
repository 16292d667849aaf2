import type { Shop as ShopView } from "@vitrine/specs/tribute";

import type { Caller } from "../authentication.ts";
import type { Tx } from "../collections.ts";
import { shopView } from "./shop.ts";

/** All active shops of the owner, oldest first (T046, T047). */
export async function listShops(tx: Tx, { user_id }: Caller): Promise<readonly ShopView[]> {
  return (await tx.shops.find("active of owner", { where: [user_id, 1] })).map(shopView);
}
