import { createBunaistore } from "@vitrine/mock-bunaistore";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ask, openAccount } from "./ask.ts";
import { exactPrice, type Pricing } from "./exact-price.ts";

const percent = fc.integer({ min: 0, max: 10_000 });
const pricing: fc.Arbitrary<Pricing> = fc.record({
  cents: fc.oneof(fc.integer({ min: 1, max: 1_000 }), fc.integer({ min: 1, max: 10_000_000 })),
  qty: fc.integer({ min: 1, max: 500 }),
  promoActive: fc.boolean(),
  cashback: fc.oneof(percent, fc.constantFrom(0, 500, 1_000, 5_000, 10_000)),
  tiers: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 600 }), percent), {
    maxLength: 4,
    selector: ([minimum]) => minimum,
  }),
});

describe("the price of an order", () => {
  it("is the exact fraction, rounded half up once, for any price, quantity, tiers and cashback", async () => {
    const shop = createBunaistore({ limits: "off" });
    const key = await openAccount(shop, 1_000_000_000);
    await fc.assert(
      fc.asyncProperty(pricing, async (wanted) => {
        const { base, paid } = exactPrice(wanted);
        fc.pre(base <= 90_000_000_000n);
        const { product_id } = await shop.levers["create-product"]({
          name: "Thing",
          price: wanted.cents / 100,
          stock_type: "manual",
          stock_count: 500,
          promo_active: wanted.promoActive,
          promo_cb: wanted.cashback / 100,
          promo_tiers: Object.fromEntries(wanted.tiers.map(([minimum, discount]) => [String(minimum), discount / 100])),
        });
        await shop.levers.credit({ user_id: key.user_id, amount: Number(base) / 100 });
        const { order } = await ask(shop, key, "POST /v1/orders", { product_id, qty: wanted.qty });
        // Amounts are documented as the shortest decimal of their cents.
        expect([order.base_price, order.total_paid, order.discount_applied]).toEqual([
          Number(base) / 100,
          Number(paid) / 100,
          Number(base - paid) / 100,
        ]);
      }),
      { numRuns: 400 },
    );
    expect(await shop.world.audit()).toEqual({ ok: true, violations: [] });
  });
});
