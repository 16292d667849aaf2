import { describe, expect, expectTypeOf, test } from "vitest";

import type { ClientEvent } from "../event.ts";
import { failedFetch, lemonade, openStand, refusal, type Cup, type Deed } from "../lemonade.test-provider.ts";
import { pause } from "../timers.ts";
import type { PurchaseAdapter } from "./adapter.ts";
import type { Journal, JournalEntry } from "./journal.ts";
import { createMemoryJournal } from "./memory-journal.ts";
import type { Purchase, ReconcileOptions } from "./outcome.ts";
import { createPurchases, type Purchases } from "./purchases.ts";

interface Wish {
  readonly size: string;
  readonly password?: string;
}

/** A stand's purchases, with control over what it says it has sold. */
interface Shop extends Purchases<Wish, Cup> {
  readonly sent: readonly Request[];
  readonly journal: Journal;
  /** The cups that the stand says it has sold since the checkpoint. */
  readonly sold: Cup[];
  /** When the stand says that its orders were placed. Default: now. */
  placedAt: number | undefined;
  /** The reason why the stand cannot tell, if it cannot. */
  riddle: string | undefined;
  /** The ids of orders that the stand fails to show; `all` stands for its list. */
  readonly unreadable: Set<string>;
  readonly events: readonly ClientEvent[];
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

const reset = failedFetch("ECONNRESET", "read");

function openShop(
  deeds: readonly Deed[],
  journal = createMemoryJournal(),
  standOptions: Parameters<typeof openStand>[1] = {},
): Shop {
  const { ask, sent, timers } = openStand(deeds, standOptions);
  const sold: Cup[] = [];
  const unreadable = new Set<string>();
  const events: ClientEvent[] = [];
  const told: Pick<Shop, "placedAt" | "riddle"> = { placedAt: undefined, riddle: undefined };
  const adapter: PurchaseAdapter<Wish, Cup, Wish, number> = {
    provider: "lemonade",
    operation: "POST /v1/cups",
    toJournal: ({ size }) => ({ size }),
    secretsIn: ({ password }) => (password === undefined ? [] : [password]),
    checkpoint: async () => sold.length,
    place: async ({ size }, options) => ask("POST /v1/cups", { body: { size } }, options),
    idOf: ({ id }) => id,
    look: async (id) => {
      if (unreadable.has(id)) await ask("GET /v1/cups/{id}", { path: { id } });
      return sold.find((cup) => cup.id === id) ?? { id, size: "looked up" };
    },
    placedAt: () => new Date(told.placedAt ?? timers.now()).toISOString(),
    fits: (journaled, { size }) => journaled.size === size,
    search: async ({ input, checkpoint }) => {
      if (unreadable.has("all")) await ask("GET /v1/menu", {});
      if (told.riddle !== undefined) return { reason: told.riddle };
      const same = sold.slice(Number(checkpoint)).filter(({ size }) => size === input.size);
      return { candidates: same.map((each) => ({ id: each.id, look: async () => each })) };
    },
  };
  const purchases = createPurchases(adapter, { journal, timers, tell: (event) => events.push(event) });
  const wait = (ms: number): Promise<void> => pause(timers, ms);
  return Object.assign(told, { ...purchases, sent, journal, sold, unreadable, events, now: timers.now, wait });
}

const large = { size: "large" };
const cup = (id: string): Response => Response.json({ id, size: "large" });

describe("a purchase", () => {
  test("that is answered is created, and its ref does not buy again", async () => {
    const shop = openShop([cup("c1"), cup("c2")]);
    expect(await shop.purchase(large, { ref: "inv:1" })).toMatchObject({ outcome: "created", order: { id: "c1" } });
    const again = await shop.purchase(large, { ref: "inv:1" });
    expect(again).toMatchObject({ outcome: "created", order: { id: "c1", size: "looked up" } });
    expect(shop.sent).toHaveLength(1);
  });

  test("that is refused is rejected for good", async () => {
    const shop = openShop([refusal(402), cup("c1")]);
    const first = await shop.purchase(large, { ref: "inv:1" });
    expect(first).toMatchObject({ outcome: "rejected", error: { name: "InsufficientFundsError", status: 402 } });
    const again = await shop.purchase(large, { ref: "inv:1" });
    expect(again).toMatchObject({ outcome: "rejected", error: { name: "InsufficientFundsError", charged: "no" } });
    expect(shop.sent).toHaveLength(1);
  });

  test("whose answer is lost is unknown until it is reconciled", async () => {
    const shop = openShop([reset, cup("c1")]);
    const first = await shop.purchase(large, { ref: "inv:1" });
    expect(first).toMatchObject({ outcome: "unknown", error: { name: "NetworkError", charged: "unknown" } });
    expect(await shop.purchase(large, { ref: "inv:1" })).toMatchObject({ outcome: "unknown" });
    expect(shop.sent).toHaveLength(1);
  });

  test("that is tried twice at the same time is bought once", async () => {
    const shop = openShop([cup("c1"), cup("c2")]);
    const both = await Promise.all([
      shop.purchase(large, { ref: "inv:1" }),
      shop.purchase({ ...large }, { ref: "inv:1" }),
    ]);
    expect(both).toMatchObject([{ order: { id: "c1" } }, { order: { id: "c1" } }]);
    expect(shop.sent).toHaveLength(1);
  });

  test("waits for an equal one in progress, but not for a different one", async () => {
    const order: string[] = [];
    let onSmall = (): void => {};
    const small = new Promise<void>((resolve) => {
      onSmall = resolve;
    });
    const slowly = async (request: Request): Promise<Response> => {
      const { size } = (await request.clone().json()) as Wish;
      order.push(`${size} in`);
      if (size === "small") onSmall();
      // If the small cup waited for the large one, both would wait until they time out.
      await small;
      order.push(`${size} out`);
      return Response.json({ id: `c${order.length}`, size });
    };
    const shop = openShop([slowly]);
    await Promise.all([
      shop.purchase(large, { ref: "inv:1" }),
      shop.purchase(large, { ref: "inv:2" }),
      shop.purchase({ size: "small" }, { ref: "inv:3" }),
    ]);
    expect(order.filter((step) => step.startsWith("large"))).toEqual([
      "large in",
      "large out",
      "large in",
      "large out",
    ]);
    expect(order.slice(0, 2)).toEqual(["large in", "small in"]);
  });

  test("is an error if its ref belongs to other content", async () => {
    const shop = openShop([cup("c1")]);
    await shop.purchase(large, { ref: "inv:1" });
    await expect(shop.purchase({ size: "small" }, { ref: "inv:1" })).rejects.toThrow('ref "inv:1" belongs to another');
    await expect(shop.purchase(large, { ref: " " })).rejects.toThrow(TypeError);
  });

  test("that is created but cannot be read again is neither thrown nor rejected, because it was paid", async () => {
    const shop = openShop([cup("c1"), refusal(503)]);
    await shop.purchase(large, { ref: "inv:1" });
    shop.unreadable.add("c1");
    const again = await shop.purchase(large, { ref: "inv:1" });
    expect(again).toMatchObject({ outcome: "unknown", error: { charged: "unknown", isUndone: false } });
    expect(again).toMatchObject({ error: { message: expect.stringContaining("order c1") as string } });
    expect(await shop.reconcile({ ref: "inv:1" })).toMatchObject({ outcome: "cannot_tell" });
    shop.unreadable.clear();
    expect(await shop.reconcile({ ref: "inv:1" })).toMatchObject({ outcome: "found", order: { id: "c1" } });
  });

  test("buys what was passed, even if the caller changes the object afterwards", async () => {
    const shop = openShop([
      async (request) => Response.json({ id: crypto.randomUUID(), ...((await request.json()) as Wish) }),
    ]);
    const wish = { size: "small" };
    const options = { ref: "inv:1" };
    const first = shop.purchase(wish, options);
    wish.size = "large";
    options.ref = "inv:2";
    const second = shop.purchase(wish, options);
    expect(await first).toMatchObject({ outcome: "created", ref: "inv:1", order: { size: "small" } });
    expect(await second).toMatchObject({ outcome: "created", ref: "inv:2", order: { size: "large" } });
    expect(shop.sent).toHaveLength(2);
  });

  test("gives up after a minute, even with a longer client timeout, because other processes then count it as over", async () => {
    const busy = new Response("{}", { status: 429, headers: { "retry-after": "40" } });
    const shop = openShop([busy, busy, cup("c1")], createMemoryJournal(), { totalMs: 600_000 });
    expect(await shop.purchase(large, { ref: "inv:1" })).toMatchObject({ outcome: "rejected" });
    const longer = await shop.purchase(large, { ref: "inv:2", timeoutMs: 600_000 });
    expect(longer).toMatchObject({ outcome: "created" });
    expect(shop.now()).toBeLessThanOrEqual(60_000);
  });

  test("counts the wait for an equal one towards its own time limit", async () => {
    const shop = openShop(["silence"]);
    const outcomes = await Promise.all([
      shop.purchase(large, { ref: "inv:1", timeoutMs: 20_000 }),
      shop.purchase(large, { ref: "inv:2", timeoutMs: 10_000 }),
    ]);
    expect(outcomes).toMatchObject([{ outcome: "unknown" }, { outcome: "rejected", error: { name: "TimeoutError" } }]);
    expect(shop.sent).toHaveLength(1);
  });

  test("is rejected if it is aborted before sending, and unknown afterwards", async () => {
    const early = openShop([cup("c1")]);
    const gone = AbortSignal.abort();
    expect(await early.purchase(large, { ref: "inv:1", signal: gone })).toMatchObject({ outcome: "rejected" });
    expect(await early.purchase(large, { ref: "inv:1" })).toMatchObject({ outcome: "rejected" });
    expect(early.sent).toEqual([]);

    const leaving = new AbortController();
    const late = openShop([
      async () => {
        leaving.abort();
        return cup("c1");
      },
    ]);
    expect(await late.purchase(large, { ref: "inv:1", signal: leaving.signal })).toMatchObject({ outcome: "unknown" });
  });

  test("has three outcomes that the compiler tells apart", () => {
    // A typical use: each branch sees the fields of its outcome.
    const settle = (result: Purchase<Cup>): string => {
      switch (result.outcome) {
        case "created":
          return result.order.id;
        case "rejected":
          return result.error.message;
        case "unknown":
          return result.purchase.ref;
      }
    };
    // @ts-expect-error a rejected purchase has no order
    const wrong = (result: Extract<Purchase<Cup>, { outcome: "rejected" }>): unknown => result.order;
    const forgetful = (result: Purchase<Cup>): string => {
      if (result.outcome === "created") return result.order.id;
      if (result.outcome === "rejected") return result.error.message;
      // @ts-expect-error the outcome `unknown` is not handled
      return result satisfies never;
    };
    expectTypeOf(settle).returns.toBeString();
    expect([wrong, forgetful]).toHaveLength(2);
  });
});

describe("an order that is paid later", () => {
  /** A stand where placing an order charges nothing, because cups are paid later. */
  function openTab(deeds: readonly Deed[]): Purchases<Wish, Cup> {
    const { ask, timers } = openStand(deeds, { provider: { ...lemonade, nonCharging: ["POST /v1/cups"] } });
    const adapter: PurchaseAdapter<Wish, Cup> = {
      provider: "lemonade",
      operation: "POST /v1/cups",
      isFree: true,
      toJournal: ({ size }, ref) => ({ size, ref }),
      checkpoint: async () => null,
      place: async ({ size }, options) => ask("POST /v1/cups", { body: { size } }, options),
      idOf: ({ id }) => id,
      look: async (id) => ({ id, size: "looked up" }),
      placedAt: () => "",
      fits: () => true,
      search: async () => ({ candidates: [] }),
    };
    return createPurchases(adapter, { journal: createMemoryJournal(), timers, tell: () => {} });
  }

  test("is unknown if its answer is lost, even though nothing was charged, and the journal says so too", async () => {
    const tab = openTab([reset]);
    for (let time = 0; time < 2; time += 1) {
      expect(await tab.purchase(large, { ref: "inv:1" })).toMatchObject({
        outcome: "unknown",
        error: { name: "NetworkError", charged: "no", isUndone: false },
      });
    }
    expect(await tab.reconcile({ ref: "inv:1" })).toMatchObject({ outcome: "not_found", error: { isUndone: true } });
  });

  test("is rejected if it was refused", async () => {
    const tab = openTab([refusal(400)]);
    const rejected = { outcome: "rejected", error: { charged: "no", isUndone: true } };
    expect(await tab.purchase(large, { ref: "inv:1" })).toMatchObject(rejected);
    expect(await tab.purchase(large, { ref: "inv:1" })).toMatchObject(rejected);
  });
});

describe("the journal", () => {
  test("holds the purchase before it is sent", async () => {
    let seen: JournalEntry | undefined;
    const journal = createMemoryJournal();
    const shop = openShop(
      [
        async () => {
          seen = await journal.read("inv:1");
          return cup("c1");
        },
      ],
      journal,
    );
    await shop.purchase(large, { ref: "inv:1" });
    expect(seen).toMatchObject({ outcome: "pending", input: { size: "large" }, checkpoint: 0 });
    expect(await journal.read("inv:1")).toMatchObject({ outcome: "created", orderId: "c1" });
  });

  test("never holds a password, even if the API echoes it", async () => {
    const shop = openShop([Response.json({ detail: "hunter2 is wrong" }, { status: 400 })]);
    const result = await shop.purchase({ ...large, password: "hunter2" }, { ref: "inv:1" });
    expect(result).toMatchObject({ outcome: "rejected", error: { detail: "hunter2 is wrong" } });
    expect(await shop.journal.read("inv:1")).toMatchObject({ error: { detail: "… is wrong" } });
    expect(JSON.stringify(await shop.journal.since(0))).not.toContain("hunter2");
  });

  test("that cannot be written prevents the purchase from being sent", async () => {
    const journal = { ...createMemoryJournal(), claim: () => Promise.reject(new Error("the disk is full")) };
    const shop = openShop([cup("c1")], journal);
    await expect(shop.purchase(large, { ref: "inv:1" })).rejects.toThrow("the disk is full");
    expect(shop.sent).toEqual([]);
  });

  test("that cannot be written afterwards does not withhold the order from its buyer", async () => {
    const journal = { ...createMemoryJournal(), settle: () => Promise.reject(new Error("the disk is full")) };
    const shop = openShop([cup("c1")], journal);
    expect(await shop.purchase(large, { ref: "inv:1" })).toMatchObject({ outcome: "created", order: { id: "c1" } });
    expect(shop.events).toMatchObject([{ type: "journal_failed", ref: "inv:1" }]);
    expect(await shop.purchase(large, { ref: "inv:1" })).toMatchObject({ outcome: "unknown" });
  });

  test("that two processes share lets only one of them buy", async () => {
    const journal = createMemoryJournal();
    // What another process sees: the ref is free at the read and taken at the claim.
    const late: Journal = { ...journal, read: async () => undefined };
    await openShop([cup("c1")], journal).purchase(large, { ref: "inv:1" });
    const other = openShop([cup("c2")], late);
    expect(await other.purchase(large, { ref: "inv:1" })).toMatchObject({ outcome: "created", order: { id: "c1" } });
    expect(other.sent).toEqual([]);
  });
});

describe("reconciling", () => {
  test("finds the order that was charged, and stores it under the ref", async () => {
    const shop = openShop([reset]);
    const result = await shop.purchase(large, { ref: "inv:1" });
    shop.sold.push({ id: "c1", size: "large" });
    if (result.outcome !== "unknown") expect.fail(result.outcome);
    expect(await shop.reconcile(result.purchase)).toMatchObject({ outcome: "found", order: { id: "c1" } });
    expect(await shop.purchase(large, { ref: "inv:1" })).toMatchObject({ outcome: "created", order: { id: "c1" } });
  });

  test("says not_found only after the request can no longer be carried out", async () => {
    const shop = openShop([reset]);
    await shop.purchase(large, { ref: "inv:1" });
    expect(await shop.reconcile({ ref: "inv:1" })).toMatchObject({ outcome: "not_found", error: { charged: "no" } });
    expect(shop.now()).toBe(30_000);
    expect(await shop.purchase(large, { ref: "inv:1" })).toMatchObject({ outcome: "rejected" });
  });

  test("finds an order that is carried out late", async () => {
    const shop = openShop([reset]);
    await shop.purchase(large, { ref: "inv:1" });
    const reconciled = shop.reconcile({ ref: "inv:1" });
    // It has looked once, and looks again after 2 to 3 seconds.
    await shop.wait(1_000);
    shop.sold.push({ id: "c1", size: "large" });
    expect(await reconciled).toMatchObject({ outcome: "found", order: { id: "c1" } });
  });

  test("gives each of two equal purchases one order, and a third none", async () => {
    const shop = openShop([reset]);
    for (const ref of ["inv:1", "inv:2", "inv:3"]) await shop.purchase(large, { ref });
    shop.sold.push({ id: "c1", size: "large" }, { id: "c2", size: "large" });
    expect(await shop.recover()).toMatchObject([
      { ref: "inv:1", outcome: "not_found" },
      { ref: "inv:2", outcome: "found", order: { id: "c2" } },
      { ref: "inv:3", outcome: "found", order: { id: "c1" } },
    ]);
  });

  test("says not_found only after no equal purchase can be carried out either, because that one may have taken this one's order", async () => {
    const shop = openShop([reset]);
    await shop.purchase(large, { ref: "inv:1" });
    await shop.wait(20_000);
    await shop.purchase(large, { ref: "inv:2" });
    shop.sold.push({ id: "c1", size: "large" });
    const recovered = shop.recover();
    await shop.wait(25_000);
    shop.sold.push({ id: "c2", size: "large" });
    expect(await recovered).toMatchObject([
      { ref: "inv:1", outcome: "found", order: { id: "c2" } },
      { ref: "inv:2", outcome: "found", order: { id: "c1" } },
    ]);
  });

  test("gives an order to one purchase only, even across several processes", async () => {
    const journal = createMemoryJournal();
    const shop = openShop([reset], { ...journal, ownerOf: async () => undefined });
    await shop.purchase(large, { ref: "inv:1" });
    await shop.purchase(large, { ref: "inv:2" });
    shop.sold.push({ id: "c1", size: "large" });
    const outcomes = (await shop.recover()).map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === "found")).toHaveLength(1);
  });

