import { collection, toDecimal } from "@vitrine/engine";
import type { Collection, Instant, Minor } from "@vitrine/engine";
import type { RentCategory, Rental as RentalView } from "@vitrine/specs/padington";

/** A rental of an NFT. Instants in milliseconds. */
export interface Rental {
  readonly rental_id: string;
  readonly user_id: number;
  readonly category: RentCategory;
  readonly nft_address: string;
  readonly name: string;
  readonly duration_days: number;
  /** For all days, in kopecks; `price_rub` is the same in roubles. */
  readonly price: Minor;
  readonly starts_at: Instant;
  readonly ends_at: Instant;
}

/** Every rental, active and past; a user's rentals in the order they were made. */
export const rentals: Collection<Rental> = collection<Rental>("padington.rentals", {
  id: "rental_id",
  indexes: { "of user": { where: ["user_id"], order: [] } },
});

/** `active` until it ends, `expired` from then on (P142). */
export function rentalView(rental: Rental, now: Instant): RentalView {
  const { rental_id, category, nft_address, name, duration_days, price, starts_at, ends_at } = rental;
  return {
    rental_id,
    category,
    nft_address,
    name,
    duration_days,
    price_rub: toDecimal(price),
    starts_at: new Date(starts_at).toISOString(),
    ends_at: new Date(ends_at).toISOString(),
    status: now < ends_at ? "active" : "expired",
  };
}
