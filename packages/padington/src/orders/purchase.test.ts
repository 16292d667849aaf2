import { createTestTimers } from "@vitrine/client/testing";
import { createPadington, type Padington } from "@vitrine/mock-padington";
import { describe, expect, test } from "vitest";

import { createClient, type PadingtonClient } from "../client.ts";
import { createMemoryJournal, type Journal, type NewOrder, type Order, type Purchase } from "../index.ts";

const lost = { operation: "POST /v1/order", then: { reset: "after" } } as const;
const never = { operation: "POST /v1/order", then: { reset: "before" } } as const;
const robux = { category: "robux", pack: "r80", roblox_username: "builder", roblox_password: "hunter2-Zq9" } as const;

function openShop(change: (response: Response) => Promise<Response> = async (response) => response): {
  readonly shop: Padington;
  readonly client: PadingtonClient;
  readonly journal: Journal;
} {
  const shop = createPadington();
  const journal = createMemoryJournal();
  const fetch = async (request: Request): Promise<Response> => change(await shop.fetch(request));
  const timers = createTestTimers();
  return { shop, journal, client: createClient({ apiKey: "pad_live_demo", fetch, timers, journal }) };
}

const orders: readonly NewOrder[] = [
  { category: "claude", item: "pro" },
  { category: "chatgpt", item: "plus_1m" },
  { category: "stars", quantity: 50, recipient: "@Durov" },
  { category: "premium", duration: "3", recipient: "durov" },
  robux,
];

describe("an order whose answer was lost", () => {
  test.each(orders)("is found among those placed since, in whatever form it was given: %o", async (order) => {
    const { shop, client } = openShop();
    await client.orders.place(order);
    shop.world.faults.add(lost);
    expect(await client.orders.purchase(order, { ref: "inv:1" })).toMatchObject({ outcome: "unknown" });
    const { orders: newest } = await client.orders.list({ limit: 1 });
    expect(await client.orders.reconcile({ ref: "inv:1" })).toMatchObject({ outcome: "found", order: newest[0]! });
    expect(await client.orders.purchase(order, { ref: "inv:1" })).toMatchObject({
      outcome: "created",
      order: newest[0]!,
    });
  });

  test("is found if quantity and name are a form's strings and the shop accepts them", async () => {
    const shop = createPadington();
    // It is not documented how strict the shop is; this one is lenient.
    const fetch = async (request: Request): Promise<Response> => {
      const { url, method, headers } = request;
      const body = (await request.text()).replace('"50"', "50").replace(" Durov ", "Durov");
      return shop.fetch(new Request(url, { method, headers, ...(method === "POST" && { body }) }));
    };
    const client = createClient({ apiKey: "pad_live_demo", fetch, timers: createTestTimers() });
    shop.world.faults.add(lost);
    const order = { category: "stars", quantity: "50", recipient: " Durov " } as unknown as NewOrder;
    expect(await client.orders.purchase(order, { ref: "inv:1" })).toMatchObject({ outcome: "unknown" });
    expect(await client.orders.reconcile({ ref: "inv:1" })).toMatchObject({
      outcome: "found",
      order: { quantity: 50 },
    });
  });

  test("is distinguished from an equal one before it, and from others after it", async () => {
    const { shop, client } = openShop();
    await client.orders.place(robux);
    shop.world.faults.add(never);
    await client.orders.purchase(robux, { ref: "inv:1" });
    await client.orders.place({ category: "claude", item: "pro" });
    expect(await client.orders.reconcile({ ref: "inv:1" })).toMatchObject({ outcome: "not_found" });
  });

  test("cannot be told if the orders do not repeat what was ordered", async () => {
    const { shop, client } = openShop(async (response) =>
      Response.json(JSON.parse((await response.text()).replaceAll('"recipient"', '"for"')), response),
    );
    shop.world.faults.add(lost);
    await client.orders.purchase({ category: "stars", quantity: 50, recipient: "durov" }, { ref: "inv:1" });
    const finding = await client.orders.reconcile({ ref: "inv:1" });
    expect(finding).toMatchObject({
      outcome: "cannot_tell",
      reason: expect.stringContaining("does not say all") as string,
    });
    const { orders: newest } = await client.orders.list({ limit: 1 });
    const named = await client.orders.reconcile({ ref: "inv:1" }, { order: newest[0]!.order_code });
    expect(named).toMatchObject({ outcome: "found" });
  });

  test("gets the order that is left if a person gave its own to an equal purchase", async () => {
    const { shop, client } = openShop();
    shop.world.faults.add({ ...lost, times: 2 });
    for (const ref of ["inv:1", "inv:2"]) await client.orders.purchase(robux, { ref });
    const [{ order_code: second }, { order_code: first }] = (await client.orders.list()).orders as [Order, Order];
    await client.orders.reconcile({ ref: "inv:1" }, { order: second });
    expect(await client.orders.reconcile({ ref: "inv:2" })).toMatchObject({
      outcome: "found",
      order: { order_code: first },
    });
  });

  test("can be settled by a person who finds that the unclear order belongs to another purchase", async () => {
    const { shop, client } = openShop(async (response) =>
      Response.json(JSON.parse((await response.text()).replaceAll('"recipient"', '"for"')), response),
    );
    shop.world.faults.add(never);
    await client.orders.purchase({ category: "stars", quantity: 50, recipient: "durov" }, { ref: "inv:1" });
    await client.orders.place({ category: "stars", quantity: 50, recipient: "telegram" });
    expect(await client.orders.reconcile({ ref: "inv:1" })).toMatchObject({ outcome: "cannot_tell" });
    const settled = await client.orders.reconcile({ ref: "inv:1" }, { noOrder: true });
    expect(settled).toMatchObject({ outcome: "not_found", error: { charged: "no" } });
  });
});

