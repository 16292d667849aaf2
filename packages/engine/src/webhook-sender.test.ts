import { setImmediate } from "node:timers/promises";

import { describe, expect, test } from "vitest";

import type { Send } from "./delivery.ts";
import { cupsOf, fatesIn, openStand, schedule } from "./lemonade-stand.test-world.ts";
import type { OpenStand } from "./lemonade-stand.test-world.ts";
import { beer, lemonade, stand } from "./lemonade.test-provider.ts";
import { defineProvider } from "./provider.ts";

const sideBySide = defineProvider({ ...stand, webhooks: { ...stand.webhooks!, sequential: false } });

/** The orders' events that were sent, by their number of cups, and at which second. */
async function pourUnder(fault: Parameters<OpenStand["world"]["faults"]["add"]>[0], cups: number, options = {}) {
  const open = await openStand(options);
  open.world.faults.add(fault);
  for (let each = 1; each <= cups; each += 1) await open.ada("POST", "/orders", { cups: each });
  await open.world.advance("1m");
  return { ...open, cups: open.sent.map(cupsOf), fates: await fatesIn(open.world) };
}

describe.each([
  ["one after another", {}],
  ["side by side", { providers: { lemonade: sideBySide } }],
])("where events go out %s,", (_how, options) => {
  test("a dropped one is never sent, and the others are", async () => {
    const { cups, fates, world } = await pourUnder({ nth: 2, then: { webhook: "drop" } }, 3, options);
    expect(cups).toEqual([1, 3]);
    expect(fates).toEqual([
      ["delivered", [0]],
      ["failed", []],
      ["delivered", [0]],
    ]);
    expect(world.notes().map(({ text }) => text)).toContain("poured to http://localhost:9/ada meets fault_1: drop");
  });

  test("a duplicated one is sent twice", async () => {
    const { cups } = await pourUnder({ then: { webhook: "duplicate" } }, 2, options);
    expect(cups.toSorted((one, other) => one - other)).toEqual([1, 1, 2]);
  });

  test("a reordered one is sent after the next", async () => {
    const { cups, fates } = await pourUnder({ then: { webhook: "reorder" } }, 3, options);
    expect(cups.indexOf(1)).toBeGreaterThan(cups.indexOf(2));
    expect(fates.map(([state]) => state)).toEqual(["delivered", "delivered", "delivered"]);
  });

  test("a reordered one waits until there is a next one", async () => {
    const { world, ada, sent } = await pourUnder({ then: { webhook: "reorder" } }, 1, options);
    expect(sent).toEqual([]);
    await ada("POST", "/orders", { cups: 2 });
    await world.settled();
    expect(sent.map(cupsOf)).toEqual([2, 1]);
  });

  test("a delayed one is sent after the delay", async () => {
    const { fates } = await pourUnder({ then: { webhook: "delay", delay_ms: 30_000 } }, 1, options);
    expect(fates).toEqual([["delivered", [30]]]);
  });

  test("a lost attempt reaches no receiver, and the retries go on", async () => {
    const { cups, fates, world } = await pourUnder({ then: { webhook: "lose" } }, 1, options);
    expect(cups).toEqual([1]);
    expect(fates).toEqual([["delivered", [0, 1]]]);
    expect((await world.deliveries())[0]?.attempts).toMatchObject([
      { status: null, error: "lost on the way (fault_1)", lost: "fault_1" },
      { status: 200, error: null, lost: null },
    ]);
  });
});

test("a reordered event is sent between the next two, even when all three are waiting", async () => {
  const { world, ada, sent, answers } = await openStand();
  // The first receiver answers only once the others are queued.
  answers.push({ status: 500 });
  world.faults.add({ nth: 2, then: { webhook: "reorder" } });
  for (const cups of [1, 2, 3, 4]) await ada("POST", "/orders", { cups });
  await world.advance("1m");
  expect(sent.map(cupsOf)).toEqual([1, 1, 3, 2, 4]);
});

