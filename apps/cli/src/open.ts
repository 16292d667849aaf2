import { isLoopback } from "@vitrine/engine";
import type { Provider } from "@vitrine/engine";
import { makeToken, serve } from "@vitrine/server";
import type { ServeOptions, Serving, Worlds } from "@vitrine/server";

import { Failure } from "./failure.ts";
import type { Blocked } from "./port-trouble.ts";
import { isTaken } from "./ports.ts";
import type { Berth } from "./ports.ts";
import type { Shop } from "./shops.ts";

/** Loads the chosen shops, by their names. */
export async function loadProviders(shops: readonly Shop[]): Promise<Readonly<Record<string, Provider>>> {
  const loaded = shops.map(async (shop) => [shop.name, await shop.load()] as const);
  return Object.fromEntries(await Promise.all(loaded));
}

/** @throws Failure if somebody answers on one of the ports already */
export async function refuseTakenPorts(host: string, berths: readonly Berth[]): Promise<void> {
  const taken = await Promise.all(berths.map(async ({ port }) => port !== 0 && (await isTaken(host, port))));
  const inUse = { code: "EADDRINUSE" };
  const blocked = berths
    .filter((_berth, index) => taken[index])
    .map((berth) => ({ berth, cause: Object.assign(new Error("the port is in use"), inUse) }));
  if (blocked.length > 0) throw await failureFor(host, blocked, berths);
}

/** Everything that is open. */
export interface Opened {
  readonly controlUrl: string;
  readonly shops: readonly { readonly shop: Shop; readonly url: string }[];
  readonly token: string | undefined;
  /** Answers what is under way, then lets everything go. */
  close(): Promise<void>;
}

/** Where to listen, and what the control API asks for there. */
interface Ask {
  readonly host: string;
  readonly token?: string | undefined;
}

/**
 * Opens every port, or none. Beyond loopback the control API asks for `token`, or for one that is made up where none is given.
 * @throws Failure if one of the ports cannot be listened on
 */
export async function openPorts(
  worlds: Worlds,
  berths: readonly Berth[],
  { host, token: given, ...options }: Pick<ServeOptions, "onRequest" | "onError" | "version"> & Ask,
): Promise<Opened> {
  const token = isLoopback(host) ? undefined : (given ?? (await makeToken()));
  const opening = berths.map(({ port, shop }) =>
    serve(worlds, { ...options, host, port, provider: shop?.name ?? false, ...(token !== undefined && { token }) }),
  );
  const outcomes = await Promise.allSettled(opening);
  const servings = outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []));
  const close = async (): Promise<void> => {
    await Promise.all(servings.map((serving) => serving.close()));
    worlds.close();
  };
  if (servings.length < berths.length) {
    // Somebody was quicker since the ports were looked at.
    await close();
    const blocked = berths.flatMap((berth, index) => {
      const outcome = outcomes[index]!;
      return outcome.status === "rejected" ? [{ berth, cause: outcome.reason as NodeJS.ErrnoException }] : [];
    });
    throw await failureFor(host, blocked, berths);
  }
  const [control, ...others] = servings as [Serving, ...Serving[]];
  const shops = berths.flatMap(({ shop }) => (shop ? [shop] : []));
  return {
    controlUrl: control.url,
    shops: shops.map((shop, index) => ({ shop, url: others[index]!.url })),
    token,
    close,
  };
}

async function failureFor(host: string, blocked: readonly Blocked[], berths: readonly Berth[]): Promise<Failure> {
  const { portTrouble } = await import("./port-trouble.ts");
  const { what, cure } = await portTrouble(host, blocked as readonly [Blocked, ...Blocked[]], berths);
  return new Failure(`${what} ${cure}`, { cause: blocked[0]!.cause });
}
