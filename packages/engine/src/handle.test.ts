import { describe, expect, test } from "vitest";

import type { Effect } from "./fault.ts";
import { until } from "./lemonade-stand.test-world.ts";
import { customer, lemonade } from "./lemonade.test-provider.ts";
import { createMemoryStore } from "./memory-store.ts";
import type { WorldOptions } from "./world-options.ts";
import { createWorld } from "./world.ts";
import type { World } from "./world.ts";

type Stand = World<{ lemonade: typeof lemonade }>;

function open(options: Partial<WorldOptions<{ lemonade: typeof lemonade }>> = {}): Stand {
  return createWorld({ providers: { lemonade }, ...options });
}

const suspend = (world: Stand, user: string): Promise<unknown> => world.lemonade.levers.suspend({ user });
const balance = async (world: Stand, user: string): Promise<number> =>
  (await world.ledger()).balances.find(({ account }) => account.endsWith(`/${user}`))!.balance;

describe("a call is answered", () => {
  test("by its operation: status, headers and body as declared", async () => {
    const response = await customer(open().lemonade)("GET", "/me");
    expect([response.status, Object.fromEntries(response.headers), await response.text()]).toEqual([
      200,
      { "content-type": "application/json", "cache-control": "no-store" },
      '{"user":"ada","balance":100}',
    ]);
    const created = await customer(open().lemonade)("POST", "/orders", { cups: 2 });
    expect([created.status, created.headers.get("cache-control"), await created.json()]).toEqual([
      201,
      null,
      { id: "pE0Ed4", balance: 97 },
    ]);
  });

  test("with the values of its path, query and body", async () => {
    const world = open();
    const ada = customer(world.lemonade);
    const { id } = (await (await ada("POST", "/orders", { cups: 3, ice: true })).json()) as { id: string };
    expect(await (await ada("GET", `/orders/${id}`)).json()).toMatchObject({ id, cups: 3, total: 4.5 });
    const listed = await ada("GET", "/orders?limit=5&sour=1&above=0.5&note=a%20b");
    expect(await listed.json()).toMatchObject({
      orders: [{ id }],
      asked: { limit: 5, sour: true, above: 0.5, note: "a b" },
    });
  });

  test("without a body if there is none", async () => {
    const response = await customer(open().lemonade)("DELETE", "/hook");
    expect([response.status, response.body, await response.text()]).toEqual([204, null, ""]);
  });

  test("for HEAD as for GET, without the body", async () => {
    const world = open();
    const [get, head] = [await customer(world.lemonade)("GET", "/me"), await customer(world.lemonade)("HEAD", "/me")];
    expect([head.status, [...head.headers], await head.text()]).toEqual([get.status, [...get.headers], ""]);
    expect(world.requests().map(({ method, operation }) => [method, operation])).toEqual([
      ["GET", "GET /me"],
      ["HEAD", "GET /me"],
    ]);
  });

  test("with 404 for an undocumented path, 405 for a method that a path does not have", async () => {
    const ada = customer(open().lemonade);
    expect((await ada("GET", "/nowhere")).status).toBe(404);
    expect((await ada("GET", "/orders/%zz")).status).toBe(404);
    const wrong = await ada("PATCH", "/orders");
    expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "GET, POST"]);
  });

  test.each([
    ["{", "POST /orders: body  is not valid JSON (json)"],
    ["", "POST /orders: body  is required: send a JSON object (json)"],
    ["[]", "POST /orders: body  must be a JSON object (type)"],
    ["{}", "POST /orders: body cups is required (required)"],
    ['{"cups":"1"}', "POST /orders: body cups must be an integer (type)"],
    ['{"cups":0}', "POST /orders: body cups must be at least 1 (minimum)"],
  ])("with the provider's own 400 for a body such as %j", async (body, error) => {
    const world = open();
    const response = await customer(world.lemonade)("POST", "/orders", body);
    expect([response.status, await response.json()]).toEqual([400, { error }]);
    expect(await balance(world, "ada")).toBe(10_000);
  });

  test("with the provider's own 400 for an invalid query", async () => {
    const ada = customer(open().lemonade);
    expect(await (await ada("GET", "/orders?limit=x")).json()).toEqual({
      error: "GET /orders: query limit must be an integer (type)",
    });
    expect(await (await ada("GET", "/orders?limit=51")).json()).toEqual({
      error: "GET /orders: query limit must be at most 50 (maximum)",
    });
  });
});

