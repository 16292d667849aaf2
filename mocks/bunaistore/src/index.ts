import { createWorld } from "@vitrine/engine";
import type { Mock, WorldOptions } from "@vitrine/engine";
import type { BunaistoreLevers } from "@vitrine/specs/control/levers";

import { bunaistore } from "./provider.ts";

export { bunaistore } from "./provider.ts";

/** A BunaiStore of one's own: a fetch function and levers. */
export type Bunaistore = Mock<"bunaistore", BunaistoreLevers>;

/**
 * Makes a BunaiStore in a world of its own, with the documentation's own examples in stock.
 * Time stands still at 2024-06-19T14:32:07Z until it is moved, unless `clock` or `now` say otherwise.
 */
export function createBunaistore(options: Omit<WorldOptions, "providers"> = {}): Bunaistore {
  return createWorld({ ...options, providers: { bunaistore } }).bunaistore;
}
