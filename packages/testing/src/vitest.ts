import type { Delivery, EngineWorld, Providers } from "@vitrine/engine";
import { expect, test } from "vitest";
import type { TestAPI } from "vitest";

import { auditText } from "./audit-text.ts";
import { deliveryText } from "./delivery-text.ts";
import { jsonIn } from "./json-in.ts";
import { aBoolean, refuseInvalidOptions, shown } from "./option-rules.ts";
import type { OptionRules } from "./option-rules.ts";
import { createTestWorld, worldOptionRules } from "./test-world.ts";
import type { TestWorld, TestWorldOptions } from "./test-world.ts";

/** The fixtures of every `worldTest` test. */
export interface WorldFixtures<Declared extends Providers> {
  readonly world: TestWorld<Declared>;
}

/** The options of `worldTest`: those of a world, and whether it is audited at the end of each test. */
export interface WorldTestOptions<Declared extends Providers> extends TestWorldOptions<Declared> {
  /**
   * Whether the world is audited; `false` for tests that break the ledger on purpose.
   * @defaultValue true
   */
  readonly audit?: boolean;
}

const optionRules: OptionRules<WorldTestOptions<Providers>> = { ...worldOptionRules, audit: aBoolean };

/**
 * Creates vitest's `test` with a new world for each test. At the end of a test all its webhooks are delivered; if the audit then finds
 * a violation, the test fails.
 * @throws RangeError for invalid options
 */
export function worldTest<Declared extends Providers>(
  options: WorldTestOptions<Declared>,
): TestAPI<WorldFixtures<Declared>> {
  refuseInvalidOptions({ act: "create worlds for tests", options }, optionRules);
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

/** Assertions about a world; each waits for its webhooks first. */
export interface WorldMatchers {
  /** Asserts that the audit finds no violation: the ledger, the balances and the orders of every provider agree. */
  toHaveNoMoneyViolations(): Promise<void>;
  /** Asserts that a webhook of this event was delivered. Its JSON body, envelope included, matches `body`, if given, as in `toMatchObject`. */
  toHaveDelivered(event: string, body?: object): Promise<void>;
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
        found.ok
          ? "Expected the audit to find a violation, and it finds none."
          : `The audit finds violations:\n${auditText(found)}`,
    };
  },

  async toHaveDelivered(received: unknown, event: string, body?: object) {
    const world = worldIn(received);
    await world.settled();
    const deliveries = await world.deliveries();
    const isMatch = (delivery: Delivery): boolean => {
      if (body === undefined) return true;
      const sent = jsonIn(delivery.body);
      return sent !== undefined && this.equals(sent, body, [this.utils.iterableEquality, this.utils.subsetEquality]);
    };
    const delivered = deliveries.filter((delivery) => delivery.event === event && delivery.state === "delivered");
    const pass = delivered.some(isMatch);
    const lines = deliveries.map(deliveryText);
    const all = lines.length === 0 ? "There was no webhook at all." : `There were:\n${lines.join("\n")}`;
    const wanted = body === undefined ? event : `${event} with ${JSON.stringify(body)}`;
    return { pass, message: () => `Expected ${pass ? "no " : ""}delivered ${wanted}. ${all}` };
  },
});

/** Narrows to a world, since a matcher receives any value. @throws Error for anything else */
function worldIn(received: unknown): EngineWorld {
  const world = received as Partial<EngineWorld> | null | undefined;
  if (typeof world?.settled === "function" && typeof world.deliveries === "function") return world as EngineWorld;
  throw new Error(
    `Cannot look into ${shown(received)}: it is not a world. Write \`await expect(world)\`, with the world of your test.`,
  );
}
