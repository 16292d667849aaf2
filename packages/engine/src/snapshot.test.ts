import { describe, expect, test } from "vitest";

import { parseInstant } from "./clock.ts";
import { openStand, schedule } from "./lemonade-stand.test-world.ts";
import type { Stand } from "./lemonade-stand.test-world.ts";
import { customer, lemonade } from "./lemonade.test-provider.ts";
import { SnapshotError, withKeysOf } from "./snapshot.ts";
import type { Snapshot } from "./snapshot.ts";
import { createWorld, forkWorld } from "./world.ts";

const providers = { lemonade };

/** The snapshot after a round trip through JSON, as from a file or over HTTP. */
const written = async (world: Stand): Promise<Snapshot> =>
  JSON.parse(JSON.stringify(await world.snapshot())) as Snapshot;

/** A stand with orders, a pending retry, a fault and a journal. */
async function livelyStand() {
  const open = await openStand();
  const { world, ada, bob, answers } = open;
  answers.push({ status: 500 }, { status: 500 });
  await ada("POST", "/orders", { cups: 3 });
  await bob("POST", "/orders", { cups: 1 });
  await schedule(world, "squeeze", 90_000);
  world.faults.add({ operation: "GET /me", nth: 2, then: { status: 503 } });
  await world.advance("500ms");
  return open;
}

describe("a snapshot", () => {
  test("restores a world byte for byte, twice in a row", async () => {
    const { world, ada } = await livelyStand();
    const before = await written(world);
    await ada("POST", "/orders", { cups: 5 });
    await world.advance("1h");
    await world.restore(before);
    expect(await written(world)).toEqual(before);
    await world.restore(before);
    expect(JSON.stringify(await world.snapshot())).toBe(JSON.stringify(before));
  });

  test("restores the same world in another process, with the same future", async () => {
    const { world, ada } = await livelyStand();
    const other = await openStand({ now: 0, seed: 5 });
    await other.world.restore(await written(world));
    const answers = await Promise.all([ada("POST", "/orders", { cups: 2 }), other.ada("POST", "/orders", { cups: 2 })]);
    const [one, two] = await Promise.all(answers.map((answer) => answer.text()));
    expect(one).toBe(two);
    for (const each of [world, other.world]) await each.advance("2m");
    expect(await written(other.world)).toEqual(await written(world));
  });

  test("keeps due work: a retry and scheduled work come at their time", async () => {
    const { world } = await livelyStand();
    const snapshot = await written(world);
    const other = await openStand();
    await other.world.restore(snapshot);
    expect(other.sent).toEqual([]);
    await other.world.advance("2m");
    expect(other.sent).toHaveLength(2);
    expect(await other.world.lemonade.levers.log({})).toEqual(["squeeze at 90"]);
    expect((await other.world.audit()).ok).toBe(true);
  });

  test("includes the clock, the faults and the journal", async () => {
    const { world } = await livelyStand();
    const other = await openStand({ now: 0 });
    await other.world.restore(await written(world));
    expect(other.world.now).toBe(world.now);
    expect((await other.ada("GET", "/me")).status).toBe(200);
    expect((await other.ada("GET", "/me")).status).toBe(503);
    expect(other.world.requests()[0]).toEqual(world.requests()[0]);
  });

  test("waits for webhooks in flight", async () => {
    const { world, ada, answers } = await openStand();
    const gate = Promise.withResolvers<{ readonly status: number }>();
    answers.push(gate.promise);
    await ada("POST", "/orders", { cups: 1 });
    const taking = world.snapshot();
    gate.resolve({ status: 200 });
    expect((await taking).documents["deliveries"]).toMatchObject([{ state: "delivered" }]);
  });

  test("of a real clock continues from its own time", async () => {
    let machine = parseInstant("2025-01-01T00:00:00Z");
    const world = createWorld({ providers, clock: "real", time: () => machine });
    const snapshot = await world.snapshot();
    machine += 3_600_000;
    await world.restore(snapshot);
    expect(new Date(world.now).toISOString()).toBe("2025-01-01T00:00:00.000Z");
    machine += 1_000;
    expect(new Date(world.now).toISOString()).toBe("2025-01-01T00:00:01.000Z");
  });

  test("of another format, with other providers or broken documents is refused, and the world is unchanged", async () => {
    const { world } = await livelyStand();
    const good = await written(world);
    const broken: readonly [object, RegExp][] = [
      [{ format: "vitrine/0" }, /its format is "vitrine\/0"/],
      [{ providers: ["cider"] }, /of a world with cider, and this one has lemonade/],
      [{ format: undefined }, /it is no snapshot at all/],
      [{ documents: { ...good.documents, due: undefined } }, /it has no documents "due"/],
      [{ documents: { ...good.documents, cellar: [{ id: 1 }] } }, /documents "cellar", which nobody here keeps/],
      [{ documents: { ...good.documents, "lemonade.orders": [{}] } }, /document 0 of "lemonade.orders" has no id/],
      [{ clock: { mode: "manual", now: "tomorrow" } }, /Cannot read the moment "tomorrow"/],
    ];
    for (const [change, reason] of broken) {
      const error = await world.restore({ ...good, ...change }).catch((cause: unknown) => cause);
      expect(error).toBeInstanceOf(SnapshotError);
      expect((error as Error).message).toMatch(reason);
    }
    await expect(world.restore(null as unknown as Snapshot)).rejects.toThrow(SnapshotError);
    expect(await written(world)).toEqual(good);
  });

  test("with a key that belongs to another world is refused", async () => {
    const { world } = await livelyStand();
    const other = createWorld({ providers, name: "other", onKey: (_provider, key) => key.includes("other") });
    await expect(other.restore(await written(world))).rejects.toThrow("it belongs to another world");
    expect((await customer(other.lemonade)("GET", "/me")).status).toBe(200);
  });
});

