import { createBunaistore } from "@vitrine/mock-bunaistore";
import { describe, expect, test } from "vitest";

import { createClient } from "./client.ts";

const shop = createBunaistore({ limits: "off" });
const client = createClient({ apiKey: "sk_live_demo", limits: "off", fetch: shop.fetch });

describe("a loop over the catalogue", () => {
  test("goes through every page, yields each plan once, and requests no more than it needs", async () => {
    const everything = (await client.products.list({ limit: 100 })).map((product) => product.product_id);
    const before = shop.world.requests().length;
    const looped: string[] = [];
    for await (const { product_id } of client.products.list({ limit: 2 })) looped.push(product_id);
    expect(looped).toEqual(everything);
    expect(shop.world.requests().length - before).toBe(Math.floor(everything.length / 2) + 1);
  });

  test("begins at the query's offset", async () => {
    const all = await client.products.list({ limit: 100 });
    const looped: string[] = [];
    for await (const { product_id } of client.products.list({ offset: 1, limit: 1 })) looped.push(product_id);
    expect(looped).toEqual(all.slice(1).map(({ product_id }) => product_id));
  });

  test("makes no more requests after a break", async () => {
    const before = shop.world.requests().length;
    for await (const group of client.products.groups({ limit: 1 })) {
      expect(group.group_id).toBe("d8b627d5");
      break;
    }
    expect(shop.world.requests().length - before).toBe(1);
  });
});

test("the catalogue is requested once in half a minute, except with `fresh`", async () => {
  const before = shop.world.requests().length;
  await client.products.get("PRD_ajS8x");
  await client.products.get("PRD_ajS8x");
  expect(shop.world.requests().length - before).toBe(1);
  await client.products.get("PRD_ajS8x", { fresh: true });
  expect(shop.world.requests().length - before).toBe(2);
});

describe("a quote", () => {
  test.each([
    [1, 350, 17, 333],
    [3, 1_050, 52, 998],
    [5, 1_750, 171, 1_579],
    [10, 3_500, 574, 2_926],
  ])("of %i pieces matches the documentation's promotion", async (qty, base, discount, total) => {
    const other = createBunaistore();
    const buyer = createClient({ apiKey: "sk_live_demo", fetch: other.fetch });
    const product = await buyer.products.get("PRD_ajS8x");
    expect(buyer.products.quote(product, qty)).toEqual({ isEstimate: true, base, discount, total });
    const { order } = await buyer.orders.place({ product_id: "PRD_ajS8x", qty });
    expect(Math.round(order.total_paid * 100)).toBe(total);
  });

  test("has no discount while the promotion is off", () => {
    const product = { price: 3.5, promo_active: false, promo_tiers: { "5": 5 }, promo_cb: 5 };
    expect(client.products.quote(product, 5)).toMatchObject({ discount: 0, total: 1_750 });
  });

  test.each([0, -1, 1.5, Number.NaN])("of %d pieces is refused", (qty) => {
    const product = { price: 3.5, promo_active: false, promo_tiers: {}, promo_cb: 0 };
    expect(() => client.products.quote(product, qty)).toThrow(RangeError);
  });
});
