import { createTribute } from "@vitrine/mock-tribute";
import { afterEach, describe, expect, test, vi } from "vitest";

import { createClient, type TributeClient } from "./client.ts";
import { openCounter, productX, saveCard } from "./counter.test-shop.ts";

const shop = createTribute();
const client = createClient({ apiKey: "tribute_demo", fetch: shop.fetch });
const documented = "550e8400-e29b-41d4-a716-446655440000";

afterEach(async () => {
  vi.unstubAllGlobals();
  await shop.world.reset();
});

describe("the fifteen operations", () => {
  test("shop.get gives the oldest shop, or the requested one", async () => {
    expect(await client.shop.get()).toMatchObject({ id: 1, userId: 123, name: "My Shop", recurrent: true });
    await shop.levers["create-shop"]({ user_id: 123, name: "Second" });
    expect(await client.shop.get({ shopId: 3 })).toMatchObject({ name: "Second" });
  });

  test("shop.list gives all shops", async () => {
    expect(await client.shop.list()).toMatchObject([{ id: 1 }]);
  });

  test("orders.create creates an order with its payment URL", async () => {
    const order = await client.orders.create({ ...productX, customerId: "user_7" });
    expect(order).toMatchObject({ status: "pending", amount: 100_000, customerId: "user_7" });
    expect(order.paymentUrl).toBe(`https://web.tribute.tg/shop/pay/${order.uuid}`);
    expect(order).not.toHaveProperty("comment");
  });

  test("orders.list takes every query parameter of the list", async () => {
    expect(await client.orders.list({ dateFrom: "2023-11-13", dateTo: "2023-11-13" })).toMatchObject([
      { uuid: documented },
    ]);
    expect(await client.orders.list({ dateFrom: "2023-11-14" })).toEqual([]);
    expect(shop.world.requests().at(-1)?.path).toBe("/api/v1/shop/orders?dateFrom=2023-11-14");
  });

  test("orders.get and status give the state of an order", async () => {
    expect(await client.orders.get(documented)).toMatchObject({ uuid: documented, status: "paid" });
    expect(await client.orders.status(documented)).toEqual({ status: "paid" });
  });

  test("orders.cancel ends a subscription", async () => {
    const { uuid } = await client.orders.create({ ...productX, period: "monthly" });
    await shop.levers["pay-order"]({ uuid });
    expect(await client.orders.cancel(uuid)).toMatchObject({ success: true });
    expect(await client.orders.get(uuid)).toMatchObject({ status: "paid", memberStatus: "cancelled" });
  });

  test("orders.transactions and refund show a payment and refund it", async () => {
    const { transactions, nextFrom } = await client.orders.transactions(documented);
    expect([transactions.length, nextFrom]).toEqual([1, ""]);
    const { id } = transactions[0]!;
    expect(await client.orders.refund(documented, id)).toMatchObject({ status: "initiated" });
    expect(await client.orders.transaction(documented, id)).toMatchObject({ isRefundable: false, isRefunded: false });
  });

  test("orders.resendWebhook sends an event again", async () => {
    expect(await client.orders.resendWebhook(documented, "shop_order")).toEqual({ success: true });
    expect(await shop.world.deliveries()).toMatchObject([{ event: "shop_order" }]);
  });

  test("tokens.list, get and deactivate manage saved cards", async () => {
    const counter = await openCounter();
    const token = await saveCard(counter);
    const { tokens } = counter.client;
    expect(await tokens.list({ customerId: "user_12345", active: true, limit: 1 })).toMatchObject([{ token }]);
    expect(counter.shop.world.requests().at(-1)?.path).toBe(
      "/api/v1/shop/tokens?customerId=user_12345&active=true&limit=1",
    );
    expect(await tokens.deactivate(token)).toMatchObject({ success: true });
    expect(await tokens.get(token)).toMatchObject({ active: false, cardBrand: "VISA" });
    expect(await tokens.list({ active: true })).toEqual([]);
    expect(await tokens.list({ active: false })).toHaveLength(1);
  });

  test("charges.create and get charge a saved card", async () => {
    const counter = await openCounter();
    const token = await saveCard(counter);
    const charge = await counter.client.charges.create({ token, amount: 50_000, idempotencyKey: "one" });
    expect(charge).toMatchObject({ status: "pending", amount: 50_000, currency: "rub" });
    await counter.shop.world.advance("5s");
    expect(await counter.client.charges.get(charge.chargeUuid)).toMatchObject({ status: "success" });
  });

  test("raw reaches what the methods omit, and returns a refusal instead of throwing it", async () => {
    const { data } = await client.raw.GET("/shop/orders", {
      params: { query: { paymentLinkUuid: "7a1f3c52-9b0e-4c3d-8a64-0d5b7e21f9c8" } },
    });
    expect(data).toEqual([]);
    const { error, response } = await client.raw.GET("/shop/orders/{orderUuid}", {
      params: { path: { orderUuid: "no-uuid" } },
    });
    expect([response.status, error]).toMatchObject([404, { error: "error_not_found", message: "order not found" }]);
  });
});

describe("a list", () => {
  test("of tokens comes page by page, each card once", async () => {
    const counter = await openCounter();
    const saved = [];
    for (let nth = 0; nth < 5; nth += 1) saved.unshift(await saveCard(counter));
    const seen = [];
    const before = counter.shop.world.requests().length;
    for await (const { token } of counter.client.tokens.list({ limit: 2, offset: 1 })) seen.push(token);
    expect(seen).toEqual(saved.slice(1));
    expect(
      counter.shop.world
        .requests()
        .slice(before)
        .map(({ path }) => path.split("?")[1]),
    ).toEqual(["limit=2&offset=1", "limit=2&offset=3", "limit=2&offset=5"]);
  });
});

