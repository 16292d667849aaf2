import assert from "node:assert/strict";

import type { Audit } from "@vitrine/specs/control";

import type { Door } from "./door.ts";
import { openTarget } from "./open-target.ts";
import type { ProviderSuite } from "./provider-suite.ts";
import type { Scenario } from "./scenario.ts";
import { Skipped } from "./skipped.ts";
import type { Target } from "./target.ts";

/**
 * Runs one scenario in a fresh world behind a door. Beside what the scenario says itself, its webhooks have to fit the spec
 * and the books of each of its worlds have to agree when it is over.
 * @throws whatever the scenario throws; Undocumented for an event that does not fit; AssertionError for books that do not agree.
 */
export async function runScenario({ proof, run }: Scenario, door: Door, provider: ProviderSuite): Promise<void> {
  const target = await openTarget(door, provider, proof.world);
  try {
    await run(target);
    const [complaint] = target.complaints;
    if (complaint) throw complaint;
    for (const world of target.worlds) {
      const { ok, violations } = await auditOf(world);
      assert.ok(ok, `the books do not agree: ${JSON.stringify(violations)}`);
    }
  } finally {
    await target.close();
  }
}

/** A live account shows nobody its provider's books. */
async function auditOf(world: Target): Promise<Audit> {
  try {
    return (await world.control("GET", "/audit")) as Audit;
  } catch (error) {
    if (error instanceof Skipped) return { ok: true, violations: [] };
    throw error;
  }
}
