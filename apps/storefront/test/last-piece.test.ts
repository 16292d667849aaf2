import { expect } from "vitest";

import { expectBooksMatch } from "./expect-books-match.ts";
import { storefrontTest as test } from "./storefront-test.ts";

test("of twenty customers who pay for the last piece, one gets it and nineteen are refunded", async ({
  world,
  storefront,
}) => {
  await world.bunaistore.levers["remove-stock"]({ product_id: "PRD_ajS8x", count: 11 });
  const orders = await Promise.all(
    Array.from({ length: 20 }, () => storefront.customers.order({ product: "netflix" })),
  );
  await Promise.all(orders.map((order) => storefront.customers.pay(order!)));
  await storefront.advance("15m");
  const states = (await storefront.customers.orders()).map(({ state }) => state);
  expect(states.filter((state) => state === "delivered")).toHaveLength(1);
  expect(states.filter((state) => state === "refunded")).toHaveLength(19);
  await expectBooksMatch(storefront);
});

test("two customers whose purchase responses are both lost each get their own piece", async ({ world, storefront }) => {
  world.faults.add({ operation: "POST /v1/orders", times: 2, then: { reset: "after" } });
  const orders = await Promise.all(Array.from({ length: 2 }, () => storefront.customers.order({ product: "netflix" })));
  await Promise.all(orders.map((order) => storefront.customers.pay(order!)));
  await storefront.advance("15m");
  expect((await storefront.customers.orders()).map(({ state }) => state)).toEqual(["delivered", "delivered"]);
  await expectBooksMatch(storefront);
});
