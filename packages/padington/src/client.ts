import { connect, processJournal, type ConnectOptions, type Journal } from "@vitrine/client";
import type { PadingtonOperations, paths } from "@vitrine/specs/padington";

import { bindAccount, type Account } from "./account.ts";
import { bindCatalog, type Catalog } from "./catalog.ts";
import { bindOrders, type Orders } from "./orders/orders.ts";
import { padington, type Padington } from "./provider.ts";
import { bindRent, type Rent } from "./rent/rent.ts";

/**
 * The options of a client.
 *
 * @example
 * ```ts
 * const options: ClientOptions = { apiKey: "pad_live_demo", baseUrl: "http://127.0.0.1:4002" };
 * ```
 */
export interface ClientOptions extends ConnectOptions {
  /**
   * The store of purchases. Default: in memory, shared by all clients of this account in the process (that use the
   * platform's `fetch`, or the same custom one), and lost at a restart.
   */
  readonly journal?: Journal | undefined;
}

/**
 * The Shop API, grouped like the chapters of its documentation.
 *
 * @example
 * ```ts
 * async function cheapestGift(client: PadingtonClient) {
 *   const { items } = await client.rent.list("gifts");
 *   return items.toSorted((one, other) => one.price_per_day_rub - other.price_per_day_rub).at(0);
 * }
 * ```
 */
export interface PadingtonClient {
  readonly account: Account;
  readonly catalog: Catalog;
  readonly orders: Orders;
  readonly rent: Rent;
  /**
   * The underlying openapi-fetch client, for what the methods omit. It uses the same key and transport, but differs in
   * its results: it returns `{ data, error, response }`, throws a bare `SyntaxError` at HTML, and treats an empty body
   * as an answer.
   *
   * @example
   * ```ts
   * const { data, error } = await client.raw.GET("/v1/orders", { params: { query: { limit: 5 } } });
   * ```
   */
  readonly raw: Padington["raw"];
}

/**
 * Creates a client of the Padington Shop API. It retries calls that only read, and never sends a purchase twice if the
 * first may have arrived.
 *
 * @throws TypeError if the API key or the base URL is unusable
 *
 * @example
 * ```ts
 * const client = createClient({ apiKey: "pad_live_demo" });
 * const { balance_rub } = await client.account.balance();
 * ```
 */
export function createClient({ journal: mine, ...options }: ClientOptions): PadingtonClient {
  const connection = connect<paths, PadingtonOperations>(padington, options);
  const journal = mine ?? processJournal(padington, options);
  return {
    account: bindAccount(connection),
    catalog: bindCatalog(connection),
    orders: bindOrders(connection, journal),
    rent: bindRent(connection, journal),
    raw: connection.raw,
  };
}
