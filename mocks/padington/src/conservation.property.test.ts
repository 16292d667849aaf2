import assert from "node:assert/strict";

import * as fc from "fast-check";
import { expect, test } from "vitest";

import { Till } from "./till.test-world.ts";
import type { Deed } from "./till.test-world.ts";

const who = fc.nat(2);
const nth = fc.nat(12);
const ordering = { weight: 8, arbitrary: fc.record({ does: fc.constant("order" as const), who, goods: fc.nat(6) }) };
const renting = {
  weight: 4,
  arbitrary: fc.record({
    does: fc.constant("rent" as const),
    who,
    nft: fc.nat(3),
    days: fc.integer({ min: 1, max: 4 }),
    expected: fc.option(fc.integer({ min: 1, max: 60_000 })),
  }),
};
const deed: fc.Arbitrary<Deed> = fc.oneof(
  ordering,
  renting,
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constantFrom("complete" as const, "fail" as const, "ask" as const, "verify" as const),
      nth,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant("rate" as const), hundredths: fc.integer({ min: 1, max: 20_000 }) }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("markup" as const), percent: fc.nat(200) }) },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant("credit" as const), who, kopecks: fc.integer({ min: 1, max: 300_000 }) }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("codes" as const), left: fc.nat(3) }) },
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant("wait" as const), seconds: fc.integer({ min: 1, max: 200_000 }) }),
  },
);

test("money is conserved to the kopeck in any rounds of simultaneous orders, failures, verifications, rentals and rate changes", async () => {
  const rounds = fc.array(fc.array(deed, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(rounds, async (all) => {
      const till = await Till.open();
      for (const round of all) {
        await Promise.all(round.map((one) => till.act(one)));
        await till.compareWithBook();
        expect(await till.shop.world.audit()).toEqual({ ok: true, violations: [] });
      }
    }),
    { numRuns: 150 },
  );
});

test("30 simultaneous requests of one user, with several keys, neither spend a kopeck twice nor overdraw", async () => {
  const spending = fc.oneof(
    fc.record({ does: fc.constant("order" as const), who: fc.constant(0), goods: fc.nat(6) }),
    renting.arbitrary.map((one) => ({ ...one, who: 0, expected: null })),
  );
  const requests = fc.array(spending, { minLength: 30, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(requests, fc.integer({ min: 0, max: 1_500_000 }), async (all, kopecks) => {
      const till = await Till.open({ balance: kopecks });
      await Promise.all(all.map((one) => till.act(one)));
      await till.compareWithBook();
      assert.equal(till.shop.world.requests().filter(({ status }) => ![200, 402, 404].includes(status)).length, 0);
      expect(await till.shop.world.audit()).toEqual({ ok: true, violations: [] });
    }),
    { numRuns: 60 },
  );
});

test("a price that changes between catalogue and order is charged anew; between order and delivery it is fixed", async () => {
  const rate = fc.integer({ min: 100, max: 1_000_000 }).map((units) => units / 1_000);
  await fc.assert(
    fc.asyncProperty(rate, rate, fc.integer({ min: 50, max: 5_000 }), async (before, after, quantity) => {
      const { shop, call } = await Till.open({ balance: 100_000_000_000 });
      const stars = async (): Promise<{ order_code: string; price_rub: number }> =>
        (await call(0, "POST /v1/order", { category: "stars", quantity, recipient: "durov" })).body as never;
      await shop.levers["set-rate"]({ usd_rub: before });
      const first = await stars();
      await shop.levers["set-rate"]({ usd_rub: after });
      const second = await stars();
      // In whole units: 0.0127 dollars at thousandths of a rouble and 25 %.
      const kopecks = (usd_rub: number): number =>
        Number((BigInt(quantity) * 127n * BigInt(Math.round(usd_rub * 1_000)) * 125n + 5_000_000n) / 10_000_000n) / 100;
      expect([first.price_rub, second.price_rub]).toEqual([kopecks(before), kopecks(after)]);
      await shop.levers["fail-order"]({ order_code: first.order_code });
      await shop.world.advance("2m");
      const { body } = await call(0, "GET /v1/orders");
      expect((body as { orders: unknown }).orders).toMatchObject([
        {
          ...second,
          status: "completed",
          external_id: expect.any(String) as string,
          updated_at: expect.any(String) as string,
        },
        { order_code: first.order_code, price_rub: first.price_rub, status: "failed" },
      ]);
      const { body: left } = await call(0, "GET /v1/balance");
      expect(left).toEqual({ balance_rub: 1_000_000_000 - second.price_rub });
    }),
    { numRuns: 50 },
  );
});
