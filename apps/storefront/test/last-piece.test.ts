import { expect } from "vitest";

import { expectFair } from "./fair.ts";
import { shopTest as test } from "./shop-test.ts";

test("of twenty customers who pay for the last piece one gets it, and nineteen get their money", async ({
  world,
  street,
}) => {
  await world.bunaistore.levers["remove-stock"]({ product_id: "PRD_ajS8x", count: 11 });
  const orders = await Promise.all(Array.from({ length: 20 }, () => street.order({ product: "netflix" })));
  await Promise.all(orders.map((order) => street.pay(order!)));
  await street.advance("15m");
  const states = (await street.stories()).map(({ state }) => state);
  expect(states.filter((state) => state === "delivered")).toHaveLength(1);
  expect(states.filter((state) => state === "refunded")).toHaveLength(19);
  await expectFair(street);
});

test("of two customers whose answers are both lost each gets a piece of his own", async ({ world, street }) => {
  world.faults.add({ operation: "POST /v1/orders", times: 2, then: { reset: "after" } });
  const orders = await Promise.all(Array.from({ length: 2 }, () => street.order({ product: "netflix" })));
  await Promise.all(orders.map((order) => street.pay(order!)));
  await street.advance("15m");
  expect((await street.stories()).map(({ state }) => state)).toEqual(["delivered", "delivered"]);
  await expectFair(street);
});
