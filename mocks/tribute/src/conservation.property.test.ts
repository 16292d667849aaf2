import * as fc from "fast-check";
import { test } from "vitest";

import { Till } from "./till.test-world.ts";
import type { Deed } from "./till.test-world.ts";

const nth = fc.nat(7);
const row = fc.nat(5);

/** Undefined most of the time. */
function rarely<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
}

const ordering = fc.record({
  does: fc.constant("order" as const),
  amount: fc.integer({ min: 100, max: 300_000 }),
  currency: fc.constantFrom("eur" as const, "rub" as const, "usd" as const),
  period: fc.constantFrom("onetime" as const, "weekly" as const, "monthly" as const),
  firstPeriodAmount: rarely(fc.integer({ min: 1, max: 5_000 })),
  trialPeriod: rarely(fc.constantFrom("one_hour" as const, "three_days" as const)),
  starsAmount: rarely(fc.integer({ min: 1, max: 100 })),
});

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 2, arbitrary: ordering },
  {
    weight: 8,
    arbitrary: fc.record({
      does: fc.constant("pay" as const),
      nth,
      method: fc.constantFrom("card" as const, "card" as const, "sbp" as const, "wallet" as const, "stars" as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constantFrom("decline" as const, "fail" as const, "cancel" as const), nth }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant("renew" as const),
      nth,
      outcome: fc.constantFrom("success" as const, "failed" as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant("card" as const),
      nth,
      card: fc.constantFrom("accepted" as const, "declined" as const, "expired" as const),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constantFrom("refund" as const, "complete" as const, "fail refund" as const, "charge back" as const),
      nth,
      row,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant("fee" as const),
      percent: fc.nat(3_000).map((hundredths) => hundredths / 100),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant("wait" as const), hours: fc.integer({ min: 1, max: 500 }) }),
  },
);

test("money is conserved to the minor unit, and events agree, in any rounds of simultaneous payments, renewals and refunds", async () => {
  const orders = fc.array(ordering, { minLength: 1, maxLength: 3 });
  const rounds = fc.array(fc.array(deed, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(orders, rounds, async (first, all) => {
      const till = await Till.open();
      for (const order of first) await till.act(order);
      for (const round of all) {
        await Promise.all(round.map((one) => till.act(one)));
        await till.compareWithBook();
      }
      await till.compareEvents();
    }),
    { numRuns: 150 },
  );
}, 120_000);
