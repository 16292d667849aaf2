import { createWorld } from "@vitrine/engine";
import type { Mock, WorldOptions } from "@vitrine/engine";
import type { PadingtonLevers } from "@vitrine/specs/control/levers";

import { padington } from "./provider.ts";

export { padington } from "./provider.ts";

/** A Padington mock in its own world: a fetch function and levers. */
export type Padington = Mock<"padington", PadingtonLevers>;

/**
 * Creates a Padington mock in its own world, with the prices of the documentation.
 * Time stands still at 2024-06-19T14:32:07Z until it is moved, unless `clock` or `now` is set.
 */
export function createPadington(options: Omit<WorldOptions, "providers"> = {}): Padington {
  return createWorld({ ...options, providers: { padington } }).padington;
}