describe("the requests of a client", () => {
  /** A client whose requests are recorded and not sent. */
  function createRecorder(answer: unknown = { link: "myshop" }): { client: TributeClient; sent: Request[] } {
    const sent: Request[] = [];
    const fetch = async (request: Request): Promise<Response> => (sent.push(request), Response.json(answer));
    return { client: createClient({ apiKey: "tribute_demo\n", fetch }), sent };
  }

  test("the bare key is sent in Api-Key to the documented address, and no redirect is followed", async () => {
    const { client: recorded, sent } = createRecorder();
    await recorded.shop.get();
    await recorded.raw.GET("/shop");
    const called = ["https://tribute.tg/api/v1/shop", "manual", "tribute_demo", null];
    expect(
      sent.map(({ url, redirect, headers }) => [url, redirect, headers.get("api-key"), headers.get("authorization")]),
    ).toEqual([called, called]);
  });

  test("baseUrl replaces the shop's address, with or without a trailing slash", async () => {
    const sent: string[] = [];
    const fetch = async ({ url }: Request): Promise<Response> => (sent.push(url), Response.json({ link: "myshop" }));
    for (const baseUrl of ["http://127.0.0.1:4003", "http://127.0.0.1:4003/", "https://proxy.example/tribute"]) {
      await createClient({ apiKey: "k", baseUrl, fetch }).shop.get();
    }
    expect(sent).toEqual([
      "http://127.0.0.1:4003/api/v1/shop",
      "http://127.0.0.1:4003/api/v1/shop",
      "https://proxy.example/tribute/api/v1/shop",
    ]);
  });

  test("a raw call has the documented operation name, whatever the base URL", async () => {
    const operations: string[] = [];
    const fetch = async (): Promise<Response> => Response.json({ uuid: documented });
    for (const baseUrl of [undefined, "https://proxy.example/tribute/"]) {
      const onEvent = ({ operation }: { readonly operation: string }): unknown => operations.push(operation);
      await createClient({ apiKey: "k", baseUrl, fetch, onEvent }).raw.POST("/shop/orders", { body: productX });
    }
    expect(new Set(operations)).toEqual(new Set(["POST /shop/orders"]));
  });

  test("a body is sent as JSON with its content type; a call without a body sends none", async () => {
    const { client: recorded, sent } = createRecorder({ uuid: documented, success: true });
    await recorded.orders.create(productX);
    await recorded.orders.cancel(documented);
    await recorded.orders.refund(documented, 12_345);
    expect(sent[0]?.headers.get("content-type")).toBe("application/json");
    expect(await sent[0]?.json()).toEqual(productX);
    expect([sent[1]?.body, sent[1]?.headers.get("content-type")]).toEqual([null, null]);
    expect(sent[2]?.url).toBe(`https://tribute.tg/api/v1/shop/orders/${documented}/transactions/12345/refund`);
  });

  test("a request that may change something has its own connection", async () => {
    const { client: recorded, sent } = createRecorder({ uuid: documented, success: true });
    await recorded.orders.create(productX);
    await recorded.tokens.deactivate(documented);
    await recorded.orders.get(documented);
    expect(sent.map(({ headers }) => headers.get("connection"))).toEqual(["close", "close", null]);
  });

  test.each(["", ".", "..", undefined as unknown as string])("the uuid %j is never sent", async (uuid) => {
    const { client: recorded, sent } = createRecorder();
    await expect(recorded.orders.get(uuid)).rejects.toThrow(TypeError);
    await expect(recorded.orders.waitForPayment(uuid)).rejects.toThrow(TypeError);
    await expect(recorded.charges.waitFor({ chargeUuid: uuid })).rejects.toThrow(TypeError);
    await expect(recorded.tokens.deactivate(uuid)).rejects.toThrow(TypeError);
    expect(sent).toEqual([]);
  });

  test.each([2 ** 53, -1, 1.5, Number.NaN])("the transaction id %d is never sent", async (txId) => {
    const { client: recorded, sent } = createRecorder();
    await expect(recorded.orders.refund(documented, txId)).rejects.toThrow("Pass the txId exactly");
    expect(sent).toEqual([]);
  });

  test("withResponse gives the headers too", async () => {
    const { data, response } = await client.shop.get().withResponse();
    expect([data.id, response.status, response.headers.get("content-type")]).toEqual([1, 200, "application/json"]);
  });

  test("the default fetch is the platform's at the time of the call", async () => {
    const plain = createClient({ apiKey: "tribute_demo" });
    vi.stubGlobal("fetch", shop.fetch);
    expect(await plain.shop.get()).toMatchObject({ id: 1 });
  });

  test("an aborted call is not sent, and its error has the signal's reason as its cause", async () => {
    const reason = new Error("the customer left");
    await expect(client.shop.get({}, { signal: AbortSignal.abort(reason) })).rejects.toMatchObject({
      name: "AbortedError",
      cause: reason,
    });
    expect(shop.world.requests()).toEqual([]);
  });

  test("a base URL with /api/v1, as in the documentation, is refused", () => {
    expect(() => createClient({ apiKey: "k", baseUrl: "https://tribute.tg/api/v1" })).toThrow("ends in /api/v1");
  });
});
