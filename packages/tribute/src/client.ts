import { connect, processJournal, type ConnectOptions, type Journal } from "@vitrine/client";
import type { paths, TributeOperations } from "@vitrine/specs/tribute";

import { bindCharges, type Charges } from "./charges/charges.ts";
import { bindOrders, type Orders } from "./orders/orders.ts";
import { tribute, type Tribute } from "./provider.ts";
import { bindShops, type Shops } from "./shop.ts";
import { bindTokens, type Tokens } from "./tokens.ts";

/**
 * The options of a client. `baseUrl` does not include `/api/v1`.
 *
 * @example
 * ```ts
 * const options: ClientOptions = { apiKey: "tribute_demo", baseUrl: "http://127.0.0.1:4003" };
 * ```
 */
export interface ClientOptions extends ConnectOptions {
  /**
   * The store of orders and charges. Default: in memory, shared by all clients of this key in the process (that use the
   * platform's `fetch`, or the same custom one), and lost at a restart.
   */
  readonly journal?: Journal | undefined;
}

/**
 * The Shop API, grouped like the chapters of its documentation.
 *
 * @example
 * ```ts
 * async function unpaid(client: TributeClient) {
 *   const orders = await client.orders.list();
 *   return orders.filter(({ status }) => status === "pending");
 * }
 * ```
 */
export interface TributeClient {
  readonly shop: Shops;
  readonly orders: Orders;
  readonly tokens: Tokens;
  readonly charges: Charges;
  /**
   * The underlying openapi-fetch client, for what the methods omit. It uses the same key and transport, but differs in
   * its results: it returns `{ data, error, response }`, throws a bare `SyntaxError` at HTML, and treats an empty body
   * as an answer.
   *
   * @example
   * ```ts
   * const { data, error } = await client.raw.GET("/shop/orders", { params: { query: { dateFrom: "2025-11-13" } } });
   * ```
   */
  readonly raw: Tribute["raw"];
}

/**
 * Creates a client of the Tribute Shop API. It retries calls that only read, and never sends again what could then be
 * done twice.
 *
 * @throws TypeError if the API key or the base URL is unusable
 *
 * @example
 * ```ts
 * const client = createClient({ apiKey: "tribute_demo" });
 * const { name } = await client.shop.get();
 * ```
 */
export function createClient({ journal: mine, ...options }: ClientOptions): TributeClient {
  const connection = connect<paths, TributeOperations>(tribute, options);
  const journal = mine ?? processJournal(tribute, options);
  return {
    shop: bindShops(connection),
    orders: bindOrders(connection, journal),
    tokens: bindTokens(connection),
    charges: bindCharges(connection, journal),
    raw: connection.raw,
  };
}
