import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import type { Mock } from "@vitrine/engine";
import { createWorld } from "@vitrine/engine";
import { bunaistore, createBunaistore } from "@vitrine/mock-bunaistore";
import { expect, onTestFinished, test } from "vitest";

import { serve } from "./serve.ts";
import type { Servable, ServeOptions, Serving } from "./serve.ts";
import { ask } from "./test/ask.ts";
import { talkTo } from "./test/talk.ts";
import { createWorlds } from "./worlds.ts";

const key = { "x-api-key": "sk_live_demo" };

async function serving(target: Servable, options?: ServeOptions): Promise<Serving> {
  const opened = await serve(target, options);
  onTestFinished(() => opened.close());
  return opened;
}

/** A mock that answers with `handle`. */
function shopThat(handle: Mock["handle"]): Mock {
  return Object.create(createBunaistore(), { handle: { value: handle } }) as Mock;
}

test("a mock, a world and many worlds are served in the same way", async () => {
  const world = createWorld({ providers: { bunaistore } });
  const worlds = createWorlds({ providers: { bunaistore } });
  onTestFinished(() => worlds.close());
  for (const target of [createBunaistore(), world, worlds]) {
    const { url } = await serving(target);
    expect((await ask(`${url}/v1/me`, { headers: key })).status).toBe(200);
    expect((await ask(`${url}/_vitrine/worlds/default`)).json()).toMatchObject({
      name: "default",
      providers: { bunaistore: { url, accounts: [{ api_key: "sk_live_demo" }, { api_key: "sk_live_other" }] } },
    });
  }
});

test("a server of one world creates no others and does not delete its own", async () => {
  const { url } = await serving(createWorld({ providers: { bunaistore } }));
  const refused = async (method: string, path: string): Promise<unknown> =>
    (await ask(`${url}/_vitrine/worlds${path}`, { method, ...(method === "POST" && { body: {} }) })).json();
  const made = "this server serves a world that was made for it";
  expect(await refused("POST", "")).toMatchObject({
    status: 409,
    detail: `Cannot create a world: ${made}. Use createWorlds.`,
  });
  expect(await refused("POST", "/default/fork")).toMatchObject({
    status: 409,
    detail: `Cannot fork the world default: ${made}. Use createWorlds.`,
  });
  expect(await refused("DELETE", "/default")).toMatchObject({
    status: 409,
    detail: `Cannot delete the world default: ${made}. Reset it instead.`,
  });
  expect(await refused("POST", "/default/reset")).toMatchObject({ name: "default" });
});

test("a port that closes removes its address", async () => {
  const worlds = createWorlds({ providers: { bunaistore }, clock: "manual" });
  const control = await serving(worlds, { provider: false });
  const health = async (): Promise<unknown> => (await ask(`${control.url}/_vitrine/health`)).json();
  const first = await serve(worlds);
  const second = await serving(worlds);
  expect(await health()).toMatchObject({ providers: { bunaistore: { url: first.url } } });
  await first.close();
  expect(await health()).toMatchObject({ providers: { bunaistore: { url: second.url } } });
});

test("a control port and a provider's port share their worlds", async () => {
  const worlds = createWorlds({ providers: { bunaistore }, clock: "manual" });
  const control = await serving(worlds, { provider: false });
  const shop = await serving(worlds, { provider: "bunaistore" });
  const credit = { method: "POST", body: { user_id: 12345678, amount: 0.5 } };
  await ask(`${control.url}/_vitrine/worlds/default/bunaistore/credit`, credit);
  await ask(`${shop.url}/_vitrine/worlds/default/bunaistore/credit`, credit);
  expect((await ask(`${shop.url}/v1/me`, { headers: key })).json()).toMatchObject({ balance: 1501.5 });
  expect((await ask(`${control.url}/_vitrine/health`)).json()).toMatchObject({
    status: "ok",
    providers: { bunaistore: { url: shop.url } },
  });
});

test("a control port reports the provider's address", async () => {
  const worlds = createWorlds({ providers: { bunaistore }, clock: "manual" });
  const control = await serving(worlds, { provider: false });
  const shop = await serving(worlds);
  const reply = await ask(`${control.url}/v1/me`, { headers: key });
  expect(reply.status).toBe(404);
  expect(reply.json()).toMatchObject({ detail: expect.stringContaining(`bunaistore at ${shop.url}`) as unknown });
});

test("an unknown provider cannot be served", async () => {
  await expect(serve(createBunaistore(), { provider: "tribute" })).rejects.toThrow(
    'Cannot serve: there is no provider "tribute". Set `provider` to one of bunaistore, or to false.',
  );
});

test("a port in use is reported by its number, with the system's code", async () => {
  const { port } = await serving(createBunaistore());
  await expect(serve(createBunaistore(), { port })).rejects.toMatchObject({
    code: "EADDRINUSE",
    message: `Cannot listen on 127.0.0.1:${port}: it is in use. Choose another, or 0 for a free one.`,
  });
});

