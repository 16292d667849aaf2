import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { runScenario, type Door, type ProviderSuite } from "../src/index.ts";

/** Defines a test for every scenario of a provider, each in a fresh world behind the door. */
export function testEveryScenario(provider: ProviderSuite, openDoor: () => Door | Promise<Door>): void {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor();
  });
  afterAll(() => door.close());

  describe.for(provider.suites)("$name", ({ scenarios }) => {
    // "$sentence" would truncate long ones.
    const named = scenarios.map((scenario) => [scenario.sentence, scenario] as const);
    it.for(named)("%s", { timeout: 30_000 }, async ([, scenario]) => {
      expect(await runScenario(scenario, door, provider)).toBeUndefined();
    });
  });
}
