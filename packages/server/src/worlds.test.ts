import { bunaistore } from "@vitrine/mock-bunaistore";
import { expect, test, vi } from "vitest";

import { createWorlds, WorldConflict } from "./worlds.ts";
import type { WorldsOptions } from "./worlds.ts";

const create = (options: Partial<WorldsOptions> = {}) =>
  createWorlds({ providers: { bunaistore }, clock: "manual", ...options });

const callWith = (key: string | undefined, query = "") => ({
  query,
  header: (name: string) => (name === "x-api-key" ? key : undefined),
});

test("the default world exists from the start", () => {
  const worlds = create();
  expect(worlds.list().map(({ name }) => name)).toEqual(["default"]);
  expect(worlds.first.name).toBe("default");
  expect(worlds.providers).toEqual(["bunaistore"]);
});

test("worlds without a name are numbered, skipping names that are taken", () => {
  const worlds = create();
  worlds.create({ name: "w2" });
  expect([worlds.create().name, worlds.create().name]).toEqual(["w1", "w3"]);
});

test("a name cannot be used twice", () => {
  const worlds = create();
  expect(() => worlds.create({ name: "default" })).toThrow(WorldConflict);
});

test("a key selects its world from the start", () => {
  const worlds = create();
  worlds.create({ name: "shop-a" });
  worlds.create({ name: "shop-b" });
  const worldOf = (key?: string) => worlds.mockFor("bunaistore", callWith(key)).world.name;
  expect(worldOf("sk_live_shop-a_demo")).toBe("shop-a");
  expect(worldOf("sk_live_shop-b_other")).toBe("shop-b");
  expect(worldOf("sk_live_demo")).toBe("default");
});

test("a call with an unknown key or none goes to the default world", () => {
  const worlds = create();
  worlds.create({ name: "other" });
  expect(worlds.mockFor("bunaistore", callWith("sk_live_never")).world.name).toBe("default");
  expect(worlds.mockFor("bunaistore", callWith(undefined)).world.name).toBe("default");
});

test("a call without a key goes to the world that its query names", () => {
  const worlds = create();
  worlds.create({ name: "other" });
  const worldOf = (query: string, key?: string) => worlds.mockFor("bunaistore", callWith(key, query)).world.name;
  expect(worldOf("a=1&world=other")).toBe("other");
  expect(worldOf("world=nowhere")).toBe("default");
  expect(worldOf("world=other", "sk_live_demo")).toBe("default");
});

test("a key issued later selects its world too", async () => {
  const worlds = create();
  const [mock] = worlds.create({ name: "busy" }).mocks;
  const { api_key } = (await mock!.pull("issue-key", { user_id: 12345678 })) as { api_key: string };
  expect(worlds.mockFor("bunaistore", callWith(api_key)).world.name).toBe("busy");
});

test("deleting a world removes its keys and frees its name", async () => {
  const worlds = create();
  const world = worlds.create({ name: "short" });
  await worlds.delete(world);
  expect(worlds.get("short")).toBeUndefined();
  expect(worlds.mockFor("bunaistore", callWith("sk_live_short_demo")).world.name).toBe("default");
  expect(worlds.create({ name: "short" }).name).toBe("short");
});

test("deleting a world releases callers that wait on its clock", async () => {
  const worlds = create();
  const world = worlds.create();
  world.faults.add({ then: { delay_ms: 3_600_000 } });
  const [mock] = world.mocks;
  const waiting = mock!.fetch("/v1/me", { headers: { "x-api-key": mock!.keys[0]! } });
  await vi.waitFor(async () => expect(await world.nextDue()).toBeDefined(), { interval: 1, timeout: 20_000 });
  await worlds.delete(world);
  expect((await waiting).status).toBe(200);
});

test("the default world cannot be deleted", async () => {
  const worlds = create();
  await expect(worlds.delete(worlds.first)).rejects.toThrow(WorldConflict);
});

test("worlds start with the server's options, except for their own", () => {
  const worlds = create({ seed: 7, now: "2025-01-01T00:00:00Z", limits: "off", strict: true });
  const plain = worlds.create();
  expect([plain.seed, plain.clock.mode, plain.clock.now(), plain.limits, plain.strict]).toEqual([
    7,
    "manual",
    Date.UTC(2025, 0, 1),
    "off",
    true,
  ]);
  const own = worlds.create({ seed: 8, clock: "real", limits: "documented", strict: false });
  expect([own.seed, own.clock.mode, own.limits, own.strict]).toEqual([8, "real", "documented", false]);
  worlds.close();
});

test("a manual world starts at the same moment as an in-process world, and again after a reset", async () => {
  const world = create().first;
  expect(new Date(world.clock.now()).toISOString()).toBe("2024-06-19T14:32:07.000Z");
  await world.advance("1h");
  await world.setClock({ mode: "real" });
  await world.reset();
  expect([world.clock.mode, new Date(world.clock.now()).toISOString()]).toEqual(["manual", "2024-06-19T14:32:07.000Z"]);
});

test("a real-time world starts at the given moment", () => {
  let time = 1_000;
  const worlds = create({ clock: "real", time: () => time });
  time = 5_000;
  expect(worlds.first.clock.now()).toBe(5_000);
  worlds.close();
});

test("no world is created for an invalid moment", () => {
  const worlds = create();
  expect(() => worlds.create({ name: "x", now: "soon" })).toThrow(RangeError);
  expect(worlds.get("x")).toBeUndefined();
});

test("a world whose keys were issued elsewhere is not created and claims none of them", async () => {
  const worlds = create();
  const [shop] = worlds.first.mocks;
  await shop!.pull("issue-key", { user_id: 12345678, api_key: "sk_live_later_other" });
  expect(() => worlds.create({ name: "later" })).toThrow(WorldConflict);
  const answering = worlds.mockFor("bunaistore", callWith("sk_live_later_demo"));
  expect(answering.world).toBe(worlds.first);
});
