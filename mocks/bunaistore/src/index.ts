import { createWorld } from "@vitrine/engine";
import type { Mock, WorldOptions } from "@vitrine/engine";
import type { BunaistoreLevers } from "@vitrine/specs/control/levers";

import { bunaistore } from "./provider.ts";

export { bunaistore } from "./provider.ts";

/** A BunaiStore mock in its own world: a fetch function and levers. */
export type Bunaistore = Mock<"bunaistore", BunaistoreLevers>;

/**
 * Creates a BunaiStore mock in its own world, stocked with the documentation's examples.
 * Time stands still at 2024-06-19T14:32:07Z until it is moved, unless `clock` or `now` is set.
 */
export function createBunaistore(options: Omit<WorldOptions, "providers"> = {}): Bunaistore {
  return createWorld({ ...options, providers: { bunaistore } }).bunaistore;
}