test("a failing mock is answered with the provider's 500 and logged with its cause, and the server goes on", async () => {
  const errors: Error[] = [];
  let calls = 0;
  const shop = shopThat(async () => {
    calls += 1;
    if (calls === 1) throw new TypeError("broken handler");
    return { status: 200, headers: {}, body: "{}" };
  });
  const { url } = await serving(shop, { onError: (error) => errors.push(error) });
  const reply = await ask(`${url}/v1/me`);
  expect([reply.status, reply.json()]).toEqual([500, { detail: "Internal error" }]);
  expect(errors).toMatchObject([
    {
      message: "Cannot answer GET /v1/me: the mock or the server itself failed.",
      cause: { message: "broken handler" },
    },
  ]);
  expect((await ask(`${url}/v1/me`)).status).toBe(200);
});

test("an answer that cannot be sent becomes the provider's 500, logged with its cause", async () => {
  const errors: Error[] = [];
  let calls = 0;
  const shop = shopThat(async () => {
    calls += 1;
    return { status: 200, headers: calls === 1 ? { "x-bad": "a\r\nb" } : {}, body: "{}" };
  });
  const { url } = await serving(shop, { onError: (error) => errors.push(error) });
  expect((await ask(`${url}/v1/me`)).json()).toEqual({ detail: "Internal error" });
  expect(errors).toMatchObject([{ cause: { code: "ERR_INVALID_CHAR" } }]);
  expect((await ask(`${url}/v1/me`)).status).toBe(200);
});

test("every exchange is reported", async () => {
  const lines: object[] = [];
  const { url } = await serving(createBunaistore(), { onRequest: (exchange) => lines.push(exchange) });
  await ask(`${url}/v1/products?limit=1`, { headers: key });
  await ask(`${url}/_vitrine/nothing`, { method: "POST" });
  expect(lines).toMatchObject([
    { method: "GET", path: "/v1/products?limit=1", status: 200, durationMs: expect.any(Number) as unknown },
    { method: "POST", path: "/_vitrine/nothing", status: 404 },
  ]);
});

test("the server survives a failing exchange listener", async () => {
  const errors: Error[] = [];
  const { url } = await serving(createBunaistore(), {
    onRequest: () => {
      throw new Error("log full");
    },
    onError: (error) => errors.push(error),
  });
  expect((await ask(`${url}/v1/me`, { headers: key })).status).toBe(200);
  expect((await ask(`${url}/v1/me`, { headers: key })).status).toBe(200);
  expect(errors).toMatchObject([{ cause: { message: "log full" } }, {}]);
});

test("closing answers pending requests, ends idle connections and frees the port", async () => {
  let arrived: () => void = () => undefined;
  let release: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => (arrived = resolve));
  const released = new Promise<void>((resolve) => (release = resolve));
  const slow = shopThat(async () => {
    arrived();
    await released;
    return { status: 200, headers: {}, body: '"late"' };
  });
  const opened = await serve(slow);
  const idle = await talkTo(opened.port);
  idle.say("GET /_vitrine/health HTTP/1.1\r\nHost: localhost\r\n\r\n");
  await idle.hear('"ok"');
  const silent = await talkTo(opened.port);
  const asking = ask(`${opened.url}/v1/me`, { headers: { connection: "keep-alive" } });
  await asked;

  const closing = opened.close();
  await Promise.all([idle.ended(), silent.ended()]);
  release();
  const reply = await asking;
  expect([reply.text, reply.headers.connection]).toEqual(['"late"', "close"]);
  await closing;
  const next = createServer().listen(opened.port, "127.0.0.1");
  await new Promise((resolve) => void next.once("listening", resolve));
  expect((next.address() as AddressInfo).port).toBe(opened.port);
  next.close();
});

test("closing cuts connections that are still open after the grace period", async () => {
  const shop = createBunaistore();
  shop.world.faults.add({ then: { delay_ms: 60_000 } });
  const opened = await serve(shop, { graceMs: 10 });
  const talk = await talkTo(opened.port);
  talk.say("GET /v1/me HTTP/1.1\r\nHost: shop\r\n\r\n");
  // Answered after the delayed request arrived, so by then that one is pending.
  await ask(`${opened.url}/_vitrine/health`);
  await opened.close();
  expect((await talk.ended()).heard).toBe("");
});

test("on loopback there is no token; on other hosts there is one", async () => {
  const inside = await serving(createBunaistore());
  const outside = await serving(createBunaistore(), { host: "0.0.0.0" });
  expect(inside.token).toBeUndefined();
  expect(outside.token).toMatch(/^[0-9a-f]{32}$/);
  expect(outside.url).toBe(`http://127.0.0.1:${outside.port}`);
  expect((await ask(`${outside.url}/_vitrine/health`)).status).toBe(401);
  const headers = { authorization: `Bearer ${outside.token}` };
  expect((await ask(`${outside.url}/_vitrine/health`, { headers })).status).toBe(200);
  expect((await ask(`${outside.url}/v1/me`, { headers: key })).status).toBe(200);
});
