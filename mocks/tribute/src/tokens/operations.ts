import type { Query } from "@vitrine/engine";
import type { Token as TokenView, TokenDeactivated } from "@vitrine/specs/tribute";

import type { Caller } from "../authentication.ts";
import type { Tx } from "../collections.ts";
import { tokenInactive, tokenNotFound } from "../errors.ts";
import { requireTokenCharging } from "../shops/choice.ts";
import type { Shop } from "../shops/shop.ts";
import { tokenView } from "./token.ts";
import type { Token } from "./token.ts";

/** What narrows the list, and which part of it is wanted. */
export interface Wanted {
  readonly customerId?: string;
  readonly orderUuid?: string;
  /** `true` leaves active tokens only; any other value filters nothing (T210). */
  readonly active?: string;
  readonly limit?: number;
  readonly offset?: number;
}

/** The saved cards of the shop, the newest first, at most 50 unless more are asked for (T198, T199, T207–T212). */
export async function listTokens(tx: Tx, shop: Shop, wanted: Wanted): Promise<readonly TokenView[]> {
  const { limit = 50, offset = 0 } = wanted;
  const found = await findTokens(tx, shop, wanted, { reverse: true, offset, limit });
  return found.map(tokenView);
}

/** An order has one token at most, so it leaves nothing to skip but that one (T208). */
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

/** Also one that is deactivated (T213, T215). @throws tokenNotFound (404), tokenChargingOff (403) */
export async function getToken(tx: Tx, caller: Caller, token: string): Promise<TokenView> {
  return tokenView((await tokenFor(tx, caller, token)).saved);
}

/** It can be charged no more (T214, T215). @throws tokenNotFound (404), tokenChargingOff (403), tokenInactive (400) */
export async function deactivateToken(tx: Tx, caller: Caller, token: string): Promise<TokenDeactivated> {
  const { saved } = await tokenFor(tx, caller, token);
  if (!saved.active) throw tokenInactive();
  await tx.tokens.put({ ...saved, active: false });
  return { success: true, message: "token deactivated" };
}

/** A saved card, and the shop it was saved in. */
export interface TokenOfShop {
  readonly saved: Token;
  readonly shop: Shop;
}

/** A token of any shop of the caller, which may charge it; managers find none (T023, T029, T030, T052). @throws tokenNotFound (404), tokenChargingOff (403) */
export async function tokenFor(tx: Tx, { user_id }: Caller, token: string): Promise<TokenOfShop> {
  const saved = await tx.tokens.get(token);
  const shop = saved && (await tx.shops.get(saved.shopId));
  if (!saved || shop?.userId !== user_id) throw tokenNotFound();
  requireTokenCharging(shop);
  return { saved, shop };
}
