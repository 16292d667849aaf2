import type { EngineWorld, Input } from "@vitrine/engine";
import type { ControlOperations } from "@vitrine/specs/control";

import type { WorldDirectory } from "../world-directory.ts";
import type { Worlds } from "../worlds.ts";
import { Problem } from "./problem.ts";

/** What every control request works with. */
export interface ControlContext {
  readonly worlds: WorldDirectory | Worlds;
  /** Read when it is asked for: it costs a file. */
  version(): string;
}

/** Handlers for some of the control operations, under their own names and typed by the spec. */
export type ControlRoutes<Name extends keyof ControlOperations> = {
  readonly [Each in Name]: (
    request: ControlContext & Input<ControlOperations[Each]>,
  ) => Promise<ControlOperations[Each]["answer"]>;
};

/** @throws Problem 404 for a world that is not there */
export function findWorld(worlds: WorldDirectory, name: string): EngineWorld {
  const world = worlds.get(name);
  if (world) return world;
  throw new Problem(
    404,
    `Cannot find the world "${name}": there is ${someOf(worlds.list().map((each) => each.name))}. Create it first.`,
  );
}

/** How many worlds are named where one is missed. */
const mostNamed = 5;

function someOf(names: readonly string[]): string {
  const rest = names.length - mostNamed;
  return names.slice(0, mostNamed).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
