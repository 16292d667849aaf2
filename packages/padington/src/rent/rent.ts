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

/** Telegram gifts, anonymous numbers and usernames, rented by the day. */
export interface Rent {
  /**
   * `GET /v1/rent/{category}`: what is available now, at current prices.
   *
   * @example
   * ```ts
   * const { items } = await client.rent.list("gifts");
   * ```
   */
  list(category: RentCategory, options?: CallOptions): Reply<RentList>;
  /**
   * Rents at most once for each `ref`, like `orders.purchase`: `created`, `rejected` or `unknown`.
   *
   * @example
   * ```ts
   * const result = await client.rent.purchase({ category: "gifts", nft_address, duration_days: 7 }, { ref: "inv:1041" });
   * ```
   */
  purchase(rental: NewRental, options: PurchaseOptions): Promise<Purchase<Rental>>;
  /**
   * Finds the outcome of an `unknown` rental, like `orders.reconcile`.
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
   * Reconciles all open rentals of the journal, like `orders.recover`.
   *
   * @example
   * ```ts
   * const findings = await client.rent.recover();
   * ```
   */
  recover(options?: Pick<ReconcileOptions, "signal">): Promise<readonly Reconciliation<Rental>[]>;
  /**
   * `POST /v1/rent`: rents an NFT and charges the whole price at once. `expected_price_rub` is the price that you told
   * your customer: if the real price differs by more than 5 %, the rental is refused. Within 5 %, the real price is
   * charged.
   *
   * It is retried only if the API answered 429 or it was never sent. After an error whose `charged` is `"unknown"` the
   * rental may exist; `purchase` handles that case.
   *
   * @throws ConflictError (price changed), NotFoundError (rented meanwhile), InsufficientFundsError, BadRequestError:
   * nothing was charged
   *
   * @example
   * ```ts
   * const rental = await client.rent.place({ category: "gifts", nft_address, duration_days: 7, expected_price_rub: 700 });
   * ```
   */
  place(rental: NewRental, options?: CallOptions): Reply<Rental>;
  /**
   * `GET /v1/rentals`: your rentals, active and past, newest first. `await` gives one page; `for await` gives that page
   * and all that follow.
   *
   * @example
   * ```ts
   * const { rentals, total } = await client.rent.rentals({ limit: 10 });
   * ```
   */
  rentals(query?: PageQuery, options?: CallOptions): Listing<RentalPage, Rental>;
  /**
   * Yields all your rentals, newest first, page by page. Each comes once. Rentals that arrive during the loop are left
   * out.
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