describe.each([
  ["one after another", {}, [2, 2, 1, 3]],
  ["side by side", { providers: { lemonade: sideBySide } }, [2, 3, 1, 2]],
])("where events go out %s, a reordered one", (_how, options, order) => {
  test("waits until the next one has arrived, no matter how many attempts that takes", async () => {
    const { world, ada, sent, answers } = await openStand(options);
    answers.push({ status: 500 });
    world.faults.add({ then: { webhook: "reorder" } });
    for (const cups of [1, 2, 3]) {
      await ada("POST", "/orders", { cups });
      await world.settled();
    }
    await world.advance("1m");
    // The first delivered event is the one it waited for: either the next one or one that overtook it.
    expect(sent.map(cupsOf)).toEqual(order);
    expect((await world.deliveries()).map(({ id, state }) => [id, state])).toEqual([
      [1, "delivered"],
      [2, "delivered"],
      [3, "delivered"],
    ]);
  });

  test("is released by a manual attempt at the next one, but not at an earlier one", async () => {
    const { world, ada, sent } = await openStand(options);
    for (const fault of [
      { nth: 2, then: { webhook: "reorder" } },
      { nth: 2, then: { webhook: "drop" } },
    ] as const) {
      world.faults.add(fault);
    }
    for (const cups of [1, 2, 3]) await ada("POST", "/orders", { cups });
    await world.settled();
    expect(sent.map(cupsOf)).toEqual([1]);
    await world.redeliver(1);
    await world.settled();
    expect(sent.map(cupsOf)).toEqual([1, 1]);
    await world.redeliver(3);
    await world.settled();
    expect(sent.map(cupsOf)).toEqual([1, 1, 3, 2]);
  });
});

test("a reordered event is not released by a manual attempt at a later one", async () => {
  const { world, ada, sent, answers } = await openStand();
  answers.push({ status: 500 });
  world.faults.add({ then: { webhook: "reorder" } });
  for (const cups of [1, 2, 3]) await ada("POST", "/orders", { cups });
  await world.settled();
  await world.redeliver(3);
  await world.advance("1m");
  expect(sent.map(cupsOf)).toEqual([2, 3, 2, 1]);
});

test("a delayed event holds up the later ones of a provider that keeps their order", async () => {
  const { cups, fates } = await pourUnder({ then: { webhook: "delay", delay_ms: 30_000 } }, 2);
  expect(cups).toEqual([1, 2]);
  expect(fates).toEqual([
    ["delivered", [30]],
    ["delivered", [30]],
  ]);
});

test("a fault for one kind of event affects no other events and no calls", async () => {
  const { world, ada, sent } = await openStand();
  world.faults.add({ then: { webhook: "drop", event: "stirred" }, times: 9 });
  expect((await ada("POST", "/orders", { cups: 1 })).status).toBe(201);
  await schedule(world, "emit", 0, "stirred");
  await world.advance("1m");
  expect(sent.map(({ body }) => body)).toHaveLength(1);
  expect(world.faults.list()).toMatchObject([{ seen: 1, fired: 1 }]);
});

test("a fault for another provider does not affect this provider's events", async () => {
  const providers = { lemonade, beer };
  const { world, cups } = await pourUnder({ provider: "beer", then: { webhook: "drop" } }, 1, { providers });
  expect(cups).toEqual([1]);
  expect(world.faults.list()).toMatchObject([{ seen: 0, fired: 0 }]);
});

test("a fault is not used up by the event of an order that was refused", async () => {
  const { world, ada, sent } = await openStand();
  world.faults.add({ then: { webhook: "drop" } });
  await ada("POST", "/spills", { cups: 1 });
  await ada("POST", "/orders", { cups: 1 });
  await world.settled();
  expect(world.faults.list()).toMatchObject([{ seen: 1, fired: 1 }]);
  expect(sent).toEqual([]);
});

test("a probability strikes the same events in every world with the same seed", async () => {
  const struck = async (seed: number): Promise<readonly number[]> =>
    (await pourUnder({ probability: 0.5, then: { webhook: "drop" } }, 8, { seed })).cups;
  const once = await struck(3);
  expect(await struck(3)).toEqual(once);
  expect(once.length).toBeGreaterThan(0);
  expect(once.length).toBeLessThan(8);
});

test("ten thousand receivers are handled within a few seconds", async () => {
  const send: Send = async () => {
    // Each answers in its own turn of the event loop, as over a network.
    await setImmediate();
    return { status: 200 };
  };
  const { world } = await openStand({ providers: { lemonade: sideBySide }, send });
  for (let each = 0; each < 10_000; each += 1) await schedule(world, "emit", 1_000);
  await world.advance("1s");
  expect(new Set((await world.deliveries()).map(({ state }) => state))).toEqual(new Set(["delivered"]));
});
