import type { Limit } from "./limiter.ts";

/** A refusal's reason in words and, if the provider has one, its code. */
export interface Reason {
  readonly detail: string;
  readonly code?: string | undefined;
}

/**
 * What the transport needs to know about a provider. Everything else belongs in the provider's own client.
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
  /** The value of `error.provider`: `bunaistore`. */
  readonly name: string;
  /** The display name: `BunaiStore`. */
  readonly title: string;
  /** The API's base URL, without the prefix. */
  readonly baseUrl: string;
  /** The prefix of every request's path, which a base URL must not include: `/v1`. */
  readonly prefix: string;
  /**
   * The part of the prefix that the documented paths omit: `/api/v1` if the documentation says `POST /shop/orders`.
   * Default: none.
   */
  readonly basePath?: string;
  /** Where users find their API key: `the Telegram bot`. */
  readonly keySource: string;
  /** Makes the headers that carry the key. The key is already trimmed. */
  readonly headers: (apiKey: string) => Readonly<Record<string, string>>;
  /**
   * The documented statuses that refuse an operation before anything is done, each with advice. With other statuses it
   * is unknown whether the call was charged. 429 always counts as a refusal.
   */
  readonly refusals: Readonly<Record<number, string>>;
  /**
   * The reason in a body of the API's own form; undefined for any other JSON. Be as strict as the documentation allows:
   * a recognised refusal counts as proof that nothing was charged, and proxies answer JSON too.
   */
  readonly reasonIn: (body: object) => Reason | undefined;
  /** Checks of 2xx answers beyond being JSON, by operation: an order must have an id. */
  readonly isComplete?: Readonly<Record<string, (answer: object) => boolean>>;
  /** Operations that change something but charge nothing. Any other operation except a GET may charge. */
  readonly nonCharging: readonly string[];
  /** GETs whose answers may be cached as their headers allow. Balances are never among them. */
  readonly cacheable: readonly string[];
  /** The documented rate limits. */
  readonly limits: readonly Limit[];
}
