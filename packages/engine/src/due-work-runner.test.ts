import { describe, expect, test } from "vitest";

import type { SendResult } from "./delivery.ts";
import { cupsOf, fatesIn, here, logOf, openStand, pass, schedule, until } from "./lemonade-stand.test-world.ts";
import { lemonade } from "./lemonade.test-provider.ts";

const order = { cups: 1 } as const;

describe("work that fails", () => {
  test("is undone, dropped and reported with its cause, and other work continues", async () => {
    const { world, errors } = await openStand();
    await schedule(world, "fail", 0, "jug");
    await schedule(world, "squeeze", 0, "lemon");
    await world.settled();
    expect(await logOf(world)).toEqual(["lemon at 0"]);
    expect(await world.nextDue()).toBeUndefined();
    expect(errors.map(({ message, cause }) => [message, (cause as Error).message])).toEqual([
      ['Cannot do "fail" for jug: it failed and was dropped.', "no more lemons"],
    ]);
  });

  test("is the only work dropped, even if other work comes before it meanwhile", async () => {
    for (let turns = 0; turns < 30; turns += 1) {
      const { world, errors } = await openStand();
      await schedule(world, "fail", 1_000);
      const failing = world.setClock({ now: world.now + 1_500 });
      await pass(turns);
      await schedule(world, "squeeze", -1_400, "lemon");
      await failing;
      await world.settled();
      expect([await logOf(world), errors.length]).toEqual([["lemon at 1.5"], 1]);
    }
  });

  test("is reported if its kind is unknown", async () => {
    const { world, errors } = await openStand();
    await schedule(world, "sing", 0, "song");
    await world.settled();
    expect(errors.map(({ message }) => message)).toEqual(['Cannot do "sing" for song: it failed and was dropped.']);
  });

  test("while signing a webhook drops that event, reports it and releases the next one", async () => {
    const signing = {
      ...lemonade,
      webhooks: {
        ...lemonade.webhooks!,
        compose: async (payload: object, secret: string, now: number) => {
          if (JSON.stringify(payload).includes('"cups":2')) throw new Error("no ink");
          return lemonade.webhooks!.compose(payload, secret, now);
        },
      },
    };
    const { world, ada, sent, errors } = await openStand({ providers: { lemonade: signing } });
    for (const cups of [2, 1]) await ada("POST", "/orders", { cups });
    await world.advance("1m");
    expect(sent.map(cupsOf)).toEqual([1]);
    expect((await fatesIn(world)).map(([state]) => state)).toEqual(["failed", "delivered"]);
    expect(errors.map(({ cause }) => (cause as Error).message)).toEqual(["no ink"]);
  });

  test("while finding a webhook's address drops that event, reports it and releases the next one", async () => {
    let losses = 0;
    const losing = {
      ...lemonade,
      webhooks: {
        ...lemonade.webhooks!,
        route: async (...asked: Parameters<NonNullable<typeof lemonade.webhooks>["route"]>) => {
          if (losses > 0) {
            losses -= 1;
            throw new Error("lost the address");
          }
          return lemonade.webhooks!.route(...asked);
        },
      },
    };
    const { world, ada, sent, answers, errors } = await openStand({ providers: { lemonade: losing } });
    answers.push({ status: 500 });
    for (const cups of [1, 2]) await ada("POST", "/orders", { cups });
    await world.settled();
    losses = 1;
    await world.advance("1m");
    expect(sent.map(cupsOf)).toEqual([1, 2]);
    expect((await fatesIn(world)).map(([state]) => state)).toEqual(["failed", "delivered"]);
    expect(errors.map(({ cause }) => (cause as Error).message)).toEqual(["lost the address"]);
  });
});

