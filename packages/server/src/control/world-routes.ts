import { LeverError, SnapshotError } from "@vitrine/engine";
import type { EngineWorld, Snapshot } from "@vitrine/engine";
import type { Snapshot as ControlSnapshot, World } from "@vitrine/specs/control";

import { BeginningError } from "../beginning.ts";
import type { WorldDirectory } from "../world-directory.ts";
import { WorldConflict } from "../worlds.ts";
import type { Worlds } from "../worlds.ts";
import { showClock } from "./clock-routes.ts";
import { Problem } from "./problem.ts";
import { findWorld } from "./routes.ts";
import type { ControlRoutes } from "./routes.ts";

/** Routes for the server and its worlds. */
export const worldRoutes: ControlRoutes<
  | "GET /_vitrine/health"
  | "GET /_vitrine/worlds"
  | "POST /_vitrine/worlds"
  | "GET /_vitrine/worlds/{world}"
  | "DELETE /_vitrine/worlds/{world}"
  | "POST /_vitrine/worlds/{world}/reset"
  | "GET /_vitrine/worlds/{world}/snapshot"
  | "PUT /_vitrine/worlds/{world}/snapshot"
  | "POST /_vitrine/worlds/{world}/fork"
> = {
  "GET /_vitrine/health": async ({ worlds, version }) => ({
    status: "ok",
    version: version(),
    providers: Object.fromEntries([...worlds.addresses.byProvider].map(([provider, url]) => [provider, { url }])),
  }),
  "GET /_vitrine/worlds": ({ worlds }) => Promise.all(worlds.list().map((world) => showWorld(worlds, world))),
  "POST /_vitrine/worlds": ({ worlds: present, body }) =>
    conflicting(async () => {
      const worlds = manyOf(present, "create a world");
      const world = createWorld(worlds, body);
      await begin(worlds, world).catch(async (cause: unknown) => {
        await worlds.delete(world);
        throw cause;
      });
      return showWorld(worlds, world);
    }),
  "GET /_vitrine/worlds/{world}": ({ worlds, path }) => showWorld(worlds, findWorld(worlds, path.world)),
  "DELETE /_vitrine/worlds/{world}": async ({ worlds, path }) => {
    const world = findWorld(worlds, path.world);
    await conflicting(() => manyOf(worlds, `delete the world ${world.name}`).delete(world));
    return undefined;
  },
  "POST /_vitrine/worlds/{world}/reset": async ({ worlds, path }) => {
    const world = findWorld(worlds, path.world);
    await world.reset();
    // The code that made the only world has applied its beginning already.
    if ("begin" in worlds) await begin(worlds, world);
    return showWorld(worlds, world);
  },
  // The spec describes a snapshot's content only as far as it must.
  "GET /_vitrine/worlds/{world}/snapshot": async ({ worlds, path }) =>
    (await findWorld(worlds, path.world).snapshot()) as unknown as ControlSnapshot,
  "PUT /_vitrine/worlds/{world}/snapshot": async ({ worlds, path, body }) => {
    const world = findWorld(worlds, path.world);
    await restore(world, body as unknown as Snapshot);
    return showWorld(worlds, world);
  },
  "POST /_vitrine/worlds/{world}/fork": ({ worlds, path, body }) =>
    conflicting(async () => {
      const world = findWorld(worlds, path.world);
      return showWorld(worlds, await manyOf(worlds, `fork the world ${world.name}`).fork(world, body?.name));
    }),
};

/** @throws Problem 409 for a server of one world */
function manyOf(worlds: WorldDirectory | Worlds, act: string): Worlds {
  if ("create" in worlds) return worlds;
  const instead = act.startsWith("delete") ? "Reset it instead" : "Use createWorlds";
  throw new Problem(409, `Cannot ${act}: this server serves a world that was made for it. ${instead}.`);
}

function createWorld(worlds: Worlds, chosen: Parameters<Worlds["create"]>[0]): EngineWorld {
  try {
    return worlds.create(chosen);
  } catch (cause) {
    // The spec has validated the name already.
    if (cause instanceof RangeError) throw new Problem(400, cause.message, { field: "now", cause });
    throw cause;
  }
}

/** A beginning that worked for the first world may fail for another, which has other keys. */
async function begin(worlds: Worlds, world: EngineWorld): Promise<void> {
  try {
    await worlds.begin(world);
  } catch (cause) {
    if (cause instanceof BeginningError) throw new Problem(409, cause.message, { cause });
    throw cause;
  }
}

async function restore(world: EngineWorld, snapshot: Snapshot): Promise<void> {
  try {
    await world.restore(snapshot);
  } catch (cause) {
    if (cause instanceof SnapshotError) throw new Problem(400, cause.message, { cause });
    if (cause instanceof LeverError) throw new Problem(409, cause.message, { cause });
    throw cause;
  }
}

async function conflicting<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof WorldConflict) throw new Problem(409, cause.message, { cause });
    throw cause;
  }
}

async function showWorld(worlds: WorldDirectory, world: EngineWorld): Promise<World> {
  const providers = await Promise.all(
    world.mocks.map(async (mock) => {
      const url = worlds.addresses.byProvider.get(mock.name) ?? mock.origin;
      return [mock.name, { url, [mock.holders]: await mock.accounts() }] as const;
    }),
  );
  return {
    name: world.name,
    seed: world.seed,
    clock: showClock(world),
    // Each provider lists its accounts as the spec says. The server does not know which accounts exist.
    providers: Object.fromEntries(providers) as World["providers"],
  };
}
