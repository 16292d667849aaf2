/** Where a running Vitrine server is, and what the world is to be. */
export interface ServedWorldOptions {
  /** The control API's origin; `http://127.0.0.1:4000` unless told otherwise. */
  readonly url?: string;
  /** Asked for by servers beyond loopback. */
  readonly token?: string;
  /** The new world, in the words of `POST /_vitrine/worlds`; a clock that stands still unless told otherwise. */
  readonly world?: Readonly<Record<string, unknown>>;
}

/** How a program reaches a provider of one world; the typed clients take it as it is. */
export interface Access {
  /** To put in place of the service's own address. */
  readonly baseUrl: string;
  /** Makes the program call this world and no other. */
  readonly apiKey: string;
}

/** A world of a running server: for programs in another process, a browser test's dev server say. */
export interface ServedWorld {
  readonly name: string;
  /**
   * What a program needs to call a provider: its address, and the key of its first holder, or of another, counted from 0.
   * @throws RangeError where this server does not run the provider, or has no such holder
   */
  access(provider: string, holder?: number): Access;
  /** By provider, as the control API has it: the base URL, and whoever holds a key. */
  readonly providers: Readonly<Record<string, { readonly url: string } & Readonly<Record<string, unknown>>>>;
  /** Any part of the control API: `path` is what follows `/_vitrine/worlds/{world}`. @throws Error with its reason */
  control(method: string, path: string, body?: unknown): Promise<unknown>;
  /** Pulls a lever. */
  lever(provider: string, lever: string, body?: unknown): Promise<unknown>;
  /** Moves the clock by `"30s"` and does all that falls due. */
  advance(by: string): Promise<void>;
  /** Deletes the world. */
  close(): Promise<void>;
}

/**
 * Makes a world of its own on a running server, in some milliseconds.
 * @throws Error where there is no such server, or it refuses; RangeError for what is no address
 */
export async function openServedWorld(options: ServedWorldOptions = {}): Promise<ServedWorld> {
  const { world = {} } = options;
  const ask = askerOf(options);
  return servedWorld(ask, await ask("POST", "/worlds", { clock: "manual", ...world }));
}

/**
 * Joins a world of a running server that another process has opened, to pull its levers and move its clock from here.
 * @throws Error where there is no such server or no such world; RangeError for what is no address
 */
export async function joinServedWorld(
  name: string,
  options: Pick<ServedWorldOptions, "url" | "token"> = {},
): Promise<ServedWorld> {
  const ask = askerOf(options);
  return servedWorld(ask, await ask("GET", `/worlds/${encodeURIComponent(name)}`));
}

/** What can be done in a world that the server tells of. */
function servedWorld(ask: Ask, told: unknown): ServedWorld {
  const { name, providers } = told as Pick<ServedWorld, "name" | "providers">;
  const control: ServedWorld["control"] = (method, path, body) => ask(method, `/worlds/${name}${path}`, body);
  return {
    name,
    access: (provider, holder = 0) => accessIn(providers, provider, holder),
    providers,
    control,
    lever: (provider, lever, body = {}) => control("POST", `/${provider}/${lever}`, body),
    advance: async (by) => void (await control("POST", "/clock/advance", { by })),
    close: async () => void (await control("DELETE", "")),
  };
}

function accessIn(providers: ServedWorld["providers"], name: string, holder: number): Access {
  const provider = Object.hasOwn(providers, name) ? providers[name] : undefined;
  if (provider === undefined) {
    const names = Object.keys(providers).join(", ");
    throw new RangeError(`Cannot access "${name}": this server runs ${names}. Start it with that provider.`);
  }
  const holders = Object.values(provider).flatMap((value) =>
    Array.isArray(value) ? (value as readonly unknown[]) : [],
  );
  const { api_key: apiKey } = (holders[holder] ?? {}) as { readonly api_key?: unknown };
  if (typeof apiKey === "string") return { baseUrl: provider.url, apiKey };
  throw new RangeError(`Cannot access "${name}" as holder ${holder}: it has ${holders.length}. Count from 0.`);
}

/** Without a slash at its end. */
function originIn(url: string): string {
  const protocol = URL.canParse(url) ? new URL(url).protocol : undefined;
  if (protocol === "http:" || protocol === "https:") return url.replace(/\/+$/, "");
  throw new RangeError(`Cannot reach ${JSON.stringify(url)}: it is no address. Pass one with http:// or https://.`);
}

type Ask = (method: string, path: string, body?: unknown) => Promise<unknown>;

/** Asks the control API; `path` is what follows `/_vitrine`. */
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

/** Undefined for nothing, and for what is no JSON, since that is not Vitrine's. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
