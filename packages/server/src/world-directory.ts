import type { Call, EngineWorld, Mock } from "@vitrine/engine";

import type { Addresses } from "./addresses.ts";

/** The worlds that a server answers for, one or many. */
export interface WorldDirectory {
  /** The names of the providers every world has. */
  readonly providers: readonly string[];
  /** Where they are served. */
  readonly addresses: Addresses;
  /** The world that unknown keys belong to, `default` unless it was made elsewhere; it stays. */
  readonly first: EngineWorld;
  /** In the order of their creation. */
  list(): readonly EngineWorld[];
  get(name: string): EngineWorld | undefined;
  /**
   * The mock that answers a call: that of the world its key belongs to, else of the world that its query names, since a page
   * is opened without a key, else that of the first world.
   */
  mockFor(provider: string, call: Pick<Call, "header" | "query">): Mock;
}
