import { isLoopback } from "@vitrine/engine";
import type { Provider } from "@vitrine/engine";
import { makeToken, serve } from "@vitrine/server";
import type { ServeOptions, Serving, Worlds } from "@vitrine/server";

import { Failure } from "../failure.ts";
import type { Shop } from "../shops.ts";
import { isTaken } from "./listeners.ts";
import type { Listener } from "./listeners.ts";
import type { BlockedPort } from "./port-problem.ts";

/** Loads the chosen shops, by their names. */
export async function loadProviders(shops: readonly Shop[]): Promise<Readonly<Record<string, Provider>>> {
  const loaded = shops.map(async (shop) => [shop.name, await shop.load()] as const);
  return Object.fromEntries(await Promise.all(loaded));
}

/** @throws Failure if one of the ports is already in use */
export async function refuseTakenPorts(host: string, listeners: readonly Listener[]): Promise<void> {
  const taken = await Promise.all(listeners.map(async ({ port }) => port !== 0 && (await isTaken(host, port))));
  const inUse = { code: "EADDRINUSE" };
  const blocked = listeners
    .filter((_listener, index) => taken[index])
    .map((listener) => ({ listener, cause: Object.assign(new Error("the port is in use"), inUse) }));
  if (blocked.length > 0) throw await failureFor(host, blocked, listeners);
}

/** The open servers. */
export interface OpenServers {
  readonly controlUrl: string;
  readonly shops: readonly { readonly shop: Shop; readonly url: string }[];
  readonly token: string | undefined;
  /** Finishes pending requests, then closes everything. */
  close(): Promise<void>;
}

/** Where to listen, and the control API's token. */
interface ListenOptions {
  readonly host: string;
  readonly token?: string | undefined;
}

/**
 * Opens every port, or none. Beyond loopback the control API requires `token`. Default: a generated token.
 * @throws Failure if it cannot listen on one of the ports
 */
export async function openPorts(
  worlds: Worlds,
  listeners: readonly Listener[],
  { host, token: given, ...options }: Pick<ServeOptions, "onRequest" | "onError" | "version"> & ListenOptions,
): Promise<OpenServers> {
  const token = isLoopback(host) ? undefined : (given ?? (await makeToken()));
  const opening = listeners.map(({ port, shop }) =>
    serve(worlds, { ...options, host, port, provider: shop?.name ?? false, ...(token !== undefined && { token }) }),
  );
  const outcomes = await Promise.allSettled(opening);
  const servings = outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []));
  const close = async (): Promise<void> => {
    await Promise.all(servings.map((serving) => serving.close()));
    worlds.close();
  };
  if (servings.length < listeners.length) {
    // Another process took the port after the check.
    await close();
    const blocked = listeners.flatMap((listener, index) => {
      const outcome = outcomes[index]!;
      return outcome.status === "rejected" ? [{ listener, cause: outcome.reason as NodeJS.ErrnoException }] : [];
    });
    throw await failureFor(host, blocked, listeners);
  }
  const [control, ...others] = servings as [Serving, ...Serving[]];
  const shops = listeners.flatMap(({ shop }) => (shop ? [shop] : []));
  return {
    controlUrl: control.url,
    shops: shops.map((shop, index) => ({ shop, url: others[index]!.url })),
    token,
    close,
  };
}

async function failureFor(
  host: string,
  blocked: readonly BlockedPort[],
  listeners: readonly Listener[],
): Promise<Failure> {
  const { portProblem } = await import("./port-problem.ts");
  const { what, cure } = await portProblem(host, blocked as readonly [BlockedPort, ...BlockedPort[]], listeners);
  return new Failure(`${what} ${cure}`, { cause: blocked[0]!.cause });
}
