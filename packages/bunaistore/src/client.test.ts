import { createBunaistore } from "@vitrine/mock-bunaistore";
import { afterEach, describe, expect, expectTypeOf, test, vi } from "vitest";

import { createClient, type BunaistoreClient } from "./client.ts";
import type { FoundOrder, Me, PlacedOrder, ProductGroup, ProductListItem } from "./index.ts";

const shop = createBunaistore({ limits: "off" });
const client = createClient({ apiKey: "sk_live_demo", limits: "off", fetch: shop.fetch });

afterEach(async () => {
  vi.unstubAllGlobals();
  await shop.world.reset();
});

describe("the eleven operations", () => {
  test("account.me gives the caller", async () => {
    const me = await client.account.me();
    expectTypeOf(me).toEqualTypeOf<Me>();
    expect(me).toEqual({
      user_id: 12345678,
      display_name: "Premium Dev",
      balance: 1500.5,
      api_orders: 45,
      api_spent: 142,
    });
  });

  test("products.list takes every query parameter of the catalogue", async () => {
    const products = await client.products.list({ type: "auto", include_note: true, offset: 1, limit: 1 });
    expectTypeOf(products).toEqualTypeOf<readonly ProductListItem[]>();
    expect(products).toMatchObject([{ stock_type: "auto", note: expect.any(String) as string }]);
    expect(shop.world.requests().at(-1)?.path).toBe("/v1/products?type=auto&include_note=true&offset=1&limit=1");
  });

  test("products.groups gives the collections", async () => {
    const groups = await client.products.groups({ include_variants: true });
    expectTypeOf(groups).toEqualTypeOf<readonly ProductGroup[]>();
    expect(groups).toMatchObject([{ group_id: "d8b627d5", variants: [{ product_id: "ab360422" }, {}] }]);
  });

  test("products.get gives one product with its discounts", async () => {
    expect(await client.products.get("PRD_ajS8x")).toMatchObject({ promo_tiers: { "5": 5, "10": 12 }, promo_cb: 5 });
  });

  test("orders.place buys: the order in the documentation's example costs 9.98 after a discount of 0.52", async () => {
    const placed = await client.orders.place({ product_id: "PRD_ajS8x", qty: 3, include_after_note: true });
    expectTypeOf(placed).toEqualTypeOf<PlacedOrder>();
    expect(placed.order).toMatchObject({
      total_paid: 9.98,
      discount_applied: 0.52,
      after_note: "Use CA VPN for login.",
    });
  });

  test("orders.get gives the current order", async () => {
    const found = await client.orders.get("ORDx8kLm2Qp");
    expectTypeOf(found).toEqualTypeOf<FoundOrder>();
    expect(found).toMatchObject({ order: { order_id: "ORDx8kLm2Qp", refunded: false } });
  });

  test("developer.me, registerWebhook and clearWebhook manage the webhook", async () => {
    const url = "http://localhost:9999/hook";
    expect(await client.developer.registerWebhook({ url })).toEqual({ status: "success", webhook_url: url });
    expect(await client.developer.me()).toMatchObject({ api_key: "sk_live_demo", webhook_url: url });
    expect(await client.developer.clearWebhook()).toMatchObject({ status: "success" });
    expect(await client.developer.me()).toMatchObject({ webhook_url: null });
  });

  test("topup.addresses and submit top up the wallet", async () => {
    expect(await client.topup.addresses()).toMatchObject({ binance: { enabled: true }, bep20: { submit_txid: true } });
    expect(await client.topup.submit({ method: "binance", txid: "40123456789" })).toMatchObject({ status: "success" });
  });

  test("raw reaches what the methods omit", async () => {
    const { data, error } = await client.raw.GET("/v1/products", { params: { query: { view: "groups" } } });
    expect(error).toBeUndefined();
    expect(data).toMatchObject([{ group_id: "d8b627d5" }]);
  });

  test("raw returns a refusal instead of throwing it", async () => {
    const { error, response } = await client.raw.GET("/v1/orders/{id}", { params: { path: { id: "ORDnone" } } });
    expect([response.status, error]).toEqual([404, { detail: "Order not found" }]);
  });

  test("an item of 60 KB with line breaks arrives unchanged", async () => {
    const item = `login\n${"ключ\r\n\t".repeat(7_500)}end`;
    const { product_id } = await shop.levers["create-product"]({
      name: "Novel",
      price: 1,
      stock_type: "auto",
      items: [item],
    });
    const { order } = await client.orders.place({ product_id });
    expect(order.items).toEqual([item]);
  });
});