  test("says several if there are more orders than purchases, and accepts the one that a person names", async () => {
    const shop = openShop([reset]);
    await shop.purchase(large, { ref: "inv:1" });
    shop.sold.push({ id: "c1", size: "large" }, { id: "c2", size: "large" }, { id: "c3", size: "small" });
    expect(await shop.reconcile({ ref: "inv:1" })).toMatchObject({ outcome: "several", orders: [{}, {}] });
    expect(await shop.reconcile({ ref: "inv:1" }, { order: "c3" })).toMatchObject({ outcome: "cannot_tell" });
    expect(await shop.reconcile({ ref: "inv:1" }, { order: "c2" })).toMatchObject({
      outcome: "found",
      order: { id: "c2" },
    });
  });

  test("never takes another purchase's order", async () => {
    const shop = openShop([cup("c1"), reset]);
    await shop.purchase(large, { ref: "inv:1" });
    await shop.purchase(large, { ref: "inv:2" });
    shop.sold.push({ id: "c1", size: "large" });
    const named = await shop.reconcile({ ref: "inv:2" }, { order: "c1" });
    expect(named).toMatchObject({ outcome: "cannot_tell", reason: 'c1 is the order of purchase "inv:1"' });
    expect(await shop.reconcile({ ref: "inv:2" })).toMatchObject({ outcome: "not_found" });
  });

