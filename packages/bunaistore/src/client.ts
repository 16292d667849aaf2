import { connect, processJournal, type ConnectOptions, type Journal } from "@vitrine/client";
import type { BunaistoreOperations, paths } from "@vitrine/specs/bunaistore";

import { bindAccount, type Account } from "./account.ts";
import { bindDeveloper, type Developer } from "./developer.ts";
import { bindOrders, type Orders } from "./orders/orders.ts";
import { bindProducts, type Products } from "./products.ts";
import { bunaistore, type Bunaistore } from "./provider.ts";
import { bindTopup, type Topup } from "./topup.ts";

/**
 * What a client is made of.
 *
 * @example
 * ```ts
 * const options: ClientOptions = { apiKey: "sk_live_demo", baseUrl: "http://127.0.0.1:4001" };
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
 * The Market API, by the chapters of its documentation.
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
   * The openapi-fetch client underneath, for what the methods leave out: same key, same way out, but its own manners:
   * it gives `{ data, error, response }`, throws a bare `SyntaxError` at HTML, and takes an empty body for an answer.
   *
   * @example
   * ```ts
   * const { data, error } = await client.raw.GET("/v1/products", { params: { query: { view: "groups" } } });
   * ```
   */
  readonly raw: Bunaistore["raw"];
}

/**
 * Makes a client of the BunaiStore Market API. It keeps inside the documented limits by waiting, asks again where asking is all it
 * does, and never sends a purchase twice.
 *
 * @throws TypeError for an API key or a base URL that cannot be used
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
