import { httpDoor, keyDoor } from "@vitrine/contract";
import type { Door } from "@vitrine/contract";
import { isLoopback, redactKey } from "@vitrine/engine";

import { Failure } from "../failure.ts";
import { invocation } from "../invocation.ts";
import type { Shop } from "../shops.ts";
import { unreachable } from "../unreachable.ts";

/** What somebody wants checked, and how far it may go. */
export interface CheckTarget {
  readonly shop: Shop;
  /** Its address, without what the documented paths begin with. */
  readonly url: string;
  readonly keys: readonly string[];
  readonly token: string | undefined;
  /** Whether purchases are allowed. */
  readonly spending: boolean;
  /** Whether the key of a real account is meant. */
  readonly live: boolean;
}

/** A way to what is to be checked. */
export interface TargetAccess {
  readonly door: Door;
  /** Whether all scenarios can be run: nobody's money is spent, or it is allowed. */
  readonly spending: boolean;
}

/** How long an answer to the first calls may take, in real milliseconds. */
const patienceMs = 10_000;

/**
 * Finds out what answers at an address, and how to check it: a Vitrine server in worlds of its own, anything else with keys.
 * @throws Failure (1) for what cannot or may not be checked so
 */
export async function reach(wanted: CheckTarget): Promise<TargetAccess> {
  const { shop, url, token } = wanted;
  // Before anything is sent: what may be a real shop is not even asked whether it is one.
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

/** The providers of a Vitrine server, by name; undefined for any other. @throws Failure (1) where nothing answers, or a token is missing */
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

/** @throws Failure (1) for a real account's key on its way to a real server, unless it was said that this is meant */
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

/** A call that needs nothing but a key: first without it, so that no key goes to an address that sends callers elsewhere. */
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
