import { collection } from "@vitrine/engine";
import type { Collection } from "@vitrine/engine";
import type { Shop as ShopView } from "@vitrine/specs/tribute";

import type { Tx } from "../collections.ts";

/** A shop, including what the API does not show. */
export interface Shop extends ShopView {
  readonly hidden: {
    /** Hundredths of a per cent: 800 for 8 %. */
    readonly fee: number;
    /** Whether customers can pay by SBP. */
    readonly sbp: boolean;
  };
}

/** Ids ascend, so the oldest shop comes first (T046, T049). */
export const shops: Collection<Shop> = collection<Shop>("tribute.shops", {
  id: "id",
  indexes: {
    all: { where: [], order: ["id"] },
    "of owner": { where: ["userId"], order: ["id"] },
    "active of owner": { where: ["userId", "status"], order: ["id"] },
  },
});

/** The shop as every answer shows it (T038–T042). */
export function shopView(shop: Shop): ShopView {
  const { id, userId, name, link, callbackUrl, recurrent, onlyStars, tokenCharging, status } = shop;
  return { id, userId, name, link, callbackUrl, recurrent, onlyStars, tokenCharging, status };
}

/** The shop of an order or a charge. */
export async function sellingShop(tx: Tx, { shopId }: { readonly shopId: number }): Promise<Shop> {
  const shop = await tx.shops.get(shopId);
  if (shop) return shop;
  throw new Error(`Cannot find shop ${shopId}: something was sold in it, but nobody made it.`);
}
