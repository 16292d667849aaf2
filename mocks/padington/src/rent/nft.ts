import { collection, toDecimal } from "@vitrine/engine";
import type { Collection, Instant } from "@vitrine/engine";
import type { RentCategory, RentItem } from "@vitrine/specs/padington";

import { priceOf } from "../catalog/price.ts";
import type { Cost, Pricing } from "../catalog/price.ts";

/** An NFT that can be rented. */
export interface Nft {
  readonly nft_address: string;
  readonly category: RentCategory;
  readonly name: string;
  readonly min_days: number;
  readonly max_days: number;
  readonly hidden: {
    /** For one day. */
    readonly cost: Cost;
    /** When the current or last rental ends; 0 if never rented. */
    readonly rented_until: Instant;
  };
}

/** Every rentable NFT, by category in seed order. */
export const nfts: Collection<Nft> = collection<Nft>("padington.nfts", {
  id: "nft_address",
  indexes: { "of category": { where: ["category"], order: [] } },
});

/** "Telegram Gifts", "Anonymous Numbers", "Telegram Usernames". */
const categories: readonly string[] = ["gifts", "numbers", "usernames"] satisfies RentCategory[];

/** A path parameter is not validated against the spec, so the category is checked here. */
export function isRentCategory(text: string): text is RentCategory {
  return categories.includes(text);
}

/** The clock alone decides: nothing runs when a rental ends (P120, P142). */
export function isFree({ hidden }: Nft, now: Instant): boolean {
  return hidden.rented_until <= now;
}

/** The NFT as the list shows it, at the current price (P119, P128). */
export function rentItem(nft: Nft, pricing: Pricing): RentItem {
  const { nft_address, name, min_days, max_days, hidden } = nft;
  return { nft_address, name, price_per_day_rub: toDecimal(priceOf(hidden.cost, pricing)), min_days, max_days };
}
