import type { Tx } from "../collections.ts";
import { shopNotFound, tokenChargingOff } from "../errors.ts";
import type { Shop } from "./shop.ts";

/**
 * The owner's shop with this `shopId`, or the oldest one, active shops first (T048–T051).
 * @throws shopNotFound (404), also for an invalid `shopId` and for another owner's shop
 */
export async function chooseShop(tx: Tx, user_id: number, shopId: unknown): Promise<Shop> {
  if (shopId !== undefined) {
    const named = typeof shopId === "number" ? await tx.shops.get(shopId) : undefined;
    if (named?.userId !== user_id) throw shopNotFound();
    return named;
  }
  const active = await tx.shops.first("active of owner", { where: [user_id, 1] });
  const oldest = active ?? (await tx.shops.first("of owner", { where: [user_id] }));
  if (!oldest) throw shopNotFound();
  return oldest;
}

/** Like `chooseShop`, but an inactive shop is not found (T044). @throws shopNotFound (404) */
export async function chooseActiveShop(tx: Tx, user_id: number, shopId: unknown): Promise<Shop> {
  const shop = await chooseShop(tx, user_id, shopId);
  if (shop.status === 0) throw shopNotFound();
  return shop;
}

/** Refuses a user without any shop (T018). @throws shopNotFound (404) */
export async function requireAnyShop(tx: Tx, user_id: number): Promise<void> {
  const own = await tx.shops.first("of owner", { where: [user_id] });
  if (!own && !(await tx.managers.first("of user", { where: [user_id] }))) throw shopNotFound();
}

/** @throws tokenChargingOff (403) for a shop that may not charge cards (T197) */
export function requireTokenCharging({ tokenCharging }: Shop): void {
  if (!tokenCharging) throw tokenChargingOff();
}

/**
 * For calls that name a token or a charge, which is found in any shop of the owner (T052): one of the shops must be
 * allowed to charge cards.
 * @throws shopNotFound (404), tokenChargingOff (403)
 */
export async function requireTokenChargingSomewhere(tx: Tx, user_id: number): Promise<void> {
  const own = await tx.shops.find("of owner", { where: [user_id] });
  if (own.length === 0) throw shopNotFound();
  if (!own.some(({ tokenCharging }) => tokenCharging)) throw tokenChargingOff();
}
