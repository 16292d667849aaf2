import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { bunaistore } from "@vitrine/mock-bunaistore";
import { createWorlds, serve } from "@vitrine/server";
import { expect, onTestFinished, test } from "vitest";

import { openServedWorld } from "./served-world.ts";
import type { ServedWorld } from "./served-world.ts";

async function start(): Promise<string> {
  const worlds = createWorlds({ providers: { bunaistore } });
  const serving = await serve(worlds, { graceMs: 0 });
  onTestFinished(async () => {
    worlds.close();
    await serving.close();
  });
  return serving.url;
}

const keyOf = ({ providers }: ServedWorld): string => {
  const [first] = providers["bunaistore"]!["accounts"] as readonly { readonly api_key: string }[];
  return first!.api_key;
};

async function ordersOf(world: ServedWorld): Promise<unknown> {
  const response = await fetch(`${world.providers["bunaistore"]!.url}/v1/me`, {
    headers: { "x-api-key": keyOf(world) },
  });
  return ((await response.json()) as { readonly api_orders: unknown }).api_orders;
}

test("two worlds of one server are told apart by their keys", async () => {
  const url = await start();
  const [one, two] = [await openServedWorld({ url }), await openServedWorld({ url })];
  await fetch(`${one.providers["bunaistore"]!.url}/v1/orders`, {
    method: "POST",
    headers: { "x-api-key": keyOf(one) },
    body: JSON.stringify({ product_id: "PRD_ajS8x" }),
  });
  expect([await ordersOf(one), await ordersOf(two)]).toEqual([46, 45]);
});

test("its levers, its clock and the rest of the control API are at hand, until it is closed", async () => {
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

test("what the server refuses is thrown with its reason", async () => {
  const url = await start();
  await expect(openServedWorld({ url, world: { name: "No such name" } })).rejects.toThrow(/"name" of the body/);
});

test("where no server is, it says so", async () => {
  const closed = createServer();
  await new Promise<void>((listening) => closed.listen(0, "127.0.0.1", listening));
  const { port } = closed.address() as AddressInfo;
  await new Promise((done) => closed.close(done));
  await expect(openServedWorld({ url: `http://127.0.0.1:${port}` })).rejects.toThrow("Start Vitrine");
});

test("where something else is served, it says so", async () => {
  const other = createServer((_request, response) => response.writeHead(404).end("<h1>Not found</h1>"));
  await new Promise<void>((listening) => other.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  await expect(openServedWorld({ url: `http://127.0.0.1:${port}` })).rejects.toThrow("answers 404. Is it Vitrine?");
});
