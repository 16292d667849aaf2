import { FaultError } from "@vitrine/engine";
import type { EngineWorld, Fault as EngineFault, FaultRow } from "@vitrine/engine";
import type { Fault } from "@vitrine/specs/control";

import { Problem } from "./problem.ts";
import { findWorld } from "./routes.ts";
import type { ControlRoutes } from "./routes.ts";

/** Routes for faults. */
export const faultRoutes: ControlRoutes<
  | "GET /_vitrine/worlds/{world}/faults"
  | "POST /_vitrine/worlds/{world}/faults"
  | "DELETE /_vitrine/worlds/{world}/faults"
  | "DELETE /_vitrine/worlds/{world}/faults/{id}"
> = {
  "GET /_vitrine/worlds/{world}/faults": async ({ worlds, path }) => findWorld(worlds, path.world).faults.list(),
  "POST /_vitrine/worlds/{world}/faults": async ({ worlds, path, body }) =>
    addFault(findWorld(worlds, path.world), body),
  "DELETE /_vitrine/worlds/{world}/faults": async ({ worlds, path }) => {
    findWorld(worlds, path.world).faults.clear();
    return undefined;
  },
  "DELETE /_vitrine/worlds/{world}/faults/{id}": async ({ worlds, path }) => {
    const world = findWorld(worlds, path.world);
    if (world.faults.remove(path.id)) return undefined;
    throw new Problem(404, `Cannot remove the fault "${path.id}": ${world.name} has no such fault. List its faults.`);
  },
};

/**
 * Adds a fault that fits the spec.
 * @throws Problem 400, with the field, for rules that the spec cannot express
 */
export function addFault(world: EngineWorld, body: Fault): FaultRow {
  try {
    // The spec guarantees that a range has two numbers.
    return world.faults.add(body as EngineFault);
  } catch (cause) {
    if (!(cause instanceof FaultError)) throw cause;
    throw new Problem(400, cause.message, { field: cause.field, cause });
  }
}
