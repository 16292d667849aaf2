import { describe, expect } from "vitest";

import { expectFair } from "./fair.ts";
import { faults } from "./faults.ts";
import { shopTest as test } from "./shop-test.ts";

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
  test.for(kinds)("because %s, the customer gets everything, once", async (kind, { world, street }) => {
    // So that Tribute is asked whether it is paid.
    world.faults.add({ then: { webhook: "drop", event: "shop_order" } });
    world.faults.add({ operation, then: faults[kind]! });

    let order = (await street.order({ product: "netflix", stars: 50, recipient: "durov" }))!;
    if (order.state === "created") {
      await street.advance("2m");
      order = await street.look(order);
    }
    if (order.state === "cancelled") {
      // It was certainly not opened: the customer orders anew.
      expect(operation).toBe("POST /shop/orders");
      order = (await street.order({ product: "netflix", stars: 50, recipient: "durov" }))!;
    }
    await street.pay(order);
    await street.advance("15m");
    expect(world.faults.list().map(({ fired }) => fired)).toEqual([1, 1]);
    expect(await street.look(order)).toMatchObject({ state: "delivered" });
    await expectFair(street);
  });
});

describe.for(payingBack)("when %s fails", (operation) => {
  test.for(kinds)("because %s, the customer is paid back, once", async (kind, { world, street }) => {
    await world.bunaistore.levers["remove-stock"]({ product_id: "PRD_ajS8x", count: 12 });
    world.faults.add({ operation, then: faults[kind]! });
    const order = (await street.order({ product: "netflix", stars: 50, recipient: "durov" }))!;
    await street.pay(order);
    await street.advance("2m");
    expect(world.faults.list().map(({ fired }) => fired)).toEqual([1]);
    expect(await street.look(order)).toMatchObject({ state: "refunded" });
    await expectFair(street);
  });
});

describe("when a purchase stays unknown", () => {
  test("it is parked, neither bought again nor paid back, until its webhook tells", async ({ world, street }) => {
    world.faults.add({ operation: "POST /v1/orders", then: { reset: "after" } });
    world.faults.add({ then: { webhook: "delay", event: "order_placed", delay_ms: 3_600_000 } });
    const order = (await street.order({ product: "netflix" }))!;
    await street.pay(order);
    await street.advance("30m");
    expect(await street.look(order)).toMatchObject({ state: "parked" });
    expect(await street.why(order)).toContain("no event order_placed tells of one like it");

    await street.advance("31m");
    expect(await street.look(order)).toMatchObject({ state: "delivered" });
    await expectFair(street);
  });

  test("and its webhook never comes, a person finds the order and settles it", async ({ world, street }) => {
    world.faults.add({ operation: "POST /v1/orders", then: { reset: "after" } });
    world.faults.add({ then: { webhook: "drop", event: "order_placed" } });
    const order = (await street.order({ product: "netflix" }))!;
    await street.pay(order);
    await street.advance("1h");
    expect(await street.look(order)).toMatchObject({ state: "parked" });

    const { entries } = await world.ledger();
    const bought = entries.filter(({ reason }) => reason === "order_purchase").at(-1)!.ref!;
    const buyer = { user_id: 12345678, product_id: "PRD_XYZ", qty: 1 };
    const { order: another } = await world.bunaistore.levers["place-bot-order"](buyer);
    expect(await street.settle(order, another.order_id)).toEqual({ outcome: "cannot_tell" });
    expect(await street.settle(order, bought)).toEqual({ outcome: "found" });
    await street.drain();
    const seen = await street.look(order);
    expect(seen.state).toBe("delivered");
    expect(seen.parts[0]!.goods).toHaveLength(1);
  });
});
