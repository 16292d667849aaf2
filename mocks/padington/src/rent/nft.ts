import { collection, toDecimal } from "@vitrine/engine";
import type { Collection, Instant } from "@vitrine/engine";
import type { RentCategory, RentItem } from "@vitrine/specs/padington";

import { priceOf } from "../catalog/price.ts";
import type { Cost, Pricing } from "../catalog/price.ts";

/** Something that can be rented. */
export interface Nft {
  readonly nft_address: string;
  readonly category: RentCategory;
  readonly name: string;
  readonly min_days: number;
  readonly max_days: number;
  readonly hidden: {
    /** Of one day. */
    readonly cost: Cost;
    /** When it is, or was, free again; 0 for one that nobody has rented yet. */
    readonly rented_until: Instant;
  };
}

/** Everything that can be rented, by category in the order of the seed. */
export const nfts: Collection<Nft> = collection<Nft>("padington.nfts", {
  id: "nft_address",
  indexes: { "of category": { where: ["category"], order: [] } },
});

/** "Telegram Gifts", "Anonymous Numbers", "Telegram Usernames". */
const categories: readonly string[] = ["gifts", "numbers", "usernames"] satisfies RentCategory[];

/** Paths are not checked against the spec. */
export function isRentCategory(text: string): text is RentCategory {
  return categories.includes(text);
}

/** The clock alone decides: no work is done when a rental ends (P120, P142). */
export function isFree({ hidden }: Nft, now: Instant): boolean {
  return hidden.rented_until <= now;
}

/** As the list shows it; its price is that of this moment (P119, P128). */
export function rentItem(nft: Nft, pricing: Pricing): RentItem {
  const { nft_address, name, min_days, max_days, hidden } = nft;
  return { nft_address, name, price_per_day_rub: toDecimal(priceOf(hidden.cost, pricing)), min_days, max_days };
}
