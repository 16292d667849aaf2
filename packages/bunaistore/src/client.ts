import { connect, processJournal, type ConnectOptions, type Journal } from "@vitrine/client";
import type { BunaistoreOperations, paths } from "@vitrine/specs/bunaistore";

import { bindAccount, type Account } from "./account.ts";
import { bindDeveloper, type Developer } from "./developer.ts";
import { bindOrders, type Orders } from "./orders/orders.ts";
import { bindProducts, type Products } from "./products.ts";
import { bunaistore, type Bunaistore } from "./provider.ts";
import { bindTopup, type Topup } from "./topup.ts";

/**
 * The options of a client.
 *
 * @example
 * ```ts
 * const options: ClientOptions = { apiKey: "sk_live_demo", baseUrl: "http://127.0.0.1:4001" };
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
 * The Market API, grouped like the chapters of its documentation.
 *
 * @example
 * ```ts
 * async function cheapest(client: BunaistoreClient) {
 *   const products = await client.products.list({ type: "auto" });
 *   return products.toSorted((one, other) => one.price - other.price).at(0);
 * }
 * ```
 */
export interface BunaistoreClient {
  readonly account: Account;
  readonly products: Products;
  readonly orders: Orders;
  readonly developer: Developer;
  readonly topup: Topup;
  /**
   * The underlying openapi-fetch client, for what the methods omit. It uses the same key and transport, but differs in
   * its results: it returns `{ data, error, response }`, throws a bare `SyntaxError` at HTML, and treats an empty body
   * as an answer.
   *
   * @example
   * ```ts
   * const { data, error } = await client.raw.GET("/v1/products", { params: { query: { view: "groups" } } });
   * ```
   */
  readonly raw: Bunaistore["raw"];
}

/**
 * Creates a client of the BunaiStore Market API. It delays calls to stay within the documented rate limits, retries
 * calls that only read, and never sends a purchase twice if the first may have arrived.
 *
 * @throws TypeError if the API key or the base URL is unusable
 *
 * @example
 * ```ts
 * const client = createClient({ apiKey: "sk_live_demo" });
 * const me = await client.account.me();
 * ```
 */
export function createClient({ journal: mine, ...options }: ClientOptions): BunaistoreClient {
  const connection = connect<paths, BunaistoreOperations>(bunaistore, options);
  const journal = mine ?? processJournal(bunaistore, options);
  const account = bindAccount(connection);
  return {
    account,
    products: bindProducts(connection),
    orders: bindOrders(connection, account, journal),
    developer: bindDeveloper(connection),
    topup: bindTopup(connection, account),
    raw: connection.raw,
  };
}
