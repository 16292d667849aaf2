import type { Effect } from "@vitrine/engine";
import { BeginningError, createWorlds } from "@vitrine/server";
import type { Worlds } from "@vitrine/server";

import { findConfig } from "../config/find-config.ts";
import type { LoadedConfig } from "../config/load-config.ts";
import { logEvents } from "../log/log-events.ts";
import { createLog } from "../log/log.ts";
import { shops } from "../shops.ts";
import { createColours, wantsColour } from "../terminal/colours.ts";
import { ownVersion } from "../version.ts";
import { banner } from "./banner.ts";
import { chooseSettings } from "./choose-settings.ts";
import type { UpOptions } from "./choose-settings.ts";
import { layOutPorts } from "./listeners.ts";
import { loadProviders, openPorts, refuseTakenPorts } from "./open-ports.ts";
import { stopOnSignal } from "./stop-on-signal.ts";

/**
 * Serves the chosen shops and the control API until a signal ends it.
 * @throws Failure (1) if it cannot listen on one of the ports, (2) for invalid options or an invalid configuration; then no port is
 * open
 */
export async function up({ config: asked, ...options }: UpOptions & { readonly config?: string }): Promise<void> {
  const config = await configFor(asked);
  const chosen = chooseSettings(options, config?.settings);
  const { host, port, only } = chosen;
  const listeners = layOutPorts(
    port,
    shops.filter(({ name }) => only.includes(name)),
  );
  const chosenShops = listeners.flatMap(({ shop }) => (shop ? [shop] : []));
  const [providers] = await Promise.all([loadProviders(chosenShops), refuseTakenPorts(host, listeners)]);

  const { stdout } = process;
  const colours = createColours(wantsColour(stdout, process.env));
  const log = createLog(stdout);
  const { onExchange, ...told } = logEvents({
    log,
    colours,
    manyShops: chosenShops.length > 1,
    effectOf: (world, fault) => effectOf(worlds, world, fault),
  });
  const { clock, seed, limits, checkout, strict, allowWebhookHosts } = chosen;
  const begins = config?.beginningFor(only);
  const worlds = createWorlds({
    providers,
    clock,
    seed,
    limits,
    checkout,
    strict,
    allowWebhookHosts,
    ...told,
    ...(begins && { beginning: begins }),
  });
  await begin(worlds, only, config);
  const version = ownVersion();
  // A token that was given in advance, as in a container, stays out of the log.
  const known = process.env["VITRINE_TOKEN"] || undefined;
  const opened = await openPorts(worlds, listeners, {
    host,
    token: known,
    version,
    onRequest: onExchange,
    onError: told.onError,
  });

  stopOnSignal({ log, stdout, close: opened.close });
  const now = new Date(worlds.first.clock.now()).toISOString();
  const tookMs = process.uptime() * 1_000;
  const token = opened.token === undefined || known === undefined ? opened.token : "$VITRINE_TOKEN";
  stdout.write(banner({ ...opened, token, settings: chosen, version, tookMs, now, config: config?.file }, colours));
}

/** Loads the configuration only if there is one, so that start-up without one is faster. */
async function configFor(asked: string | undefined): Promise<LoadedConfig | undefined> {
  const file = findConfig(asked, process.cwd());
  return file === undefined ? undefined : (await import("../config/load-config.ts")).loadConfig(file);
}

async function begin(worlds: Worlds, only: readonly string[], config: LoadedConfig | undefined): Promise<void> {
  try {
    await worlds.begin(worlds.first);
  } catch (error) {
    if (error instanceof BeginningError && config) throw config.failureOf(error, only);
    throw error;
  }
}

function effectOf(worlds: Worlds, world: string, fault: string): Effect | undefined {
  const faults = worlds.get(world)?.faults.list();
  return faults?.find(({ id }) => id === fault)?.then;
}
