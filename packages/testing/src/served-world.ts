import { jsonIn } from "./json-in.ts";

/** The address of a running Vitrine server, and how to create the world. */
export interface ServedWorldOptions {
  /**
   * The control API's origin.
   * @defaultValue `"http://127.0.0.1:4000"`
   */
  readonly url?: string;
  /** The control token; servers on other machines require it. */
  readonly token?: string;
  /**
   * The body of `POST /_vitrine/worlds`.
   * @defaultValue `{ clock: "manual" }`
   */
  readonly world?: Readonly<Record<string, unknown>>;
}

/** The base URL and API key for calling a provider of one world; the typed clients accept it as is. */
export interface Access {
  /** Replaces the real service's URL. */
  readonly baseUrl: string;
  /** Selects this world. */
  readonly apiKey: string;
}

/** A world of a running server, for apps in another process, such as the dev server of a browser test. */
export interface ServedWorld {
  readonly name: string;
  /**
   * Returns how to call a provider: its base URL, and the API key of an account, counted from 0. Default: the first account.
   * @throws RangeError if this server does not run the provider, or it has no such account
   */
  access(provider: string, account?: number): Access;
  /** The base URL and the accounts with their keys by provider, as in the control API. */
  readonly providers: Readonly<Record<string, { readonly url: string } & Readonly<Record<string, unknown>>>>;
  /** Calls the control API: `path` follows `/_vitrine/worlds/{world}`. @throws Error with the reason of a refusal */
  control(method: string, path: string, body?: unknown): Promise<unknown>;
  /** Pulls a lever. */
  lever(provider: string, lever: string, body?: unknown): Promise<unknown>;
  /** Moves the clock by a duration such as `"30s"`, and runs all due work. */
  advance(by: string): Promise<void>;
  /** Deletes the world. */
  close(): Promise<void>;
}

/**
 * Creates a world on a running server, within milliseconds.
 * @throws Error if there is no server or it refuses; RangeError for an invalid URL
 */
export async function openServedWorld(options: ServedWorldOptions = {}): Promise<ServedWorld> {
  const { world = {} } = options;
  const ask = askerOf(options);
  return servedWorld(ask, await ask("POST", "/worlds", { clock: "manual", ...world }));
}

/**
 * Joins a world that another process has opened on a running server, to use its levers and its clock.
 * @throws Error if there is no server or no such world; RangeError for an invalid URL
 */
export async function joinServedWorld(
  name: string,
  options: Pick<ServedWorldOptions, "url" | "token"> = {},
): Promise<ServedWorld> {
  const ask = askerOf(options);
  return servedWorld(ask, await ask("GET", `/worlds/${encodeURIComponent(name)}`));
}

function servedWorld(ask: Ask, response: unknown): ServedWorld {
  const { name, providers } = response as Pick<ServedWorld, "name" | "providers">;
  const control: ServedWorld["control"] = (method, path, body) => ask(method, `/worlds/${name}${path}`, body);
  return {
    name,
    access: (provider, account = 0) => accessIn(providers, provider, account),
    providers,
    control,
    lever: (provider, lever, body = {}) => control("POST", `/${provider}/${lever}`, body),
    advance: async (by) => void (await control("POST", "/clock/advance", { by })),
    close: async () => void (await control("DELETE", "")),
  };
}

function accessIn(providers: ServedWorld["providers"], name: string, account: number): Access {
  const provider = Object.hasOwn(providers, name) ? providers[name] : undefined;
  if (provider === undefined) {
    const names = Object.keys(providers).join(", ");
    throw new RangeError(`Cannot access "${name}": this server runs ${names}. Start it with that provider.`);
  }
  const accounts = Object.values(provider).flatMap((value) =>
    Array.isArray(value) ? (value as readonly unknown[]) : [],
  );
  const { api_key: apiKey } = (accounts[account] ?? {}) as { readonly api_key?: unknown };
  if (typeof apiKey === "string") return { baseUrl: provider.url, apiKey };
  throw new RangeError(
    `Cannot access "${name}" as account ${account}: it has ${accounts.length} accounts. Count from 0.`,
  );
}

/** Without a trailing slash. */
function originIn(url: string): string {
  const protocol = URL.canParse(url) ? new URL(url).protocol : undefined;
  if (protocol === "http:" || protocol === "https:") return url.replace(/\/+$/, "");
  throw new RangeError(`Cannot reach ${JSON.stringify(url)}: it is not a URL. Pass one with http:// or https://.`);
}

type Ask = (method: string, path: string, body?: unknown) => Promise<unknown>;

/** Calls the control API; `path` follows `/_vitrine`. */
function askerOf({ url: given = "http://127.0.0.1:4000", token }: ServedWorldOptions): Ask {
  const url = originIn(given);
  return async (method, path, body) => {
    const init: RequestInit = {
      method,
      headers: {
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    const response = await fetch(`${url}/_vitrine${path}`, init).catch((cause: unknown) => {
      throw new Error(`Cannot reach ${url}: nothing answers there. Start Vitrine, or give the url of a running one.`, {
        cause,
      });
    });
    const answer = jsonIn(await response.text());
    if (response.ok) return answer;
    const { detail } = (answer ?? {}) as { readonly detail?: string };
    throw new Error(detail ?? `Cannot ask ${method} ${path} of ${url}: it answers ${response.status}. Is it Vitrine?`);
  };
}