test("one ref buys once even with a new client for each request", async () => {
  const shop = createPadington();
  const buy = () =>
    createClient({ apiKey: "pad_live_demo", fetch: shop.fetch }).orders.purchase(orders[0]!, { ref: "inv:1" });
  expect(await Promise.all([buy(), buy()])).toMatchObject([{ outcome: "created" }, { outcome: "created" }]);
  expect(await buy()).toMatchObject({ outcome: "created" });
  expect(shop.world.requests({ operation: "POST /v1/order" })).toHaveLength(1);
});

test("a Roblox password is sent but never journaled", async () => {
  const { shop, client, journal } = openShop();
  shop.world.faults.add({
    operation: "POST /v1/order",
    then: { status: 400, body: { detail: "hunter2-Zq9 is short" } },
  });
  await client.orders.purchase(robux, { ref: "inv:1" });
  shop.world.faults.add(lost);
  const result = await client.orders.purchase(robux, { ref: "inv:2" });
  const written = JSON.stringify([await journal.since(0), result.outcome === "unknown" && result.purchase]);
  expect(written).toContain("builder");
  expect(written).not.toContain("hunter2-Zq9");
});

test("a rental whose answer was lost is found among the rentals, and one that never arrived is not", async () => {
  const { shop, client } = openShop();
  const gift = { category: "gifts", nft_address: "EQBplushpepe2790", duration_days: 1 } as const;
  shop.world.faults.add({ operation: "POST /v1/rent", then: { reset: "before" } });
  await client.rent.purchase(gift, { ref: "inv:1" });
  expect(await client.rent.reconcile({ ref: "inv:1" })).toMatchObject({ outcome: "not_found" });
  shop.world.faults.add({ operation: "POST /v1/rent", then: { reset: "after" } });
  await client.rent.purchase(gift, { ref: "inv:2" });
  expect(await client.rent.recover()).toMatchObject([{ ref: "inv:2", outcome: "found", order: { status: "active" } }]);
  expect(await client.rent.purchase(gift, { ref: "inv:2" })).toMatchObject({ outcome: "created" });
});

test("a purchase of the wrong type, or without a ref, does not compile", () => {
  const { client } = openShop();
  const wrong = [
    // @ts-expect-error stars need a quantity
    () => client.orders.purchase({ category: "stars", item: "pro" }, { ref: "inv:1" }),
    // @ts-expect-error a purchase needs a ref
    () => client.orders.purchase({ category: "claude", item: "pro" }, {}),
    (result: Purchase<Order>): unknown =>
      // @ts-expect-error a purchase has an order only if it is `created`
      result.order,
  ];
  expect(wrong).toHaveLength(3);
});
