import { connect, processJournal, type ConnectOptions, type Journal } from "@vitrine/client";
import type { paths, TributeOperations } from "@vitrine/specs/tribute";

import { bindCharges, type Charges } from "./charges/charges.ts";
import { bindOrders, type Orders } from "./orders/orders.ts";
import { tribute, type Tribute } from "./provider.ts";
import { bindShops, type Shops } from "./shop.ts";
import { bindTokens, type Tokens } from "./tokens.ts";

/**
 * What a client is made of. `baseUrl` goes without `/api/v1`.
 *
 * @example
 * ```ts
 * const options: ClientOptions = { apiKey: "tribute_demo", baseUrl: "http://127.0.0.1:4003" };
 * ```
 */
export interface ClientOptions extends ConnectOptions {
  /**
   * Where orders and charges are written down. Unless told otherwise in memory, once for all clients of this key in the process (with
   * the platform's `fetch`, or with the same one): a restart, or another process, knows nothing of it.
   */
  readonly journal?: Journal | undefined;
}

/**
 * The Shop API, by the chapters of its documentation.
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
   * The openapi-fetch client underneath, for what the methods leave out: same key, same way out, but its own manners:
   * it gives `{ data, error, response }`, throws a bare `SyntaxError` at HTML, and takes an empty body for an answer.
   *
   * @example
   * ```ts
   * const { data, error } = await client.raw.GET("/shop/orders", { params: { query: { dateFrom: "2025-11-13" } } });
   * ```
   */
  readonly raw: Tribute["raw"];
}

/**
 * Makes a client of the Tribute Shop API. It asks again where asking is all it does, and never sends twice what would be done twice.
 *
 * @throws TypeError for an API key or a base URL that cannot be used
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
