import type { paths } from "@vitrine/specs/bunaistore";
import createOpenapiClient, { type Client } from "openapi-fetch";

import { bindAccount, type Account } from "./account.ts";
import { createAsk, type OpenapiRequest } from "./ask.ts";
import { bindDeveloper, type Developer } from "./developer.ts";
import { bindOrders, type Orders } from "./orders.ts";
import { writePath } from "./path.ts";
import { bindProducts, type Products } from "./products.ts";
import { createSend, type Fetch } from "./send.ts";
import { bindTopup, type Topup } from "./topup.ts";

/**
 * What a client is made of.
 *
 * @example
 * ```ts
 * const options: ClientOptions = { apiKey: "sk_live_demo", baseUrl: "http://127.0.0.1:4001" };
 * ```
 */
export interface ClientOptions {
  /** The key that the Telegram bot shows under Profile → Developer API. */
  readonly apiKey: string;
  /** Where the API is, without `/v1`; `https://api.bunaistore.shop` unless told otherwise. */
  readonly baseUrl?: string;
  /** What sends the requests; the platform's `fetch` unless told otherwise. */
  readonly fetch?: Fetch;
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
  readonly raw: Client<paths>;
}

/**
 * Makes a client of the BunaiStore Market API. It sends every request once, and follows no redirect.
 *
 * @throws TypeError for an API key or a base URL that cannot be used
 *
 * @example
 * ```ts
 * const client = createClient({ apiKey: "sk_live_demo" });
 * const me = await client.account.me();
 * ```
 */
export function createClient({
  apiKey,
  baseUrl = "https://api.bunaistore.shop",
  // Looked up at each call, so that whatever replaces it later (MSW, instrumentation) is heeded.
  fetch = (request) => globalThis.fetch(request),
}: ClientOptions): BunaistoreClient {
  checkKey(apiKey);
  checkBaseUrl(baseUrl);
  const send = createSend(fetch);
  const raw = createOpenapiClient<paths>({
    baseUrl,
    headers: { "X-API-Key": apiKey },
    // The default would carry the key and the body to whatever host a redirect names.
    redirect: "manual",
    pathSerializer: writePath,
    fetch: (request) => send(request, `${request.method} ${new URL(request.url).pathname}`),
  });
  // Its types want a path that is known when this is compiled.
  const ask = createAsk(raw.request as unknown as OpenapiRequest, send);
  return {
    account: bindAccount(ask),
    products: bindProducts(ask),
    orders: bindOrders(ask),
    developer: bindDeveloper(ask),
    topup: bindTopup(ask),
    raw,
  };
}

/** The key itself is in no message: messages end up in logs. */
function checkKey(apiKey: unknown): void {
  if (typeof apiKey !== "string" || apiKey.trim() === "") {
    throw new TypeError("Cannot create a client: apiKey is empty. Pass the key that the Telegram bot shows.");
  }
  if (!/^[\x21-\x7e]+$/.test(apiKey.trim())) {
    throw new TypeError(
      "Cannot create a client: apiKey has a character that no header can carry. Copy it again from the Telegram bot.",
    );
  }
}

function checkBaseUrl(baseUrl: string): void {
  if (!URL.canParse(baseUrl) || !/^https?:/i.test(baseUrl)) {
    throw new TypeError(`Cannot create a client: baseUrl is "${baseUrl}". Pass one like https://api.bunaistore.shop.`);
  }
  if (/\/v1\/?$/.test(baseUrl)) {
    throw new TypeError(`Cannot create a client: baseUrl "${baseUrl}" ends in /v1. Leave that out.`);
  }
}
