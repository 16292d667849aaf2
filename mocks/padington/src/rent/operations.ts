import type { NewRental, Rental as RentalView, RentalPage, RentList } from "@vitrine/specs/padington";

import { charge } from "../account/operations.ts";
import type { Caller } from "../authentication.ts";
import { priceOf } from "../catalog/price.ts";
import { codeLetters } from "../code-letters.ts";
import type { Tx } from "../collections.ts";
import { nftNotFound, priceDrifted, rentCategoryNotFound, tooFewDays, tooManyDays } from "../errors.ts";
import { pageOf } from "../page.ts";
import type { Asked } from "../page.ts";
import { settingsOf } from "../settings/settings.ts";
import { hasDrifted } from "./drift.ts";
import { isFree, isRentCategory, rentItem } from "./nft.ts";
import { rentalView } from "./rental.ts";

const day = 86_400_000;

/** The NFTs that are free now, at current prices (P117–P120, P128). @throws rentCategoryNotFound (404) */
export async function listRentable(tx: Tx, category: string): Promise<RentList> {
  if (!isRentCategory(category)) throw rentCategoryNotFound();
  const pricing = await settingsOf(tx);
  const nfts = await tx.nfts.find("of category", { where: [category] });
  return { category, items: nfts.filter((nft) => isFree(nft, tx.now)).map((nft) => rentItem(nft, pricing)) };
}

/**
 * Takes the price and rents the NFT in one transaction, at the real price, not the expected one (P126, P134).
 * @throws nftNotFound (404) for an unknown NFT; then tooFewDays, tooManyDays (400), nftNotFound (404) for a rented one,
 * priceDrifted (409), insufficientFunds (402) (P027)
 */
export async function rent(tx: Tx, { user_id }: Caller, input: NewRental): Promise<RentalView> {
  const { category, nft_address, duration_days, expected_price_rub } = input;
  const nft = await tx.nfts.get(nft_address);
  if (!nft || nft.category !== category) throw nftNotFound();
  if (duration_days < nft.min_days) throw tooFewDays(nft.min_days);
  if (duration_days > nft.max_days) throw tooManyDays(nft.max_days);
  if (!isFree(nft, tx.now)) throw nftNotFound();

  const price = priceOf(nft.hidden.cost, await settingsOf(tx)) * duration_days;
  if (expected_price_rub !== undefined && hasDrifted(price, expected_price_rub)) throw priceDrifted();

  const rental_id = await tx.rentals.unused(() => `RENT-${tx.random.text(8, codeLetters)}`);
  await charge(tx, { user_id, amount: price, ref: rental_id }, "rental");

  const { name } = nft;
  const period = { starts_at: tx.now, ends_at: tx.now + duration_days * day };
  await tx.nfts.put({ ...nft, hidden: { ...nft.hidden, rented_until: period.ends_at } });
  const rental = { rental_id, user_id, category, nft_address, name, duration_days, price, ...period };
  return rentalView(await tx.rentals.put(rental), tx.now);
}

/** The user's rentals, newest first (P139–P143). */
export async function listRentals(tx: Tx, { user_id }: Caller, asked: Asked): Promise<RentalPage> {
  const { rows, ...page } = await pageOf(tx.rentals, user_id, asked);
  return { rentals: rows.map((rental) => rentalView(rental, tx.now)), ...page };
}
