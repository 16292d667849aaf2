import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { bunaistore } from "@vitrine/mock-bunaistore";
import { tribute } from "@vitrine/mock-tribute";
import { createWorlds, serve } from "@vitrine/server";
import { expect, onTestFinished, test } from "vitest";

import { joinServedWorld, openServedWorld } from "./served-world.ts";
import type { ServedWorld } from "./served-world.ts";

async function start(): Promise<string> {
  const worlds = createWorlds({ providers: { bunaistore, tribute } });
  const serving = [
    await serve(worlds, { provider: "bunaistore", graceMs: 0 }),
    await serve(worlds, { provider: "tribute", graceMs: 0 }),
  ];
  onTestFinished(async () => {
    worlds.close();
    await Promise.all(serving.map((each) => each.close()));
  });
  return serving[0]!.url;
}

async function ordersOf(world: ServedWorld): Promise<unknown> {
  const { baseUrl, apiKey } = world.access("bunaistore");
  const response = await fetch(`${baseUrl}/v1/me`, { headers: { "x-api-key": apiKey } });
  return ((await response.json()) as { readonly api_orders: unknown }).api_orders;
}

test("an API key selects one of two worlds on a server", async () => {
  const url = await start();
  const [one, two] = [await openServedWorld({ url }), await openServedWorld({ url })];
  const { baseUrl, apiKey } = one.access("bunaistore");
  await fetch(`${baseUrl}/v1/orders`, {
    method: "POST",
    headers: { "x-api-key": apiKey },
    body: JSON.stringify({ product_id: "PRD_ajS8x" }),
  });
  expect([await ordersOf(one), await ordersOf(two)]).toEqual([46, 45]);
});

test("levers, clock and control API of a world work until it is closed", async () => {
  const url = await start();
  const world = await openServedWorld({ url, world: { name: "till", seed: 7 } });
  expect(world.name).toBe("till");
  expect(await world.lever("bunaistore", "credit", { user_id: 12345678, amount: 5 })).toMatchObject({
    balance: 1505.5,
  });
  await world.advance("1h");
  expect(await world.control("GET", "/clock")).toEqual({ mode: "manual", now: "2024-06-19T15:32:07.000Z" });
  await world.close();
  await expect(world.advance("1s")).rejects.toThrow('Cannot find the world "till"');
});

test("a provider's accounts are found under every provider's name for them", async () => {
  const world = await openServedWorld({ url: await start() });
  const shops = world.access("tribute");
  const answer = await fetch(`${shops.baseUrl}/api/v1/shop`, { headers: { "api-key": shops.apiKey } });
  expect(answer.status).toBe(200);
  expect(world.access("bunaistore", 1).apiKey).not.toBe(world.access("bunaistore").apiKey);
});

test("a world opened by another process is joined by name", async () => {
  const url = await start();
  const opened = await openServedWorld({ url });
  const joined = await joinServedWorld(opened.name, { url });
  expect(joined.access("bunaistore")).toEqual(opened.access("bunaistore"));
  await joined.lever("bunaistore", "credit", { user_id: 12345678, amount: 5 });
  expect(await opened.control("GET", "/clock")).toEqual(await joined.control("GET", "/clock"));
  await expect(joinServedWorld("nowhere", { url })).rejects.toThrow('Cannot find the world "nowhere"');
});

test("an unknown provider or account is refused with the known ones", async () => {
  const world = await openServedWorld({ url: await start() });
  expect(() => world.access("padington")).toThrow(
    new RangeError('Cannot access "padington": this server runs bunaistore, tribute. Start it with that provider.'),
  );
  expect(() => world.access("bunaistore", 9)).toThrow(
    new RangeError('Cannot access "bunaistore" as account 9: it has 2 accounts. Count from 0.'),
  );
});

test("the server's URL may end with a slash, and must be valid", async () => {
  const world = await openServedWorld({ url: `${await start()}/` });
  expect(await ordersOf(world)).toBe(45);
  await expect(openServedWorld({ url: "localhost:4000" })).rejects.toThrow(
    new RangeError('Cannot reach "localhost:4000": it is not a URL. Pass one with http:// or https://.'),
  );
});

test("a refusal of the server throws its reason", async () => {
  const url = await start();
  await expect(openServedWorld({ url, world: { name: "No such name" } })).rejects.toThrow(/"name" of the body/);
});

test("without a server, the error says so", async () => {
  const closed = createServer();
  await new Promise<void>((listening) => closed.listen(0, "127.0.0.1", listening));
  const { port } = closed.address() as AddressInfo;
  await new Promise((done) => closed.close(done));
  await expect(openServedWorld({ url: `http://127.0.0.1:${port}` })).rejects.toThrow("Start Vitrine");
});

test("with another server, the error says so", async () => {
  const other = createServer((_request, response) => response.writeHead(404).end("<h1>Not found</h1>"));
  await new Promise<void>((listening) => other.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  await expect(openServedWorld({ url: `http://127.0.0.1:${port}` })).rejects.toThrow("answers 404. Is it Vitrine?");
});
