import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import { bunaistore } from "@vitrine/mock-bunaistore";
import { createWorlds, serve } from "@vitrine/server";
import { describe, expect, onTestFinished, test } from "vitest";

import { openServedWorld } from "./served-world.ts";
import type { ServedWorld } from "./served-world.ts";
import { createTestWorld } from "./test-world.ts";
import type { TestWorld } from "./test-world.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** What a test sees of its world: its own money, orders, calls and webhooks. */
interface Seen {
  readonly balance: number;
  readonly orders: number;
  readonly calls: number;
  readonly webhooks: number;
}

/** A test, identified by its number, which decides what it credits and buys. */
interface Place {
  credit(dollars: number): Promise<unknown>;
  buy(): Promise<unknown>;
  look(): Promise<Seen>;
  close(): Promise<unknown>;
}

const price = 3.33;
const order = JSON.stringify({ product_id: "PRD_ajS8x", qty: 1 });

/** What only the test with this number must see. */
function expected(number: number): Seen {
  const orders = number % 3;
  const balance = Math.round((1500.5 + number + 1 - orders * price) * 100) / 100;
  return { balance, orders: 45 + orders, calls: orders + 1, webhooks: 2 * orders };
}

/** Runs `count` tests at once; all their worlds are open before the first is inspected. */
async function runTests(count: number, open: (number: number) => Promise<Place>): Promise<readonly Seen[]> {
  const numbers = Array.from({ length: count }, (_, number) => number);
  const places = await inParallel(numbers, open);
  await inParallel(numbers, async (number) => {
    await places[number]!.credit(number + 1);
    for (let bought = 0; bought < number % 3; bought += 1) await places[number]!.buy();
  });
  const seen = await inParallel(numbers, (number) => places[number]!.look());
  await inParallel(numbers, (number) => places[number]!.close());
  return seen;
}

async function inParallel<Result>(
  numbers: readonly number[],
  work: (number: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let number = numbers[next++]; number !== undefined; number = numbers[next++]) {
      results[number] = await work(number);
    }
  };
  await Promise.all(Array.from({ length: 40 }, worker));
  return results;
}

async function inProcess(number: number): Promise<Place> {
  const world: TestWorld<{ bunaistore: typeof bunaistore }> = createTestWorld({
    providers: { bunaistore },
    seed: number,
    limits: "off",
  });
  const headers = { "x-api-key": "sk_live_demo" };
  await world.bunaistore.levers["set-webhook"]({ user_id: 12345678, url: world.inbox.url });
  return {
    credit: (amount) => world.bunaistore.levers.credit({ user_id: 12345678, amount }),
    buy: () => world.fetch("https://api.bunaistore.shop/v1/orders", { method: "POST", headers, body: order }),
    look: async () => {
      const me = await (await world.fetch("https://api.bunaistore.shop/v1/me", { headers })).json();
      await world.settled();
      const webhooks = world.inbox.webhooks.filter(({ json }) => isOfPurchase(json)).length;
      return seenIn(me, { calls: world.requests().length, webhooks });
    },
    close: async () => undefined,
  };
}

/** Starts one server for all tests, in this process; it responds 200 to webhooks without sending them. */
async function startServer(): Promise<(number: number) => Promise<Place>> {
  const worlds = createWorlds({ providers: { bunaistore }, send: async () => ({ status: 200 }) });
  const serving = await serve(worlds, { graceMs: 0 });
  onTestFinished(async () => {
    worlds.close();
    await serving.close();
  });
  return async (number) => placeIn(await openServedWorld({ url: serving.url, world: { seed: number, limits: "off" } }));
}

async function placeIn(world: ServedWorld): Promise<Place> {
  const { baseUrl: url, apiKey } = world.access("bunaistore");
  const headers = { "x-api-key": apiKey };
  const hook = { user_id: 12345678, url: "http://127.0.0.1:9/hook" };
  await world.lever("bunaistore", "set-webhook", hook);
  return {
    credit: (amount) => world.lever("bunaistore", "credit", { user_id: 12345678, amount }),
    buy: async () => (await fetch(`${url}/v1/orders`, { method: "POST", headers, body: order })).text(),
    look: async () => {
      const me: unknown = await (await fetch(`${url}/v1/me`, { headers })).json();
      await world.advance("1s");
      const calls = (await world.control("GET", "/requests")) as readonly unknown[];
      const deliveries = (await world.control("GET", "/deliveries")) as readonly { readonly body: string }[];
      const webhooks = deliveries.filter(({ body }) => isOfPurchase(JSON.parse(body))).length;
      return seenIn(me, { calls: calls.length, webhooks });
    },
    close: () => world.close(),
  };
}

/** Filters out the webhooks of credits. */
function isOfPurchase(told: unknown): boolean {
  const { event, reason } = told as { readonly event: string; readonly reason?: string };
  return event === "order_placed" || reason === "order_purchase";
}

function seenIn(me: unknown, rest: Pick<Seen, "calls" | "webhooks">): Seen {
  const { balance, api_orders: orders } = me as { readonly balance: number; readonly api_orders: number };
  return { balance, orders, ...rest };
}

/** The heap after garbage collection: finalizers need a turn of the event loop between two collections. */
async function heapUsed(): Promise<number> {
  for (let round = 0; round < 4; round += 1) {
    collect();
    await new Promise((next) => void setImmediate(next));
  }
  return process.memoryUsage().heapUsed;
}

describe.each<readonly [string, () => Promise<(number: number) => Promise<Place>>]>([
  ["in this process", async () => inProcess],
  ["on one server", startServer],
])("tests with a world each, %s", (_where, start) => {
  test("a thousand of them do not affect each other", { timeout: 120_000 }, async () => {
    const seen = await runTests(1_000, await start());
    expect(seen).toEqual(seen.map((_, number) => expected(number)));
  });

  test("do not leak memory", { timeout: 120_000 }, async () => {
    const open = await start();
    await runTests(300, open);
    const before = await heapUsed();
    for (let round = 0; round < 3; round += 1) await runTests(300, open);
    // 900 leaked worlds would take far more than this.
    expect((await heapUsed()) - before).toBeLessThan(3_000_000);
  });
});
