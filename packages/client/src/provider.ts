import type { Limit } from "./limiter.ts";

/**
 * What a provider says in an answer that refuses: its reason in words and, where it has one, its code.
 *
 * @example
 * ```ts
 * const reason: Reason = { detail: "Insufficient balance" };
 * ```
 */
export interface Reason {
  readonly detail: string;
  readonly code?: string | undefined;
}

/**
 * What the transport has to know of a provider; everything else about it stays in the provider's own client.
 *
 * @example
 * ```ts
 * const lemonade: Provider = {
 *   name: "lemonade",
 *   title: "Lemonade",
 *   baseUrl: "https://api.lemonade.example",
 *   prefix: "/v1",
 *   keySource: "its dashboard",
 *   headers: (apiKey) => ({ "X-Key": apiKey }),
 *   refusals: { 402: "Top up." },
 *   reasonIn: (body) => ("detail" in body ? { detail: String(body.detail) } : undefined),
 *   nonCharging: [],
 *   cacheable: ["GET /v1/cups"],
 *   limits: [],
 * };
 * ```
 */
export interface Provider {
  /** As in `error.provider`: `bunaistore`. */
  readonly name: string;
  /** As people write it: `BunaiStore`. */
  readonly title: string;
  /** Where its API is, without the prefix. */
  readonly baseUrl: string;
  /** What every request's path begins with and a base URL must not end with: `/v1`. */
  readonly prefix: string;
  /** What of the prefix stands in no documented path: `/api/v1` where the documentation says `POST /shop/orders`. Nothing unless told otherwise. */
  readonly basePath?: string;
  /** Who shows its API keys: `the Telegram bot`. */
  readonly keySource: string;
  /** What carries the key; it is trimmed by then. */
  readonly headers: (apiKey: string) => Readonly<Record<string, string>>;
  /**
   * The documented statuses that refuse an operation before anything is done, and what to do about each.
   * Of other statuses nobody knows whether something was charged. 429 is always one of them.
   */
  readonly refusals: Readonly<Record<number, string>>;
  /**
   * The reason in a body of the API's own form; undefined for any other JSON. Be as strict as the documentation allows: that
   * nothing was charged is concluded from it, and proxies answer JSON as well.
   */
  readonly reasonIn: (body: object) => Reason | undefined;
  /** What a 2xx answer must have beside being JSON, by operation: an order without its id is no order. */
  readonly isComplete?: Readonly<Record<string, (answer: object) => boolean>>;
  /** Operations that change something and charge nothing. Every other one that is no GET may charge. */
  readonly nonCharging: readonly string[];
  /** GETs whose answers may be kept for as long as they say. Balances never are. */
  readonly cacheable: readonly string[];
  /** The documented limits, to keep inside of. */
  readonly limits: readonly Limit[];
}
