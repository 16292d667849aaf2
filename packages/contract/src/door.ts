import type { CallControl } from "./control.ts";
import type { WorldOptions } from "./scenario.ts";
import type { FetchInit, Holder } from "./target.ts";

/** What a door gives out of one fresh world; `openTarget` makes a target of it. */
export interface WorldHandle {
  readonly accounts: readonly Holder[];
  fetch(path: string, init?: FetchInit): Promise<Response>;
  /** Opens a page of the provider, for which nobody shows a key; left out where the door does not need the key to find the world. */
  visit?(path: string, init?: RequestInit): Promise<Response>;
  /** The control API of this world; `path` is what follows /_vitrine/worlds/{world}. */
  readonly control: CallControl;
  /** Lets go of the world. */
  close(): Promise<void>;
}

/** A way to reach worlds of a provider. */
export interface Door {
  /** "fetch", "http", "msw". */
  readonly name: string;
  /** Opens a fresh world that stands still at `firstMoment` and is like no other. */
  open(world?: WorldOptions): Promise<WorldHandle>;
  close(): Promise<void>;
}

/** Where the clock of every scenario begins: the moment of the documentation's own order. */
export const firstMoment = "2024-06-19T14:32:07Z";
