import type { EngineWorld, Providers } from "@vitrine/engine";
import { expect, test } from "vitest";
import type { TestAPI } from "vitest";

import { auditText } from "./audit-text.ts";
import { deliveryText } from "./delivery-text.ts";
import { aBoolean, refuseInvalidOptions, shown } from "./option-rules.ts";
import type { OptionRules } from "./option-rules.ts";
import { createTestWorld, worldOptionRules } from "./test-world.ts";
import type { TestWorld, TestWorldOptions } from "./test-world.ts";

/** What every test of `worldTest` is given. */
export interface WorldFixtures<Declared extends Providers> {
  readonly world: TestWorld<Declared>;
}

/** A world's options, and whether its books are looked at when the test is over. */
export interface WorldTestOptions<Declared extends Providers> extends TestWorldOptions<Declared> {
  /** `false` leaves the books alone, for tests that mean to break them. */
  readonly audit?: boolean;
}

const optionRules: OptionRules<WorldTestOptions<Providers>> = { ...worldOptionRules, audit: aBoolean };

/**
 * vitest's `test`, with a world of its own for each: nothing of one test reaches another. When a test is over, its webhooks
 * have arrived and its books agree, or it fails.
 * @throws RangeError for an option that cannot be used
 */
export function worldTest<Declared extends Providers>(
  options: WorldTestOptions<Declared>,
): TestAPI<WorldFixtures<Declared>> {
  refuseInvalidOptions({ act: "make worlds for tests", options }, optionRules);
  const { audit = true, ...worldOptions } = options;
  return test.extend<WorldFixtures<Declared>>({
    // oxlint-disable-next-line no-empty-pattern -- vitest reads which fixtures are needed from the pattern
    world: async ({}, use) => {
      const world = createTestWorld<Declared>(worldOptions);
      await use(world);
      await world.settled();
      if (audit) await expect(world).toHaveNoMoneyViolations();
    },
  });
}

/** Assertions about a world; each waits until its webhooks have arrived. */
export interface WorldMatchers {
  /** The ledger, the balances and the orders of every provider agree. */
  toHaveNoMoneyViolations(): Promise<void>;
  /** A webhook of this name was delivered; with `payload`, one that has at least these fields. */
  toHaveDelivered(event: string, payload?: object): Promise<void>;
}

declare module "vitest" {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> extends WorldMatchers {}
}

expect.extend({
  async toHaveNoMoneyViolations(received: unknown) {
    const world = worldIn(received);
    await world.settled();
    const found = await world.audit();
    return {
      pass: found.ok,
      message: () =>
        found.ok ? "The books agree, and were expected not to." : `The books do not agree:\n${auditText(found)}`,
    };
  },

  async toHaveDelivered(received: unknown, event: string, payload: object = {}) {
    const world = worldIn(received);
    await world.settled();
    const deliveries = await world.deliveries();
    const delivered = deliveries.filter(({ state }) => state === "delivered");
    const pass = delivered.some(
      (delivery) => delivery.event === event && this.equals(delivery.payload, expect.objectContaining(payload)),
    );
    const seen = deliveries.map(deliveryText);
    const all = seen.length === 0 ? "There was no webhook at all." : `There were:\n${seen.join("\n")}`;
    const wanted = Object.keys(payload).length === 0 ? event : `${event} with ${JSON.stringify(payload)}`;
    return { pass, message: () => `Expected ${pass ? "no " : ""}delivered ${wanted}. ${all}` };
  },
});

/** @throws Error for what is no world: a matcher is handed anything */
function worldIn(received: unknown): EngineWorld {
  const world = received as Partial<EngineWorld> | null | undefined;
  if (typeof world?.settled === "function" && typeof world.deliveries === "function") return world as EngineWorld;
  throw new Error(
    `Cannot look into ${shown(received)}: it is no world. Write \`await expect(world)\`, with the world of your test.`,
  );
}
