import { describe, expect, test } from "vitest";

import { memoryStore, receiver, signedRequest, type DedupeStore, type WebhookReceiver } from "../src/index.ts";
import { lemonade as scheme, secret, squeezed, type LemonadeEvents, type UnknownLemonade } from "./lemonade.ts";
import { manualClock, settle, type ManualClock } from "./manual-clock.ts";

type Process = WebhookReceiver<LemonadeEvents, UnknownLemonade>;

/** A process with its own state, over a store that it shares with others. */
function startProcess(store: DedupeStore, clock: ManualClock, errors: unknown[] = []): Process {
  return receiver({
    scheme,
    secrets: secret,
    store,
    clock,
    leaseMs: 30_000,
    onError: (error) => void errors.push(error),
  });
}

async function deliver(to: Process, event: object = squeezed("1")): Promise<number> {
  return (await to.handle(await signedRequest(event, { scheme, secret }))).status;
}

/** A promise that the test resolves. */
function gate() {
  return Promise.withResolvers<void>();
}

describe("a duplicate of an event", () => {
  test("that was handled is acknowledged, and not handled again", async () => {
    const webhooks = startProcess(memoryStore(), manualClock());
    let handled = 0;
    webhooks.on("squeezed", () => (handled += 1));
    expect([await deliver(webhooks), await deliver(webhooks), await deliver(webhooks)]).toEqual([200, 200, 200]);
    expect(handled).toBe(1);
  });

  test("whose handler failed is handled again", async () => {
    const errors: unknown[] = [];
    const webhooks = startProcess(memoryStore(), manualClock(), errors);
    let calls = 0;
    webhooks.on("squeezed", () => {
      calls += 1;
      if (calls < 3) throw new Error(`failure ${calls}`);
    });
    const statuses = [];
    for (let time = 0; time < 4; time += 1) statuses.push(await deliver(webhooks));
    expect(statuses).toEqual([500, 500, 200, 200]);
    expect([calls, errors]).toEqual([3, [new Error("failure 1"), new Error("failure 2")]]);
  });

  test("without a dedupe key is handled each time", async () => {
    const webhooks = startProcess(memoryStore(), manualClock());
    let handled = 0;
    webhooks.on("drunk", () => (handled += 1));
    await deliver(webhooks, { event: "drunk" });
    await deliver(webhooks, { event: "drunk" });
    expect(handled).toBe(2);
  });

  test("is a different event if one part of its key differs", async () => {
    const webhooks = startProcess(memoryStore(), manualClock());
    const keys: (string | undefined)[] = [];
    webhooks.on("squeezed", (_event, { key }) => keys.push(key));
    for (const event of [squeezed("1:2", 3), squeezed("1", 3), squeezed("1%3A2", 3), squeezed("1", 4)]) {
      await deliver(webhooks, event);
    }
    expect(new Set(keys).size).toBe(4);
  });
});

describe("duplicates that arrive while the first delivery is being handled", () => {
  test("in the same process wait for it and get the same answer", async () => {
    const clock = manualClock();
    const webhooks = startProcess(memoryStore(), clock);
    const work = gate();
    let handled = 0;
    webhooks.on("squeezed", async () => {
      handled += 1;
      await work.promise;
    });
    let answered = 0;
    const all = Array.from({ length: 10 }, () => deliver(webhooks).finally(() => (answered += 1)));
    // Longer than the lease: an event whose handler is known to be alive does not start again.
    await clock.advance(120_000);
    expect([handled, answered]).toEqual([1, 0]);

    work.resolve();
    expect(new Set(await Promise.all(all))).toEqual(new Set([200]));
    expect([handled, answered]).toEqual([1, 10]);
  });

  test("in the same process are answered 500 if it fails", async () => {
    const webhooks = startProcess(memoryStore(), manualClock());
    const work = gate();
    webhooks.on("squeezed", () => work.promise);
    const all = Array.from({ length: 3 }, () => deliver(webhooks));
    await settle();
    work.reject(new Error("no sugar"));
    expect(await Promise.all(all)).toEqual([500, 500, 500]);
  });

  test("in another process wait until it is done", async () => {
    const [store, clock] = [memoryStore(), manualClock()];
    const [here, there] = [startProcess(store, clock), startProcess(store, clock)];
    const work = gate();
    here.on("squeezed", () => work.promise);
    there.on("squeezed", () => expect.unreachable());

    const first = deliver(here);
    await settle();
    let answered = false;
    const second = deliver(there).finally(() => (answered = true));
    await clock.advance(20_000);
    expect(answered).toBe(false);

    work.resolve();
    expect(await first).toBe(200);
    await clock.advance(1_000);
    expect([answered, await second]).toEqual([true, 200]);
  });

  test("in another process take over if it fails", async () => {
    const [store, clock] = [memoryStore(), manualClock()];
    const [here, there] = [startProcess(store, clock), startProcess(store, clock)];
    const work = gate();
    let handledThere = 0;
    here.on("squeezed", () => work.promise);
    there.on("squeezed", () => (handledThere += 1));

    const first = deliver(here);
    await settle();
    const second = deliver(there);
    await clock.advance(5_000);
    work.reject(new Error("no sugar"));
    expect(await first).toBe(500);
    await clock.advance(1_000);
    expect([await second, handledThere]).toEqual([200, 1]);
  });

  test("in another process are answered 503 after waiting for two leases", async () => {
    const clock = manualClock();
    const webhooks = startProcess({ ...memoryStore(), claim: () => "busy" }, clock);
    webhooks.on("squeezed", () => expect.unreachable());
    const request = signedRequest(squeezed("1"), { scheme, secret });
    const answer = webhooks.handle(await request);
    await clock.advance(61_000);
    const response = await answer;
    expect([response.status, response.headers.get("retry-after"), await response.text()]).toEqual([
      503,
      "1",
      '{"status":"unavailable"}',
    ]);
  });
});