describe("a reset", () => {
  test("forgets attempts in progress: their answers are not recorded", async () => {
    const { world, ada, sent, answers } = await openStand();
    const gate = Promise.withResolvers<SendResult>();
    answers.push(gate.promise);
    await ada("POST", "/orders", order);
    await until(async () => sent.length > 0);
    await world.reset();
    await ada("PUT", "/hook", { url: here.ada });
    answers.push({ status: 500 });
    await ada("POST", "/orders", order);
    gate.resolve({ status: 200 });
    await world.settled();
    expect(await fatesIn(world)).toEqual([["pending", [0]]]);
  });

  test("leaves nothing of an order in the new world, whenever it happens", async () => {
    for (let turns = 0; turns < 60; turns += 1) {
      const { world, ada, answers, errors } = await openStand();
      answers.push({ status: 500 });
      const ordering = ada("POST", "/orders", order);
      await pass(turns);
      const reset = world.reset();
      await Promise.all([ordering, reset]);
      await schedule(world, "squeeze", 60_000, "lemon");
      await world.settled();
      // A call that had not begun belongs to the new world; it is then complete.
      const { entries } = await world.ledger();
      const orders = entries.filter(({ reason }) => reason === "order").length;
      expect(await world.deliveries()).toEqual([]);
      expect(world.requests()).toHaveLength(orders);
      await world.advance("1m");
      expect(await logOf(world)).toEqual(["lemon at 60"]);
      expect([errors, (await world.audit()).ok]).toEqual([[], true]);
    }
  });

  test("forgets work that was just started, and does nothing for it in the new world", async () => {
    const busy = {
      ...lemonade,
      seed: async (tx: Parameters<typeof lemonade.seed>[0]) => {
        await lemonade.seed(tx);
        await tx.schedule(tx.now + 1_000, "squeeze", "a");
        await tx.schedule(tx.now + 2_000, "squeeze", "b");
      },
    };
    for (let turns = 0; turns < 30; turns += 1) {
      const { world } = await openStand({ providers: { lemonade: busy } });
      const moving = world.setClock({ now: world.now + 1_000 });
      await pass(turns);
      await Promise.all([moving, world.reset()]);
      await world.advance("3s");
      expect(await logOf(world)).toEqual(["a at 1", "b at 2"]);
    }
  });

  test("forgets work that fails in progress, and drops nothing in the new world", async () => {
    const gate = Promise.withResolvers<void>();
    const slow = {
      ...lemonade,
      work: {
        ...lemonade.work,
        slow: async () => {
          await gate.promise;
          throw new Error("too late");
        },
      },
    };
    const { world } = await openStand({ providers: { lemonade: slow } });
    await schedule(world, "slow", 0);
    await world.reset();
    await schedule(world, "squeeze", 1_000, "lemon");
    gate.resolve();
    await world.settled();
    await world.advance("1s");
    expect(await logOf(world)).toEqual(["lemon at 1"]);
  });
});

test("work runs by due time, then in the order it was scheduled", async () => {
  const { world } = await openStand();
  for (const [subject, in_ms] of [["c", 2_000] as const, ["d", 2_000] as const, ["a", 1_000] as const]) {
    await schedule(world, "squeeze", in_ms, subject);
  }
  await schedule(world, "squeeze", 1_000, "b");
  await world.advance("2s");
  expect(await logOf(world)).toEqual(["a at 1", "b at 1", "c at 2", "d at 2"]);
});

test("work that becomes due while the last work runs is not missed, whenever that is", async () => {
  for (let turns = 0; turns < 60; turns += 1) {
    const { world } = await openStand();
    await schedule(world, "squeeze", 1_000, "lemon");
    const idle = world.tick();
    await pass(turns);
    await world.setClock({ now: world.now + 1_000 });
    expect(await logOf(world)).toEqual(["lemon at 1"]);
    await idle;
  }
});

test("work that is scheduled for now while the last work runs is not missed", async () => {
  for (let turns = 0; turns < 60; turns += 1) {
    const { world } = await openStand();
    const idle = world.tick();
    await pass(turns);
    await schedule(world, "squeeze", 0, "lemon");
    await Promise.all([idle, world.settled()]);
    expect(await logOf(world)).toEqual(["lemon at 0"]);
  }
});
