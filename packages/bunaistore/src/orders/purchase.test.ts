import { createTestTimers, type TestTimers } from "@vitrine/client/testing";
import { createBunaistore, type Bunaistore } from "@vitrine/mock-bunaistore";
import type { OrderPlaced } from "@vitrine/specs/bunaistore";
import { describe, expect, test, vi } from "vitest";

import { createClient, type BunaistoreClient } from "../client.ts";

const three = { product_id: "PRD_ajS8x", qty: 3 };
const lost = { operation: "POST /v1/orders", then: { reset: "after" } } as const;
const never = { operation: "POST /v1/orders", then: { reset: "before" } } as const;

/** A shop, a client that shares its clock, and the events sent so far. */
async function openShop(): Promise<{
  readonly shop: Bunaistore;
  readonly client: BunaistoreClient;
  readonly timers: TestTimers;
  readonly events: readonly OrderPlaced[];
}> {
  const events: OrderPlaced[] = [];
  const shop = createBunaistore({
    send: async ({ body }) => {
      const event = JSON.parse(body) as OrderPlaced;
      if (event.event === "order_placed") events.push(event);
      return { status: 204 };
    },
  });
  await shop.levers["set-webhook"]({ user_id: 12345678, url: "http://127.0.0.1:9000/hook" });
  const timers = createTestTimers({ start: shop.world.now });
  const client = createClient({ apiKey: "sk_live_demo", fetch: shop.fetch, timers });
  return { shop, client, timers, events };
}

describe("a purchase", () => {
  test("is created with its goods, and the same ref then looks the order up", async () => {
    const { shop, client } = await openShop();
    const first = await client.orders.purchase(three, { ref: "inv:1" });
    expect(first).toMatchObject({ outcome: "created", order: { total_paid: 9.98, discount_applied: 0.52 } });
    const again = await client.orders.purchase(three, { ref: "inv:1" });
    expect(again).toMatchObject({
      outcome: "created",
      order: { total_paid: 9.98, after_note: expect.any(String) as string },
    });
    expect(shop.world.requests({ operation: "POST /v1/orders" })).toHaveLength(1);
  });

  test("is bought once even with a new client for each request", async () => {
    const { shop } = await openShop();
    const buy = () =>
      createClient({ apiKey: "sk_live_demo", fetch: shop.fetch }).orders.purchase(three, { ref: "inv:1" });
    expect(await Promise.all([buy(), buy()])).toMatchObject([{ outcome: "created" }, { outcome: "created" }]);
    expect(await buy()).toMatchObject({ outcome: "created" });
    expect(shop.world.requests({ operation: "POST /v1/orders" })).toHaveLength(1);
  });

  test("that the stock or the wallet refuses is rejected", async () => {
    const { client } = await openShop();
    const result = await client.orders.purchase({ ...three, qty: 13 }, { ref: "inv:1" });
    expect(result).toMatchObject({
      outcome: "rejected",
      error: { name: "ConflictError", detail: "Insufficient stock" },
    });
  });

  test("of one piece is the same with or without its quantity and its note", async () => {
    const { client } = await openShop();
    await client.orders.purchase({ product_id: "PRD_ajS8x" }, { ref: "inv:1" });
    const again = client.orders.purchase(
      { product_id: "PRD_ajS8x", qty: 1, include_after_note: true },
      { ref: "inv:1" },
    );
    expect(await again).toMatchObject({ outcome: "created" });
  });
});

