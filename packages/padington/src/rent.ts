import type { NewRental, Rental, RentalPage, RentCategory, RentList } from "@vitrine/specs/padington";

import type { Ask, CallOptions } from "./ask.ts";
import { everyRow, type PageQuery } from "./page.ts";
import type { Reply } from "./reply.ts";

/** Telegram gifts, anonymous numbers and usernames by the day. */
export interface Rent {
  /**
   * `GET /v1/rent/{category}`: what nobody rents at the moment, at the prices of this moment.
   *
   * @example
   * ```ts
   * const { items } = await client.rent.list("gifts");
   * ```
   */
  list(category: RentCategory, options?: CallOptions): Reply<RentList>;
  /**
   * `POST /v1/rent`: rents an NFT; the balance pays the whole price at once. `expected_price_rub` is what you told your
   * customer: a price that has drifted from it by more than 5 % is refused. Within them the real price is charged.
   *
   * Sent twice, the second finds the NFT rented. After a `NetworkError`, a `ServerError` or an `UnexpectedResponseError` the
   * rental may exist: `rentals` shows the newest first.
   *
   * @throws ConflictError (price drifted), NotFoundError (rented meanwhile), InsufficientFundsError, BadRequestError: nothing was taken
   *
   * @example
   * ```ts
   * const rental = await client.rent.place({ category: "gifts", nft_address, duration_days: 7, expected_price_rub: 700 });
   * ```
   */
  place(rental: NewRental, options?: CallOptions): Reply<Rental>;
  /**
   * `GET /v1/rentals`: one page of your rentals, active and past, newest first.
   *
   * @example
   * ```ts
   * const { rentals, total } = await client.rent.rentals({ limit: 10 });
   * ```
   */
  rentals(query?: PageQuery, options?: CallOptions): Reply<RentalPage>;
  /**
   * All your rentals, newest first, asked for page by page. Each comes once, also while new ones arrive; those are left out.
   *
   * @example
   * ```ts
   * for await (const { name, ends_at } of client.rent.allRentals()) console.log(name, ends_at);
   * ```
   */
  allRentals(options?: CallOptions): AsyncIterableIterator<Rental>;
}

export function bindRent(ask: Ask): Rent {
  const rentals: Rent["rentals"] = (query = {}, options) => ask("GET /v1/rentals", { query }, options);
  return {
    list: (category, options) => ask("GET /v1/rent/{category}", { path: { category } }, options),
    place: (body, options) => ask("POST /v1/rent", { body }, options),
    rentals,
    allRentals: (options) =>
      everyRow(
        async (query) => {
          const { rentals: rows, total } = await rentals(query, options);
          return { rows, total };
        },
        ({ rental_id }) => rental_id,
      ),
  };
}