describe("the requests of a client", () => {
  /** A client whose requests are recorded and not sent. */
  function createRecorder(answer = (): Response => Response.json({})): { client: BunaistoreClient; sent: Request[] } {
    const sent: Request[] = [];
    const fetch = async (request: Request): Promise<Response> => (sent.push(request), answer());
    return { client: createClient({ apiKey: "sk_live_demo", limits: "off", fetch }), sent };
  }

  test("the key is sent in X-API-Key to the documented address, and no redirect is followed", async () => {
    const { client: recorded, sent } = createRecorder();
    await recorded.account.me();
    await recorded.raw.GET("/v1/me");
    expect(sent.map(({ url, redirect, headers }) => [url, redirect, headers.get("x-api-key")])).toEqual([
      ["https://api.bunaistore.shop/v1/me", "manual", "sk_live_demo"],
      ["https://api.bunaistore.shop/v1/me", "manual", "sk_live_demo"],
    ]);
  });

  test("a body is sent as JSON with its content type; a call without a body sends none", async () => {
    const { client: recorded, sent } = createRecorder(() => Response.json({ order: { order_id: "ORDx8kLm2Qp" } }));
    await recorded.orders.place({ product_id: "PRD_XYZ" });
    await recorded.developer.clearWebhook();
    expect(sent[0]?.headers.get("content-type")).toBe("application/json");
    expect(await sent[0]?.json()).toEqual({ product_id: "PRD_XYZ" });
    expect([sent[1]?.method, sent[1]?.body, sent[1]?.headers.get("content-type")]).toEqual(["DELETE", null, null]);
  });

  test("an id is encoded as one path segment", async () => {
    const { client: recorded, sent } = createRecorder();
    await recorded.orders.get("a/b?c#d");
    expect(sent[0]?.url).toBe("https://api.bunaistore.shop/v1/orders/a%2Fb%3Fc%23d");
  });

  test.each(["", ".", "..", undefined as unknown as string])("the id %j is never sent", async (id) => {
    const { client: recorded, sent } = createRecorder();
    await expect(recorded.orders.get(id)).rejects.toThrow(TypeError);
    await expect(recorded.products.get(id)).rejects.toThrow(TypeError);
    await expect(recorded.raw.GET("/v1/orders/{id}", { params: { path: { id } } })).rejects.toThrow(TypeError);
    expect(sent).toEqual([]);
  });

  test.each([500, 502, 503])("a purchase that is answered %i is sent once", async (status) => {
    const { client: recorded, sent } = createRecorder(() => Response.json({ detail: "no" }, { status }));
    await expect(recorded.orders.place({ product_id: "PRD_XYZ" })).rejects.toThrow();
    expect(sent).toHaveLength(1);
  });

  test("the default fetch is the platform's at the time of the call", async () => {
    const plain = createClient({ apiKey: "sk_live_demo" });
    vi.stubGlobal("fetch", shop.fetch);
    expect(await plain.account.me()).toMatchObject({ user_id: 12345678 });
  });

  test("baseUrl replaces the shop's address, with or without a trailing slash", async () => {
    const sent: string[] = [];
    const fetch = async ({ url }: Request): Promise<Response> => (sent.push(url), Response.json({}));
    for (const baseUrl of ["http://127.0.0.1:4001", "http://127.0.0.1:4001/", "https://proxy.example/bunai"]) {
      await createClient({ apiKey: "k", baseUrl, fetch }).account.me();
    }
    expect(sent).toEqual([
      "http://127.0.0.1:4001/v1/me",
      "http://127.0.0.1:4001/v1/me",
      "https://proxy.example/bunai/v1/me",
    ]);
  });

  test("withResponse gives the headers too", async () => {
    const { data, response } = await client.account.me().withResponse();
    expectTypeOf(data).toEqualTypeOf<Me>();
    expect([data.user_id, response.status, response.headers.get("cache-control")]).toEqual([
      12345678,
      200,
      "public, max-age=30",
    ]);
  });

  test("an aborted call is not sent, and its error has the signal's reason as its cause", async () => {
    const reason = new Error("the customer left");
    const asked = client.account.me({ signal: AbortSignal.abort(reason) });
    await expect(asked).rejects.toMatchObject({ name: "AbortedError", cause: reason });
    expect(shop.world.requests()).toEqual([]);
  });

  test("a call can be aborted in flight", async () => {
    shop.world.faults.add({ then: { delay_ms: 1_000 } });
    const leaving = new AbortController();
    const asked = client.account.me({ signal: leaving.signal });
    const reason = new Error("the customer left");
    leaving.abort(reason);
    await shop.world.advance("2s");
    await expect(asked).rejects.toMatchObject({ name: "AbortedError", cause: reason });
  });
});

