import { createWorld } from "@vitrine/engine";
import type { Mock, WorldOptions } from "@vitrine/engine";
import type { TributeLevers } from "@vitrine/specs/control/levers";

import { tribute } from "./provider.ts";

export { tribute } from "./provider.ts";

/** A Tribute mock in its own world: a fetch function and levers. */
export type Tribute = Mock<"tribute", TributeLevers>;

/**
 * Creates a Tribute mock in its own world, seeded with the documentation's shop and order.
 * Time stands still at 2024-06-19T14:32:07Z until it is moved, unless `clock` or `now` is set.
 */
export function createTribute(options: Omit<WorldOptions, "providers"> = {}): Tribute {
  return createWorld({ ...options, providers: { tribute } }).tribute;
}
