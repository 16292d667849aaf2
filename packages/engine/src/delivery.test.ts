import { describe, expect, test } from "vitest";

import type { Delivery, SendResult } from "./delivery.ts";
import { cupsOf, fatesIn, here, openStand, schedule, until } from "./lemonade-stand.test-world.ts";
import type { Stand } from "./lemonade-stand.test-world.ts";
import { stand } from "./lemonade.test-provider.ts";
import { defineProvider } from "./provider.ts";

const order = { cups: 1 } as const;
const hostsOf = (sent: readonly { readonly url: string }[]): readonly string[] => sent.map(({ url }) => url.slice(-3));

describe("an event", () => {
  test("is sent by itself once its transaction is committed", async () => {
    const { world, ada, sent } = await openStand();
    await ada("POST", "/orders", order);
    await world.settled();
    expect(sent).toEqual([
      {
        url: here.ada,
        timeoutMs: 5_000,
        headers: { "x-signature": expect.any(String) as string },
        body: sent[0]!.body,
        delivery: expect.objectContaining({ id: 1, event: "poured", state: "pending", attempts: [] }) as Delivery,
      },
    ]);
    expect(await fatesIn(world)).toEqual([["delivered", [0]]]);
  });

  test("counts as starting until it is handed to `send`, whatever the receiver then answers", async () => {
    let sign = (): void => undefined;
    const signed = new Promise<void>((done) => (sign = done));
    const webhooks = stand.webhooks!;
    const compose: typeof webhooks.compose = async (...event) => {
      await signed;
      return webhooks.compose(...event);
    };
    const slow = defineProvider({ ...stand, webhooks: { ...webhooks, compose } });
    const { world, ada, answers, sent } = await openStand({ providers: { lemonade: slow } });
    let answer = (_result: SendResult): void => undefined;
    answers.push(new Promise<SendResult>((said) => (answer = said)));
    await ada("POST", "/orders", order);
    expect([world.isStarting, sent.length]).toEqual([true, 0]);
    sign();
    await until(async () => sent.length === 1);
    expect(world.isStarting).toBe(false);
    answer({ status: 200 });
    await world.settled();
    expect(await fatesIn(world)).toEqual([["delivered", [0]]]);
  });

  test("is recorded exactly as it was sent", async () => {
    const { world, ada, sent, answers } = await openStand();
    answers.push({ error: "refused" });
    await ada("POST", "/orders", order);
    await world.advance("1s");
    const [delivery] = await world.deliveries();
    expect(delivery).toMatchObject({
      id: 1,
      provider: "lemonade",
      event: "poured",
      queue: "ada",
      url: here.ada,
      body: sent[1]!.body,
      headers: sent[1]!.headers,
      attempts: [
        { status: null, error: "refused" },
        { status: 200, error: null },
      ],
    });
    expect(sent[1]!.body).not.toBe(sent[0]!.body);
  });

  test("of an operation that is refused or fails is never sent", async () => {
    const { world, ada, bob, sent } = await openStand();
    expect((await bob("POST", "/orders", { cups: 9 })).status).toBe(402);
    expect((await ada("POST", "/spills")).status).toBe(500);
    await world.settled();
    expect([sent, await world.deliveries(), await world.nextDue()]).toEqual([[], [], undefined]);
  });

  test("never delays the API's answer", async () => {
    const { world, ada, answers } = await openStand();
    const gate = Promise.withResolvers<SendResult>();
    answers.push(gate.promise);
    expect((await ada("POST", "/orders", order)).status).toBe(201);
    expect((await ada("GET", "/me")).status).toBe(200);
    gate.resolve({ status: 200 });
    await world.settled();
    expect(await fatesIn(world)).toEqual([["delivered", [0]]]);
  });

  test("is not created if its account wants no events", async () => {
    const { world, ada, sent } = await openStand();
    await ada("DELETE", "/hook");
    await ada("POST", "/orders", order);
    await world.settled();
    expect([sent, await world.deliveries()]).toEqual([[], []]);
  });
});

