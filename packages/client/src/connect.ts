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
 * What every client is made of.
 *
 * @example
 * ```ts
 * const options: ConnectOptions = { apiKey: "sk_live_demo", baseUrl: "http://127.0.0.1:4001", totalMs: 20_000 };
 * ```
 */
export interface ConnectOptions {
  /** The key that the provider gave you. */
  readonly apiKey: string;
  /** Where the API is, without its prefix; the provider's own address unless told otherwise. */
  readonly baseUrl?: string | undefined;
  /** What sends the requests; the platform's `fetch` unless told otherwise. */
  readonly fetch?: Fetch | undefined;
  /** What is waited with; the platform's timers unless told otherwise. */
  readonly timers?: Timers | undefined;
  /** How long one attempt may take, its body included, in milliseconds; 30,000 unless told otherwise. */
  readonly attemptMs?: number | undefined;
  /** How long a call may take in all, in milliseconds; 60,000 unless told otherwise. */
  readonly totalMs?: number | undefined;
  /** How often a call is sent again at most, where that is safe; 3 unless told otherwise. */
  readonly retries?: number | undefined;
  /** How large the body of an answer may be, in bytes, unpacked; 10 MiB unless told otherwise. A larger one is an `UnexpectedResponseError`. */
  readonly maxResponseBytes?: number | undefined;
  /** `off` sends at once and leaves it to the provider to answer 429; otherwise calls wait to stay inside the documented limits. */
  readonly limits?: "documented" | "off" | undefined;
  /** Hears of every attempt, answer and repetition. */
  readonly onEvent?: ((event: ClientEvent) => void) | undefined;
  /** Puts addresses and bodies into the events: passwords and bought goods too. For debugging at your own desk. */
  readonly revealBodies?: boolean | undefined;
}

/** A way to a provider's API. */
export interface Connection<Paths extends {}, Table extends Operations<Table>> {
  /** Calls an operation by its documented name. */
  readonly ask: Ask<Table>;
  /** The openapi-fetch client, on the same way out. */
  readonly raw: Client<Paths>;
  readonly timers: Timers;
  /** Tells the log, if there is one; never fails. */
  readonly tell: (event: ClientEvent) => void;
}

/** openapi-fetch's `request`, for a method and a path that are known only when it is called. */
type OpenapiRequest = (method: string, path: string, init: object) => Promise<unknown>;

/**
 * Opens the way to a provider's API: typed calls and raw ones, with limits, deadlines, repetition and errors.
 *
 * @throws TypeError for an API key or a base URL that cannot be used
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
    // Looked up at each call, so that whatever replaces it later (MSW, instrumentation) is heeded.
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
  // Its types want a path that is known when this is compiled.
  const request = raw.request as unknown as OpenapiRequest;

  async function call(name: string, input: Partial<Documented>, options: AskOptions): Promise<Answered<unknown>> {
    const [method, path] = name.split(" ") as [string, string];
    let ready: Request | undefined;
    // openapi-fetch writes the request. Its reading of answers throws a bare SyntaxError at HTML and takes an empty body for
    // an answer, and a signal that it is given keeps a listener for each call: both stay here.
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

/** The key itself is in no message: messages end up in logs. */
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
    // Not shown: what is too much there is a password or a token.
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