  test("takes no order placed before the purchase began, allowing for clock differences", async () => {
    const shop = openShop([reset]);
    await shop.wait(600_000);
    await shop.purchase(large, { ref: "inv:1" });
    shop.sold.push({ id: "c1", size: "large" });
    shop.riddle = "two cups look alike";
    shop.placedAt = 299_999;
    expect(await shop.reconcile({ ref: "inv:1" }, { order: "c1" })).toMatchObject({
      outcome: "cannot_tell",
      reason: "c1 was placed at 1970-01-01T00:04:59.999Z, and this purchase began at 1970-01-01T00:10:00.000Z",
    });
    shop.placedAt = 300_000;
    expect(await shop.reconcile({ ref: "inv:1" }, { order: "c1" })).toMatchObject({ outcome: "found" });
  });

  describe("accepts a person's word that there is no order", () => {
    test("if the provider cannot tell: the purchase is then rejected for good", async () => {
      const shop = openShop([reset]);
      await shop.purchase(large, { ref: "inv:1" });
      shop.riddle = "two cups look alike";
      expect(await shop.reconcile({ ref: "inv:1" })).toMatchObject({ outcome: "cannot_tell" });
      expect(await shop.reconcile({ ref: "inv:1" }, { noOrder: true })).toMatchObject({
        outcome: "not_found",
        error: { charged: "no", message: expect.stringContaining("somebody has looked") as string },
      });
      expect(await shop.purchase(large, { ref: "inv:1" })).toMatchObject({ outcome: "rejected" });
      expect(shop.sent).toHaveLength(1);
    });

    test("but not while the request may still be carried out", async () => {
      const shop = openShop([reset]);
      await shop.purchase(large, { ref: "inv:1" });
      shop.riddle = "two cups look alike";
      expect(await shop.reconcile({ ref: "inv:1" }, { noOrder: true })).toMatchObject({
        outcome: "cannot_tell",
        reason: expect.stringContaining("until 1970-01-01T00:00:30.000Z") as string,
      });
      expect(shop.now()).toBe(0);
      expect(await shop.journal.read("inv:1")).toMatchObject({ outcome: "unknown" });
    });

    test("but not if the provider shows an order that fits", async () => {
      const shop = openShop([reset]);
      await shop.purchase(large, { ref: "inv:1" });
      shop.sold.push({ id: "c1", size: "large" }, { id: "c2", size: "large" });
      await shop.wait(30_000);
      expect(await shop.reconcile({ ref: "inv:1" }, { noOrder: true })).toMatchObject({ outcome: "several" });
      shop.sold.pop();
      expect(await shop.reconcile({ ref: "inv:1" }, { noOrder: true })).toMatchObject({ outcome: "found" });
    });

    test("but not if the provider cannot be reached", async () => {
      const shop = openShop([reset, refusal(503)]);
      await shop.purchase(large, { ref: "inv:1" });
      await shop.wait(30_000);
      shop.unreadable.add("all");
      expect(await shop.reconcile({ ref: "inv:1" }, { noOrder: true })).toMatchObject({ outcome: "cannot_tell" });
      expect(await shop.journal.read("inv:1")).toMatchObject({ outcome: "unknown" });
    });

    test("but not together with an order", async () => {
      const shop = openShop([reset]);
      await shop.purchase(large, { ref: "inv:1" });
      const both = { order: "c1", noOrder: true } as unknown as ReconcileOptions;
      await expect(shop.reconcile({ ref: "inv:1" }, both)).rejects.toThrow("both an order and noOrder");
      // @ts-expect-error `order` and `noOrder` exclude each other
      void ((): ReconcileOptions => ({ order: "c1", noOrder: true }));
      // @ts-expect-error `null` is not an order id
      void ((): ReconcileOptions => ({ order: null }));
    });
  });