describe("a purchase whose answer was lost", () => {
  test("is settled by its event as soon as `witness` receives it", async () => {
    const { shop, client, events } = await openShop();
    shop.world.faults.add(lost);
    expect(await client.orders.purchase(three, { ref: "inv:1" })).toMatchObject({ outcome: "unknown" });
    await shop.world.settled();
    const [event] = events;
    expect(await client.orders.witness(event!)).toMatchObject([{ ref: "inv:1", order: { order_id: event!.order_id } }]);
    expect(await client.orders.witness(event!)).toEqual([]);
    expect(await client.orders.purchase(three, { ref: "inv:1" })).toMatchObject({ outcome: "created" });
  });

  test("is found by reconciling if the event came before the outcome was known", async () => {
    const { shop, client, events } = await openShop();
    shop.world.faults.add({ operation: "POST /v1/orders", then: { garbage: "html" } });
    const buying = client.orders.purchase(three, { ref: "inv:1" });
    await vi.waitFor(() => expect(events).toHaveLength(1), { timeout: 20_000 });
    const witnessed = client.orders.witness(events[0]!);
    expect(await buying).toMatchObject({ outcome: "unknown" });
    expect(await witnessed).toMatchObject([{ outcome: "found" }]);
    expect(await client.orders.reconcile({ ref: "inv:1" })).toMatchObject({ outcome: "found" });
  });

  test("and whose event was lost too cannot be told until a person names the order", async () => {
    const { shop, client, events } = await openShop();
    shop.world.faults.add(lost);
    await client.orders.purchase(three, { ref: "inv:1" });
    await shop.world.settled();
    const finding = await client.orders.reconcile({ ref: "inv:1" });
    expect(finding).toMatchObject({
      outcome: "cannot_tell",
      reason: expect.stringContaining("one order that no purchase has") as string,
    });
    expect(await client.orders.reconcile({ ref: "inv:1" }, { order: "ORDx8kLm2Qp" })).toMatchObject({
      outcome: "cannot_tell",
    });
    const named = await client.orders.reconcile({ ref: "inv:1" }, { order: events[0]!.order_id });
    expect(named).toMatchObject({ outcome: "found", order: { order_id: events[0]!.order_id } });
  });

  test("and whose counters another program has raised is settled by a person who finds no order", async () => {
    const { shop, client } = await openShop();
    shop.world.faults.add(never);
    await client.orders.purchase(three, { ref: "inv:1" });
    await client.orders.place({ ...three, qty: 1 });
    const early = await client.orders.reconcile({ ref: "inv:1" }, { noOrder: true });
    expect(early).toMatchObject({ outcome: "cannot_tell", reason: expect.stringContaining("still be") as string });
    expect(await client.orders.reconcile({ ref: "inv:1" })).toMatchObject({ outcome: "cannot_tell" });
    const settled = await client.orders.reconcile({ ref: "inv:1" }, { noOrder: true });
    expect(settled).toMatchObject({ outcome: "not_found", error: { charged: "no" } });
    expect(await client.orders.purchase(three, { ref: "inv:1" })).toMatchObject({ outcome: "rejected" });
  });

  test("is never an order older than the purchase, even if a person names it", async () => {
    const { shop, client, timers } = await openShop();
    const { order: older } = await client.orders.place(three);
    await new Promise<void>((resolve) => void timers.after(600_000, resolve));
    await shop.world.advance("10m");
    shop.world.faults.add(lost);
    await client.orders.purchase(three, { ref: "inv:1" });
    expect(await client.orders.reconcile({ ref: "inv:1" }, { order: older.order_id })).toMatchObject({
      outcome: "cannot_tell",
      reason: expect.stringContaining(`${older.order_id} was placed at`) as string,
    });
  });

  test("is not confused with an order placed in the bot", async () => {
    const { shop, client, events } = await openShop();
    shop.world.faults.add(never);
    await client.orders.purchase(three, { ref: "inv:1" });
    await shop.levers["place-bot-order"]({ user_id: 12345678, ...three });
    await shop.world.settled();
    expect(events).toMatchObject([{ source: "bot" }]);
    expect(await client.orders.witness(events[0]!)).toEqual([]);
    expect(await client.orders.reconcile({ ref: "inv:1" })).toMatchObject({ outcome: "not_found" });
  });
});

describe("a purchase that never arrived", () => {
  test("is proved by the counters once it can no longer be carried out", async () => {
    const { shop, client } = await openShop();
    shop.world.faults.add(never);
    await client.orders.purchase(three, { ref: "inv:1" });
    expect(await client.orders.reconcile({ ref: "inv:1" })).toMatchObject({
      outcome: "not_found",
      error: { charged: "no" },
    });
    expect(await client.orders.purchase(three, { ref: "inv:1" })).toMatchObject({ outcome: "rejected" });
  });

  test("is proved even if other purchases have raised the counters since", async () => {
    const { shop, client } = await openShop();
    shop.world.faults.add(never);
    await client.orders.purchase(three, { ref: "inv:1" });
    await client.orders.purchase({ ...three, qty: 1 }, { ref: "inv:2" });
    expect(await client.orders.reconcile({ ref: "inv:1" })).toMatchObject({ outcome: "not_found" });
  });

  test("proves nothing about an equal one, because they may have received each other's orders", async () => {
    const { shop, client, events } = await openShop();
    shop.world.faults.add(lost);
    await client.orders.purchase(three, { ref: "inv:1" });
    shop.world.faults.add(never);
    await client.orders.purchase(three, { ref: "inv:2" });
    await shop.world.settled();
    expect(await client.orders.witness(events[0]!)).toMatchObject([{ ref: "inv:2" }]);
    // The counters have risen by one since this purchase began: that is its own order, not the one given to inv:2.
    shop.world.faults.add(lost);
    await client.orders.purchase({ ...three, qty: 1 }, { ref: "inv:3" });
    expect(await client.orders.reconcile({ ref: "inv:3" })).toMatchObject({ outcome: "cannot_tell" });
    expect(await client.orders.reconcile({ ref: "inv:1" })).toMatchObject({ outcome: "cannot_tell" });
    await shop.world.settled();
    expect(await client.orders.witness(events[1]!)).toMatchObject([{ ref: "inv:3" }]);
    expect(await client.orders.reconcile({ ref: "inv:1" })).toMatchObject({ outcome: "not_found" });
  });

  test("cannot be told from one that another program has bought", async () => {
    const { shop, client } = await openShop();
    shop.world.faults.add(never);
    await client.orders.purchase(three, { ref: "inv:1" });
    await client.orders.place({ ...three, qty: 1 });
    expect(await client.orders.reconcile({ ref: "inv:1" })).toMatchObject({ outcome: "cannot_tell" });
  });
});