describe("a failed attempt", () => {
  test("is repeated after each pause of the provider's ladder, counted from the failure", async () => {
    const { world, ada, answers } = await openStand();
    answers.push({ status: 500 }, { error: "timeout" });
    await ada("POST", "/orders", order);
    await world.advance("1m");
    expect(await fatesIn(world)).toEqual([["delivered", [0, 1, 3]]]);
  });

  test("is composed and signed again for each attempt", async () => {
    const { world, ada, sent, answers } = await openStand();
    answers.push({ status: 500 }, { status: 500 });
    await ada("POST", "/orders", order);
    await world.advance("1m");
    const times = (await world.deliveries())[0]!.attempts.map(({ at }) => at);
    expect(times).toHaveLength(3);
    expect(sent.map(({ headers }) => headers)).toEqual(
      times.map((at) => ({ "x-signature": `${world.lemonade.keys[0]}/${at}` })),
    );
    expect(sent.map(({ body }) => (JSON.parse(body) as { readonly sent: number }).sent)).toEqual(times);
  });

  test("is not repeated a millisecond early", async () => {
    const { world, ada, sent, answers } = await openStand();
    answers.push({ status: 500 }, { status: 500 });
    await ada("POST", "/orders", order);
    const after = async (pause: string): Promise<number> => {
      await world.advance(pause);
      return sent.length;
    };
    expect([await after("999ms"), await after("1ms"), await after("1999ms"), await after("1ms")]).toEqual([1, 2, 2, 3]);
  });

  test("drops the event once the ladder is used up", async () => {
    const { world, ada, answers } = await openStand();
    answers.push({ status: 500 }, { status: 500 }, { status: 500 });
    await ada("POST", "/orders", order);
    await world.advance("1h");
    expect(await fatesIn(world)).toEqual([["failed", [0, 1, 3]]]);
    expect(await world.nextDue()).toBeUndefined();
  });

  test.each([
    [199, "pending"],
    [200, "delivered"],
    [299, "delivered"],
    [300, "pending"],
    [304, "pending"],
    [404, "pending"],
  ])("is any answer but 2xx: %i leaves it %s", async (status, state) => {
    const { world, ada, answers } = await openStand();
    answers.push({ status });
    await ada("POST", "/orders", order);
    await world.settled();
    expect(await fatesIn(world)).toEqual([[state, [0]]]);
  });

  test("is also a `send` that throws, although it must not", async () => {
    const { world, ada, answers } = await openStand();
    answers.push(Promise.reject(new Error("socket hang up")));
    await ada("POST", "/orders", order);
    await world.advance("1m");
    expect(await fatesIn(world)).toEqual([["delivered", [0, 1]]]);
    expect((await world.deliveries())[0]!.attempts[0]).toMatchObject({ status: null, error: "socket hang up" });
  });

  test("is repeated at the owner's current address", async () => {
    const { world, ada, sent, answers } = await openStand();
    answers.push({ status: 500 });
    await ada("POST", "/orders", order);
    await ada("PUT", "/hook", { url: here.bob });
    await world.advance("1s");
    expect(hostsOf(sent)).toEqual(["ada", "bob"]);
    expect((await world.deliveries())[0]).toMatchObject({ state: "delivered", url: here.bob });
  });

  test("drops its event and all that wait behind it once the owner wants no more events", async () => {
    const { world, ada, sent, answers } = await openStand();
    answers.push({ status: 500 });
    await ada("POST", "/orders", order);
    await ada("POST", "/orders", order);
    await ada("DELETE", "/hook");
    await world.advance("1m");
    expect(sent).toHaveLength(1);
    expect(await fatesIn(world)).toEqual([
      ["failed", [0]],
      ["failed", []],
    ]);
    await ada("PUT", "/hook", { url: here.ada });
    await ada("POST", "/orders", order);
    await world.settled();
    expect((await fatesIn(world))[2]).toEqual(["delivered", [0]]);
  });
});

describe("the events of one account", () => {
  test("are sent one after another, each once the one before is delivered or dropped", async () => {
    const { world, ada, sent, answers } = await openStand();
    answers.push({ status: 500 }, { status: 200 }, { status: 500 }, { status: 500 }, { status: 500 });
    for (const cups of [1, 2, 3]) await ada("POST", "/orders", { cups });
    await world.advance("1m");
    expect(sent.map(cupsOf)).toEqual([1, 1, 2, 2, 2, 3]);
    expect(await fatesIn(world)).toEqual([
      ["delivered", [0, 1]],
      ["failed", [1, 2, 4]],
      ["delivered", [4]],
    ]);
  });

  test("keep their order when they are emitted at once", async () => {
    const { world, ada, sent } = await openStand();
    const ids = await Promise.all(
      Array.from({ length: 20 }, async () => (await ada("POST", "/orders", order)).json() as Promise<{ id: string }>),
    );
    await world.settled();
    expect(sent.map(({ body }) => (JSON.parse(body) as { id: string }).id)).toEqual(ids.map(({ id }) => id));
  });

  test("wait for a slow receiver; those of another account do not", async () => {
    const { world, ada, bob, sent, answers } = await openStand();
    const gate = Promise.withResolvers<SendResult>();
    answers.push(gate.promise);
    await ada("POST", "/orders", { cups: 3 });
    await ada("POST", "/orders", { cups: 4 });
    await bob("POST", "/orders", { cups: 1 });
    await bob("POST", "/orders", { cups: 2 });
    await until(async () => (await fatesIn(world)).filter(([state]) => state === "delivered").length === 2);
    expect(sent.map(cupsOf)).toEqual([3, 1, 2]);
    gate.resolve({ status: 200 });
    await world.settled();
    expect(sent.map(cupsOf)).toEqual([3, 1, 2, 4]);
  });

  test("wait for an event that is to be retried; those of another account do not", async () => {
    const { world, ada, bob, sent, answers } = await openStand();
    answers.push({ status: 500 });
    await ada("POST", "/orders", order);
    await world.settled();
    await ada("POST", "/orders", order);
    await bob("POST", "/orders", order);
    await world.settled();
    expect(hostsOf(sent)).toEqual(["ada", "bob"]);
  });
});

