import { untilIdle } from "@vitrine/client/testing";
import { createPadington } from "@vitrine/mock-padington";
import type { Padington } from "@vitrine/mock-padington";
import { describe, expect, test, vi } from "vitest";

import { createClient, type PadingtonClient } from "../client.ts";
import { NetworkError, NotFoundError, WaitTimeoutError, type Order, type Timers } from "../index.ts";

interface Alarm {
  readonly at: number;
  readonly ring: () => void;
}

/** Timers that follow the clock of a mock's world. */
class WorldTimers implements Timers {
  readonly shop: Padington;
  readonly pauses: number[] = [];
  #alarms: readonly Alarm[] = [];

  constructor(shop: Padington) {
    this.shop = shop;
  }

  readonly after = (ms: number, ring: () => void): (() => void) => {
    const alarm = { at: this.shop.world.now + ms, ring };
    this.#alarms = [...this.#alarms, alarm];
    // Longer ones are deadlines.
    if (ms <= 3_000) this.pauses.push(ms);
    return () => void (this.#alarms = this.#alarms.filter((each) => each !== alarm));
  };

  readonly now = (): number => this.shop.world.now;

  readonly random = (): number => 0.5;

  get waiting(): number {
    return this.#alarms.length;
  }

  /** Advances time until no timer is left, or for `ms`. */
  async run(ms: number = Infinity): Promise<void> {
    const until = this.shop.world.now + ms;
    for (await untilIdle(); ; await untilIdle()) {
      const next = this.#alarms.toSorted((a, b) => a.at - b.at).at(0);
      if (!next || next.at > until) break;
      this.#alarms = this.#alarms.filter((alarm) => alarm !== next);
      await this.shop.world.advance({ to: new Date(Math.ceil(next.at)).toISOString() });
      next.ring();
    }
  }
}

function open(fetch?: (shop: Padington, request: Request) => Promise<Response>): {
  readonly shop: Padington;
  readonly client: PadingtonClient;
  readonly timers: WorldTimers;
} {
  const shop = createPadington();
  const timers = new WorldTimers(shop);
  const client = createClient({
    apiKey: "pad_live_demo",
    fetch: fetch ? (request) => fetch(shop, request) : shop.fetch,
    timers,
  });
  return { shop, client, timers };
}

const stars = { category: "stars", quantity: 50, recipient: "durov" } as const;
const robux = { category: "robux", pack: "r80", roblox_username: "b_2fa", roblox_password: "s3cret" } as const;
const looks = (shop: Padington): readonly number[] =>
  shop.world.requests({ operation: "GET /v1/order/{order_code}" }).map(({ at }) => at);

describe("waiting for an order", () => {
  test("reads at once, then every 2 to 3 seconds, until it is completed", async () => {
    const { shop, client, timers } = open();
    const placed = await client.orders.place(stars);
    const began = shop.world.now;
    const waiting = client.orders.waitFor(placed);
    await timers.run();
    const order = await waiting;
    expect(order).toMatchObject({ status: "completed", external_id: expect.any(String) as string });
    const at = looks(shop);
    expect(at[0]).toBe(began);
    expect(new Set(at.slice(1).map((moment, index) => moment - at[index]!))).toEqual(new Set([2_500]));
    // The last look-up comes within one pause of the delivery.
    expect(at.at(-1)! - Date.parse(order.updated_at)).toBeLessThan(2_500);
    expect(timers.waiting).toBe(0);
  });

  test("reads once, without waiting, if there is nothing to wait for", async () => {
    const { shop, client, timers } = open();
    const { order_code } = await client.orders.place({ category: "claude", item: "pro" });
    expect(await client.orders.waitFor(order_code)).toMatchObject({ status: "completed" });
    expect([looks(shop).length, timers.waiting]).toEqual([1, 0]);
  });

  test("pauses a random time between 2 and 3 seconds", async () => {
    const { shop, client, timers } = open();
    const draws = [0, 0.999, 0.25];
    vi.spyOn(timers, "random").mockImplementation(() => draws.shift() ?? 0.5);
    const waiting = client.orders.waitFor(await client.orders.place(stars));
    await timers.run();
    await waiting;
    expect(timers.pauses.slice(0, 3)).toEqual([2_000, 2_999, 2_250]);
    expect(looks(shop).length).toBeGreaterThan(10);
  });

  test("returns a failed order, which was refunded", async () => {
    const { shop, client, timers } = open();
    const { order_code } = await client.orders.place(stars);
    const waiting = client.orders.waitFor(order_code);
    await timers.run(5_000);
    await shop.levers["fail-order"]({ order_code, message: "No such user" });
    await timers.run();
    expect(await waiting).toMatchObject({ status: "failed", error: { message: "No such user" } });
  });

  test("returns an order that needs verification, and can then wait past that", async () => {
    const { shop, client, timers } = open();
    const placed = await client.orders.place(robux);
    const asking = client.orders.waitFor(placed);
    await timers.run();
    expect(await asking).toMatchObject({ status: "needs_verification", error: { next_action: "enter_2fa_code" } });
    const waiting = client.orders.waitFor(placed, { pastVerification: true });
    await timers.run(60_000);
    await shop.levers["verify-order"]({ order_code: placed.order_code });
    await timers.run();
    expect(await waiting).toMatchObject({ status: "completed" });
  });

  test("continues at an unknown status", async () => {
    let asked = 0;
    const { client, timers } = open(async (shop, request) => {
      const response = await shop.fetch(request);
      if (request.method !== "GET" || (asked += 1) > 3) return response;
      return Response.json({ ...((await response.json()) as object), status: "in_the_post" });
    });
    const { order_code } = await client.orders.place({ category: "claude", item: "pro" });
    const waiting = client.orders.waitFor(order_code);
    await timers.run();
    expect(await waiting).toMatchObject({ status: "completed" });
    expect(timers.pauses).toEqual([2_500, 2_500, 2_500]);
  });
});

describe("waiting ends", () => {
  test("at its deadline, with the order as last seen", async () => {
    const { client, timers } = open();
    const placed = await client.orders.place(robux);
    const waiting = client.orders
      .waitFor(placed, { timeoutMs: 6_000, pastVerification: true })
      .catch((error: unknown) => error);
    await timers.run();
    const error = await waiting;
    expect(error).toBeInstanceOf(WaitTimeoutError);
    expect(error).toMatchObject({ last: { order_code: placed.order_code, status: "pending" } });
    expect((error as Error).message).toBe(
      `Cannot wait for ${placed.order_code} any longer: after 6 s it is pending. Look again later.`,
    );
    expect(timers.waiting).toBe(0);
  });

  test("at its deadline, even while a look-up gets no answer", async () => {
    const { client, timers } = open(
      (_shop, { signal }) =>
        new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason as Error))),
    );
    const waiting = client.orders.waitFor("PAD-00000000", { timeoutMs: 1_000 }).catch((error: unknown) => error);
    await timers.run();
    const error = await waiting;
    expect(error).toBeInstanceOf(WaitTimeoutError);
    expect(error).toMatchObject({ last: undefined });
  });

  test("with the signal, during a pause", async () => {
    const { client, timers } = open();
    const leaving = new AbortController();
    const waiting = client.orders.waitFor(await client.orders.place(stars), { signal: leaving.signal });
    await timers.run(4_000);
    const reason = new Error("the customer left");
    leaving.abort(reason);
    await expect(waiting).rejects.toMatchObject({ name: "AbortedError", cause: reason });
    expect(timers.waiting).toBe(0);
  });

  test("before it begins, if the signal was already aborted", async () => {
    const { shop, client, timers } = open();
    const reason = new Error("the customer left");
    await expect(client.orders.waitFor("PAD-00000000", { signal: AbortSignal.abort(reason) })).rejects.toMatchObject({
      name: "AbortedError",
      cause: reason,
    });
    expect([looks(shop).length, timers.waiting]).toEqual([0, 0]);
  });

  test("with a refusal that waiting cannot change", async () => {
    const { shop, client, timers } = open();
    await expect(client.orders.waitFor("PAD-00000000")).rejects.toBeInstanceOf(NotFoundError);
    expect([looks(shop).length, timers.waiting]).toEqual([1, 0]);
  });
});

