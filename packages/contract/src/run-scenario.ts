import assert from "node:assert/strict";

import type { Audit } from "@vitrine/specs/control";

import type { Door } from "./door.ts";
import { openTarget } from "./open-target.ts";
import type { ProviderSuite } from "./provider-suite.ts";
import type { Scenario } from "./scenario.ts";
import { Skipped } from "./skipped.ts";
import type { Target } from "./target.ts";

/**
 * Runs one scenario in a fresh world behind a door. Afterwards its webhooks must fit the spec and the ledger of each of its
 * worlds must balance.
 * @throws the scenario's own errors; Undocumented for an event that does not fit; AssertionError for a ledger that does not
 * balance
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

/** A live account does not give access to its provider's ledger. */
async function auditOf(world: Target): Promise<Audit> {
  try {
    return (await world.control("GET", "/audit")) as Audit;
  } catch (error) {
    if (error instanceof Skipped) return { ok: true, violations: [] };
    throw error;
  }
}
