import { describe, expect, test } from "vitest";

import type { Effect, Fault } from "./fault.ts";
import { beer, customer, lemonade } from "./lemonade.test-provider.ts";
import { createWorld } from "./world.ts";
import type { World } from "./world.ts";

type Stand = World<{ lemonade: typeof lemonade }>;

const open = (seed = 1): Stand => createWorld({ providers: { lemonade }, limits: "off", seed });
const broken: Effect = { status: 503 };

/** The statuses of this many calls, one after another. */
async function statuses(world: Stand, times: number, path: string = "/me"): Promise<readonly number[]> {
  const seen: number[] = [];
  for (let call = 0; call < times; call += 1) seen.push((await customer(world.lemonade)("GET", path)).status);
  return seen;
}

const ordersOf = async (world: Stand): Promise<number> =>
  (await world.ledger()).entries.filter(({ reason }) => reason === "order").length;

describe("a fault strikes", () => {
  test.each<readonly [string, Omit<Fault, "then">, readonly number[]]>([
    ["the first call, once, by default", {}, [503, 200, 200, 200, 200]],
    ["from the nth call on", { nth: 3 }, [200, 200, 503, 200, 200]],
    ["the given number of times", { times: 2 }, [503, 503, 200, 200, 200]],
    ["the given number of times from the nth call on", { nth: 2, times: 3 }, [200, 503, 503, 503, 200]],
    ["every call, with a probability of 1", { probability: 1 }, [503, 503, 503, 503, 503]],
    ["no call, with a probability of 0", { probability: 0 }, [200, 200, 200, 200, 200]],
    ["at most the given number of times by chance", { probability: 1, times: 2, nth: 2 }, [200, 503, 503, 200, 200]],
    ["no call, with a limit of 0", { times: 0 }, [200, 200, 200, 200, 200]],
  ])("%s", async (_words, when, expected) => {
    const world = open();
    world.faults.add({ ...when, then: broken });
    expect(await statuses(world, 5)).toEqual(expected);
  });

  test("with about the given probability, and on the same calls for the same seed", async () => {
    const run = async (seed: number): Promise<readonly number[]> => {
      const world = open(seed);
      world.faults.add({ probability: 0.3, then: broken });
      return statuses(world, 200);
    };
    const [first, again, other] = await Promise.all([run(1), run(1), run(2)]);
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
    expect(first.filter((status) => status === 503).length).toBeGreaterThan(40);
    expect(first.filter((status) => status === 503).length).toBeLessThan(80);
  });

  test("only the provider it names", async () => {
    const world = createWorld({ providers: { lemonade, beer }, limits: "off" });
    world.faults.add({ provider: "beer", then: broken });
    const [here, there] = [customer(world.lemonade), customer(world.beer)];
    expect([(await here("GET", "/me")).status, (await there("GET", "/me")).status]).toEqual([200, 503]);
  });

  test("is refused if it names what does not exist", () => {
    const world = open();
    expect(() => world.faults.add({ operation: "GET /mee", then: broken })).toThrow("no documented operation");
    expect(world.faults.list()).toEqual([]);
  });

  test.each<readonly [Omit<Fault, "then">, boolean]>([
    [{ operation: "GET /me" }, true],
    [{ operation: "GET /m*" }, true],
    [{ operation: "*" }, true],
    [{ operation: "GET /orders*" }, false],
    [{ operation: "POST /orders" }, false],
    [{ provider: "lemonade" }, true],
    [{ key: "ada_default_key" }, true],
    [{ key: "bob_default_key" }, false],
    [{ provider: "lemonade", key: "bob_default_key" }, false],
  ])("only the calls it names: %j", async (which, strikes) => {
    const world = open();
    world.faults.add({ ...which, then: broken });
    expect(await statuses(world, 1)).toEqual([strikes ? 503 : 200]);
  });

  test("an undocumented path only if it names no operation", async () => {
    const world = open();
    world.faults.add({ operation: "*", then: broken });
    expect(await statuses(world, 1, "/nowhere")).toEqual([404]);
    world.faults.add({ then: broken });
    expect(await statuses(world, 1, "/nowhere")).toEqual([503]);
  });
});

