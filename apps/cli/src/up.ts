import type { Effect } from "@vitrine/engine";
import { createWorlds } from "@vitrine/server";
import type { Worlds } from "@vitrine/server";

import type { UpChoice } from "./arguments.ts";
import { banner } from "./banner.ts";
import { createLog } from "./log.ts";
import { createNarration } from "./narrate.ts";
import { loadProviders, openPorts, refuseTakenPorts } from "./open.ts";
import { createPaint, wantsColour } from "./paint.ts";
import { layOutPorts } from "./ports.ts";
import { shops } from "./shops.ts";
import { stopOnSignal } from "./stop.ts";
import { ownVersion } from "./version.ts";

/**
 * Serves the chosen shops and the control API until a signal ends it.
 * @throws Failure if one of the ports cannot be listened on; then none is open
 */
export async function up(choice: UpChoice): Promise<void> {
  const { host, port, only } = choice;
  const berths = layOutPorts(
    port,
    shops.filter(({ name }) => only.includes(name)),
  );
  const chosenShops = berths.flatMap(({ shop }) => (shop ? [shop] : []));
  const [providers] = await Promise.all([loadProviders(chosenShops), refuseTakenPorts(host, berths)]);

  const { stdout } = process;
  const paint = createPaint(wantsColour(stdout, process.env));
  const log = createLog(stdout);
  const narration = createNarration({
    log,
    paint,
    manyShops: chosenShops.length > 1,
    effectOf: (world, fault) => effectOf(worlds, world, fault),
  });
  const { clock, seed, limits, checkout, strict, allowWebhookHosts } = choice;
  const worlds = createWorlds({ providers, clock, seed, limits, checkout, strict, allowWebhookHosts, ...narration });
  const version = ownVersion();
  const opened = await openPorts(worlds, berths, {
    host,
    version,
    onRequest: narration.onExchange,
    onError: narration.onError,
  });

  stopOnSignal({ log, stdout, close: opened.close });
  const now = new Date(worlds.first.clock.now()).toISOString();
  stdout.write(banner({ ...opened, choice, version, tookMs: process.uptime() * 1_000, now }, paint));
}

function effectOf(worlds: Worlds, world: string, fault: string): Effect | undefined {
  const faults = worlds.get(world)?.faults.list();
  return faults?.find(({ id }) => id === fault)?.then;
}
