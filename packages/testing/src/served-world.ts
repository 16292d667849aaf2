/** Where a running Vitrine server is, and what the world is to be. */
export interface ServedWorldOptions {
  /** The control API's origin; `http://127.0.0.1:4000` unless told otherwise. */
  readonly url?: string;
  /** Asked for by servers beyond loopback. */
  readonly token?: string;
  /** The new world, in the words of `POST /_vitrine/worlds`; a clock that stands still unless told otherwise. */
  readonly world?: Readonly<Record<string, unknown>>;
}

/** A world of a running server: for programs in another process, a browser test's dev server say. */
export interface ServedWorld {
  readonly name: string;
  /** By provider: the base URL, and whoever holds a key. The key is what makes a program call this world and no other. */
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
 * @throws Error where there is no such server, or it refuses
 */
export async function openServedWorld(options: ServedWorldOptions = {}): Promise<ServedWorld> {
  const { url = "http://127.0.0.1:4000", token, world = {} } = options;
  const ask = askerOf(url, token);
  const { name, providers } = (await ask("POST", "/worlds", { clock: "manual", ...world })) as ServedWorld;
  const control: ServedWorld["control"] = (method, path, body) => ask(method, `/worlds/${name}${path}`, body);
  return {
    name,
    providers,
    control,
    lever: (provider, lever, body = {}) => control("POST", `/${provider}/${lever}`, body),
    advance: async (by) => void (await control("POST", "/clock/advance", { by })),
    close: async () => void (await control("DELETE", "")),
  };
}

type Ask = (method: string, path: string, body?: unknown) => Promise<unknown>;

/** Asks the control API; `path` is what follows `/_vitrine`. */
function askerOf(url: string, token: string | undefined): Ask {
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
