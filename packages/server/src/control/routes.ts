import type { EngineWorld, Input } from "@vitrine/engine";
import type { ControlOperations } from "@vitrine/specs/control";

import type { WorldDirectory } from "../world-directory.ts";
import type { Worlds } from "../worlds.ts";
import { Problem } from "./problem.ts";

/** What every handler of a control request receives. */
export interface ControlContext {
  readonly worlds: WorldDirectory | Worlds;
  /** Read on demand, because it reads a file. */
  version(): string;
}

/** Handlers for some of the control operations, by operation name and typed by the spec. */
export type ControlRoutes<Name extends keyof ControlOperations> = {
  readonly [Each in Name]: (
    request: ControlContext & Input<ControlOperations[Each]>,
  ) => Promise<ControlOperations[Each]["answer"]>;
};

/** @throws Problem 404 for an unknown world */
export function findWorld(worlds: WorldDirectory, name: string): EngineWorld {
  const world = worlds.get(name);
  if (world) return world;
  throw new Problem(
    404,
    `Cannot find the world "${name}": there is ${someOf(worlds.list().map((each) => each.name))}. Create it first.`,
  );
}

/** How many worlds the error for an unknown world lists. */
const mostNamed = 5;

function someOf(names: readonly string[]): string {
  const rest = names.length - mostNamed;
  return names.slice(0, mostNamed).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
