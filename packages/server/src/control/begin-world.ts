import { LeverError } from "@vitrine/engine";
import type { EngineWorld } from "@vitrine/engine";
import { operations } from "@vitrine/specs/control";
import type { Fault } from "@vitrine/specs/control";

import { BeginningError } from "../beginning.ts";
import type { Beginning } from "../beginning.ts";
import { addFault } from "./fault-routes.ts";
import { Problem } from "./problem.ts";
import { readRequest } from "./read-request.ts";

/**
 * Brings a world into the initial state of its server.
 * @throws BeginningError for an unknown provider or lever, or an invalid body or fault
 */
export async function beginWorld(world: EngineWorld, { pulls = [], faults = [] }: Beginning): Promise<void> {
  for (const [index, { provider, lever, body }] of pulls.entries()) {
    await blaming("pulls", index, async () => {
      const mock = world.mocks.find(({ name }) => name === provider);
      if (!mock) throw new Problem(404, `Cannot pull ${lever}: there is no provider "${provider}" here. Serve it too.`);
      await mock.pull(lever, body);
    });
  }
  for (const [index, fault] of faults.entries()) {
    await blaming("faults", index, async () => {
      const operation = operations["POST /_vitrine/worlds/{world}/faults"];
      const { body } = readRequest(operation, { query: "", body: JSON.stringify(fault) });
      addFault(world, body as Fault);
    });
  }
}

async function blaming(part: BeginningError["part"], index: number, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    if (cause instanceof LeverError || cause instanceof Problem) throw new BeginningError(part, index, cause);
    throw cause;
  }
}
