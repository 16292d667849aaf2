import { describe, expect, test, vi } from "vitest";

import { defaultStart } from "./clock.ts";
import type { Send } from "./delivery.ts";
import { customer, lemonade } from "./lemonade.test-provider.ts";
import { createMemoryStore } from "./memory-store.ts";
import type { MemoryStore } from "./memory-store.ts";
import type { WorldOptions } from "./world-options.ts";
import { createWorld } from "./world.ts";
import type { World } from "./world.ts";

type Stand = World<{ lemonade: typeof lemonade }>;
type Options = WorldOptions<{ lemonade: typeof lemonade }>;

const open = (options: Partial<Options> = {}): Stand =>
  createWorld({ providers: { lemonade }, limits: "off", ...options });

const squeeze = (world: Stand, subject: string, in_ms: number): Promise<object> =>
  world.lemonade.levers.schedule({ work: "squeeze", subject, in_ms });
const logOf = (world: Stand): Promise<readonly string[]> => world.lemonade.levers.log({});
/** Seconds from the world's start. */
const secondOf = (world: Stand): number => (world.now - defaultStart) / 1_000;

/** A machine with a time that the test sets. */
function machine(): { ms: number; readonly time: () => number } {
  const clock = { ms: Date.UTC(2026, 0, 1), time: () => clock.ms };
  return clock;
}

/** A receiver that fails every third time. */
function fickle(): Send {
  let calls = 0;
  return async () => ({ status: (calls += 1) % 3 === 0 ? 500 : 200 });
}

/** A receiver that does not answer until told to. */
function hanging(): { readonly send: Send; readonly arrived: Promise<void>; readonly answer: () => void } {
  const [arrived, answered] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const send: Send = async () => {
    arrived.resolve();
    await answered.promise;
    return { status: 200 };
  };
  return { send, arrived: arrived.promise, answer: answered.resolve };
}

/** Uses much of what a world can do, and returns everything observable as text. */
async function story(world: Stand): Promise<string> {
  const [ada, bob] = [customer(world.lemonade, 0), customer(world.lemonade, 1)];
  const told: unknown[] = [];
  const tell = async (response: Promise<Response>): Promise<void> => void told.push(await (await response).text());
  await tell(ada("PUT", "/hook", { url: "http://localhost/ada" }));
  world.faults.add({ probability: 0.3, operation: "POST /orders", then: { status: 503 } });
  for (let round = 0; round < 10; round += 1) {
    await Promise.all([tell(ada("POST", "/orders", { cups: 1 })), tell(bob("POST", "/orders", { cups: 1 }))]);
    await squeeze(world, `lemon ${round}`, 1_500);
    await world.advance("700ms");
  }
  await world.lemonade.levers.credit({ user: "bob", amount: 12.34 });
  await world.advance("1m");
  told.push(world.requests(), await world.deliveries(), await world.ledger(), await logOf(world), world.now);
  told.push(world.faults.list(), await world.audit(), world.lemonade.keys);
  return JSON.stringify(told);
}

describe("a seeded world", () => {
  test("repeats byte for byte", async () => {
    const [first, again] = [await story(open({ send: fickle() })), await story(open({ send: fickle() }))];
    expect(again).toBe(first);
    expect(first).toContain("delivered");
  });

  test("differs from one of another seed only in random values", async () => {
    const [first, other] = [await story(open({ seed: 1 })), await story(open({ seed: 2 }))];
    expect(other).not.toBe(first);
  });

  test("resets to its start, byte for byte", async () => {
    let send = fickle();
    const world = open({ send: (request) => send(request) });
    const first = await story(world);
    for (let time = 0; time < 2; time += 1) {
      send = fickle();
      await world.reset();
      expect([secondOf(world), world.requests(), await world.deliveries(), world.faults.list()]).toEqual([
        0,
        [],
        [],
        [],
      ]);
      expect(await story(world)).toBe(first);
    }
  });

  test("resets to its start whatever is in progress, byte for byte", async () => {
    const first = await story(open({ send: fickle() }));
    for (let turns = 0; turns < 60; turns += 1) {
      let send = fickle();
      const world = open({ send: (request) => send(request) });
      await world.settled();
      const calls = Array.from({ length: 10 }, () => customer(world.lemonade)("POST", "/orders", { cups: 1 }));
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      send = fickle();
      await Promise.all([world.reset(), ...calls]);
      await world.reset();
      send = fickle();
      expect(await story(world)).toBe(first);
    }
  });

  test("does not depend on other worlds", async () => {
    const alone = await story(open({ send: fickle() }));
    const [beside] = await Promise.all([
      story(open({ send: fickle() })),
      story(open({ name: "noise", seed: 9 })),
      story(open({ send: fickle(), seed: 3 })),
    ]);
    expect(beside).toBe(alone);
  });

  test("starts with the same documents for every seed and name, but with its own keys", async () => {
    const [one, other] = [open(), open({ name: "other", seed: 5 })];
    expect(await other.ledger()).toEqual(await one.ledger());
    expect(one.lemonade.keys).toEqual(["ada_default_key", "bob_default_key"]);
    expect(await other.lemonade.accounts()).toEqual([
      { user: "ada", api_key: "ada_other_key" },
      { user: "bob", api_key: "bob_other_key" },
    ]);
  });
});

