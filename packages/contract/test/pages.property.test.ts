import { createBunaistore } from "@vitrine/mock-bunaistore";
import type { ProductGroup, ProductListItem } from "@vitrine/specs/bunaistore";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { tell } from "./ask.ts";

const goods = fc.record({
  group: fc.constantFrom(undefined, "Amazon Prime", "Netflix Family", "Spotify"),
  type: fc.constantFrom("auto" as const, "manual" as const),
  stock: fc.integer({ min: 0, max: 3 }),
  infinite: fc.boolean(),
  price: fc.integer({ min: 1, max: 500 }),
});

const page = fc.record({
  view: fc.constantFrom(undefined, "variants", "groups"),
  type: fc.constantFrom(undefined, "auto", "manual", "other"),
  offset: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
  limit: fc.option(fc.oneof(fc.integer({ min: 1, max: 30 }), fc.constantFrom(100, 101, 5_000)), { nil: undefined }),
});

describe("the pages of the catalogue", () => {
  it("are slices of one list that contains every product in stock once", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(goods, { maxLength: 40 }),
        fc.array(page, { minLength: 1, maxLength: 10 }),
        async (all, pages) => {
          const shop = createBunaistore({ limits: "off" });
          const [key = ""] = shop.keys;
          const caller = { user_id: 0, api_key: key };
          const read = async <Row>(
            query: Readonly<Record<string, string | number | undefined>>,
          ): Promise<readonly Row[]> => {
            const text = Object.entries(query).flatMap(([name, value]) =>
              value === undefined ? [] : [`${name}=${value}`],
            );
            const answer = await tell(shop, caller, `GET /v1/products?${text.join("&")}`);
            expect(answer.status).toBe(200);
            return JSON.parse(answer.text) as readonly Row[];
          };
          const seeded = await read<ProductListItem>({ limit: 100 });
          const shelved: string[] = [];
          for (const [index, { group, type, stock, infinite, price }] of all.entries()) {
            const { product_id } = await shop.levers["create-product"]({
              name: `Thing ${index}`,
              price: price / 100,
              stock_type: type,
              infinite_stock: infinite,
              ...(group === undefined ? {} : { group_name: group, variant_name: `plan ${index}` }),
              ...(type === "manual" ? { stock_count: stock } : {}),
              ...(type === "auto" && stock > 0
                ? { items: Array.from({ length: stock }, (_, piece) => `piece ${piece}`) }
                : {}),
            });
            if (infinite || stock > 0) shelved.push(product_id);
          }

          const whole = await read<ProductListItem>({ limit: 100 });
          expect(new Set(whole.map(({ product_id }) => product_id))).toEqual(
            new Set([...seeded.map(({ product_id }) => product_id), ...shelved]),
          );
          expect(whole).toHaveLength(seeded.length + shelved.length);

          for (const query of pages) {
            const { view, type, offset = 0, limit = 50 } = query;
            const typed = whole.filter(
              ({ stock_type }) => (type !== "auto" && type !== "manual") || stock_type === type,
            );
            const rows = view === "groups" ? cardsOf(typed) : typed;
            expect(await read(query)).toEqual(rows.slice(offset, offset + Math.min(limit, 100)));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** The cards for a list of plans, in the order in which their collections first appear. */
function cardsOf(plans: readonly ProductListItem[]): ProductGroup[] {
  const collections = new Set(plans.flatMap(({ group_id }) => group_id ?? []));
  return [...collections].map((group_id) => {
    const own = plans.filter((plan) => plan.group_id === group_id);
    const prices = own.map(({ price }) => price);
    const name = own[0]?.group_name ?? "";
    return {
      group_id,
      name,
      group_name: name,
      variant_count: own.length,
      min_price: Math.min(...prices),
      max_price: Math.max(...prices),
      stock_count: own.some(({ infinite_stock }) => infinite_stock)
        ? 9999
        : own.reduce((sum, { stock_count }) => sum + stock_count, 0),
      group_share_path: `/group_${group_id}`,
    };
  });
}
