import { createMemoryJournal } from "@vitrine/client";
import { describe, expect, test } from "vitest";

import { createClient } from "../client.ts";
import { openCounter, productX, type Counter } from "../counter.test-shop.ts";

const ref = "inv:1041";
/** The fault applies after the shop has done its work. */
const lostAfter = { operation: "POST /shop/orders", then: { reset: "after" } } as const;
const lostBefore = { operation: "POST /shop/orders", then: { reset: "before" } } as const;

const posted = ({ shop }: Counter): number => shop.world.requests({ operation: "POST /shop/orders" }).length;

describe("open", () => {
  test("creates an order once for a ref, and then returns it in its current state", async () => {
    const counter = await openCounter();
    const { client, shop } = counter;
    const first = await client.orders.open(productX, { ref });
    if (first.outcome !== "created") expect.fail(first.outcome);
    expect(first.order).toMatchObject({ status: "pending", comment: '(ref "inv:1041")' });
    await shop.levers["pay-order"]({ uuid: first.order.uuid });
    const again = await client.orders.open(productX, { ref });
    expect(again).toMatchObject({ outcome: "created", order: { uuid: first.order.uuid, status: "paid" } });
    expect(posted(counter)).toBe(1);
  });

  test("keeps the customer id and the caller's own comment", async () => {
    const { client } = await openCounter();
    const result = await client.orders.open(
      { ...productX, customerId: "user_7", comment: "Special request" },
      { ref: 'a "b"' },
    );
    expect(result).toMatchObject({
      order: { customerId: "user_7", comment: 'Special request (ref "a \\"b\\"")' },
    });
  });

  test("journals neither the customer's address nor the comment", async () => {
    const journal = createMemoryJournal();
    const { client } = await openCounter({ journal });
    await client.orders.open({ ...productX, email: "customer@example.com", comment: "Flat 7" }, { ref });
    const entry = await journal.read(ref);
    expect(entry?.outcome).toBe("created");
    expect(JSON.stringify(entry)).not.toMatch(/customer@|Flat/);
  });

  test("is rejected for good if it was refused, and nobody was charged", async () => {
    const counter = await openCounter();
    const cheap = { ...productX, amount: 99 };
    for (let time = 0; time < 2; time += 1) {
      expect(await counter.client.orders.open(cheap, { ref })).toMatchObject({
        outcome: "rejected",
        error: { name: "BadRequestError", code: "error_amount_too_small", charged: "no", isUndone: true },
      });
    }
    expect(posted(counter)).toBe(1);
  });

  test("is unknown if its answer is lost, although it cannot have charged anyone", async () => {
    const counter = await openCounter();
    counter.shop.world.faults.add(lostAfter);
    const error = { name: "NetworkError", charged: "no", isUndone: false };
    expect(await counter.client.orders.open(productX, { ref })).toMatchObject({ outcome: "unknown", error });
    expect(await counter.client.orders.open(productX, { ref })).toMatchObject({ outcome: "unknown", error });
    expect(posted(counter)).toBe(1);
  });

  test("creates an order once even with a new client for each request", async () => {
    const { shop } = await openCounter();
    const open = () => createClient({ apiKey: "tribute_other", fetch: shop.fetch }).orders.open(productX, { ref });
    expect(await Promise.all([open(), open()])).toMatchObject([{ outcome: "created" }, { outcome: "created" }]);
    expect(await open()).toMatchObject({ outcome: "created" });
    expect(shop.world.requests({ operation: "POST /shop/orders" })).toHaveLength(1);
  });

  test("runs for many customers at once without waiting", async () => {
    const counter = await openCounter();
    let underWay = 0;
    let onThird = (): void => {};
    const third = new Promise<void>((resolve) => {
      onThird = resolve;
    });
    const { client } = await openCounter({
      fetch: async (request) => {
        underWay += 1;
        if (underWay === 3) onThird();
        // If one waited for another, it would time out before this.
        await third;
        return counter.shop.fetch(request);
      },
    });
    const results = await Promise.all([1, 2, 3].map((nth) => client.orders.open(productX, { ref: `inv:${nth}` })));
    expect(results.map(({ outcome }) => outcome)).toEqual(["created", "created", "created"]);
  });

  test("throws if the ref belongs to something else", async () => {
    const { client } = await openCounter();
    await client.orders.open(productX, { ref });
    await expect(client.orders.open({ ...productX, amount: 200_000 }, { ref })).rejects.toThrow("belongs to another");
    await expect(client.charges.collect({ token: "t", amount: 1 }, { ref })).rejects.toThrow("belongs to another");
  });
});