describe("worlds", () => {
  test("with the same seed never see each other's writes", async () => {
    const worlds = ["a", "b", "c"].map((name) => open({ name }));
    await Promise.all(
      worlds.map(async ({ lemonade: shop }, index) => {
        for (let order = 0; order <= index; order += 1) await customer(shop)("POST", "/orders", { cups: 1 });
      }),
    );
    for (const [index, world] of worlds.entries()) {
      const { entries } = await world.ledger();
      expect(entries.filter(({ reason }) => reason === "order")).toHaveLength(index + 1);
      expect((await world.audit()).ok).toBe(true);
    }
    expect((await open().ledger()).entries.filter(({ reason }) => reason === "order")).toEqual([]);
  });

  test("do not know each other's keys", async () => {
    const [one, other] = [open({ name: "one" }), open({ name: "other" })];
    const stranger = customer({ fetch: other.lemonade.fetch, keys: one.lemonade.keys });
    expect((await stranger("GET", "/me")).status).toBe(401);
  });

  test.each(["", "A", "-a", "a_b", "a b", "ä", "a".repeat(64)])("cannot be named %j", (name) => {
    expect(() => open({ name })).toThrow(
      new RangeError(`Cannot name a world "${name}". Use up to 63 lower-case letters, digits and dashes.`),
    );
  });

  test.each(["a", "0", "my-test-7-", "a".repeat(63)])("can be named %j", (name) => {
    expect(open({ name }).name).toBe(name);
  });

  test("begin where they are told to, and refuse what is not an instant", () => {
    expect(open({ now: "2030-01-01T00:00:00Z" }).now).toBe(Date.UTC(2030, 0, 1));
    expect(open({ now: 5 }).now).toBe(5);
    expect(() => open({ now: "soon" })).toThrow(RangeError);
  });

  test("report which keys are theirs", async () => {
    const told: string[] = [];
    const world = open({ name: "w", onKey: (provider, key) => told.push(`${provider} ${key}`) > 0 });
    await world.settled();
    expect(told).toEqual(["lemonade ada_w_key", "lemonade bob_w_key"]);
  });
});