describe("a call that arrives twice", () => {
  test("is processed twice, recorded twice, and answered with the second answer", async () => {
    const world = open();
    world.faults.add({ operation: "POST /orders", then: { twice: true } });
    const answer = await customer(world.lemonade)("POST", "/orders", { cups: 1 });
    expect(await answer.json()).toMatchObject({ balance: 97 });
    expect(await ordersOf(world)).toBe(2);
    expect(world.requests().map(({ status, lost, fault }) => [status, lost, fault])).toEqual([
      [201, true, "fault_1"],
      [201, false, "fault_1"],
    ]);
  });
});

describe("several faults", () => {
  test("are tried in order: a call meets the first that strikes, and later ones do not count it", async () => {
    const world = open();
    world.faults.add({ then: { status: 500 } });
    world.faults.add({ nth: 2, then: { status: 502 } });
    world.faults.add({ times: 2, then: { status: 503 } });
    // The first takes call 1; the second counts 2 and strikes at 3; the third counts 2 and strikes there and at 4.
    expect(await statuses(world, 5)).toEqual([500, 503, 502, 503, 200]);
    expect(world.faults.list().map(({ id, seen, fired }) => [id, seen, fired])).toEqual([
      ["fault_1", 5, 1],
      ["fault_2", 4, 1],
      ["fault_3", 3, 2],
    ]);
  });

  test("can be removed one by one or all at once", async () => {
    const world = open();
    const [first, second] = [500, 502].map((status) => world.faults.add({ probability: 1, then: { status } }));
    expect(world.faults.remove(first!.id)).toBe(true);
    expect(world.faults.remove(first!.id)).toBe(false);
    expect(await statuses(world, 1)).toEqual([502]);
    expect(world.faults.list().map(({ id }) => id)).toEqual([second!.id]);
    world.faults.clear();
    expect(await statuses(world, 1)).toEqual([200]);
  });

  test("have unique ids, even if a listed fault is added again", () => {
    const world = open();
    world.faults.add({ then: broken });
    const again = world.faults.add(world.faults.list()[0]!);
    expect([again.id, again.seen, again.fired]).toEqual(["fault_2", 0, 0]);
  });

  test("are listed as they were at the time of listing", async () => {
    const world = open();
    world.faults.add({ then: broken });
    const before = world.faults.list();
    await statuses(world, 1);
    expect(before.map(({ seen }) => seen)).toEqual([0]);
  });
});

