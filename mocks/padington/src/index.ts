import { createWorld } from "@vitrine/engine";
import type { Mock, WorldOptions } from "@vitrine/engine";
import type { PadingtonLevers } from "@vitrine/specs/control/levers";

import { padington } from "./provider.ts";

export { padington } from "./provider.ts";

/** A Padington of one's own: a fetch function and levers. */
export type Padington = Mock<"padington", PadingtonLevers>;

/**
 * Makes a Padington in a world of its own, at the prices its own page shows.
 * Time stands still at 2024-06-19T14:32:07Z until it is moved, unless `clock` or `now` say otherwise.
 */
export function createPadington(options: Omit<WorldOptions, "providers"> = {}): Padington {
  return createWorld({ ...options, providers: { padington } }).padington;
}