describe("advancing", () => {
  test("does what becomes due on the way, in order, with the clock at that time", async () => {
    const world = open();
    for (const [subject, in_ms] of [["c", 30_000] as const, ["a", 10_000] as const, ["b", 20_000] as const]) {
      await squeeze(world, subject, in_ms);
    }
    await world.advance("20s");
    expect([await logOf(world), secondOf(world)]).toEqual([["a at 10", "b at 20"], 20]);
    await world.advance({ to: new Date(defaultStart + 29_999).toISOString() });
    expect([await logOf(world), secondOf(world)]).toEqual([["a at 10", "b at 20"], 29.999]);
    await world.advance({ by: "1ms" });
    expect([await logOf(world), secondOf(world)]).toEqual([["a at 10", "b at 20", "c at 30"], 30]);
  });

  test("does new work that is due before the end, and waits for receivers' answers", async () => {
    const world = open({ send: async () => ({ status: 500 }) });
    await customer(world.lemonade)("PUT", "/hook", { url: "http://localhost/" });
    await world.lemonade.levers.schedule({ work: "emit", subject: "ripe", in_ms: 5_000 });
    await world.advance("7s");
    const [delivery] = await world.deliveries();
    expect(delivery!.attempts.map(({ at }) => (at - defaultStart) / 1_000)).toEqual([5, 6]);
    await world.advance("10s");
    expect((await world.deliveries())[0]!.attempts.map(({ at }) => (at - defaultStart) / 1_000)).toEqual([5, 6, 8]);
  });

  test("moves the clock if nothing is due, and stays for a duration of zero", async () => {
    const world = open();
    await world.advance("1d");
    await world.advance("0s");
    expect(secondOf(world)).toBe(86_400);
  });

  test.each(["soon", "-1s", ""])("refuses %j and stays where it is", async (by) => {
    const world = open();
    await expect(world.advance(by)).rejects.toThrow(RangeError);
    await expect(world.advance({ to: "2020-01-01T00:00:00Z" })).rejects.toThrow(RangeError);
    expect(secondOf(world)).toBe(0);
  });

  test("until idle ends at the last work", async () => {
    const world = open();
    await squeeze(world, "a", 10_000);
    await squeeze(world, "b", 86_400_000);
    await world.advance({ until: "idle" });
    expect([await logOf(world), secondOf(world)]).toEqual([["a at 10", "b at 86400"], 86_400]);
  });

  test("until idle does recurring work on the way, but does not wait for it", async () => {
    const world = open();
    await world.lemonade.levers.schedule({ work: "ripen", subject: "tree", in_ms: 10_000 });
    await world.advance({ until: "idle" });
    expect([await logOf(world), secondOf(world)]).toEqual([[], 0]);
    await squeeze(world, "a", 25_000);
    await world.advance({ until: "idle" });
    expect([await logOf(world), secondOf(world)]).toEqual([["tree at 10", "tree at 20", "a at 25"], 25]);
  });

  test("ends when the world is reset meanwhile, and leaves the clock alone", async () => {
    const world = open();
    await squeeze(world, "a", 10_000);
    await Promise.all([world.advance("1d"), world.reset()]);
    expect([await logOf(world), secondOf(world)]).toEqual([[], 0]);
  });

  test("ends when the world is restored meanwhile, and leaves the clock alone", async () => {
    const { send, arrived, answer } = hanging();
    const world = open({ send });
    const snapshot = await world.snapshot();
    await customer(world.lemonade)("PUT", "/hook", { url: "http://localhost/ada" });
    await world.lemonade.levers.schedule({ work: "emit", subject: "squeezed", in_ms: 10_000 });
    const advanced = world.advance("1d");
    await arrived;
    const restored = world.restore(snapshot);
    await vi.waitFor(() => expect(secondOf(world)).toBe(0), { interval: 1, timeout: 20_000 });
    answer();
    await Promise.all([advanced, restored]);
    expect(secondOf(world)).toBe(0);
  });

  test("moves a world that follows a machine", async () => {
    const { ms, time } = machine();
    const world = open({ clock: "real", time });
    await squeeze(world, "a", 10_000);
    await world.advance("30s");
    expect(await logOf(world)).toHaveLength(1);
    expect(world.now).toBe(ms + 30_000);
  });
});

describe("sleeping", () => {
  test("ends when the world's clock has moved that far, the shortest sleep first", async () => {
    const world = open();
    const woken: string[] = [];
    const sleep = (ms: number): Promise<void> =>
      world.sleep(ms).then(() => void woken.push(`${ms} at ${secondOf(world)}`));
    const all = [sleep(2_000), sleep(1_000), sleep(3_000)];
    await world.advance("2s");
    expect(woken).toEqual(["1000 at 1", "2000 at 2"]);
    await world.advance("1s");
    await Promise.all(all);
    expect(woken).toHaveLength(3);
  });

  test("takes no time for a duration of zero", async () => {
    const world = open();
    await Promise.all([world.sleep(0), world.sleep(-5), world.sleep(5, AbortSignal.abort())]);
    expect(await world.nextDue()).toBeUndefined();
  });

  test("counts as the next due thing, and is reported to the host", async () => {
    const due: number[] = [];
    const world = open({ onDue: (at) => due.push(at - defaultStart) });
    const sleeping = world.sleep(5_000);
    expect([(await world.nextDue())! - defaultStart, due]).toEqual([5_000, [5_000]]);
    await world.advance("5s");
    await sleeping;
  });

  test("ends with a reset or an abort", async () => {
    const world = open();
    const giveUp = new AbortController();
    const sleeping = [world.sleep(5_000), world.sleep(5_000, giveUp.signal)];
    giveUp.abort();
    await sleeping[1];
    await world.reset();
    await sleeping[0];
    expect(await world.nextDue()).toBeUndefined();
  });
});