describe("a fork", () => {
  test("is the same world with its own keys, and both are independent afterwards", async () => {
    const { world, ada } = await livelyStand();
    const fork = await forkWorld(world, { providers, name: "second", limits: "off" });
    const adaThere = customer(fork.lemonade);
    for (const { faults } of [world, fork]) faults.clear();
    expect((await customer({ fetch: fork.lemonade.fetch, keys: world.lemonade.keys })("GET", "/me")).status).toBe(401);
    expect(await (await adaThere("GET", "/orders")).json()).toEqual(await (await ada("GET", "/orders")).json());
    await adaThere("POST", "/orders", { cups: 10 });
    expect(await (await ada("GET", "/me")).json()).toMatchObject({ balance: 95.5 });
    expect(await (await adaThere("GET", "/me")).json()).toMatchObject({ balance: 82.64 });
    expect((await fork.audit()).ok).toBe(true);
  });

  test("renames keys wherever they occur, but not texts that only mention one", () => {
    const snapshot = {
      world: "default",
      keys: { lemonade: ["ada_default_key", "ada_default_key_two", "bob_default_key"] },
      faults: { rows: [{ key: "bob_default_key" }] },
      documents: {
        buyers: [{ key: "ada_default_key" }, { key: "ada_default_key_two" }, { note: "about ada_default_key" }],
        limits: [{ id: "GET ada_default_key_two", used: 3 }],
      },
    } as unknown as Snapshot;
    expect(withKeysOf("b", snapshot, [lemonade])).toEqual({
      world: "b",
      keys: { lemonade: ["ada_b_key", "ada_default_key_two_b", "bob_b_key"] },
      faults: { rows: [{ key: "bob_b_key" }] },
      documents: {
        buyers: [{ key: "ada_b_key" }, { key: "ada_default_key_two_b" }, { note: "about ada_default_key" }],
        limits: [{ id: "GET ada_default_key_two_b", used: 3 }],
      },
    });
  });
});