describe("an effect", () => {
  test("`status` answers in the provider's own error format, and nothing is done", async () => {
    const world = open();
    world.faults.add({ then: broken });
    const response = await customer(world.lemonade)("POST", "/orders", { cups: 1 });
    expect([response.status, response.headers.get("content-type"), await response.json()]).toEqual([
      503,
      "application/json",
      { error: "error 503" },
    ]);
    expect(await ordersOf(world)).toBe(0);
  });

  test("`status` answers with the given body and headers", async () => {
    const world = open();
    world.faults.add({ then: { status: 429, body: { slow: "down" }, headers: { "Retry-After": "7" } } });
    world.faults.add({ then: { status: 500, body: "<html>", headers: { "Content-Type": "text/html" } } });
    const json = await customer(world.lemonade)("GET", "/me");
    expect([json.status, json.headers.get("retry-after"), await json.text()]).toEqual([429, "7", '{"slow":"down"}']);
    const html = await customer(world.lemonade)("GET", "/me");
    expect([html.headers.get("content-type"), await html.text()]).toEqual(["text/html", "<html>"]);
  });

  test.each([204, 205, 304])("`status` %i answers without a body", async (status) => {
    const world = open();
    world.faults.add({ then: { status } });
    const response = await customer(world.lemonade)("GET", "/me");
    expect([response.status, await response.text()]).toEqual([status, ""]);
  });

  test.each<readonly ["before" | "after", number]>([
    ["before", 0],
    ["after", 1],
  ])("`reset: %s` breaks the connection with %i orders and as many debits made", async (reset, orders) => {
    const world = open();
    world.faults.add({ then: { reset } });
    const call = customer(world.lemonade)("POST", "/orders", { cups: 1 });
    await expect(call).rejects.toMatchObject({ name: "TypeError", cause: { code: "ECONNRESET" } });
    expect(await ordersOf(world)).toBe(orders);
    const listed = (await (await customer(world.lemonade)("GET", "/orders")).json()) as { orders: readonly object[] };
    expect(listed.orders).toHaveLength(orders);
  });

  test("`truncate` commits, answers the status, and breaks off in the middle of the body", async () => {
    const world = open();
    world.faults.add({ then: { truncate: true } });
    const response = await customer(world.lemonade)("POST", "/orders", { cups: 1 });
    expect(response.status).toBe(201);
    const reader = response.body!.getReader();
    const { value } = (await reader.read()) as { readonly value: Uint8Array };
    const whole = world.requests()[0]!.response;
    expect(new TextDecoder().decode(value)).toBe(whole.slice(0, whole.length >> 1));
    await expect(reader.read()).rejects.toThrow(TypeError);
    expect(await ordersOf(world)).toBe(1);
  });

  test("`garbage: html` commits and answers 200 with a page", async () => {
    const world = open();
    world.faults.add({ then: { garbage: "html" } });
    const response = await customer(world.lemonade)("POST", "/orders", { cups: 1 });
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(await response.text()).toContain("<!doctype html>");
    expect(await ordersOf(world)).toBe(1);
  });

  test("`garbage: json` commits and answers 200 with invalid JSON, whatever the answer was", async () => {
    const world = open();
    world.faults.add({ probability: 1, then: { garbage: "json" } });
    for (const [method, path] of [
      ["POST", "/orders"],
      ["GET", "/nowhere"],
      ["DELETE", "/hook"],
    ] as const) {
      const response = await customer(world.lemonade)(method, path, method === "POST" ? { cups: 1 } : undefined);
      expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/json"]);
      await expect(response.json()).rejects.toThrow(SyntaxError);
    }
    expect(await ordersOf(world)).toBe(1);
  });

  test("`delay_ms` commits at once and answers when the world's clock has moved that far", async () => {
    const world = open();
    world.faults.add({ then: { delay_ms: 5_000 } });
    let status = 0;
    const answered = customer(world.lemonade)("POST", "/orders", { cups: 1 }).then((response) => {
      status = response.status;
      return world.requests()[0]?.at;
    });
    const start = world.now;
    await world.advance("4999ms");
    expect([status, await ordersOf(world)]).toEqual([0, 1]);
    await world.advance("1h");
    expect([await answered, status]).toEqual([start + 5_000, 201]);
  });

  test("`delay_ms` with two bounds is drawn from the world's own stream", async () => {
    const delays = async (seed: number): Promise<readonly number[]> => {
      const world = open(seed);
      world.faults.add({ probability: 1, then: { delay_ms: [100, 200] } });
      const seen: number[] = [];
      for (let index = 0; index < 5; index += 1) {
        const begun = world.now;
        const answered = customer(world.lemonade)("GET", "/me").then(() => seen.push(world.now - begun));
        for (let step = 0; step < 201; step += 1) await world.advance("1ms");
        await answered;
      }
      return seen;
    };
    const [first, again] = await Promise.all([delays(1), delays(1)]);
    expect(again).toEqual(first);
    expect(new Set(first).size).toBeGreaterThan(1);
    expect(Math.min(...first)).toBeGreaterThanOrEqual(100);
    expect(Math.max(...first)).toBeLessThanOrEqual(200);
  });

  test("a delayed call that is aborted fails at once, like the platform's own fetch", async () => {
    const world = open();
    world.faults.add({ then: { delay_ms: 5_000 } });
    const giveUp = new AbortController();
    const { fetch, keys } = world.lemonade;
    const call = fetch("/me", { headers: { "x-key": keys[0]! }, signal: giveUp.signal });
    giveUp.abort(new Error("enough"));
    await expect(call).rejects.toThrow("enough");
    await world.settled();
    expect(await world.nextDue()).toBeUndefined();
  });
});

test("every strike is recorded in the journal, with the answer that was lost", async () => {
  const world = open();
  world.faults.add({ nth: 2, then: { reset: "after" } });
  await statuses(world, 1);
  await customer(world.lemonade)("POST", "/orders", { cups: 1 }).catch(() => undefined);
  expect(world.requests().map(({ operation, status, fault }) => [operation, status, fault])).toEqual([
    ["GET /me", 200, null],
    ["POST /orders", 201, "fault_1"],
  ]);
});
