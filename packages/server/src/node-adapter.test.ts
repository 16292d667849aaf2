import { createBunaistore } from "@vitrine/mock-bunaistore";
import type { Bunaistore } from "@vitrine/mock-bunaistore";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { serve } from "./serve.ts";
import type { Serving } from "./serve.ts";
import { ask } from "./test/ask.ts";
import { talkTo } from "./test/talk.ts";

let shop: Bunaistore;
let serving: Serving;

beforeEach(async () => {
  shop = createBunaistore();
  serving = await serve(shop, { bodyLimit: 1_000 });
});

afterEach(() => serving.close());

const key = { "x-api-key": "sk_live_demo" };
const placing = { method: "POST", headers: key };

test("the provider's paths are the same as the real service's", async () => {
  const reply = await ask(`${serving.url}/v1/me`, { headers: key });
  expect(reply.status).toBe(200);
  expect(reply.headers["cache-control"]).toBe("public, max-age=30");
  expect(reply.json()).toMatchObject({ user_id: 12345678, balance: 1500.5 });
});

test("an answer's content length is counted in bytes", async () => {
  await shop.levers["update-account"]({ user_id: 12345678, display_name: "Zoë 🛍" });
  const reply = await ask(`${serving.url}/v1/me`, { headers: key });
  expect(reply.headers["content-length"]).toBe(String(Buffer.byteLength(reply.text)));
  expect(reply.headers["transfer-encoding"]).toBeUndefined();
  expect(reply.json()).toMatchObject({ display_name: "Zoë 🛍" });
});

test("HEAD answers what GET would, without its body", async () => {
  const talk = await talkTo(serving.port);
  talk.say("HEAD /v1/me HTTP/1.1\r\nHost: shop\r\nX-API-Key: sk_live_demo\r\nConnection: close\r\n\r\n");
  const { heard } = await talk.ended();
  const { text } = await ask(`${serving.url}/v1/me`, { headers: key });
  expect(heard).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  expect(heard.toLowerCase()).toContain(`content-length: ${text.length}\r\n`);
  expect(heard.endsWith("\r\n\r\n")).toBe(true);
});

test("a header is found in any case, and a repeated one has both values, as in fetch", async () => {
  const statusWith = async (...headers: readonly string[]): Promise<string> => {
    const talk = await talkTo(serving.port);
    talk.say(["GET /v1/me HTTP/1.1", "Host: shop", "Connection: close", ...headers, "", ""].join("\r\n"));
    return (await talk.ended()).heard.slice("HTTP/1.1 ".length, "HTTP/1.1 200".length);
  };
  expect(await statusWith("x-API-key: sk_live_demo")).toBe("200");
  expect(await statusWith("X-API-Key: sk_live_demo", "X-API-Key: sk_live_other")).toBe("401");
  const headers = new Headers([
    ["x-api-key", "sk_live_demo"],
    ["x-api-key", "sk_live_other"],
  ]);
  expect((await shop.fetch("/v1/me", { headers })).status).toBe(401);
});

test("the query reaches the provider", async () => {
  const reply = await ask(`${serving.url}/v1/products?limit=1&type=auto`, { headers: key });
  expect(reply.json()).toHaveLength(1);
});

test("a request in a proxy's form is read like any other", async () => {
  const talk = await talkTo(serving.port);
  const line = "GET http://api.bunaistore.shop/v1/products?limit=0 HTTP/1.1\r\n";
  talk.say(`${line}Host: api.bunaistore.shop\r\nX-API-Key: sk_live_demo\r\nConnection: close\r\n\r\n`);
  const { heard } = await talk.ended();
  expect(heard).toMatch(/^HTTP\/1\.1 400 /);
  expect(heard).toContain("limit");
});

test("a character split between two packets is decoded correctly", async () => {
  const body = Buffer.from(JSON.stringify({ url: "https://shop.test/é" }));
  const middle = body.indexOf(0xc3) + 1;
  const talk = await talkTo(serving.port);
  talk.say(
    `POST /v1/developer/webhook HTTP/1.1\r\nHost: shop\r\nX-API-Key: sk_live_demo\r\nTransfer-Encoding: chunked\r\n\r\n`,
  );
  for (const part of [body.subarray(0, middle), body.subarray(middle)]) {
    talk.say(`${part.length.toString(16)}\r\n`);
    talk.say(part);
    talk.say("\r\n");
  }
  talk.say("0\r\n\r\n");
  await talk.hear("success");
  talk.hangUp();
  expect(shop.world.requests()[0]?.request).toBe(body.toString());
});