describe("setting the clock", () => {
  test("does nothing on the way, and then runs what is due, at the new time", async () => {
    const world = open();
    await squeeze(world, "b", 20_000);
    await squeeze(world, "a", 10_000);
    await squeeze(world, "c", 99_000);
    await world.setClock({ now: defaultStart + 60_000 });
    expect(await logOf(world)).toEqual(["a at 60", "b at 60"]);
  });

  test("can go back: what is due later stays due then", async () => {
    const world = open();
    await world.advance("1h");
    await squeeze(world, "a", 10_000);
    await world.setClock({ now: "2024-06-19T14:32:07Z" });
    expect([secondOf(world), await logOf(world)]).toEqual([0, []]);
    await world.advance("3610s");
    expect(await logOf(world)).toEqual(["a at 3610"]);
  });

  test("lets a world follow the machine, or stand still", async () => {
    const clock = machine();
    const world = open({ clock: "real", time: clock.time });
    await world.setClock({ mode: "manual" });
    const stood = world.now;
    clock.ms += 5_000;
    expect(world.now).toBe(stood);
    await world.setClock({ mode: "real", now: 0 });
    clock.ms += 5_000;
    expect(world.now).toBe(5_000);
    await world.reset();
    expect([world.clock.mode, world.now]).toEqual(["real", clock.ms]);
  });

  test("refuses what is not an instant, and a machine's time without a source", async () => {
    const world = open();
    await expect(world.setClock({ now: "soon" })).rejects.toThrow(RangeError);
    await expect(world.setClock({ mode: "real" })).rejects.toThrow("this world has no time source");
    expect([world.clock.mode, secondOf(world)]).toEqual(["manual", 0]);
  });
});

describe("a host", () => {
  test("learns when later work is scheduled, and ticks at that time", async () => {
    const clock = machine();
    const due: number[] = [];
    const world = open({ clock: "real", time: clock.time, onDue: (at) => due.push(at - clock.ms) });
    await squeeze(world, "a", 3_000);
    expect(due).toEqual([3_000]);
    clock.ms += 2_999;
    await world.tick();
    expect(await logOf(world)).toEqual([]);
    expect((await world.nextDue())! - clock.ms).toBe(1);
    clock.ms += 1;
    await world.tick();
    expect(await logOf(world)).toHaveLength(1);
    expect(await world.nextDue()).toBeUndefined();
  });

  test("learns when the clock is moved or reset, until it unsubscribes", async () => {
    const heard: string[] = [];
    const world = open({ onClock: () => heard.push("host") });
    const stop = world.watch({ onClock: () => heard.push("watcher") });
    await world.advance("1s");
    await world.setClock({ now: 0 });
    await world.reset();
    expect(heard).toEqual(["host", "watcher", "host", "watcher", "host", "watcher"]);
    stop();
    await world.advance("1s");
    expect(heard.slice(6)).toEqual(["host"]);
  });

  test("that ticks late still gets everything done, in order", async () => {
    const clock = machine();
    const world = open({ clock: "real", time: clock.time });
    for (const [subject, in_ms] of [["b", 2_000] as const, ["a", 1_000] as const]) await squeeze(world, subject, in_ms);
    clock.ms += 60_000;
    await world.tick();
    expect((await logOf(world)).map((line) => line[0])).toEqual(["a", "b"]);
  });

  test("does not learn of work that was undone", async () => {
    const due: number[] = [];
    const world = open({ onDue: (at) => due.push(at) });
    const undone = { work: "squeeze", subject: "a", in_ms: 5_000, then_fail: true };
    await expect(world.lemonade.levers.schedule(undone)).rejects.toMatchObject({ status: 409 });
    expect([due, await world.nextDue()]).toEqual([[], undefined]);
  });

  test("can tick several times at once", async () => {
    const world = open();
    await squeeze(world, "a", 0);
    await Promise.all(Array.from({ length: 10 }, () => world.tick()));
    expect(await logOf(world)).toEqual(["a at 0"]);
  });
});