describe("a failed look-up", () => {
  test.each([{ reset: "before" }, { truncate: true }, { garbage: "html" }, { status: 500 }, { status: 503 }] as const)(
    "is repeated at the next interval: %o",
    async (then) => {
      const { shop, client, timers } = open();
      const { order_code } = await client.orders.place({ category: "claude", item: "pro" });
      shop.world.faults.add({ operation: "GET /v1/order/{order_code}", times: 2, then });
      const waiting = client.orders.waitFor(order_code);
      await timers.run();
      expect(await waiting).toMatchObject({ status: "completed" } satisfies Partial<Order>);
      expect(timers.pauses).toEqual([2_500, 2_500]);
    },
  );

  test("is the cause if the time limit passes", async () => {
    const { shop, client, timers } = open();
    const placed = await client.orders.place(stars);
    shop.world.faults.add({ operation: "GET /v1/order/{order_code}", nth: 2, times: 99, then: { reset: "before" } });
    const waiting = client.orders.waitFor(placed, { timeoutMs: 10_000 }).catch((error: unknown) => error);
    await timers.run();
    const error = (await waiting) as WaitTimeoutError;
    expect(error.last).toMatchObject({ status: "pending" });
    expect(error.cause).toBeInstanceOf(NetworkError);
  });
});

test("the default timers are the platform's", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    const shop = createPadington();
    const client = createClient({ apiKey: "pad_live_demo", fetch: shop.fetch });
    const { order_code } = await client.orders.place(stars);
    const waiting = client.orders.waitFor(order_code, { timeoutMs: Infinity });
    await untilIdle();
    await shop.levers["complete-order"]({ order_code });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await waiting).toMatchObject({ status: "completed" });
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});
