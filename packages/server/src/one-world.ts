import type { EngineWorld, Mock } from "@vitrine/engine";

import { Addresses } from "./addresses.ts";
import type { WorldDirectory } from "./world-directory.ts";

/** A directory of one world, which its user made and keeps: every key belongs to it, and it cannot create others. */
export function oneWorld(target: Mock | EngineWorld): WorldDirectory {
  const [world, mocks] = "world" in target ? [target.world, [target]] : [target, target.mocks];
  return {
    providers: mocks.map(({ name }) => name),
    addresses: new Addresses(world.addresses),
    first: world,
    list: () => [world],
    get: (name) => (name === world.name ? world : undefined),
    mockFor: (provider) => mocks.find(({ name }) => name === provider)!,
  };
}