describe("invalid client options", () => {
  test.each(["", "  ", undefined as unknown as string])("the key %j is refused", (apiKey) => {
    expect(() => createClient({ apiKey })).toThrow("Cannot create a client: apiKey is empty.");
  });

  test.each(["sk live", "sk_live_é", "sk\nlive"])("the key %j is refused without appearing in the error", (apiKey) => {
    expect(() => createClient({ apiKey })).toThrow(/character that no key has/);
    expect(() => createClient({ apiKey })).not.toThrow(apiKey);
  });

  test("a key may have any form, because real ones begin differently from the documented ones", async () => {
    const sent: (string | null)[] = [];
    const fetch = async ({ headers }: Request): Promise<Response> => (
      sent.push(headers.get("x-api-key")),
      Response.json({})
    );
    await createClient({ apiKey: "Shop::a1+/=\n", fetch }).account.me();
    expect(sent).toEqual(["Shop::a1+/="]);
  });

  test.each([
    "https://shop:hunter2@api.bunaistore.shop",
    "https://hunter2@api.bunaistore.shop",
    "https://api.bunaistore.shop/?token=hunter2",
    "https://api.bunaistore.shop/#hunter2",
  ])("the base URL %s is refused, and its secret parts do not appear in the error", (baseUrl) => {
    const creating = (): unknown => createClient({ apiKey: "k", baseUrl });
    expect(creating).toThrow("baseUrl has more than an address");
    expect(creating).not.toThrow("hunter2");
  });

  test("trailing slashes of the base URL make no difference", async () => {
    const urls: string[] = [];
    const fetch = async (request: Request): Promise<Response> => (urls.push(request.url), Response.json({}));
    await createClient({ apiKey: "k", baseUrl: "https://proxy.example/bunai//", fetch }).account.me();
    expect(urls).toEqual(["https://proxy.example/bunai/v1/me"]);
    expect(() => createClient({ apiKey: "k", baseUrl: "https://proxy.example/v1//" })).toThrow("ends in /v1");
  });

  test.each(["", "api.bunaistore.shop", "ftp://api.bunaistore.shop"])("the base URL %j is refused", (baseUrl) => {
    expect(() => createClient({ apiKey: "k", baseUrl })).toThrow(`baseUrl is "${baseUrl}"`);
  });

  test("a base URL with /v1 is refused, because every path begins with it", () => {
    expect(() => createClient({ apiKey: "k", baseUrl: "https://api.bunaistore.shop/v1" })).toThrow("ends in /v1");
  });
});
