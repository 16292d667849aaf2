import createOpenapiClient, { type Client } from "openapi-fetch";

import { createAsk, type Ask, type AskOptions, type Documented, type Operations } from "./ask.ts";
import type { Fetch } from "./attempt.ts";
import { harmless, type ClientEvent } from "./event.ts";
import { operationNamed } from "./operation.ts";
import { writePath } from "./path.ts";
import type { Provider } from "./provider.ts";
import { responseFrom } from "./received.ts";
import type { Answered } from "./reply.ts";
import { createResponseCache } from "./response-cache.ts";
import { createSend } from "./send.ts";
import { platformTimers, type Timers } from "./timers.ts";

/**
 * The options of every client.
 *
 * @example
 * ```ts
 * const options: ConnectOptions = { apiKey: "sk_live_demo", baseUrl: "http://127.0.0.1:4001", totalMs: 20_000 };
 * ```
 */
export interface ConnectOptions {
  /** The API key that the provider issued. */
  readonly apiKey: string;
  /** The API's base URL, without the prefix. Default: the provider's own. */
  readonly baseUrl?: string | undefined;
  /** Sends the requests. Default: the platform's `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** The clock and timers. Default: the platform's. */
  readonly timers?: Timers | undefined;
  /** The time limit for one attempt, in milliseconds, including the response body. Default: 30,000. */
  readonly attemptMs?: number | undefined;
  /** The time limit for a whole call, in milliseconds. Default: 60,000. */
  readonly totalMs?: number | undefined;
  /** The maximum number of retries, where retrying is safe. Default: 3. */
  readonly retries?: number | undefined;
  /**
   * The maximum size of an answer's body, in bytes, after decompression. A larger one is an `UnexpectedResponseError`.
   * Default: 10 MiB.
   */
  readonly maxResponseBytes?: number | undefined;
  /**
   * `"documented"` delays calls to stay within the documented rate limits. `"off"` sends at once and leaves it to the
   * provider to answer 429. Default: `"documented"`.
   */
  readonly limits?: "documented" | "off" | undefined;
  /** Receives an event for every attempt, answer and retry. */
  readonly onEvent?: ((event: ClientEvent) => void) | undefined;
  /** Adds URLs and bodies to the events, including passwords and purchased goods. For local debugging only. */
  readonly revealBodies?: boolean | undefined;
}

/** A connection to a provider's API. */
export interface Connection<Paths extends {}, Table extends Operations<Table>> {
  /** Calls an operation by its documented name. */
  readonly ask: Ask<Table>;
  /** The openapi-fetch client, with the same transport. */
  readonly raw: Client<Paths>;
  readonly timers: Timers;
  /** Emits an event to the listener, if there is one. Never throws. */
  readonly tell: (event: ClientEvent) => void;
}

/** openapi-fetch's `request`, for a method and a path that are known only at run time. */
type OpenapiRequest = (method: string, path: string, init: object) => Promise<unknown>;

/**
 * Connects to a provider's API: typed and raw calls with rate limits, deadlines, retries and typed errors.
 *
 * @throws TypeError if the API key or the base URL is unusable
 *
 * @example
 * ```ts
 * const { ask } = connect<paths, LemonadeOperations>(lemonade, { apiKey });
 * const cups = await ask("GET /v1/cups", {});
 * ```
 */
export function connect<Paths extends {}, Table extends Operations<Table>>(
  provider: Provider,
  {
    apiKey,
    baseUrl = provider.baseUrl,
    // Looked up at each call, so that a later replacement (MSW, instrumentation) takes effect.
    fetch = (request) => globalThis.fetch(request),
    timers = platformTimers,
    attemptMs = 30_000,
    totalMs = 60_000,
    retries = 3,
    maxResponseBytes = 10 * 1024 * 1024,
    limits = "documented",
    onEvent,
    revealBodies = false,
  }: ConnectOptions,
): Connection<Paths, Table> {
  checkKey(apiKey, provider);
  checkBaseUrl(baseUrl, provider);
  const listener = harmless(onEvent);
  const keepsLimits = limits === "documented";
  const bounds = { attemptMs, totalMs, retries, maxResponseBytes };
  const context = { fetch, timers, ...bounds, keepsLimits, listener, revealsBodies: revealBodies };
  const send = createSend(provider, context);
  const ask = createResponseCache(send, provider, timers);

  const root = `${withoutSlashes(baseUrl)}${provider.basePath ?? ""}`;
  const rootPath = new URL(root).pathname.replace(/\/$/, "");

  const raw = createOpenapiClient<Paths>({
    baseUrl: root,
    headers: provider.headers(apiKey.trim()),
    pathSerializer: writePath,
    fetch: async (request) => {
      const path = new URL(request.url).pathname.slice(rootPath.length);
      const operation = operationNamed(`${request.method} ${path}`, provider);
      const { received } = await send(request, { operation, signal: request.signal });
      return responseFrom(received);
    },
  });
  // Its types require a path that is known at compile time.
  const request = raw.request as unknown as OpenapiRequest;

  async function call(name: string, input: Partial<Documented>, options: AskOptions): Promise<Answered<unknown>> {
    const [method, path] = name.split(" ") as [string, string];
    let ready: Request | undefined;
    // openapi-fetch only writes the request. Its response handling throws a bare SyntaxError at HTML, takes an empty
    // body for an answer, and keeps a listener on the signal for each call; so this module reads the response and
    // handles the signal.
    await request(method, path, {
      params: { path: input.path, query: input.query },
      body: input.body,
      fetch: async (written: Request) => {
        ready = written;
        return new Response(null, { status: 204 });
      },
    });
    const { result, received } = await ask(ready!, { ...options, operation: operationNamed(name, provider) });
    if ("error" in result) throw result.error;
    return { data: result.data, response: responseFrom(received) };
  }

  return { ask: createAsk<Table>(call), raw, timers, tell: listener };
}

/** No message contains the key, because messages end up in logs. */
function checkKey(apiKey: unknown, { keySource }: Provider): void {
  if (typeof apiKey !== "string" || apiKey.trim() === "") {
    throw new TypeError(`Cannot create a client: apiKey is empty. Pass the key that ${keySource} shows.`);
  }
  if (!/^[\x21-\x7e]+$/.test(apiKey.trim())) {
    throw new TypeError(
      `Cannot create a client: apiKey has a character that no key has. Copy it again, alone, from ${keySource}.`,
    );
  }
}

function checkBaseUrl(baseUrl: string, provider: Provider): void {
  if (!URL.canParse(baseUrl) || !/^https?:/i.test(baseUrl)) {
    throw new TypeError(`Cannot create a client: baseUrl is "${baseUrl}". Pass one like ${provider.baseUrl}.`);
  }
  const { username, password, search, hash } = new URL(baseUrl);
  if (`${username}${password}${search}${hash}` !== "") {
    // The URL is not shown: the extra part may hold a password or a token.
    const advice = `Leave out the user, the query and the fragment: pass one like ${provider.baseUrl}.`;
    throw new TypeError(`Cannot create a client: baseUrl has more than an address. ${advice}`);
  }
  if (withoutSlashes(baseUrl).endsWith(provider.prefix)) {
    throw new TypeError(`Cannot create a client: baseUrl "${baseUrl}" ends in ${provider.prefix}. Leave that out.`);
  }
}

function withoutSlashes(baseUrl: string): string {
  let end = baseUrl.length;
  while (baseUrl[end - 1] === "/") end -= 1;
  return baseUrl.slice(0, end);
}
