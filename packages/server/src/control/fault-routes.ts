import { namesOperation } from "@vitrine/engine";
import type { EngineWorld, Fault as EngineFault, FaultRow, Mock } from "@vitrine/engine";
import type { Fault } from "@vitrine/specs/control";

import { Problem } from "./problem.ts";
import { findWorld } from "./routes.ts";
import type { ControlRoutes } from "./routes.ts";

/** Failures on request. */
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
 * @throws Problem 400, with the field, for what the spec cannot say about it
 */
export function addFault(world: EngineWorld, fault: Fault): FaultRow {
  return world.faults.add(faultOf(fault, world.mocks));
}

function faultOf(fault: Fault, mocks: readonly Mock[]): EngineFault {
  const { provider, operation } = fault;
  const meant = mocks.filter(({ name }) => provider === undefined || name === provider);
  if (meant.length === 0) {
    const names = mocks.map(({ name }) => name).join(", ");
    const detail = `Cannot add the fault: there is no provider "${provider}" here. It has ${names}.`;
    throw new Problem(400, detail, { field: "provider" });
  }
  const known = meant.flatMap(({ operations }) => operations);
  if (operation !== undefined && !known.some((name) => namesOperation(operation, name))) {
    const detail = `Cannot add the fault: "${operation}" is no documented operation. Write it as ${likest(operation, known)}, or end it in *.`;
    throw new Problem(400, detail, { field: "operation" });
  }
  if ("webhook" in fault.then && (operation !== undefined || fault.key !== undefined)) {
    const field = operation === undefined ? "key" : "operation";
    const detail = `Cannot add the fault: a webhook has no ${field}. Choose by "provider" and "then.event".`;
    throw new Problem(400, detail, { field });
  }
  const delay = "delay_ms" in fault.then ? fault.then.delay_ms : 0;
  if (typeof delay === "object" && delay[0]! > delay[1]!) {
    const detail = `Cannot add the fault: its shortest delay ${delay[0]} is above its longest ${delay[1]}. Swap them.`;
    throw new Problem(400, detail, { field: "then.delay_ms" });
  }
  // The spec has seen to it that a range has two numbers.
  return fault as EngineFault;
}

/** The operation that is meant where somebody wrote out what stands before its path; else any, as an example. */
function likest(operation: string, known: readonly string[]): string | undefined {
  const [method, address = ""] = operation.split(" ");
  const isMeant = (name: string): boolean => {
    const [itsMethod, path = ""] = name.split(" ");
    return itsMethod === method && address.endsWith(path);
  };
  return known.find(isMeant) ?? known[0];
}
