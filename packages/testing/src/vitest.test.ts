import { bunaistore } from "@vitrine/mock-bunaistore";
import { tribute } from "@vitrine/mock-tribute";
import { describe, expect, test as plainTest } from "vitest";

import { createTestWorld } from "./test-world.ts";
import { worldTest } from "./vitest.ts";

const test = worldTest({ providers: { bunaistore } });

const headers = { "x-api-key": "sk_live_demo" };
const buy = (fetch: typeof globalThis.fetch): Promise<Response> =>
  fetch("https://api.bunaistore.shop/v1/orders", {
    method: "POST",
    headers,
    body: JSON.stringify({ product_id: "PRD_ajS8x", qty: 1 }),
  });
const ordersOf = async (fetch: typeof globalThis.fetch): Promise<unknown> =>
  ((await (await fetch("https://api.bunaistore.shop/v1/me", { headers })).json()) as { api_orders: unknown })
    .api_orders;

describe("a test of worldTest", () => {
  test("has its own world", async ({ world }) => {
    expect((await buy(world.fetch)).status).toBe(200);
    expect(await ordersOf(world.fetch)).toBe(46);
  });

  test("does not see the world of the test before", async ({ world }) => {
    expect(await ordersOf(world.fetch)).toBe(45);
  });
});

describe("toHaveDelivered", () => {
  test("finds a delivered webhook by its event name and some of its fields", async ({ world }) => {
    await world.bunaistore.levers["set-webhook"]({ user_id: 12345678, url: world.inbox.url });
    await buy(world.fetch);
    await expect(world).toHaveDelivered("order_placed");
    await expect(world).toHaveDelivered("order_placed", { product_id: "PRD_ajS8x", qty: 1 });
    await expect(world).not.toHaveDelivered("topup_completed");
    await expect(world).not.toHaveDelivered("order_placed", { qty: 2 });
  });

  plainTest(
    "compares what the receiver got: the whole body as it was sent, with part of its inner fields",
    async () => {
      const world = createTestWorld({ providers: { tribute } });
      await world.tribute.levers["update-shop"]({ id: 1, callbackUrl: world.inbox.url });
      const order = { amount: 50_000, currency: "rub", title: "Netflix", description: "A month" };
      const request = { method: "POST", headers: { "api-key": "tribute_demo" }, body: JSON.stringify(order) };
      const response = await world.fetch("https://tribute.tg/api/v1/shop/orders", request);
      const { uuid } = (await response.json()) as { readonly uuid: string };
      await world.tribute.levers["pay-order"]({ uuid, method: "card" });

      await expect(world).toHaveDelivered("shop_order", { name: "shop_order", payload: { uuid } });
      await expect(world).toHaveDelivered("shop_order", { sent_at: "2024-06-19T14:32:07.000Z" });
      await expect(world).not.toHaveDelivered("shop_order", { uuid });
      await expect(world).not.toHaveDelivered("shop_order", { payload: { uuid: "another" } });
      await expect(expect(world).toHaveDelivered("shop_order", { payload: { uuid: "another" } })).rejects.toThrow(
        /shop_order \(delivered\) {"name":"shop_order","created_at":"[^"]+","sent_at":"2024-06-19T14:32:07.000Z","payload":{/,
      );
    },
  );

  plainTest("finds a webhook whose body is not JSON by its name only", async () => {
    const compose = async (): Promise<{ readonly body: string; readonly headers: Record<string, string> }> => ({
      body: "order placed",
      headers: {},
    });
    const plain = { ...bunaistore, webhooks: { ...bunaistore.webhooks!, compose } };
    const world = createTestWorld({ providers: { bunaistore: plain } });
    await world.bunaistore.levers["set-webhook"]({ user_id: 12345678, url: world.inbox.url });
    await buy(world.fetch);
    await expect(world).toHaveDelivered("order_placed");
    await expect(world).not.toHaveDelivered("order_placed", {});
    expect(world.inbox.webhooks[0]).toMatchObject({ body: "order placed", json: undefined, status: 200 });
  });

  test("lists all webhooks when it fails", async ({ world }) => {
    await world.bunaistore.levers["set-webhook"]({ user_id: 12345678, url: world.inbox.url });
    world.inbox.forwardTo(() => new Response(null, { status: 500 }));
    await buy(world.fetch);
    const failing = expect(world).toHaveDelivered("order_placed", { qty: 1 });
    await expect(failing).rejects.toThrow(
      /Expected delivered order_placed with {"qty":1}\. There were:\norder_placed \(pending, answered 500\) {"event"/,
    );
    world.inbox.forwardTo(() => {
      throw new Error("no database");
    });
    await world.advance("10s");
    await expect(expect(world).toHaveDelivered("order_placed")).rejects.toThrow(
      "order_placed (failed: the receiver threw: no database)",
    );
  });

  test("fails with advice if the webhooks are for another machine", async ({ world }) => {
    await world.bunaistore.levers["set-webhook"]({ user_id: 12345678, url: "https://bot.example/hooks" });
    await buy(world.fetch);
    await expect(expect(world).toHaveDelivered("order_placed")).rejects.toThrow(
      /^order_placed \(held, since bot\.example is not this machine: name it in `allowWebhookHosts`\) {"event"/m,
    );
  });

  plainTest("is for worlds", async () => {
    await expect(expect({}).toHaveDelivered("order_placed")).rejects.toThrow(
      "Cannot look into an object: it is not a world. Write `await expect(world)`, with the world of your test.",
    );
    await expect(expect(undefined).toHaveNoMoneyViolations()).rejects.toThrow("Cannot look into undefined");
  });
});

describe("toHaveNoMoneyViolations", () => {
  test("passes for a world whose audit finds nothing", async ({ world }) => {
    await buy(world.fetch);
    await expect(world).toHaveNoMoneyViolations();
  });

  plainTest("names the rule that is broken", async () => {
    const thief = {
      ...bunaistore,
      audit: async () => [{ rule: "goods-without-payment", detail: "nobody paid", order: "ORD1" }],
    };
    const world = createTestWorld({ providers: { bunaistore: thief } });
    await expect(expect(world).toHaveNoMoneyViolations()).rejects.toThrow(
      "The audit finds violations:\ngoods-without-payment: nobody paid (order ORD1)",
    );
  });
});
