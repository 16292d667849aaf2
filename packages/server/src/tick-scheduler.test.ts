import type { EngineWorld, SendResult } from "@vitrine/engine";
import { createWorld } from "@vitrine/engine";
import { bunaistore } from "@vitrine/mock-bunaistore";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";

import { TickScheduler } from "./tick-scheduler.ts";
import { createWorlds } from "./worlds.ts";
import type { Worlds, WorldsOptions } from "./worlds.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
afterEach(() => void vi.useRealTimers());

function create(options: Partial<WorldsOptions> = {}): Worlds {
  const worlds = createWorlds({ providers: { bunaistore }, ...options });
  onTestFinished(() => worlds.close());
  return worlds;
}

const headers = { "x-api-key": "sk_live_demo" };
const ordering = { method: "POST", headers, body: '{"product_id":"PRD_ajS8x"}' };
const webhook = { method: "POST", headers, body: '{"url":"http://127.0.0.1:9/hook"}' };

/** Advances time in small steps and lets each one's effects finish, since signing takes real time. */
async function elapse(world: EngineWorld, ms: number): Promise<void> {
  await world.settled();
  for (let passed = 0; passed < ms; passed += 500) {
    await vi.advanceTimersByTimeAsync(500);
    await world.settled();
  }
}

/** Records the millisecond of each attempt, and gives each the same answer. */
function recorder(result: SendResult | Promise<SendResult>) {
  const began = Date.now();
  const attempts: number[] = [];
  const send = async () => {
    attempts.push(Date.now() - began);
    return result;
  };
  return { attempts, send };
}

test("retries in a real-time world are sent when they are due", async () => {
  const { attempts, send } = recorder({ status: 500 });
  const world = create({ send }).first;
  await world.mocks[0]!.fetch("/v1/developer/webhook", webhook);
  await world.mocks[0]!.fetch("/v1/orders", ordering);
  await elapse(world, 2_500);
  expect(attempts).toEqual([0, 1_000]);
  await elapse(world, 10_000);
  // The first event is dropped after three attempts; then the second one is sent.
  expect(attempts).toEqual([0, 1_000, 3_000, 3_000, 4_000, 6_000]);
});

test("a slow receiver does not delay other work", async () => {
  const { attempts, send } = recorder(new Promise(() => undefined));
  const [shop] = create({ send }).first.mocks;
  await shop!.fetch("/v1/developer/webhook", webhook);
  await shop!.fetch("/v1/orders", ordering);
  await vi.waitFor(() => expect(attempts).toHaveLength(1), { interval: 1, timeout: 20_000 });
  const txid = "c".repeat(64);
  const seen_at = new Date(Date.now() + 12_000).toISOString();
  await shop!.pull("pay", { method: "trx", txid, amount: 5, seen_at });
  const submission = { method: "POST", headers, body: JSON.stringify({ method: "trx", txid }) };
  await shop!.fetch("/v1/topup/submit_txid", submission);
  await vi.advanceTimersByTimeAsync(20_000);
  const me = (await (await shop!.fetch("/v1/me", { headers })).json()) as { readonly balance: number };
  expect(me.balance).toBe(1500.5 - 3.33 + 5);
});

test("a delayed answer is sent by itself in a real-time world", async () => {
  const world = create().first;
  world.faults.add({ then: { delay_ms: 800 } });
  let answered = false;
  const asking = world.mocks[0]!.fetch("/v1/me", { headers }).then(() => (answered = true));
  await vi.advanceTimersByTimeAsync(799);
  expect(answered).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await asking;
});

test("a manual world has no timer", async () => {
  const { attempts, send } = recorder({ status: 500 });
  const world = create({ send, clock: "manual" }).first;
  await world.mocks[0]!.fetch("/v1/developer/webhook", webhook);
  await world.mocks[0]!.fetch("/v1/orders", ordering);
  await elapse(world, 60_000);
  expect(attempts).toEqual([0]);
  expect(vi.getTimerCount()).toBe(0);
});

test("pending work is rescheduled when the clock is moved", async () => {
  const { attempts, send } = recorder({ status: 500 });
  const world = create({ send }).first;
  await world.mocks[0]!.fetch("/v1/developer/webhook", webhook);
  await world.mocks[0]!.fetch("/v1/orders", ordering);
  await world.settled();
  await world.setClock({ now: world.clock.now() - 4_000 });
  await elapse(world, 4_500);
  expect(attempts).toEqual([0]);
  await elapse(world, 500);
  expect(attempts).toEqual([0, 5_000]);
});

test("closing, deleting and resetting leave no timer behind", async () => {
  const { send } = recorder({ status: 500 });
  const worlds = create({ send });
  for (const [world, end] of [
    [worlds.create(), (each) => worlds.delete(each)],
    [worlds.create(), (each) => each.reset()],
    [worlds.first, async () => worlds.close()],
  ] as [typeof worlds.first, (world: typeof worlds.first) => Promise<void>][]) {
    const [shop] = world.mocks;
    const own = { "x-api-key": shop!.keys[0]! };
    await shop!.fetch("/v1/developer/webhook", { ...webhook, headers: own });
    await shop!.fetch("/v1/orders", { ...ordering, headers: own });
    await world.settled();
    expect(vi.getTimerCount()).toBe(1);
    await end(world);
    expect(vi.getTimerCount()).toBe(0);
  }
});

test("work due later than the longest timer is reached in several timers", async () => {
  const worlds = create();
  const world = worlds.first;
  const fortyDays = 40 * 86_400_000;
  world.faults.add({ then: { delay_ms: fortyDays } });
  let answered = false;
  const asking = world.mocks[0]!.fetch("/v1/me", { headers }).then(() => (answered = true));
  await vi.advanceTimersByTimeAsync(fortyDays - 1);
  expect(answered).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await asking;
});

test("a world made elsewhere is scheduled as well", async () => {
  const { attempts, send } = recorder({ status: 500 });
  const world = createWorld({ providers: { bunaistore }, clock: "real", time: Date.now, send });
  const scheduler = new TickScheduler(world);
  onTestFinished(() => scheduler.stop());
  const call = (method: string, path: string, body: string) => ({
    method,
    path,
    query: "",
    body,
    header: (name: string) => (name === "x-api-key" ? "sk_live_demo" : undefined),
  });
  const shop = world.mocks[0]!;
  await shop.handle(call("POST", "/v1/developer/webhook", webhook.body));
  await shop.handle(call("POST", "/v1/orders", ordering.body));
  await elapse(world, 3_000);
  expect(attempts).toEqual([0, 1_000, 3_000, 3_000]);
  scheduler.stop();
  expect(vi.getTimerCount()).toBe(0);
});
