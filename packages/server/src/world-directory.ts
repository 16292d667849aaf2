import type { Call, EngineWorld, Mock } from "@vitrine/engine";

import type { Addresses } from "./addresses.ts";

/** The worlds that a server serves, one or many. */
export interface WorldDirectory {
  /** Names of the providers that every world has. */
  readonly providers: readonly string[];
  /** The addresses at which they are served. */
  readonly addresses: Addresses;
  /** The world for unknown keys; named `default` unless it was made elsewhere. It cannot be deleted. */
  readonly first: EngineWorld;
  /** In order of creation. */
  list(): readonly EngineWorld[];
  get(name: string): EngineWorld | undefined;
  /**
   * Returns the mock that answers a call. Its world is the one that the call's key belongs to, else the one that its query
   * names (pages are opened without a key), else the first one.
   */
  mockFor(provider: string, call: Pick<Call, "header" | "query">): Mock;
}
