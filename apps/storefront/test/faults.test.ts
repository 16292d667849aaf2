import { describe, expect } from "vitest";

import { expectBooksMatch } from "./expect-books-match.ts";
import { faults } from "./faults.ts";
import { storefrontTest as test } from "./storefront-test.ts";

/** Every call that a purchase makes, in its order. */
const buying = [
  "POST /shop/orders",
  "GET /shop/orders/{orderUuid}/status",
  "GET /v1/me",
  "POST /v1/orders",
  "GET /v1/orders",
  "POST /v1/order",
  "GET /v1/order/{order_code}",
] as const;

/** And those that giving the money back makes. */
const payingBack = [
  "GET /shop/orders/{orderUuid}/transactions",
  "POST /shop/orders/{orderUuid}/transactions/{txId}/refund",
] as const;

const kinds = Object.keys(faults);

describe.for(buying)("when %s fails", (operation) => {
  test.for(kinds)("because %s, the customer gets everything once", async (kind, { world, storefront }) => {
    // So that Tribute is asked whether it is paid.
    world.faults.add({ then: { webhook: "drop", event: "shop_order" } });
    world.faults.add({ operation, then: faults[kind]! });

    let order = (await storefront.customers.order({ product: "netflix", stars: 50, recipient: "durov" }))!;
    if (order.state === "created") {
      await storefront.advance("2m");
      order = await storefront.customers.view(order);
    }
    if (order.state === "cancelled") {
      // It was certainly not opened: the customer orders anew.
      expect(operation).toBe("POST /shop/orders");
      order = (await storefront.customers.order({ product: "netflix", stars: 50, recipient: "durov" }))!;
    }
    await storefront.customers.pay(order);
    await storefront.advance("15m");
    expect(world.faults.list().map(({ fired }) => fired)).toEqual([1, 1]);
    expect(await storefront.customers.view(order)).toMatchObject({ state: "delivered" });
    await expectBooksMatch(storefront);
  });
});

describe.for(payingBack)("when %s fails", (operation) => {
  test.for(kinds)("because %s, the customer is refunded once", async (kind, { world, storefront }) => {
    await world.bunaistore.levers["remove-stock"]({ product_id: "PRD_ajS8x", count: 12 });
    world.faults.add({ operation, then: faults[kind]! });
    const order = (await storefront.customers.order({ product: "netflix", stars: 50, recipient: "durov" }))!;
    await storefront.customers.pay(order);
    await storefront.advance("2m");
    expect(world.faults.list().map(({ fired }) => fired)).toEqual([1]);
    expect(await storefront.customers.view(order)).toMatchObject({ state: "refunded" });
    await expectBooksMatch(storefront);
  });
});

describe("when a purchase stays unknown", () => {
  test("it is parked, neither bought again nor refunded, until its webhook arrives", async ({ world, storefront }) => {
    world.faults.add({ operation: "POST /v1/orders", then: { reset: "after" } });
    world.faults.add({ then: { webhook: "delay", event: "order_placed", delay_ms: 3_600_000 } });
    const order = (await storefront.customers.order({ product: "netflix" }))!;
    await storefront.customers.pay(order);
    await storefront.advance("30m");
    expect(await storefront.customers.view(order)).toMatchObject({ state: "parked" });
    expect(await storefront.operator.reasonFor(order)).toContain("no event order_placed tells of one like it");

    await storefront.advance("31m");
    expect(await storefront.customers.view(order)).toMatchObject({ state: "delivered" });
    await expectBooksMatch(storefront);
  });

  test("and its webhook never arrives, the operator finds the order and settles it", async ({ world, storefront }) => {
    world.faults.add({ operation: "POST /v1/orders", then: { reset: "after" } });
    world.faults.add({ then: { webhook: "drop", event: "order_placed" } });
    const order = (await storefront.customers.order({ product: "netflix" }))!;
    await storefront.customers.pay(order);
    await storefront.advance("1h");
    expect(await storefront.customers.view(order)).toMatchObject({ state: "parked" });

    const { entries } = await world.ledger();
    const bought = entries.filter(({ reason }) => reason === "order_purchase").at(-1)!.ref!;
    const buyer = { user_id: 12345678, product_id: "PRD_XYZ", qty: 1 };
    const { order: another } = await world.bunaistore.levers["place-bot-order"](buyer);
    expect(await storefront.operator.settle(order, another.order_id)).toEqual({ outcome: "cannot_tell" });
    expect(await storefront.operator.settle(order, bought)).toEqual({ outcome: "found" });
    await storefront.clock.settled();
    const seen = await storefront.customers.view(order);
    expect(seen.state).toBe("delivered");
    expect(seen.parts[0]!.goods).toHaveLength(1);
  });
});
