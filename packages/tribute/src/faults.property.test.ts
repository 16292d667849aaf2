import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { amountsCharged, openCounter, productX, saveCard, type Counter } from "./counter.test-shop.ts";
import type { Purchase, Reconciliation } from "./index.ts";

const own = (status: number) => ({ status, body: { error: "error_bad_request", message: "no" } });

/** What may happen to a request: on its way there, on the way back, or before it reaches the API. */
const mishap = fc.constantFrom(
  { delay_ms: 0 },
  { reset: "before" as const },
  { reset: "after" as const },
  { truncate: true as const },
  { garbage: "html" as const },
  { garbage: "json" as const },
  own(400),
  own(409),
  { ...own(429), headers: { "Retry-After": "2" } },
  own(500),
  { status: 502, body: "<h1>Bad gateway</h1>" },
  { status: 404, body: "<h1>Not found</h1>" },
  { status: 200, body: {} },
  { status: 307, headers: { location: "https://evil.example/" } },
);

/** Some apply to the requests that change something, one after another, and some to the look-ups. */
const run = fc.record({
  writes: fc.array(mishap, { maxLength: 12 }),
  reads: fc.array(mishap, { maxLength: 6 }),
  /** By number: the same number twice is the same purchase, tried again. */
  wanted: fc.array(fc.nat(3), { minLength: 1, maxLength: 6 }),
  together: fc.boolean(),
});

type Run = typeof run extends fc.Arbitrary<infer Value> ? Value : never;

function arrange({ shop }: Counter, { writes, reads }: Run, operation: string): void {
  for (const then of writes) shop.world.faults.add({ operation, then });
  for (const then of reads) shop.world.faults.add({ operation: "GET *", then });
}

/** Runs the purchases, at once or one after another. What throws meanwhile was a look-up, and is repeated later. */
async function each<Result>(
  { wanted, together }: Run,
  ask: (nth: number) => Promise<Result>,
): Promise<readonly (Result | undefined)[]> {
  const one = async (nth: number): Promise<Result | undefined> => ask(nth).catch(() => undefined);
  if (together) return Promise.all(wanted.map(one));
  const results: (Result | undefined)[] = [];
  for (const nth of wanted) results.push(await one(nth));
  return results;
}

/** The id of the result; undefined if there certainly is none. */
function settled<Order>(
  end: Purchase<Order> | Reconciliation<Order>,
  idOf: (order: Order) => string,
): string | undefined {
  switch (end.outcome) {
    case "created":
    case "found":
      return idOf(end.order);
    case "rejected":
    case "not_found":
      expect(end.error.isUndone).toBe(true);
      return undefined;
    default:
      return expect.fail(end.outcome);
  }
}

const ref = (nth: number): string => `inv:${nth}`;

describe("with any faults", () => {
  test("no ref opens two orders, and every reported outcome is true", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(run, async (told) => {
        const counter = await openCounter();
        const { orders } = counter.client;
        arrange(counter, told, "POST /shop/orders");
        const ends = await each(told, (nth) => orders.open(productX, { ref: ref(nth) }));
        await orders.recover();
        counter.shop.world.faults.clear();
        await orders.recover();

        const all = await orders.list();
        for (const nth of new Set(told.wanted)) {
          const mine = all.filter(({ comment }) => comment === `(ref "${ref(nth)}")`).map(({ uuid }) => uuid);
          expect(mine.length).toBeLessThanOrEqual(1);
          const end = settled(await orders.open(productX, { ref: ref(nth) }), ({ uuid }) => uuid);
          expect(end).toBe(mine[0]);
          for (const [index, early] of ends.entries()) {
            if (told.wanted[index] !== nth || early?.outcome === "unknown" || !early) continue;
            expect(settled(early, ({ uuid }) => uuid)).toBe(end);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test("no ref charges a card twice, and every reported outcome is true", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(run, async (told) => {
        const counter = await openCounter();
        const { charges } = counter.client;
        const cards = [
          await saveCard(counter),
          await saveCard(counter),
          await saveCard(counter),
          await saveCard(counter),
        ];
        // Each ref has its own amount, to identify its money.
        const wish = (nth: number) => ({ token: cards[nth]!, amount: 10_000 + nth });
        arrange(counter, told, "POST /shop/charges");
        const ends = await each(told, (nth) => charges.collect(wish(nth), { ref: ref(nth) }));
        await charges.recover();
        counter.shop.world.faults.clear();
        await charges.recover();
        await counter.shop.world.advance("1m");

        const money = await amountsCharged(counter);
        for (const nth of new Set(told.wanted)) {
          const mine = money.filter((amount) => amount === wish(nth).amount);
          const end = settled(await charges.collect(wish(nth), { ref: ref(nth) }), ({ chargeUuid }) => chargeUuid);
          expect(mine).toHaveLength(end === undefined ? 0 : 1);
          for (const [index, early] of ends.entries()) {
            if (told.wanted[index] !== nth || early?.outcome === "unknown" || !early) continue;
            expect(settled(early, ({ chargeUuid }) => chargeUuid)).toBe(end);
          }
        }
        expect(await counter.shop.world.audit()).toEqual({ ok: true, violations: [] });
      }),
      { numRuns: 150 },
    );
  });
});
