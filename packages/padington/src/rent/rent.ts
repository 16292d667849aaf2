import {
  createPurchases,
  type OpenPurchase,
  type CallOptions,
  type Journal,
  type Listing,
  type Purchase,
  type PurchaseOptions,
  type Reconciliation,
  type ReconcileOptions,
  type Reply,
} from "@vitrine/client";
import type { NewRental, Rental, RentalPage, RentCategory, RentList } from "@vitrine/specs/padington";

import { newestFirst, wholePage, type PageQuery } from "../page.ts";
import type { Padington } from "../provider.ts";
import { rentalAdapter } from "./purchase-adapter.ts";

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
   * Rents once for each `ref`, as `orders.purchase` buys: `created`, `rejected` or `unknown`.
   *
   * @example
   * ```ts
   * const result = await client.rent.purchase({ category: "gifts", nft_address, duration_days: 7 }, { ref: "inv:1041" });
   * ```
   */
  purchase(rental: NewRental, options: PurchaseOptions): Promise<Purchase<Rental>>;
  /**
   * Finds out what became of a rental whose outcome is `unknown`, as `orders.reconcile` does.
   *
   * @example
   * ```ts
   * const finding = await client.rent.reconcile(purchase);
   * ```
   */
  reconcile(
    purchase: OpenPurchase | Pick<OpenPurchase, "ref">,
    options?: ReconcileOptions,
  ): Promise<Reconciliation<Rental>>;
  /**
   * Reconciles every rental that the journal has left open, as `orders.recover` does.
   *
   * @example
   * ```ts
   * const findings = await client.rent.recover();
   * ```
   */
  recover(options?: Pick<ReconcileOptions, "signal">): Promise<readonly Reconciliation<Rental>[]>;
  /**
   * `POST /v1/rent`: rents an NFT; the balance pays the whole price at once. `expected_price_rub` is what you told your
   * customer: a price that has drifted from it by more than 5 % is refused. Within them the real price is charged.
   *
   * It is sent once, but where it never left. After an error whose `charged` is `unknown` the rental may exist; `purchase` keeps you
   * from having to know what to do then.
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
   * `GET /v1/rentals`: your rentals, active and past, newest first. Awaited it is one page; looped over it is that page and all that
   * follow.
   *
   * @example
   * ```ts
   * const { rentals, total } = await client.rent.rentals({ limit: 10 });
   * ```
   */
  rentals(query?: PageQuery, options?: CallOptions): Listing<RentalPage, Rental>;
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

export function bindRent(connection: Padington, journal: Journal): Rent {
  const { ask, timers, tell } = connection;
  const rentals: Rent["rentals"] = (query = {}, options) =>
    newestFirst(query, (part) => ask("GET /v1/rentals", { query: part }, options), {
      of: (page) => page.rentals,
      idOf: ({ rental_id }) => rental_id,
    });
  const allRentals: Rent["allRentals"] = async function* (options) {
    yield* rentals({ limit: wholePage }, options);
  };
  const { purchase, reconcile, recover } = createPurchases(rentalAdapter(connection, { rentals, allRentals }), {
    journal,
    timers,
    tell,
  });
  return {
    purchase,
    reconcile,
    recover,
    list: (category, options) => ask("GET /v1/rent/{category}", { path: { category } }, options),
    place: (body, options) => ask("POST /v1/rent", { body }, options),
    rentals,
    allRentals,
  };
}
