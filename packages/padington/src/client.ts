import { connect, processJournal, type ConnectOptions, type Journal } from "@vitrine/client";
import type { PadingtonOperations, paths } from "@vitrine/specs/padington";

import { bindAccount, type Account } from "./account.ts";
import { bindCatalog, type Catalog } from "./catalog.ts";
import { bindOrders, type Orders } from "./orders/orders.ts";
import { padington, type Padington } from "./provider.ts";
import { bindRent, type Rent } from "./rent/rent.ts";

/**
 * What a client is made of.
 *
 * @example
 * ```ts
 * const options: ClientOptions = { apiKey: "pad_live_demo", baseUrl: "http://127.0.0.1:4002" };
 * ```
 */
export interface ClientOptions extends ConnectOptions {
  /**
   * Where purchases are written down. Unless told otherwise in memory, once for all clients of this account in the process (with the
   * platform's `fetch`, or with the same one): a restart, or another process, knows nothing of it.
   */
  readonly journal?: Journal | undefined;
}

/**
 * The Shop API, by the chapters of its documentation.
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
   * The openapi-fetch client underneath, for what the methods leave out: same key, same way out, but its own manners:
   * it gives `{ data, error, response }`, throws a bare `SyntaxError` at HTML, and takes an empty body for an answer.
   *
   * @example
   * ```ts
   * const { data, error } = await client.raw.GET("/v1/orders", { params: { query: { limit: 5 } } });
   * ```
   */
  readonly raw: Padington["raw"];
}

/**
 * Makes a client of the Padington Shop API. It asks again where asking is all it does, and never sends a purchase twice.
 *
 * @throws TypeError for an API key or a base URL that cannot be used
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