describe("reconciling an order", () => {
  test("finds it among others by its ref", async () => {
    const { client, shop } = await openCounter();
    shop.world.faults.add(lostAfter);
    const result = await client.orders.open(productX, { ref });
    // Similar orders: made by hand, or with a similar ref.
    await client.orders.create(productX);
    await client.orders.create({ ...productX, comment: ref });
    await client.orders.open(productX, { ref: "inv:10410" });
    await client.orders.open(productX, { ref: "nv:1041" });
    await client.orders.open(productX, { ref: '(ref "inv:1041")' });
    if (result.outcome !== "unknown") expect.fail(result.outcome);
    const finding = await client.orders.reconcile(result.purchase);
    expect(finding).toMatchObject({ outcome: "found", order: { comment: '(ref "inv:1041")' } });
    expect(await client.orders.open(productX, { ref })).toMatchObject({ outcome: "created" });
  });

  test("searches the shop of the order", async () => {
    const { client, shop } = await openCounter();
    const { shop: second } = await shop.levers["create-shop"]({ user_id: 456 });
    shop.world.faults.add(lostAfter);
    await client.orders.open({ ...productX, shopId: second.id }, { ref });
    expect(await client.orders.reconcile({ ref })).toMatchObject({ outcome: "found", order: { shopId: second.id } });
  });

  test("says not_found only after the request can no longer be carried out", async () => {
    const { client, shop, timers } = await openCounter();
    shop.world.faults.add(lostBefore);
    await client.orders.open(productX, { ref });
    expect(await client.orders.reconcile({ ref })).toMatchObject({
      outcome: "not_found",
      error: { charged: "no", message: expect.stringContaining("Take a new ref.") as string },
    });
    expect(timers.now()).toBe(30_000);
    expect(await client.orders.open(productX, { ref })).toMatchObject({ outcome: "rejected" });
  });

  test("cannot tell if no order shows a comment, and accepts the one that a person names", async () => {
    const { client, shop } = await openCounter();
    shop.world.faults.add(lostBefore);
    await client.orders.open(productX, { ref });
    const silent = await client.orders.create(productX);
    const other = await client.orders.create({ ...productX, title: "Product Y" });
    expect(await client.orders.reconcile({ ref })).toMatchObject({
      outcome: "cannot_tell",
      reason: expect.stringContaining(silent.uuid) as string,
    });
    const marked = await client.orders.create({ ...productX, comment: '(ref "inv:7")' });
    for (const { uuid } of [other, marked]) {
      expect(await client.orders.reconcile({ ref }, { order: uuid })).toMatchObject({ outcome: "cannot_tell" });
    }
    expect(await client.orders.reconcile({ ref }, { order: silent.uuid })).toMatchObject({ outcome: "found" });
  });

  test("accepts a person's word that there is none if no order shows a comment", async () => {
    const { client, shop } = await openCounter();
    shop.world.faults.add(lostBefore);
    await client.orders.open(productX, { ref });
    await client.orders.create(productX);
    expect(await client.orders.reconcile({ ref })).toMatchObject({ outcome: "cannot_tell" });
    expect(await client.orders.reconcile({ ref }, { noOrder: true })).toMatchObject({ outcome: "not_found" });
    expect(await client.orders.open(productX, { ref })).toMatchObject({ outcome: "rejected" });
  });

  test("finds it by its ref even if a person saw none", async () => {
    const { client, shop, timers } = await openCounter();
    shop.world.faults.add(lostAfter);
    await client.orders.open(productX, { ref });
    await new Promise<void>((resolve) => void timers.after(30_000, resolve));
    expect(await client.orders.reconcile({ ref }, { noOrder: true })).toMatchObject({ outcome: "found" });
  });

  test("is not misled by similar orders made without a comment", async () => {
    const { client, shop } = await openCounter();
    shop.world.faults.add(lostBefore);
    await client.orders.open(productX, { ref });
    await client.orders.create(productX);
    await client.orders.create({ ...productX, title: "Product Y", comment: "Special request" });
    expect(await client.orders.reconcile({ ref })).toMatchObject({ outcome: "not_found" });
  });

  test("needs only the journal to settle everything that a crash left open", async () => {
    const journal = createMemoryJournal();
    const { client, shop } = await openCounter({ journal });
    shop.world.faults.add({ ...lostAfter, times: 2 });
    await client.orders.open(productX, { ref: "inv:1" });
    await client.orders.open(productX, { ref: "inv:2" });
    expect(await client.orders.recover()).toMatchObject([
      { ref: "inv:1", outcome: "found" },
      { ref: "inv:2", outcome: "found" },
    ]);
    expect(await client.charges.recover()).toEqual([]);
  });
});
