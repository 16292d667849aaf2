import { createWorld } from "@vitrine/engine";
import type { Mock, WorldOptions } from "@vitrine/engine";
import type { TributeLevers } from "@vitrine/specs/control/levers";

import { tribute } from "./provider.ts";

export { tribute } from "./provider.ts";

/** A Tribute of one's own: a fetch function and levers. */
export type Tribute = Mock<"tribute", TributeLevers>;

/**
 * Makes a Tribute in a world of its own, with the documentation's own shop and order in it.
 * Time stands still at 2024-06-19T14:32:07Z until it is moved, unless `clock` or `now` say otherwise.
 */
export function createTribute(options: Omit<WorldOptions, "providers"> = {}): Tribute {
  return createWorld({ ...options, providers: { tribute } }).tribute;
}
