import type { EngineWorld, Mock } from "@vitrine/engine";

import { Scheduler } from "./scheduler.ts";
import { WorldConflict } from "./worlds.ts";
import type { Worlds } from "./worlds.ts";

/** Serves one world that its user made and goes on holding: every key belongs to it, and there are no others. */
export function adoptWorld(world: EngineWorld, mocks: readonly Mock[]): Worlds {
  const scheduler = new Scheduler(world);
  return {
    providers: mocks.map(({ name }) => name),
    addresses: world.addresses,
    ports: new Set(),
    first: world,
    list: () => [world],
    get: (name) => (name === world.name ? world : undefined),
    create: () => {
      throw new WorldConflict("Cannot create a world: this server serves one that was made for it. Use createWorlds.");
    },
    fork: async () => {
      throw new WorldConflict("Cannot fork the world: this server serves one that was made for it. Use createWorlds.");
    },
    // Whoever made it has put into it what it begins with.
    begin: async () => undefined,
    delete: async () => {
      throw new WorldConflict(`Cannot delete the world ${world.name}: it is the only one. Reset it instead.`);
    },
    mockFor: (provider) => mocks.find(({ name }) => name === provider)!,
    close: () => scheduler.stop(),
  };
}