test("a byte order mark before a body is ignored", async () => {
  const reply = await ask(`${serving.url}/v1/orders`, { ...placing, body: '\ufeff{"product_id":"PRD_ajS8x"}' });
  expect(reply.status).toBe(200);
});

test("a body above the limit gets the provider's own 413 before it is read", async () => {
  const talk = await talkTo(serving.port);
  talk.say("POST /v1/orders HTTP/1.1\r\nHost: shop\r\nX-API-Key: sk_live_demo\r\nContent-Length: 1001\r\n\r\n");
  const heard = await talk.hear("}");
  talk.hangUp();
  expect(heard).toMatch(/^HTTP\/1\.1 413 /);
  expect(heard).toContain('{"detail":"Request body is above 1000 bytes"}');
  expect(shop.world.requests()).toEqual([]);
});

test("a body of unknown length is refused as soon as it exceeds the limit", async () => {
  const talk = await talkTo(serving.port);
  talk.say("POST /v1/orders HTTP/1.1\r\nHost: shop\r\nTransfer-Encoding: chunked\r\n\r\n");
  talk.say(`3e8\r\n${"x".repeat(1_000)}\r\n`);
  talk.say(`1\r\nx\r\n`);
  expect(await talk.hear("}")).toMatch(/^HTTP\/1\.1 413 /);
  talk.hangUp();
});

test("a body of exactly the limit is read", async () => {
  const body = JSON.stringify({ product_id: "PRD_ajS8x", note: "" });
  const reply = await ask(`${serving.url}/v1/orders`, { ...placing, body: body + " ".repeat(1_000 - body.length) });
  expect(reply.status).toBe(200);
});

test("the connection stays usable after a refused body", async () => {
  const talk = await talkTo(serving.port);
  talk.say("POST /v1/orders HTTP/1.1\r\nHost: shop\r\nContent-Length: 2000\r\n\r\n");
  await talk.hear("413");
  talk.say("x".repeat(2_000));
  talk.say("GET /v1/me HTTP/1.1\r\nHost: shop\r\nX-API-Key: sk_live_demo\r\nConnection: close\r\n\r\n");
  expect((await talk.ended()).heard).toContain("Premium Dev");
});

test("a caller that keeps sending after a 413 is cut off", async () => {
  const talk = await talkTo(serving.port);
  talk.say("POST /v1/orders HTTP/1.1\r\nHost: shop\r\nContent-Length: 99999999999\r\n\r\n");
  await talk.hear("413");
  const part = Buffer.alloc(1024 * 1024);
  for (let sent = 0; sent < 18; sent += 1) talk.say(part);
  await talk.ended();
});

test("a caller that disconnects in the middle of its body leaves nothing behind", async () => {
  const talk = await talkTo(serving.port);
  talk.say("POST /v1/orders HTTP/1.1\r\nHost: shop\r\nX-API-Key: sk_live_demo\r\nContent-Length: 30\r\n\r\n{");
  talk.hangUp();
  await talk.ended();
  expect((await ask(`${serving.url}/v1/me`, { headers: key })).json()).toMatchObject({ api_orders: 45 });
  expect(shop.world.requests()).toHaveLength(1);
});

test("a caller that disconnects before its answer leaves nothing behind", async () => {
  shop.world.faults.add({ then: { delay_ms: 1_000 } });
  const talk = await talkTo(serving.port);
  talk.say("GET /v1/me HTTP/1.1\r\nHost: shop\r\nX-API-Key: sk_live_demo\r\n\r\n");
  await vi.waitFor(async () => expect(await shop.world.nextDue()).toBeDefined(), { interval: 1, timeout: 20_000 });
  talk.hangUp();
  await talk.ended();
  await shop.world.advance("1s");
  expect((await ask(`${serving.url}/v1/me`, { headers: key })).status).toBe(200);
  expect(shop.world.requests()).toHaveLength(2);
});

test("bytes that are not HTTP get a plain 400, and the server stays up", async () => {
  const talk = await talkTo(serving.port);
  talk.say("\u0016\u0003\u0001 hello\r\n\r\n");
  expect((await talk.ended()).heard).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect((await ask(`${serving.url}/v1/me`, { headers: key })).status).toBe(200);
});

test("reset before: the connection is reset and the call has no effect", async () => {
  shop.world.faults.add({ operation: "POST /v1/orders", then: { reset: "before" } });
  const asking = ask(`${serving.url}/v1/orders`, { ...placing, body: { product_id: "PRD_ajS8x" } });
  await expect(asking).rejects.toMatchObject({ code: "ECONNRESET" });
  expect((await ask(`${serving.url}/v1/me`, { headers: key })).json()).toMatchObject({ api_orders: 45 });
});

