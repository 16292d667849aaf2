import type { paths } from "@vitrine/specs/padington";
import createOpenapiClient, { type Client } from "openapi-fetch";

import { bindAccount, type Account } from "./account.ts";
import { createAsk, type OpenapiRequest } from "./ask.ts";
import { bindCatalog, type Catalog } from "./catalog.ts";
import { bindOrders, type Orders } from "./orders.ts";
import { writePath } from "./path.ts";
import { bindRent, type Rent } from "./rent.ts";
import { createSend, type Fetch } from "./send.ts";
import { platformTimers, type Timers } from "./timers.ts";

/**
 * What a client is made of.
 *
 * @example
 * ```ts
 * const options: ClientOptions = { apiKey: "pad_live_demo", baseUrl: "http://127.0.0.1:4002" };
 * ```
 */
export interface ClientOptions {
  /** The key that the franchise's bot shows under Profile → API keys; without the word `Bearer`. */
  readonly apiKey: string;
  /** Where the API is, without `/v1`; `https://api.padington.com` unless told otherwise. */
  readonly baseUrl?: string;
  /** What sends the requests; the platform's `fetch` unless told otherwise. */
  readonly fetch?: Fetch;
  /** What `orders.waitFor` waits with; the platform's timers unless told otherwise. */
  readonly timers?: Timers;
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
  readonly raw: Client<paths>;
}

/**
 * Makes a client of the Padington Shop API. It sends every request once, and follows no redirect.
 *
 * @throws TypeError for an API key or a base URL that cannot be used
 *
 * @example
 * ```ts
 * const client = createClient({ apiKey: "pad_live_demo" });
 * const { balance_rub } = await client.account.balance();
 * ```
 */
export function createClient({
  apiKey,
  baseUrl = "https://api.padington.com",
  // Looked up at each call, so that whatever replaces it later (MSW, instrumentation) is heeded.
  fetch = (request) => globalThis.fetch(request),
  timers = platformTimers,
}: ClientOptions): PadingtonClient {
  checkKey(apiKey);
  checkBaseUrl(baseUrl);
  const send = createSend(fetch);
  const raw = createOpenapiClient<paths>({
    baseUrl,
    headers: { Authorization: `Bearer ${apiKey.trim()}` },
    // The default would carry the key and the body, a Roblox password in it, to whatever host a redirect names.
    redirect: "manual",
    pathSerializer: writePath,
    fetch: (request) => send(request, `${request.method} ${new URL(request.url).pathname}`),
  });
  // Its types want a path that is known when this is compiled.
  const ask = createAsk(raw.request as unknown as OpenapiRequest, send);
  return {
    account: bindAccount(ask),
    catalog: bindCatalog(ask),
    orders: bindOrders(ask, timers),
    rent: bindRent(ask),
    raw,
  };
}

/** The key itself is in no message: messages end up in logs. */
function checkKey(apiKey: unknown): void {
  if (typeof apiKey !== "string" || apiKey.trim() === "") {
    throw new TypeError("Cannot create a client: apiKey is empty. Pass the key that the bot shows.");
  }
  if (!/^[\x21-\x7e]+$/.test(apiKey.trim())) {
    throw new TypeError(
      "Cannot create a client: apiKey has a character that no key has. Pass the key alone, as the bot shows it.",
    );
  }
}

function checkBaseUrl(baseUrl: string): void {
  if (!URL.canParse(baseUrl) || !/^https?:/i.test(baseUrl)) {
    throw new TypeError(`Cannot create a client: baseUrl is "${baseUrl}". Pass one like https://api.padington.com.`);
  }
  if (/\/v1\/?$/.test(baseUrl)) {
    throw new TypeError(`Cannot create a client: baseUrl "${baseUrl}" ends in /v1. Leave that out.`);
  }
}
