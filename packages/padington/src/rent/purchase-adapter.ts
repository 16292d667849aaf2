import { NotFoundError, type CallOptions, type Search, type PurchaseAdapter } from "@vitrine/client";
import type { NewRental, Rental } from "@vitrine/specs/padington";

import type { Padington } from "../provider.ts";
import { sinceCheckpoint } from "../since-checkpoint.ts";
import type { Rent } from "./rent.ts";

/** A rental as journaled: the fields that its answer repeats. */
type Journaled = Pick<Rental, "category" | "nft_address" | "duration_days">;

/** The newest rental before a purchase; null if there was none. */
type Checkpoint = string | null;

/** How Padington rents out: a rental is searched for among those that began since the checkpoint. */
export function rentalAdapter(
  { ask }: Padington,
  { rentals, allRentals }: Pick<Rent, "rentals" | "allRentals">,
): PurchaseAdapter<NewRental, Rental, Journaled, Checkpoint> {
  const fits = (journaled: Journaled, rental: Rental): boolean => {
    const { category, nft_address, duration_days } = journaled;
    return rental.category === category && rental.nft_address === nft_address && rental.duration_days === duration_days;
  };

  return {
    provider: "padington",
    operation: "POST /v1/rent",
    // The expected price is a condition and not part of what is rented.
    toJournal: ({ category, nft_address, duration_days }): Journaled => ({ category, nft_address, duration_days }),
    checkpoint: async (options: CallOptions): Promise<Checkpoint> =>
      (await rentals({ limit: 1 }, options)).rentals[0]?.rental_id ?? null,
    place: (body, options) => ask("POST /v1/rent", { body }, options),
    idOf: ({ rental_id }) => rental_id,
    // No operation reads a single rental.
    look: async (rental_id, options) => {
      for await (const rental of allRentals(options)) if (rental.rental_id === rental_id) return rental;
      const text = `Cannot find rental ${rental_id}: your rentals do not show it. Check the id and the API key.`;
      throw new NotFoundError(text, { provider: "padington", operation: "GET /v1/rentals", charged: "no" });
    },
    placedAt: ({ starts_at }) => starts_at,
    fits,
    search: async ({ input, checkpoint }, _journal, options): Promise<Search<Rental>> => {
      const found = await sinceCheckpoint(allRentals(options), checkpoint, ({ rental_id }) => rental_id);
      if (found === undefined)
        return {
          reason:
            "the rentals since it began cannot be told from older ones. Find it in the bot, and pass its id as `order`, or `noOrder: true`",
        };
      const same = found.filter((rental) => fits(input, rental));
      return { candidates: same.map((rental) => ({ id: rental.rental_id, look: async () => rental })) };
    },
  };
}
