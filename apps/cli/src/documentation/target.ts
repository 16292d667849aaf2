import { httpDoor, keyDoor } from "@vitrine/contract";
import type { Door } from "@vitrine/contract";
import { isLoopback, redactKey } from "@vitrine/engine";

import { Failure } from "../failure.ts";
import { invocation } from "../invocation.ts";
import type { Shop } from "../shops.ts";
import { unreachable } from "../unreachable.ts";

/** What to check, and how far the check may go. */
export interface CheckTarget {
  readonly shop: Shop;
  /** Its address, without the base path of the documented paths. */
  readonly url: string;
  readonly keys: readonly string[];
  readonly token: string | undefined;
  /** Whether purchases are allowed. */
  readonly spending: boolean;
  /** Whether a real account's key is intended. */
  readonly live: boolean;
}

/** Access to the server under check. */
export interface TargetAccess {
  readonly door: Door;
  /** Whether all scenarios can run: no real money is spent, or spending is allowed. */
  readonly spending: boolean;
}

/** The time limit of the first calls, in real milliseconds. */
const patienceMs = 10_000;

/**
 * Detects what runs at an address and how to check it: a Vitrine server in new worlds, any other server with keys.
 * @throws Failure (1) if it cannot or must not be checked this way
 */
export async function reach(wanted: CheckTarget): Promise<TargetAccess> {
  const { shop, url, token } = wanted;
  // Before anything is sent: a possibly real shop is not even probed.
  assertMeant(wanted);
  const origins = await vitrineAt(wanted);
  if (origins !== undefined) {
    if (!Object.hasOwn(origins, shop.name)) {
      const names = Object.keys(origins).join(", ");
      throw new Failure(
        `Cannot check ${shop.title} at ${url}: the server there serves only ${names}. Start another with ${invocation()} up.`,
      );
    }
    const door = httpDoor({ url: new URL(url).origin, provider: shop.name, ...(token !== undefined && { token }) });
    return { door, spending: true };
  }
  const [key, ...others] = wanted.keys;
  if (key === undefined) {
    throw new Failure(
      `Cannot check ${shop.title} at ${url}: the server there is not a Vitrine server, and there is no key. Give the key of an account there with --key.`,
    );
  }
  await tryKey(wanted, key);
  return { door: keyDoor({ url, keys: [key, ...others] }), spending: wanted.spending };
}

/** The providers of a Vitrine server by name; undefined for other servers. @throws Failure (1) without a response or a needed token */
export async function vitrineAt({
  shop,
  url,
  token,
}: Pick<CheckTarget, "shop" | "url" | "token">): Promise<object | undefined> {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const response = await call(`${new URL(url).origin}/_vitrine/health`, headers);
  try {
    const health = (await response.json()) as { readonly [field: string]: unknown };
    const { status, providers, detail } = health;
    if (response.status === 401 && String(detail).includes("the token printed at start")) {
      throw new Failure(
        `Cannot check ${shop.title} at ${url}: the Vitrine server there requires a token. Give the token that it printed at start with --token.`,
      );
    }
    return status === "ok" && typeof providers === "object" && providers !== null ? providers : undefined;
  } catch (error) {
    if (error instanceof Failure) throw error;
    return undefined;
  }
}

/** @throws Failure (1) for a real account's key that would go to a real server without an option that allows it */
function assertMeant({ shop, url, keys, spending, live }: CheckTarget): void {
  const foreign = keys.find((key) => !isDemoKey(shop, key));
  if (foreign === undefined || isLoopback(new URL(url).hostname) || spending || live) return;
  throw new Failure(
    `Cannot check ${shop.title} at ${url}: ${redactKey(foreign)} is not a demo key and ${new URL(url).host} is not this machine, so this may be a real account. Allow reading with --live, or reading and spending with --allow-spending.`,
  );
}

/** The demo keys of any world: `sk_live_demo`, and `sk_live_kiosk_demo` in the world kiosk. */
function isDemoKey({ keys }: Shop, key: string): boolean {
  return keys.some((demo) => {
    const [, prefix = "", word = ""] = /^(.*_)([^_]+)$/.exec(demo.key) ?? [];
    const rest = key.slice(prefix.length);
    return key.startsWith(prefix) && (rest === word || rest.endsWith(`_${word}`));
  });
}

/** Makes a call that needs only a key. The first try has no key, so that no key goes to an address that redirects. */
async function tryKey({ shop, url }: CheckTarget, key: string): Promise<void> {
  const { path, headers } = shop.example;
  const demo = shop.keys[0]!.key;
  const shown = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.replace(demo, key)]));
  for (const each of [{}, shown]) {
    const response = await call(url + path, each);
    await response.body?.cancel();
    if (response.status >= 300 && response.status < 400) {
      const target = response.headers.get("location") ?? "another address";
      throw new Failure(
        `Cannot check ${shop.title} at ${url}: it redirects to ${target} (${response.status}). Give the address that it redirects to with --url.`,
      );
    }
    if (each === shown && response.status === 401) {
      throw new Failure(
        `Cannot check ${shop.title} at ${url}: it does not accept the key (401). Give the key of an account there with --key.`,
      );
    }
  }
}

async function call(address: string, headers: Readonly<Record<string, string>>): Promise<Response> {
  try {
    return await fetch(address, { headers, redirect: "manual", signal: AbortSignal.timeout(patienceMs) });
  } catch (cause) {
    throw unreachable(address, cause);
  }
}