describe("the events of a provider that does not keep their order", () => {
  const pausesOf: Readonly<Record<string, readonly number[]>> = { poured: [1_000, 2_000], once: [] };
  const sideBySide = defineProvider({
    ...stand,
    webhooks: { ...stand.webhooks!, sequential: false, pauses: (event) => pausesOf[event]! },
  });

  test("do not wait for each other, and each has its own retries", async () => {
    const { world, ada, sent, answers } = await openStand({ providers: { lemonade: sideBySide } });
    answers.push({ status: 500 }, { status: 500 });
    for (const cups of [1, 2, 3]) await ada("POST", "/orders", { cups });
    await world.advance("1m");
    expect(sent.map(cupsOf)).toEqual([1, 2, 3, 1, 2]);
    expect(await fatesIn(world)).toEqual([
      ["delivered", [0, 1]],
      ["delivered", [0, 1]],
      ["delivered", [0]],
    ]);
  });

  test("do not wait for a receiver that never answers", async () => {
    const { world, ada, sent, answers } = await openStand({ providers: { lemonade: sideBySide } });
    const gate = Promise.withResolvers<SendResult>();
    answers.push(gate.promise);
    await ada("POST", "/orders", { cups: 1 });
    await ada("POST", "/orders", { cups: 2 });
    await until(async () => (await fatesIn(world)).some(([state]) => state === "delivered"));
    expect(sent.map(cupsOf)).toEqual([1, 2]);
    gate.resolve({ status: 200 });
    await world.settled();
  });

  test("use the ladder of their kind: one that is sent once is dropped at the first failure", async () => {
    const { world, answers } = await openStand({ providers: { lemonade: sideBySide } });
    answers.push({ status: 500 });
    await schedule(world, "emit", 0, "once");
    await world.advance("1m");
    expect(await fatesIn(world)).toEqual([["failed", [0]]]);
  });
});

test("a world can override the provider's time-out for receivers", async () => {
  const { ada, world, sent } = await openStand({ webhookTimeoutMs: 50 });
  await ada("POST", "/orders", order);
  await world.settled();
  expect(sent.map(({ timeoutMs }) => timeoutMs)).toEqual([50]);
});

describe("a receiver on another machine", () => {
  const elsewhere = "https://mystore.example/hook";

  test("is never contacted: its events are held and do not block later ones", async () => {
    const { world, ada, sent } = await openStand();
    await ada("PUT", "/hook", { url: elsewhere });
    await ada("POST", "/orders", order);
    await world.advance("1h");
    expect([sent, await fatesIn(world)]).toEqual([[], [["held", []]]]);
    await ada("PUT", "/hook", { url: here.ada });
    await ada("POST", "/orders", order);
    await world.settled();
    expect((await fatesIn(world)).map(([state]) => state)).toEqual(["held", "delivered"]);
  });

  test("is contacted if the user allowed its host", async () => {
    const { world, ada, sent } = await openStand({ allowWebhookHosts: ["mystore.example"] });
    await ada("PUT", "/hook", { url: elsewhere });
    await ada("POST", "/orders", order);
    await world.settled();
    expect(sent.map(({ url }) => url)).toEqual([elsewhere]);
  });

  test("is not contacted by a retry after the owner changed to it", async () => {
    const { world, ada, sent, answers } = await openStand();
    answers.push({ status: 500 });
    await ada("POST", "/orders", order);
    await ada("POST", "/orders", order);
    await ada("PUT", "/hook", { url: elsewhere });
    await world.advance("1h");
    expect([hostsOf(sent), (await fatesIn(world)).map(([state]) => state)]).toEqual([["ada"], ["held", "held"]]);
  });

  test.each(["http://127.0.0.1:1/", "http://127.8.8.8/", "http://[::1]:1/", "http://LOCALHOST/", "http://2130706433/"])(
    "is not what %s is",
    async (url) => {
      const { world, ada, sent } = await openStand();
      await ada("PUT", "/hook", { url });
      await ada("POST", "/orders", order);
      await world.settled();
      expect(sent).toHaveLength(1);
    },
  );

  test.each([
    "http://localhost.example/",
    "http://127.0.0.1.example/",
    "http://notlocalhost/",
    "http://10.0.0.1/",
    "http://[::ffff:8.8.8.8]/",
    "http://user:localhost@example.com/",
  ])("is what %s is", async (url) => {
    const { world, ada, sent } = await openStand();
    await ada("PUT", "/hook", { url });
    await ada("POST", "/orders", order);
    await world.settled();
    expect(sent).toEqual([]);
  });
});

