import https from "node:https";

import { createWorld } from "@vitrine/engine";
import { bunaistore, createBunaistore, type Bunaistore } from "@vitrine/mock-bunaistore";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";

import { handlers } from "./handlers.ts";

const origin = "https://api.bunaistore.shop";
const headers = { "X-API-Key": "sk_live_demo" };

const network = setupServer();
let shop: Bunaistore;

beforeAll(() => network.listen({ onUnhandledFrame: "error" }));
beforeEach(() => {
  shop = createBunaistore();
  network.use(...handlers(shop));
});
afterEach(() => network.resetHandlers());
afterAll(() => network.close());

describe("calls to the mock", () => {
  test("a call to the real URL is answered by the mock, headers included", async () => {
    const response = await fetch(`${origin}/v1/me`, { headers });
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("public, max-age=30");
    expect(await response.json()).toMatchObject({ user_id: 12345678, balance: 1500.5 });
  });

  test("the query and the encoded path arrive as sent", async () => {
    await fetch(`${origin}/v1/products?limit=1&type=a%26b`, { headers });
    await fetch(`${origin}/v1/orders/a%2Fb(1)`, { headers });
    expect(shop.world.requests().map(({ path }) => path)).toEqual([
      "/v1/products?limit=1&type=a%26b",
      "/v1/orders/a%2Fb(1)",
    ]);
  });

  test("a path that cannot be decoded is answered by the mock, not by MSW", async () => {
    const response = await fetch(`${origin}/v1/orders/%E0%A4%A`, { headers });
    expect([response.status, await response.json()]).toEqual([404, { detail: "Not found" }]);
  });

  test("a body arrives byte for byte", async () => {
    const body = JSON.stringify({ product_id: "PRD_ajS8x", note: "é\n😀" });
    const response = await fetch(`${origin}/v1/orders`, { method: "POST", headers, body });
    expect(response.status).toBe(200);
    expect(shop.world.requests().at(-1)?.request).toBe(body);
  });

  test("a long answer with line breaks comes back byte for byte", async () => {
    const item = `account\n${"ü".repeat(40_000)}\nend`;
    const { product_id } = await shop.levers["create-product"]({
      name: "Novel",
      price: 1,
      stock_type: "auto",
      items: [item],
    });
    const response = await fetch(`${origin}/v1/orders`, {
      method: "POST",
      headers,
      body: JSON.stringify({ product_id }),
    });
    expect(await response.json()).toMatchObject({ order: { items: [item] } });
  });

  test.each(["DELETE", "HEAD", "OPTIONS", "PATCH", "PUT"])("%s is answered by the mock", async (method) => {
    const response = await fetch(`${origin}/v1/me`, { method, headers });
    expect(response.status).toBe(method === "HEAD" ? 200 : 405);
  });

  test("node:https is intercepted too", async () => {
    expect(await getOverHttps("/v1/me")).toMatchObject({ status: 200, complete: true });
  });

  test("every mock of a world answers at its own origin", () => {
    const world = createWorld({ providers: { bunaistore } });
    expect(handlers(world)).toHaveLength(world.mocks.length);
  });

  test("a host that only begins like the shop's is not intercepted", async () => {
    const complaints = vi.spyOn(console, "error").mockImplementation(() => {});
    await expect(fetch("https://api.bunaistore.shop.example/v1/me", { headers })).rejects.toThrow();
    await expect(fetch("https://apixbunaistore.shop/v1/me", { headers })).rejects.toThrow();
    expect(shop.world.requests()).toEqual([]);
    expect(complaints).toHaveBeenCalledTimes(2);
    complaints.mockRestore();
  });

  test("forty simultaneous buyers get eleven pieces", async () => {
    const buy = { method: "POST", headers, body: JSON.stringify({ product_id: "ab360422" }) };
    const world = createWorld({ providers: { bunaistore }, limits: "off" });
    network.use(...handlers(world));
    const answers = await Promise.all(Array.from({ length: 40 }, () => fetch(`${origin}/v1/orders`, buy)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(11);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(29);
    expect(await world.audit()).toMatchObject({ ok: true });
  });
});

describe("broken connections", () => {
  test.each(["before", "after"] as const)("reset %s the work is a network error", async (reset) => {
    shop.world.faults.add({ then: { reset } });
    await expect(fetch(`${origin}/v1/me`, { headers })).rejects.toThrow(TypeError);
    expect((await fetch(`${origin}/v1/me`, { headers })).status).toBe(200);
  });

  test("a purchase whose connection is reset after the work is made once", async () => {
    shop.world.faults.add({ operation: "POST /v1/orders", then: { reset: "after" } });
    const body = JSON.stringify({ product_id: "PRD_ajS8x" });
    await expect(fetch(`${origin}/v1/orders`, { method: "POST", headers, body })).rejects.toThrow(TypeError);
    const me = await fetch(`${origin}/v1/me`, { headers });
    expect(await me.json()).toMatchObject({ api_orders: 46 });
  });

  test("half an answer arrives with its status, then fails while the body is read", async () => {
    shop.world.faults.add({ then: { truncate: true } });
    const response = await fetch(`${origin}/v1/me`, { headers });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  });

  test("half an answer also fails under fake timers", async () => {
    vi.useFakeTimers();
    try {
      shop.world.faults.add({ then: { truncate: true } });
      const response = await fetch(`${origin}/v1/me`, { headers });
      await expect(response.text()).rejects.toThrow();
    } finally {
      vi.useRealTimers();
    }
  });

  test("both kinds of broken connection also fail in node:https", async () => {
    shop.world.faults.add({ then: { reset: "before" } });
    await expect(getOverHttps("/v1/me")).rejects.toThrow();
    shop.world.faults.add({ then: { truncate: true } });
    await expect(getOverHttps("/v1/me")).rejects.toMatchObject({ code: "ECONNRESET" });
  });

  test("a status without a body stays without one", async () => {
    shop.world.faults.add({ then: { status: 204 } });
    const response = await fetch(`${origin}/v1/me`, { headers });
    expect([response.status, await response.text()]).toEqual([204, ""]);
  });
});

function getOverHttps(path: string): Promise<{ status: number | undefined; complete: boolean; body: string }> {
  return new Promise((resolve, reject) => {
    const request = https.get(`${origin}${path}`, { headers }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (body += chunk));
      response.on("end", () => resolve({ status: response.statusCode, complete: response.complete, body }));
      response.on("error", reject);
    });
    request.on("error", reject);
  });
}