describe("a lever", () => {
  test("returns what it changed, and its writes stand", async () => {
    const world = open();
    expect(await world.lemonade.levers.credit({ user: "bob", amount: 0.29 })).toEqual({ balance: 10.29 });
    expect(await world.lemonade.pull("credit", { user: "bob", amount: 1 })).toEqual({ balance: 11.29 });
  });

  test("with an unknown name is refused, and the error lists the others", async () => {
    await expect(open().lemonade.pull("shake", {})).rejects.toMatchObject({
      name: "LeverError",
      status: 404,
      message: 'Cannot pull "shake": lemonade has no such lever. It has credit, suspend, schedule, log.',
    });
    await expect(open().lemonade.pull("constructor", {})).rejects.toMatchObject({ status: 404 });
  });

  test("refuses an invalid body, an unknown object, and an amount it cannot use", async () => {
    const { lemonade: shop } = open();
    await expect(shop.pull("credit", [])).rejects.toMatchObject({
      status: 400,
      message: "Cannot pull credit: the body must be a JSON object.",
    });
    await expect(shop.pull("credit", { user: "zoe", amount: 1 })).rejects.toMatchObject({ status: 404 });
    await expect(shop.pull("credit", { user: "ada", amount: 0.001 })).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining("0.001") as string,
    });
    await expect(shop.pull("credit", { user: "ada", amount: -5 })).rejects.toMatchObject({ status: 400 });
  });

  test("that fails undoes its writes", async () => {
    const world = open();
    const before = await world.ledger();
    await expect(world.lemonade.pull("credit", { user: "ada", amount: 0.001 })).rejects.toThrow();
    expect(await world.ledger()).toEqual(before);
  });
});

describe("an audit", () => {
  test("finds what is wrong with the books of any provider", async () => {
    const unpaid = { rule: "goods-without-payment", detail: "nobody paid for x", order: "x" };
    const wrong = { ...lemonade, audit: async () => [unpaid] };
    const world = createWorld({ providers: { lemonade: wrong } });
    expect(await world.audit()).toEqual({ ok: false, violations: [{ ...unpaid, requests: [] }] });
  });
});

describe("a custom store", () => {
  test("behaves like the one in memory, byte for byte, also after a reset", async () => {
    const made: MemoryStore[] = [];
    const createStore = (): MemoryStore => {
      const store = createMemoryStore();
      made.push(store);
      return store;
    };
    let send = fickle();
    const world = open({ send: (request) => send(request), createStore });
    const expected = await story(open({ send: fickle() }));
    expect(await story(world)).toBe(expected);
    send = fickle();
    await world.reset();
    expect(await story(world)).toBe(expected);
    expect(made).toHaveLength(2);
  });

  test("gets the same seed every time, even if the seed is random", async () => {
    const lucky = {
      ...lemonade,
      seed: async (tx: Parameters<typeof lemonade.seed>[0]) => {
        await lemonade.seed(tx);
        const amount = tx.random.between(1, 1_000_000);
        const [from, to] = ["lemonade/outside", "lemonade/luck"].map((id) => ({ id, currency: "USD" }));
        await tx.ledger.post({ from: from!, to: to!, amount, reason: tx.random.text(8) });
      },
    };
    const books = (options: Partial<Options>): Promise<unknown> =>
      createWorld({ providers: { lemonade: lucky }, ...options }).ledger();
    const own = { createStore: () => createMemoryStore() };
    const inMemory = await books({});
    expect([await books(own), await books(own), await books({ name: "other" })]).toEqual([
      inMemory,
      inMemory,
      inMemory,
    ]);
  });

  test("that opens slowly does not disturb a later reset", async () => {
    const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    let opened = 0;
    const world = open({
      createStore: () => {
        const store = createMemoryStore();
        const gate = gates[opened];
        opened += 1;
        return { transaction: async (work) => (await gate?.promise, store.transaction(work)) };
      },
    });
    const resetting = world.reset();
    gates[1]!.resolve();
    await resetting;
    await customer(world.lemonade)("POST", "/orders", { cups: 1 });
    gates[0]!.resolve();
    for (let turn = 0; turn < 200; turn += 1) await Promise.resolve();
    expect((await world.ledger()).entries.filter(({ reason }) => reason === "order")).toHaveLength(1);
  });

  test("that cannot be seeded reports it to every caller, until a reset creates another one", async () => {
    let broken = true;
    const world = open({
      createStore: () => (broken ? { transaction: () => Promise.reject(new Error("disk full")) } : createMemoryStore()),
    });
    await expect(world.ledger()).rejects.toThrow("disk full");
    await expect(world.settled()).rejects.toThrow("disk full");
    broken = false;
    await world.reset();
    expect((await customer(world.lemonade)("GET", "/me")).status).toBe(200);
  });
});

test("a provider cannot have the name of a member of the world", () => {
  const clock = { ...lemonade, name: "clock" as const };
  expect(() => createWorld({ providers: { clock } })).toThrow(
    'Cannot call a provider "clock": a world has a member of that name. Choose another.',
  );
});

test("an option that a world does not have is refused", () => {
  const misspelt = { providers: { lemonade }, sed: 7 } as WorldOptions;
  expect(() => createWorld(misspelt)).toThrow('Cannot create a world: it has no option "sed". It has providers, name,');
});