  test("works from the stored purchase alone if the journal was lost", async () => {
    const before = openShop([reset]);
    const result = await before.purchase(large, { ref: "inv:1" });
    if (result.outcome !== "unknown") expect.fail(result.outcome);
    const parked = JSON.parse(JSON.stringify(result.purchase)) as typeof result.purchase;
    const after = openShop([cup("c2")]);
    await expect(after.reconcile({ ref: "inv:1" })).rejects.toThrow("no such purchase is written down");
    after.sold.push({ id: "c1", size: "large" });
    expect(await after.reconcile(parked)).toMatchObject({ outcome: "found", order: { id: "c1" } });
  });

  test("also waits for a purchase that another process may still have in progress", async () => {
    const before = openShop([reset]);
    const result = await before.purchase(large, { ref: "inv:1" });
    if (result.outcome !== "unknown") expect.fail(result.outcome);
    const after = openShop([cup("c2")]);
    expect(await after.reconcile(result.purchase)).toMatchObject({ outcome: "not_found" });
    expect(after.now()).toBe(result.purchase.startedAt + 90_000);
  });

  test("waits until a purchase that a crash left pending is certainly over", async () => {
    const journal = createMemoryJournal();
    const what = { ref: "inv:1", provider: "lemonade", operation: "POST /v1/cups", input: large, checkpoint: 0 };
    await journal.claim({ ...what, startedAt: 0, endedAt: 0, outcome: "pending" });
    const restarted = openShop([cup("c2")], journal);
    expect(await restarted.recover()).toMatchObject([{ ref: "inv:1", outcome: "not_found" }]);
    expect(restarted.now()).toBe(90_000);
    expect(await restarted.recover()).toEqual([]);
  });

  test("stops at the signal, and the purchase stays open", async () => {
    const shop = openShop([reset]);
    await shop.purchase(large, { ref: "inv:1" });
    const given = shop.reconcile({ ref: "inv:1" }, { signal: AbortSignal.abort() });
    await expect(given).rejects.toMatchObject({ name: "AbortedError" });
    expect(await shop.purchase(large, { ref: "inv:1" })).toMatchObject({ outcome: "unknown" });
  });
});