test("reset after: the connection is reset and the call has its full effect", async () => {
  shop.world.faults.add({ operation: "POST /v1/orders", then: { reset: "after" } });
  const talk = await talkTo(serving.port);
  const body = '{"product_id":"PRD_ajS8x"}';
  talk.say(
    `POST /v1/orders HTTP/1.1\r\nHost: shop\r\nX-API-Key: sk_live_demo\r\nContent-Length: ${body.length}\r\n\r\n`,
  );
  talk.say(body);
  expect(await talk.ended()).toEqual({ heard: "", error: "ECONNRESET" });
  expect((await ask(`${serving.url}/v1/me`, { headers: key })).json()).toMatchObject({ api_orders: 46 });
});

test("truncate: all headers and half of the body are sent, then the connection ends", async () => {
  const { text } = await ask(`${serving.url}/v1/me`, { headers: key });
  shop.world.faults.add({ then: { truncate: true } });
  const talk = await talkTo(serving.port);
  talk.say("GET /v1/me HTTP/1.1\r\nHost: shop\r\nX-API-Key: sk_live_demo\r\n\r\n");
  const { heard } = await talk.ended();
  const [head = "", body] = heard.split("\r\n\r\n");
  expect(head.toLowerCase()).toContain(`content-length: ${text.length}`);
  expect(body).toBe(text.slice(0, Math.floor(text.length / 2)));
});

test("a fault's own headers are sent, except those that frame the body", async () => {
  const headers = { "Retry-After": "7", "Content-Length": "3", "Transfer-Encoding": "chunked" };
  shop.world.faults.add({ then: { status: 503, body: { detail: "Maintenance mode" }, headers } });
  const reply = await ask(`${serving.url}/v1/me`, { headers: key });
  expect(reply.status).toBe(503);
  expect(reply.headers["retry-after"]).toBe("7");
  expect(reply.json()).toEqual({ detail: "Maintenance mode" });
});

test("an answer whose status allows no body has none", async () => {
  shop.world.faults.add({ then: { status: 204, body: "not sent" } });
  const reply = await ask(`${serving.url}/v1/me`, { headers: key });
  expect([reply.status, reply.text, reply.headers["content-length"]]).toEqual([204, "", undefined]);
});

test.each([
  [
    "an expectation nobody knows is no reason to refuse",
    "GET /v1/me HTTP/1.1\r\nHost: shop\r\nExpect: tea\r\nX-API-Key: sk_live_demo",
    200,
  ],
  ["headers above Node's limit", `GET /v1/me HTTP/1.1\r\nHost: shop\r\nX-Long: ${"a".repeat(20_000)}`, 431],
  ["a method that is none", "FETCH! /v1/me HTTP/1.1\r\nHost: shop", 400],
  ["a request without a host", "GET /v1/me HTTP/1.1", 401],
  ["a tunnel", "CONNECT example.com:443 HTTP/1.1\r\nHost: example.com", 405],
])("%s: answered in the provider's form", async (_what, head, status) => {
  const talk = await talkTo(serving.port);
  talk.say(`${head}\r\nConnection: close\r\n\r\n`);
  const { heard } = await talk.ended();
  expect(heard).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  if (status !== 200) expect(JSON.parse(heard.slice(heard.indexOf("\r\n\r\n")))).toHaveProperty("detail");
});

test("an upgrade with a broken body does not hang", async () => {
  const talk = await talkTo(serving.port);
  talk.say(
    "POST /v1/orders HTTP/1.1\r\nHost: shop\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nTransfer-Encoding: chunked\r\nX-API-Key: sk_live_demo\r\n\r\nzz\r\n",
  );
  const { heard } = await talk.ended();
  expect(heard).toMatch(/^HTTP\/1\.1 400 /);
});

test("bytes that are not UTF-8 are refused like invalid JSON", async () => {
  const talk = await talkTo(serving.port);
  const body = Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]);
  talk.say(
    `POST /v1/orders HTTP/1.1\r\nHost: shop\r\nX-API-Key: sk_live_demo\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n`,
  );
  talk.say(body);
  const { heard } = await talk.ended();
  expect(heard).toContain("Request body is not valid JSON");
});

test("the server survives a caller that asks for a tunnel and resets the connection", async () => {
  for (let count = 0; count < 50; count += 1) {
    const talk = await talkTo(serving.port);
    talk.say("CONNECT example.com:443 HTTP/1.1\r\nHost: example.com\r\n\r\n");
    talk.reset();
  }
  expect((await ask(`${serving.url}/v1/me`, { headers: key })).status).toBe(200);
});
