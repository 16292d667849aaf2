import type { CallControl } from "./control.ts";
import type { WorldOptions } from "./scenario.ts";
import type { FetchInit, Holder } from "./target.ts";

/** What a door provides for one fresh world; `openTarget` makes a target of it. */
export interface WorldHandle {
  readonly accounts: readonly Holder[];
  fetch(path: string, init?: FetchInit): Promise<Response>;
  /** Opens a page of the provider, without a key; left out when the door does not need the key to find the world. */
  visit?(path: string, init?: RequestInit): Promise<Response>;
  /** The control API of this world; `path` follows /_vitrine/worlds/{world}. */
  readonly control: CallControl;
  /** Releases the world. */
  close(): Promise<void>;
}

/** A way to reach worlds of a provider. */
export interface Door {
  /** "fetch", "http", "msw". */
  readonly name: string;
  /** Opens a fresh, independent world with its clock stopped at `firstMoment`. */
  open(world?: WorldOptions): Promise<WorldHandle>;
  close(): Promise<void>;
}

/** Initial time of every scenario's clock: the time of the example order in the documentation. */
export const firstMoment = "2024-06-19T14:32:07Z";
