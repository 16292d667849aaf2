import assert from "node:assert/strict";

import type { Rental } from "@vitrine/specs/padington";

import { observes, proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { buyer, newBuyer, twoBuyers, type Caller } from "./caller.ts";
import { findNft, rent } from "./nft.ts";
import { readOn } from "./read-on.ts";

/** GET /v1/rentals: the user's rentals, page by page. */
export const rentals: Suite = suite("padington/rentals", [
  scenario("active and past rentals come in pages that limit and offset choose", proves("P139"), async (target) => {
    const caller = await newBuyer(target, 1_000);
    const newest = await rentSome(target, caller, 7);
    const reply = await caller.call("GET /v1/rentals");
    assert.equal(reply.status, 200);
    const { rentals: all } = await caller.ask("GET /v1/rentals");
    assert.deepEqual(idsOf(all), newest);
    assert.deepEqual(
      all.map(({ status }) => status),
      ["active", ...Array.from({ length: 6 }, () => "expired")],
    );
    for (const [limit, offset] of [
      [3, 0],
      [3, 3],
      [3, 6],
      [1, 4],
    ] as const) {
      const page = await caller.ask("GET /v1/rentals", { query: { limit, offset } });
      assert.deepEqual(idsOf(page.rentals), newest.slice(offset, offset + limit));
    }
  }),

  scenario("a page is an object of rentals, total, limit and offset", proves("P140"), async (target) => {
    const caller = await newBuyer(target, 1_000);
    const empty = await caller.call("GET /v1/rentals");
    assert.deepEqual(empty.body, { rentals: [], total: 0, limit: 20, offset: 0 });
    const made = await rent(caller, await findNft(target, { pricePerDay: 1 }));
    const { body } = await caller.call("GET /v1/rentals");
    assert.deepEqual(body, { rentals: [made], total: 1, limit: 20, offset: 0 });
  }),

  scenario(
    "the rentals that are there tell their page, and refuse one that cannot be",
    observes("P140"),
    async (target) => {
      const caller = buyer(target);
      const { status, body } = await caller.call("GET /v1/rentals", { query: { limit: 1, offset: 1_000_000 } });
      assert.equal(status, 200);
      const { total, ...page } = body;
      assert.deepEqual(page, { rentals: [], limit: 1, offset: 1_000_000 });
      assert.ok(Number.isInteger(total) && Number(total) >= 0);
      for (const query of [{ limit: 0 }, { limit: 101 }, { limit: "ten" }, { offset: -1 }, { offset: "1.5" }]) {
        assert.equal((await caller.call("GET /v1/rentals", { query })).status, 400, JSON.stringify(query));
      }
    },
  ),

  scenario("pages of rentals keep the rules of pages of orders", proves("P140"), async (target) => {
    const caller = await newBuyer(target, 1_000);
    const newest = await rentSome(target, caller, 103);
    const page = async (query: Readonly<Record<string, number>>): Promise<readonly string[]> => {
      const { limit, offset, total, rentals: some } = await caller.ask("GET /v1/rentals", { query });
      assert.deepEqual([limit, offset, total], [query["limit"] ?? 20, query["offset"] ?? 0, 103]);
      return idsOf(some);
    };
    assert.deepEqual(await page({}), newest.slice(0, 20));
    assert.deepEqual(await page({ offset: 90 }), newest.slice(90));
    assert.deepEqual(await page({ limit: 1 }), newest.slice(0, 1));
    assert.deepEqual(await page({ limit: 100 }), newest.slice(0, 100));
    assert.deepEqual(await page({ limit: 100, offset: 2 }), newest.slice(2, 102));
    assert.deepEqual(await page({ offset: 103 }), []);
    assert.deepEqual(await page({ offset: 1_000_000 }), []);
    for (const limit of [0, 101, -1, "1.5", "ten", ""]) {
      assert.equal((await caller.call("GET /v1/rentals", { query: { limit } })).status, 400, `limit ${limit}`);
    }
    for (const offset of [-1, "1.5", "ten", ""]) {
      assert.equal((await caller.call("GET /v1/rentals", { query: { offset } })).status, 400, `offset ${offset}`);
    }
  }),

  scenario(
    "reading on while rentals arrive misses none and repeats as many as arrived",
    proves("P147"),
    async (target) => {
      const caller = await newBuyer(target, 1_000);
      const newest = await rentSome(target, caller, 9);
      const { read, repeated, arrived } = await readOn({
        page: async (offset) => {
          const { rentals: some, total } = await caller.ask("GET /v1/rentals", { query: { limit: 3, offset } });
          return { ids: idsOf(some), total };
        },
        add: async (count) => {
          if (count > 0) await target.clock.advance("1d");
          await rentSome(target, caller, count);
        },
        arrivals: [1, 4],
      });
      assert.deepEqual(read, newest);
      assert.deepEqual([repeated, arrived], [5, 5]);
    },
  ),

  scenario("the newest rental comes first", proves("P141"), async (target) => {
    const caller = await newBuyer(target, 1_000);
    const made: string[] = [];
    for (const [category, wait] of [
      ["gifts", "0s"],
      ["numbers", "0s"],
      ["usernames", "1ms"],
      ["gifts", "1d"],
      ["usernames", "30d"],
      ["numbers", "0s"],
    ] as const) {
      await target.clock.advance(wait);
      const nft = await findNft(target, { category, pricePerDay: 1 });
      made.unshift((await rent(caller, nft)).rental_id);
      assert.deepEqual(idsOf((await caller.ask("GET /v1/rentals")).rentals), made);
    }
    await target.clock.advance("365d");
    assert.deepEqual(idsOf((await caller.ask("GET /v1/rentals")).rentals), made);
  }),

  scenario("a rental is active until ends_at and expired from then on", proves("P142"), async (target) => {
    const caller = await newBuyer(target, 1_000);
    for (const days of [1, 4]) {
      const made = await rent(caller, await findNft(target, { days, pricePerDay: 1 }), { duration_days: days });
      const now = async (): Promise<Rental | undefined> => (await caller.ask("GET /v1/rentals")).rentals[0];
      assert.deepEqual(await now(), made);
      await target.clock.advance({ to: new Date(Date.parse(made.ends_at) - 1).toISOString() });
      assert.deepEqual(await now(), made);
      await target.clock.advance({ to: made.ends_at });
      assert.deepEqual(await now(), { ...made, status: "expired" });
      await target.clock.advance("365d");
      assert.deepEqual(await now(), { ...made, status: "expired" });
    }
  }),

  scenario("nobody sees another user's rentals", proves("P143"), async (target) => {
    const [one, two] = twoBuyers(target);
    const [first, second] = [await newBuyer(target, 1_000), await newBuyer(target, 1_000)];
    const before = new Set(idsOf((await two.ask("GET /v1/rentals")).rentals));
    const own = [
      [...(await rentSome(target, first, 3))],
      [...(await rentSome(target, second, 2))],
      [...(await rentSome(target, one, 1))],
    ];
    for (const [index, caller] of [first, second].entries()) {
      const page = await caller.ask("GET /v1/rentals", { query: { limit: 100 } });
      assert.deepEqual(idsOf(page.rentals), own[index]);
      assert.equal(page.total, own[index]?.length);
    }
    assert.deepEqual(new Set(idsOf((await two.ask("GET /v1/rentals")).rentals)), before);
  }),
]);

/** Rents for a day the given number of times, each after the last rental has ended; returns the ids, newest first. */
async function rentSome(target: Target, caller: Caller, count: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    if (index > 0) await target.clock.advance("1d");
    ids.unshift((await rent(caller, await findNft(target, { pricePerDay: 1 }))).rental_id);
  }
  return ids;
}

function idsOf(some: readonly Rental[]): readonly string[] {
  return some.map(({ rental_id }) => rental_id);
}
