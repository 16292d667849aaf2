import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { Market, type Deed } from "./market.ts";

const who = fc.nat(2);
const which = fc.nat(2);
const qty = fc.integer({ min: 1, max: 5 });
const cents = fc.integer({ min: 1, max: 5_000 });
const when = fc.constantFrom("before" as const, "after" as const);

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant("order" as const), who, which, qty }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("bot order" as const), who, which, qty }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("credit" as const), who, cents }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("refund" as const), nth: fc.nat(20) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("restock" as const), which, qty }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("cut" as const), when, which, qty }) },
);

describe("money and stock", () => {
  it("are conserved over any sequence of simultaneous orders, refunds, credits, restocking and cut connections", async () => {
    const rounds = fc.array(fc.array(deed, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(rounds, async (all) => {
        const market = await Market.open();
        for (const round of all) {
          await Promise.all(round.map((one) => market.act(one)));
          await market.compareWithBook();
          expect(await market.shop.world.audit()).toEqual({ ok: true, violations: [] });
        }
      }),
      { numRuns: 200 },
    );
  });
});