describe("a process that dies while handling an event", () => {
  test("leaves it to the next process once its claim has expired", async () => {
    const [store, clock] = [memoryStore(), manualClock()];
    const [dying, next] = [startProcess(store, clock), startProcess(store, clock)];
    let handled = 0;
    dying.on("squeezed", () => new Promise(() => {}));
    next.on("squeezed", () => (handled += 1));

    void deliver(dying);
    await settle();
    // The sender's last attempt comes long before the claim expires, and must still count.
    await clock.advance(3_000);
    const retry = deliver(next);
    await clock.advance(26_000);
    expect(handled).toBe(0);
    await clock.advance(2_000);
    expect([await retry, handled]).toEqual([200, 1]);
  });

  test("leaves it to only one of several waiting processes", async () => {
    const [store, clock] = [memoryStore(), manualClock()];
    const dying = startProcess(store, clock);
    dying.on("squeezed", () => new Promise(() => {}));
    void deliver(dying);
    await settle();

    let handled = 0;
    const waiting = Array.from({ length: 5 }, () =>
      deliver(startProcess(store, clock).on("squeezed", () => (handled += 1))),
    );
    await clock.advance(60_000);
    expect([await Promise.all(waiting), handled]).toEqual([[200, 200, 200, 200, 200], 1]);
  });

  test("that was only slow cannot release a claim that another has taken over", async () => {
    const [store, clock] = [memoryStore(), manualClock()];
    const [slow, next, third] = [startProcess(store, clock), startProcess(store, clock), startProcess(store, clock)];
    const [slowWork, nextWork] = [gate(), gate()];
    slow.on("squeezed", () => slowWork.promise);
    next.on("squeezed", () => nextWork.promise);
    third.on("squeezed", () => expect.unreachable());

    const first = deliver(slow);
    await settle();
    await clock.advance(31_000);
    const second = deliver(next);
    await settle();
    slowWork.reject(new Error("too late"));
    expect(await first).toBe(500);

    const repetition = deliver(third);
    await clock.advance(2_000);
    nextWork.resolve();
    expect(await second).toBe(200);
    await clock.advance(2_000);
    expect(await repetition).toBe(200);
  });
});

describe("a store that fails", () => {
  const broken = (): never => {
    throw new Error("disk full");
  };

  test("before the handler: nothing is handled, and the answer is 503", async () => {
    const errors: unknown[] = [];
    const webhooks = startProcess({ ...memoryStore(), claim: broken }, manualClock(), errors);
    webhooks.on("squeezed", () => expect.unreachable());
    expect(await deliver(webhooks)).toBe(503);
    expect(errors).toEqual([
      new Error("Cannot claim lemonade:squeezed:1:1: the store failed. The sender is told to send it again."),
    ]);
    expect(errors).toEqual([expect.objectContaining({ cause: new Error("disk full") })]);
  });

  test("after the handler: the event was handled, so it is acknowledged", async () => {
    const errors: unknown[] = [];
    const webhooks = startProcess({ ...memoryStore(), done: async () => broken() }, manualClock(), errors);
    webhooks.on("squeezed", () => {});
    expect(await deliver(webhooks)).toBe(200);
    expect(String(errors)).toMatch(/^Error: Cannot remember that lemonade:squeezed:1:1 is done: the store failed[.]/);
  });

  test("after a failed handler: the answer is 500", async () => {
    const errors: unknown[] = [];
    const webhooks = startProcess({ ...memoryStore(), release: broken }, manualClock(), errors);
    webhooks.on("squeezed", () => {
      throw new Error("no sugar");
    });
    expect(await deliver(webhooks)).toBe(500);
    expect(errors).toEqual([
      new Error("no sugar"),
      new Error(
        "Cannot release lemonade:squeezed:1:1: the store failed. It is handled again once its claim has expired.",
      ),
    ]);
  });
});
