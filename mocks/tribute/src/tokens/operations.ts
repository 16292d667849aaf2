import type { Query } from "@vitrine/engine";
import type { Token as TokenView, TokenDeactivated } from "@vitrine/specs/tribute";

import type { Caller } from "../authentication.ts";
import type { Tx } from "../collections.ts";
import { tokenInactive, tokenNotFound } from "../errors.ts";
import { requireTokenCharging } from "../shops/choice.ts";
import type { Shop } from "../shops/shop.ts";
import { tokenView } from "./token.ts";
import type { Token } from "./token.ts";

/** The filters and the page of a list. */
export interface Wanted {
  readonly customerId?: string;
  readonly orderUuid?: string;
  /** `true` selects active tokens; any other value filters nothing (T210). */
  readonly active?: string;
  readonly limit?: number;
  readonly offset?: number;
}

/** The saved cards of the shop, newest first, 50 by default (T198, T199, T207–T212). */
export async function listTokens(tx: Tx, shop: Shop, wanted: Wanted): Promise<readonly TokenView[]> {
  const { limit = 50, offset = 0 } = wanted;
  const found = await findTokens(tx, shop, wanted, { reverse: true, offset, limit });
  return found.map(tokenView);
}

/** An order has at most one token, so `offset` can skip only that one (T208). */
async function findTokens(
  tx: Tx,
  { id }: Shop,
  { customerId, orderUuid, active }: Wanted,
  part: Pick<Query<Token>, "reverse" | "offset" | "limit">,
): Promise<readonly Token[]> {
  const onlyActive = active === "true";
  if (orderUuid !== undefined) {
    const ofOrder = await tx.tokens.find("of order", { where: [id, orderUuid], ...part });
    return ofOrder.filter(
      (token) => (customerId === undefined || token.customerId === customerId) && (!onlyActive || token.active),
    );
  }
  if (customerId !== undefined) {
    return onlyActive
      ? tx.tokens.find("active of customer", { where: [id, customerId, true], ...part })
      : tx.tokens.find("of customer", { where: [id, customerId], ...part });
  }
  return onlyActive
    ? tx.tokens.find("active of shop", { where: [id, true], ...part })
    : tx.tokens.find("of shop", { where: [id], ...part });
}

/** A token, even a deactivated one (T213, T215). @throws tokenNotFound (404), tokenChargingOff (403) */
export async function getToken(tx: Tx, caller: Caller, token: string): Promise<TokenView> {
  return tokenView((await tokenFor(tx, caller, token)).saved);
}

/**
 * Deactivates a token, so that it can no longer be charged (T214, T215). @throws tokenNotFound (404), tokenChargingOff
 * (403), tokenInactive (400)
 */
export async function deactivateToken(tx: Tx, caller: Caller, token: string): Promise<TokenDeactivated> {
  const { saved } = await tokenFor(tx, caller, token);
  if (!saved.active) throw tokenInactive();
  await tx.tokens.put({ ...saved, active: false });
  return { success: true, message: "token deactivated" };
}

/** A saved card and the shop it was saved in. */
export interface TokenOfShop {
  readonly saved: Token;
  readonly shop: Shop;
}

/**
 * A token of any of the caller's shops, which must be allowed to charge it; managers find none (T023, T029, T030,
 * T052). @throws tokenNotFound (404), tokenChargingOff (403)
 */
export async function tokenFor(tx: Tx, { user_id }: Caller, token: string): Promise<TokenOfShop> {
  const saved = await tx.tokens.get(token);
  const shop = saved && (await tx.shops.get(saved.shopId));
  if (!saved || shop?.userId !== user_id) throw tokenNotFound();
  requireTokenCharging(shop);
  return { saved, shop };
}
