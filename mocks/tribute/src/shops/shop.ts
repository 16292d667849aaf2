import { collection } from "@vitrine/engine";
import type { Account as LedgerAccount, Collection } from "@vitrine/engine";
import type { Currency, Shop as ShopView } from "@vitrine/specs/tribute";

/** A shop, with what only Tribute knows of it. */
export interface Shop extends ShopView {
  readonly hidden: {
    /** Hundredths of a per cent: 800 for 8 %. */
    readonly fee: number;
    /** Whether its customers can pay by SBP. */
    readonly sbp: boolean;
  };
}

/** Ids rise, so the oldest shop comes first (T046, T049). */
export const shops: Collection<Shop> = collection<Shop>("tribute.shops", {
  id: "id",
  indexes: {
    all: { where: [], order: ["id"] },
    "of owner": { where: ["userId"], order: ["id"] },
    "active of owner": { where: ["userId", "status"], order: ["id"] },
  },
});

/** As every answer shows it (T038–T042). */
export function shopView(shop: Shop): ShopView {
  const { id, userId, name, link, callbackUrl, recurrent, onlyStars, tokenCharging, status } = shop;
  return { id, userId, name, link, callbackUrl, recurrent, onlyStars, tokenCharging, status };
}

/** What the shop has earned in a currency. It may owe: a refund takes back the fee as well (T196). */
export function earnings(shopId: number, currency: Currency): LedgerAccount {
  return { id: `tribute/shop/${shopId}/${currency}`, currency: currency.toUpperCase() };
}

/** What Tribute keeps. */
export function fees(currency: Currency): LedgerAccount {
  return { id: `tribute/fees/${currency}`, currency: currency.toUpperCase() };
}

/** The world outside, where money comes from and goes back to. */
export function customers(currency: Currency): LedgerAccount {
  return { id: `tribute/customers/${currency}`, currency: currency.toUpperCase() };
}
