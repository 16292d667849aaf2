import type { WorldOptions } from "./scenario.ts";
import type { FetchInit, Holder } from "./target.ts";

/** What the control API answered: its status and its JSON, null where it has no body. */
export interface ControlResponse {
  readonly status: number;
  readonly body: unknown;
}

/** What a door gives out of one fresh world; `openTarget` makes a target of it. */
export interface WorldHandle {
  readonly accounts: readonly Holder[];
  fetch(path: string, init?: FetchInit): Promise<Response>;
  /** Opens a page of the provider, for which nobody shows a key; left out where the door does not need the key to find the world. */
  visit?(path: string, init?: RequestInit): Promise<Response>;
  /** The control API of this world; `path` is what follows /_vitrine/worlds/{world}. */
  control(method: string, path: string, body?: unknown): Promise<ControlResponse>;
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