describe("the steps of a call", () => {
  /** Uses up Ada's quota of three POSTs with calls that are refused for their bodies. */
  async function usedUp(world: Stand): Promise<void> {
    for (let call = 0; call < 3; call += 1) {
      expect((await customer(world.lemonade)("POST", "/orders", "{")).status).toBe(400);
    }
  }

  test("check the key before the path and the body", async () => {
    const nobody = customer(open().lemonade, 9);
    expect((await nobody("GET", "/nowhere")).status).toBe(401);
    expect((await nobody("POST", "/orders", "{")).status).toBe(401);
  });

  test("check the quota before the path, the method and the body", async () => {
    const world = open();
    await usedUp(world);
    const ada = customer(world.lemonade);
    const answers = [
      await ada("POST", "/nowhere"),
      await ada("POST", "/me"),
      await ada("POST", "/orders", "{"),
      await ada("POST", "/orders", { cups: 1 }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([429, 429, 429, 429]);
  });

  test("refuse a suspended caller before they check the quota", async () => {
    const world = open();
    await usedUp(world);
    await suspend(world, "ada");
    expect((await customer(world.lemonade)("POST", "/orders", { cups: 1 })).status).toBe(403);
  });

  test("check the path before the method, and the body last", async () => {
    const ada = customer(open().lemonade);
    expect((await ada("PUT", "/nowhere", "{")).status).toBe(404);
    expect((await ada("PUT", "/orders", "{")).status).toBe(405);
    expect((await ada("PUT", "/hook", "{")).status).toBe(400);
  });
});

describe("quotas", () => {
  test("refuse the next call with the time to wait, and allow it after exactly that time", async () => {
    const world = open();
    const ada = customer(world.lemonade);
    const post = async (): Promise<readonly [number, string | null]> => {
      const { status, headers } = await ada("POST", "/orders", { cups: 1 });
      return [status, headers.get("retry-after")];
    };
    for (let call = 0; call < 3; call += 1) expect(await post()).toEqual([201, null]);
    expect(await post()).toEqual([429, "10"]);
    await world.advance("9001ms");
    expect(await post()).toEqual([429, "1"]);
    await world.advance("998ms");
    expect(await post()).toEqual([429, "1"]);
    await world.advance("1ms");
    expect(await post()).toEqual([201, null]);
  });

  test.each<readonly [string, string, unknown, number]>([
    ["an invalid body", "/orders", "{", 400],
    ["an unknown path", "/nowhere", "{}", 404],
    ["a wrong method", "/me", "{}", 405],
    ["a refusal of the operation", "/orders", { cups: 1_000 }, 402],
  ])("are used up by calls that end in %s", async (_what, path, body, status) => {
    const world = open();
    const ada = customer(world.lemonade);
    for (let call = 0; call < 3; call += 1) expect((await ada("POST", path, body)).status).toBe(status);
    expect((await ada("POST", "/orders", { cups: 1 })).status).toBe(429);
  });

  test("are used up by calls of a suspended caller", async () => {
    const world = open();
    await suspend(world, "ada");
    const ada = customer(world.lemonade);
    for (let call = 0; call < 3; call += 1) expect((await ada("POST", "/orders", { cups: 1 })).status).toBe(403);
    await world.lemonade.levers.suspend({ user: "ada", lift: true });
    expect((await ada("POST", "/orders", { cups: 1 })).status).toBe(429);
  });

  test("are not used up by calls that they refuse", async () => {
    const world = open();
    const ada = customer(world.lemonade);
    for (let call = 0; call < 3; call += 1) await ada("POST", "/orders", { cups: 1 });
    // Five of the eight calls a minute remain; refused POSTs use none of them.
    for (let call = 0; call < 9; call += 1) expect((await ada("POST", "/orders", { cups: 1 })).status).toBe(429);
    for (let call = 0; call < 5; call += 1) expect((await ada("GET", "/me")).status).toBe(200);
    expect((await ada("GET", "/me")).status).toBe(429);
  });

  test("of one caller do not affect another", async () => {
    const world = open();
    for (let call = 0; call < 3; call += 1) await customer(world.lemonade)("POST", "/orders", { cups: 1 });
    expect((await customer(world.lemonade, 1)("POST", "/orders", { cups: 1 })).status).toBe(201);
  });

  test("count simultaneous calls one by one", async () => {
    const world = open();
    const calls = Array.from({ length: 10 }, () => customer(world.lemonade)("GET", "/me"));
    expect((await Promise.all(calls)).map(({ status }) => status)).toEqual([
      200, 200, 200, 200, 200, 200, 200, 200, 429, 429,
    ]);
  });

  test("are lifted in a world without limits", async () => {
    const ada = customer(open({ limits: "off" }).lemonade);
    for (let call = 0; call < 20; call += 1) expect((await ada("POST", "/hook")).status).toBe(405);
  });
});

describe("an operation that is refused", () => {
  test("leaves no trace: no money, stock, events, work or notes", async () => {
    const world = open();
    const bob = customer(world.lemonade, 1);
    await bob("PUT", "/hook", { url: "http://localhost/" });
    await world.lemonade.levers.credit({ user: "bob", amount: 100 });
    const refused = await bob("POST", "/orders", { cups: 41 });
    expect([refused.status, await refused.json()]).toEqual([409, { error: "only 40 cups left" }]);
    expect(await balance(world, "bob")).toBe(11_000);
    expect([await world.deliveries(), await world.nextDue(), world.notes()]).toEqual([[], undefined, []]);
    expect((await bob("POST", "/orders", { cups: 40 })).status).toBe(201);
    expect(world.notes()).toEqual([{ at: world.now, provider: "lemonade", text: "bob asks for 40" }]);
    expect(await world.audit()).toEqual({ ok: true, violations: [] });
  });
});

describe("a broken operation", () => {
  test("is answered with the provider's 500, undone, and reported with its cause", async () => {
    const errors: Error[] = [];
    const world = open({ onError: (error) => errors.push(error) });
    const ada = customer(world.lemonade);
    const response = await ada("POST", "/spills", { cups: 1 });
    expect([response.status, await response.json()]).toEqual([500, { error: "error 500" }]);
    expect(errors.map(({ message, cause }) => [message, (cause as Error).message])).toEqual([
      ["Cannot answer POST /spills: the mock itself failed.", "the jug has no bottom"],
    ]);
    expect(world.requests()[0]).toMatchObject({ status: 500, error: { message: "the jug has no bottom" } });
    expect(await balance(world, "ada")).toBe(10_000);
    expect((await ada("GET", "/me")).status).toBe(200);
    expect(world.requests()[1]!.error).toBeUndefined();
  });

  test("never tells the caller what failed", async () => {
    const response = await customer(open().lemonade)("POST", "/spills");
    expect(await response.text()).not.toContain("jug");
  });

  test("is the answer to every call while the store fails", async () => {
    const errors: Error[] = [];
    const broken = {
      transaction: () => Promise.reject(new Error("disk full")),
    };
    const world = open({ createStore: () => broken, onError: (error) => errors.push(error) });
    expect((await customer(world.lemonade)("GET", "/me")).status).toBe(500);
    expect(errors.map(({ cause }) => (cause as Error).message)).toEqual(["disk full"]);
    await expect(world.ledger()).rejects.toThrow("disk full");
  });

  test("is the answer when the store fails in the middle, and the next call can succeed", async () => {
    const store = createMemoryStore();
    let failing = 0;
    const world = open({
      createStore: () => ({
        transaction: (work) =>
          (failing -= 1) === 0 ? Promise.reject(new Error("disk full")) : store.transaction(work),
      }),
    });
    await world.settled();
    failing = 1;
    const ada = customer(world.lemonade);
    expect([(await ada("GET", "/me")).status, (await ada("GET", "/me")).status]).toEqual([500, 200]);
  });
});

describe("simultaneous calls", () => {
  test("spend each cent once: a balance for six cups buys exactly six", async () => {
    const world = open({ limits: "off" });
    const bob = customer(world.lemonade, 1);
    const calls = Array.from({ length: 30 }, () => bob("POST", "/orders", { cups: 1 }));
    const statuses = (await Promise.all(calls)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(6);
    expect(statuses.filter((status) => status === 402)).toHaveLength(24);
    expect(await balance(world, "bob")).toBe(100);
    expect(await world.audit()).toEqual({ ok: true, violations: [] });
  });

  test("sell each cup once: exactly forty of fifty buyers get one of forty cups", async () => {
    const world = open({ limits: "off" });
    await world.lemonade.levers.credit({ user: "bob", amount: 1_000 });
    const calls = Array.from({ length: 50 }, (_, index) =>
      customer(world.lemonade, index % 2)("POST", "/orders", { cups: 1 }),
    );
    const statuses = (await Promise.all(calls)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(40);
    expect(statuses.filter((status) => status === 409)).toHaveLength(10);
    expect((await world.audit()).ok).toBe(true);
  });

  test("get their own numbers and ids", async () => {
    const world = open({ limits: "off" });
    const calls = Array.from({ length: 30 }, () => customer(world.lemonade)("POST", "/orders", { cups: 1 }));
    const ids = await Promise.all(calls.map(async (call) => ((await (await call).json()) as { id: string }).id));
    expect(new Set(ids).size).toBe(30);
    expect(world.requests().map(({ id }) => id)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  });

  test("appear complete to an audit between them", async () => {
    const world = open({ limits: "off" });
    const audits = Array.from({ length: 20 }, async () => {
      await customer(world.lemonade)("POST", "/orders", { cups: 1 });
      return world.audit();
    });
    for (const audit of await Promise.all(audits)) expect(audit).toEqual({ ok: true, violations: [] });
  });
});

describe("the journal of calls", () => {
  test("has each call's request, answer, time, duration and key", async () => {
    let stopwatch = 0;
    const world = open({ stopwatch: () => (stopwatch += 5) });
    await world.advance("2s");
    await customer(world.lemonade)("POST", "/orders?note=1", { cups: 1 });
    expect(world.requests()).toEqual([
      {
        id: 1,
        at: world.now,
        provider: "lemonade",
        operation: "POST /orders",
        method: "POST",
        path: "/orders?note=1",
        status: 201,
        duration_ms: 5,
        key: "ada…_key",
        fault: null,
        lost: false,
        posted: [3],
        request: '{"cups":1}',
        response: '{"id":"pE0Ed4","balance":98.5}',
        error: undefined,
      },
    ]);
  });

  test("has refused, unknown and unauthenticated calls too", async () => {
    const world = open();
    await customer(world.lemonade, 9)("GET", "/me");
    await customer(world.lemonade)("GET", "/nowhere");
    expect(world.requests().map(({ operation, path, status, key }) => [operation, path, status, key])).toEqual([
      ["GET /me", "/me", 401, null],
      [null, "/nowhere", 404, "ada…_key"],
    ]);
  });

  test("never has a key, not even one that an answer shows", async () => {
    const world = open();
    const key = world.lemonade.apiKey;
    await customer(world.lemonade)("GET", `/orders/${key}`);
    const [entry] = world.requests();
    expect(entry!.response).toBe('{"error":"no order ada…_key"}');
    expect(JSON.stringify(entry)).not.toContain(key);
  });

  test("has only what the provider's redaction leaves, also for watchers", async () => {
    const heard: unknown[] = [];
    const discreet = { ...lemonade, redact: (text: string): string => text.replaceAll("lavender", "…") };
    const world = open({ providers: { lemonade: discreet }, onRequest: (entry) => heard.push(entry) });
    const ada = customer(world.lemonade);
    await ada("POST", "/orders?note=lavender", { cups: 1, note: "lavender" });
    await ada("POST", "/orders", '{"cups":1,"note":"lavender');
    await ada("GET", "/orders/lavender");
    expect(world.requests().map(({ path, request, response }) => [path, request, response].join(" "))).toEqual([
      '/orders?note=… {"cups":1,"note":"…"} {"id":"pE0Ed4","balance":98.5}',
      '/orders {"cups":1,"note":"… {"error":"POST /orders: body  is not valid JSON (json)"}',
      '/orders/…  {"error":"no order …"}',
    ]);
    expect(heard).toEqual(world.requests());
  });

  test("has the ledger entries that a call made, and none that were undone", async () => {
    const world = open();
    const ada = customer(world.lemonade);
    await ada("POST", "/orders", { cups: 1 });
    await ada("POST", "/orders", { cups: 41 });
    await ada("POST", "/spills");
    await ada("GET", "/me");
    expect(world.requests().map(({ status, posted }) => [status, posted])).toEqual([
      [201, [3]],
      [409, []],
      [500, []],
      [200, []],
    ]);
    expect((await world.ledger()).entries.at(-1)).toMatchObject({ id: 3, reason: "order" });
  });

  test("says which answers were lost: cut, spoiled, or after the caller had given up", async () => {
    const world = open({ limits: "off" });
    const lost: readonly Effect[] = [
      { reset: "before" },
      { reset: "after" },
      { truncate: true },
      { garbage: "html" },
      { garbage: "json" },
    ];
    const arriving: readonly Effect[] = [{ status: 503 }, { delay_ms: 0 }];
    for (const then of [...lost, ...arriving]) {
      world.faults.add({ then });
      await customer(world.lemonade)("GET", "/me").catch(() => undefined);
    }
    world.faults.add({ then: { delay_ms: 60_000 } });
    const patience = new AbortController();
    const call = world.lemonade.fetch("/me", {
      headers: { "x-key": world.lemonade.apiKey },
      signal: patience.signal,
    });
    await until(async () => (await world.nextDue()) !== undefined);
    patience.abort();
    await expect(call).rejects.toThrow();
    expect(world.requests().map((entry) => entry.lost)).toEqual([true, true, true, true, true, false, false, true]);
  });

  test("is reported to watchers", async () => {
    const heard: number[] = [];
    const world = open({ onRequest: ({ status }) => heard.push(status) });
    await customer(world.lemonade)("GET", "/me");
    await customer(world.lemonade)("GET", "/nowhere");
    expect(heard).toEqual([200, 404]);
  });
});
