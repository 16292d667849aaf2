import * as fc from "fast-check";
import { test } from "vitest";

import { ChargingTill } from "./charging-till.test-world.ts";
import type { Deed } from "./charging-till.test-world.ts";

const which = fc.nat(3);

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      does: fc.constant("charge" as const),
      which,
      // Both sides of every limit.
      amount: fc.oneof(fc.integer({ min: 10_000, max: 300_000 }), fc.integer({ min: -1, max: 30_000_001 })),
      key: fc.option(fc.nat(5)),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant("finish" as const),
      nth: fc.nat(20),
      outcome: fc.constantFrom("success" as const, "failed" as const, "timeout" as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant("card" as const),
      which,
      card: fc.constantFrom("accepted" as const, "declined" as const, "expired" as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("deactivate" as const), which }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("gateway" as const), available: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant("delay" as const), ms: fc.constantFrom(0, 1, 5_000, 90_000) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant("fee" as const), percent: fc.nat(3_000).map((part) => part / 100) }),
  },
  { weight: 6, arbitrary: fc.record({ does: fc.constant("wait" as const), seconds: fc.integer({ min: 1, max: 90 }) }) },
);

test("charges conserve money to the minor unit, and events agree, in any rounds of simultaneous calls and endings", async () => {
  const rounds = fc.array(fc.array(deed, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(rounds, async (all) => {
      const till = await ChargingTill.open();
      for (const round of all) {
        await Promise.all(round.map((one) => till.act(one)));
        await till.compareWithBook();
      }
      await till.compareEvents();
    }),
    { numRuns: 150 },
  );
}, 120_000);