describe("a manual attempt", () => {
  const ofFirst = async (world: Stand): Promise<Delivery | undefined> => world.redeliver(1);

  test("is made at once in any state of the event, and returns the new state", async () => {
    const { world, ada, sent, answers } = await openStand();
    answers.push({ status: 500 }, { status: 500 }, { status: 500 }, { status: 503 });
    await ada("POST", "/orders", order);
    await world.advance("1m");
    expect(await ofFirst(world)).toMatchObject({ state: "failed", attempts: { length: 4 } });
    expect(await ofFirst(world)).toMatchObject({ state: "delivered", attempts: { length: 5 } });
    answers.push({ status: 500 });
    expect(await ofFirst(world)).toMatchObject({ state: "delivered", attempts: { length: 6 } });
    expect(sent).toHaveLength(6);
    expect(await world.nextDue()).toBeUndefined();
  });

  test("of an unknown delivery returns nothing", async () => {
    const { world } = await openStand();
    expect(await world.redeliver(99)).toBeUndefined();
  });

  test("neither uses up nor moves the event's own retries", async () => {
    const { world, ada, answers } = await openStand();
    answers.push({ status: 500 }, { status: 500 }, { status: 500 }, { status: 500 });
    await ada("POST", "/orders", order);
    await world.advance("500ms");
    expect(await ofFirst(world)).toMatchObject({ state: "pending" });
    await world.advance("1m");
    expect(await fatesIn(world)).toEqual([["failed", [0, 0.5, 1, 3]]]);
  });

  test("that delivers an event ends its retries and releases the next one", async () => {
    const { world, ada, sent, answers } = await openStand();
    answers.push({ status: 500 });
    await ada("POST", "/orders", { cups: 1 });
    await ada("POST", "/orders", { cups: 2 });
    await world.settled();
    await ofFirst(world);
    await world.settled();
    expect(sent.map(cupsOf)).toEqual([1, 1, 2]);
    await world.advance("1m");
    expect(await fatesIn(world)).toEqual([
      ["delivered", [0, 0]],
      ["delivered", [0]],
    ]);
  });

  test("that delivers an event out of turn does not release the one whose turn it is", async () => {
    const { world, ada, sent, answers } = await openStand();
    answers.push({ status: 500 });
    for (const cups of [1, 2, 3]) await ada("POST", "/orders", { cups });
    await world.settled();
    await world.redeliver(2);
    await world.settled();
    expect(sent.map(cupsOf)).toEqual([1, 2]);
    await world.advance("1m");
    expect(sent.map(cupsOf)).toEqual([1, 2, 1, 3]);
    expect(await fatesIn(world)).toEqual([
      ["delivered", [0, 1]],
      ["delivered", [0]],
      ["delivered", [1]],
    ]);
  });

  test("that delivers an event during its own attempt is not undone when that attempt fails", async () => {
    const { world, ada, sent, answers } = await openStand();
    const gate = Promise.withResolvers<SendResult>();
    answers.push(gate.promise);
    await ada("POST", "/orders", { cups: 1 });
    await ada("POST", "/orders", { cups: 2 });
    await until(async () => sent.length > 0);
    expect(await ofFirst(world)).toMatchObject({ state: "delivered" });
    gate.resolve({ status: 500 });
    await world.advance("1m");
    expect((await fatesIn(world)).map(([state, attempts]) => [state, attempts.length])).toEqual([
      ["delivered", 2],
      ["delivered", 1],
    ]);
    expect(sent.map(cupsOf)).toEqual([1, 1, 2]);
  });

  test("contacts no other machine", async () => {
    const { world, ada, sent } = await openStand();
    await ada("PUT", "/hook", { url: "https://mystore.example/" });
    await ada("POST", "/orders", order);
    expect(await ofFirst(world)).toMatchObject({ state: "held", attempts: [] });
    expect(sent).toEqual([]);
  });

  test("of a held event goes to the owner's current address", async () => {
    const { world, ada } = await openStand();
    await ada("PUT", "/hook", { url: "https://mystore.example/" });
    await ada("POST", "/orders", order);
    await ada("PUT", "/hook", { url: here.ada });
    expect(await ofFirst(world)).toMatchObject({ state: "delivered", url: here.ada });
  });
});
