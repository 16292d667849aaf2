import { describe, expect, test } from "vitest";

import { callOf, responseOf } from "./fetch-door.ts";
import { customer, lemonade } from "./lemonade.test-provider.ts";
import { createWorld } from "./world.ts";

const { lemonade: shop } = createWorld({ providers: { lemonade }, limits: "off" });
const headers = { "x-key": shop.apiKey };

describe("a request converted to a call", () => {
  test.each([
    ["https://lemonade.example/orders/a%20b?limit=1&x=%3F#top", "/orders/a%20b", "limit=1&x=%3F"],
    ["https://lemonade.example", "/", ""],
    ["https://lemonade.example/?", "/", ""],
    ["https://lemonade.example?x=/y", "/", "x=/y"],
    ["http://localhost:4001/me#?x", "/me", ""],
    ["https://lemonade.example/a//b/../c", "/a//c", ""],
    ["https://lemonade.example/%F0%9F%8D%8B?🍋", "/%F0%9F%8D%8B", "%F0%9F%8D%8B"],
  ])("keeps the path and the query of %s as they are encoded", (url, path, query) => {
    const call = callOf(new Request(url), "");
    expect([call.path, call.query]).toEqual([path, query]);
  });

  test("finds headers by their lower-case names", () => {
    const call = callOf(new Request("http://localhost/", { headers: { "X-Key": "k" } }), "");
    expect([call.header("x-key"), call.header("x-other")]).toEqual(["k", undefined]);
  });
});

describe("fetch", () => {
  test("takes a path, an address on any host, a URL or a Request", async () => {
    const me = "/me";
    const answers = [
      shop.fetch(me, { headers }),
      shop.fetch(`http://localhost:4001${me}`, { headers }),
      shop.fetch(new URL(`https://lemonade.example${me}`), { headers }),
      shop.fetch(new Request(`https://lemonade.example${me}`, { headers })),
      shop.fetch(new Request(`https://lemonade.example${me}`), { headers }),
    ];
    for (const each of answers) expect((await each).status).toBe(200);
  });

  test("needs no `this`", async () => {
    const { fetch } = shop;
    expect((await fetch("/me", { headers })).status).toBe(200);
  });

  test("reads bodies as UTF-8, byte for byte, however large", async () => {
    const text = `${"line 🍋 é \u0000 \r\n".repeat(6_000)}"\\`;
    const stream = new Blob([JSON.stringify({ cups: 1, note: text })]).stream();
    const request = { method: "POST", headers, body: stream, duplex: "half" } as const;
    expect((await shop.fetch("/orders", request)).status).toBe(201);
    expect(shop.world.requests({ limit: 1 })[0]!.request).toBe(JSON.stringify({ cups: 1, note: text }));
  });

  test("fails before anything is done if the caller has aborted already", async () => {
    const before = shop.world.requests().length;
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(shop.fetch("/me", { headers, signal })).rejects.toThrow("enough");
    expect(shop.world.requests()).toHaveLength(before);
  });

  test("gives answers that do not share their headers", async () => {
    const first = await customer(shop)("GET", "/me");
    first.headers.set("cache-control", "public");
    expect((await customer(shop)("GET", "/me")).headers.get("cache-control")).toBe("no-store");
  });
});

test.each([204, 205, 304])("an answer %i has no body, even if one was given", async (status) => {
  const response = responseOf(new Request("http://localhost/"), { status, headers: {}, body: "x" });
  expect([response.status, response.body]).toEqual([status, null]);
});
