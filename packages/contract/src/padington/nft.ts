import type { NewRental, Rental, RentCategory, RentItem } from "@vitrine/specs/padington";

import type { Reply } from "../caller.ts";
import type { Target } from "../target.ts";
import { buyer, pull, type Caller } from "./caller.ts";

/** The three categories that can be rented. */
export const rentCategories: readonly RentCategory[] = ["gifts", "numbers", "usernames"];

/** An NFT of a list, and the category of the list. */
export interface Nft extends RentItem {
  readonly category: RentCategory;
}

/** What can be rented now, of all categories. */
export async function everyNft(caller: Caller): Promise<readonly Nft[]> {
  const lists = await Promise.all(
    rentCategories.map((category) => caller.ask("GET /v1/rent/{category}", { path: { category } })),
  );
  return lists.flatMap(({ category, items }) => items.map((item) => ({ ...item, category })));
}

/** What an NFT is looked for by. */
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

/** Sets what an NFT costs a day, in roubles, at the present rate and markup. */
export async function price(target: Target, { nft_address }: Nft, price_per_day_rub: number): Promise<void> {
  await pull(target, "set-rent-price", { nft_address, price_per_day_rub });
}

/** What renting an NFT sends, with everything that is not told as it should be. */
export function rentalOf({ category, nft_address }: Nft, also: Partial<NewRental> = {}): NewRental {
  return { category, nft_address, duration_days: 1, ...also };
}

/** Rents, expects it to be accepted, and gives back the rental. */
export function rent(caller: Caller, nft: Nft, also: Partial<NewRental> = {}): Promise<Rental> {
  return caller.ask("POST /v1/rent", { body: rentalOf(nft, also) });
}

/** Rents and gives back whatever is answered. */
export function attemptRent(caller: Caller, body: unknown): Promise<Reply> {
  return caller.call("POST /v1/rent", { body });
}

/** Whether an NFT is in the list that the caller reads. */
export async function isListed(caller: Caller, { category, nft_address }: Nft): Promise<boolean> {
  const { items } = await caller.ask("GET /v1/rent/{category}", { path: { category } });
  return items.some((item) => item.nft_address === nft_address);
}
