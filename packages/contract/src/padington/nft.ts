import type { NewRental, Rental, RentCategory, RentItem } from "@vitrine/specs/padington";

import type { Reply } from "../caller.ts";
import type { Target } from "../target.ts";
import { buyer, pull, type Caller } from "./caller.ts";

/** The three categories that can be rented. */
export const rentCategories: readonly RentCategory[] = ["gifts", "numbers", "usernames"];

/** A listed NFT and its category. */
export interface Nft extends RentItem {
  readonly category: RentCategory;
}

/** All NFTs that can be rented now, of all categories. */
export async function everyNft(caller: Caller): Promise<readonly Nft[]> {
  const lists = await Promise.all(
    rentCategories.map((category) => caller.ask("GET /v1/rent/{category}", { path: { category } })),
  );
  return lists.flatMap(({ category, items }) => items.map((item) => ({ ...item, category })));
}

/** The criteria for finding an NFT. */
export interface Wanted {
  readonly category?: RentCategory;
  /** For how many days it must be rentable; for several, for each of them; 1 unless told otherwise. */
  readonly days?: number | readonly number[];
  /** What it is to cost a day, in roubles; as it is unless told otherwise. */
  readonly pricePerDay?: number;
}

/**
 * Finds an NFT that can be rented now, and prices it.
 * @throws when the world lists none.
 */
export async function findNft(target: Target, { category, days = 1, pricePerDay }: Wanted = {}): Promise<Nft> {
  const spans = [days].flat();
  const nft = (await everyNft(buyer(target))).find(
    (each) =>
      (category ?? each.category) === each.category &&
      spans.every((span) => each.min_days <= span && span <= each.max_days),
  );
  if (!nft) {
    const what = `an NFT of ${category ?? "any category"} for ${spans.join(" and ")} days`;
    throw new Error(`Cannot find ${what}: none is listed. Seed one.`);
  }
  if (pricePerDay !== undefined) await price(target, nft, pricePerDay);
  return nft;
}

/** Sets the price of an NFT per day, in roubles, at the present rate and markup. */
export async function price(target: Target, { nft_address }: Nft, price_per_day_rub: number): Promise<void> {
  await pull(target, "set-rent-price", { nft_address, price_per_day_rub });
}

/** The body of a rent request; fields that are not given get valid values. */
export function rentalOf({ category, nft_address }: Nft, also: Partial<NewRental> = {}): NewRental {
  return { category, nft_address, duration_days: 1, ...also };
}

/** Rents an NFT, expects success, and returns the rental. */
export function rent(caller: Caller, nft: Nft, also: Partial<NewRental> = {}): Promise<Rental> {
  return caller.ask("POST /v1/rent", { body: rentalOf(nft, also) });
}

/** Rents an NFT and returns any answer. */
export function attemptRent(caller: Caller, body: unknown): Promise<Reply> {
  return caller.call("POST /v1/rent", { body });
}

/** Whether the caller's list has an NFT. */
export async function isListed(caller: Caller, { category, nft_address }: Nft): Promise<boolean> {
  const { items } = await caller.ask("GET /v1/rent/{category}", { path: { category } });
  return items.some((item) => item.nft_address === nft_address);
}
