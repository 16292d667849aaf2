import assert from "node:assert/strict";

import type { Order } from "@vitrine/specs/padington";

import { observes, proves, scenario, suite, type Suite } from "../scenario.ts";
import { times } from "../times.ts";
import { buyer, newBuyer, twoBuyers, type Caller } from "./caller.ts";
import { attempt, place, wishes } from "./order.ts";
import { readOn } from "./read-on.ts";

/** GET /v1/orders: the user's orders, page by page. */
export const history: Suite = suite("padington/history", [
  scenario("the history comes in pages that limit and offset choose", proves("P074"), async (target) => {
    const caller = await newBuyer(target, 10_000);
    const newest = await placeSome(caller, 12);
    const page = async (limit: number, offset: number): Promise<readonly string[]> => {
      const { status, body } = await caller.call("GET /v1/orders", { query: { limit, offset } });
      assert.equal(status, 200);
      return codesOf((body as { orders: readonly Order[] }).orders);
    };
    assert.deepEqual(await page(12, 0), newest);
    assert.deepEqual(await page(5, 0), newest.slice(0, 5));
    assert.deepEqual(await page(5, 5), newest.slice(5, 10));
    assert.deepEqual(await page(5, 10), newest.slice(10));
    assert.deepEqual(await page(1, 7), newest.slice(7, 8));
    const pages = await times(12, (offset) => page(1, offset));
    assert.deepEqual(pages.flat(), newest);
  }),

  scenario("a page is an object of orders, total, limit and offset", proves("P075"), async (target) => {
    const caller = await newBuyer(target, 10_000);
    for (const count of [0, 3]) {
      await placeSome(caller, count);
      const { body } = await caller.call("GET /v1/orders");
      assert.deepEqual(Object.keys(body).toSorted(), ["limit", "offset", "orders", "total"]);
      const listed = body["orders"];
      assert.ok(Array.isArray(listed) && listed.length === count);
      for (const order of listed as readonly Order[]) assert.match(order.order_code, /./);
      for (const field of ["total", "limit", "offset"]) assert.ok(Number.isInteger(body[field]), field);
    }
  }),

  scenario("total counts all orders of the user, whatever the page", proves("P076"), async (target) => {
    const caller = await newBuyer(target, 10_000);
    assert.equal((await caller.ask("GET /v1/orders")).total, 0);
    await placeSome(caller, 7);
    for (const [limit, offset] of [
      [1, 0],
      [3, 2],
      [100, 0],
      [5, 6],
      [20, 50],
    ] as const) {
      const page = await caller.ask("GET /v1/orders", { query: { limit, offset } });
      assert.deepEqual([page.total, page.limit, page.offset], [7, limit, offset]);
    }
    assert.equal((await attempt(caller, {})).status, 400);
    assert.equal((await caller.ask("GET /v1/orders")).total, 7);
    await placeSome(caller, 1);
    assert.equal((await caller.ask("GET /v1/orders")).total, 8);
  }),

  scenario("the newest order comes first", proves("P077"), async (target) => {
    const caller = await newBuyer(target, 20_000);
    const placed: string[] = [];
    for (const [wish, wait] of [
      [wishes.stars, "0s"],
      [wishes.chatgpt, "0s"],
      [wishes.premium, "1ms"],
      [wishes.claude, "1s"],
      [wishes.robux, "1d"],
      [wishes.stars, "0s"],
    ] as const) {
      await target.clock.advance(wait);
      placed.unshift((await place(caller, wish)).order_code);
      const { orders } = await caller.ask("GET /v1/orders");
      assert.deepEqual(codesOf(orders), placed);
    }
    // What becomes of them changes nothing about their order.
    await target.clock.advance("1h");
    assert.deepEqual(codesOf((await caller.ask("GET /v1/orders")).orders), placed);
  }),

  scenario("without limit and offset the first twenty are shown", proves("P078"), async (target) => {
    const caller = await newBuyer(target, 10_000);
    const newest = await placeSome(caller, 25);
    const page = await caller.ask("GET /v1/orders");
    assert.deepEqual([page.limit, page.offset], [20, 0]);
    assert.deepEqual(codesOf(page.orders), newest.slice(0, 20));
    const onlyOffset = await caller.ask("GET /v1/orders", { query: { offset: 3 } });
    assert.deepEqual([onlyOffset.limit, onlyOffset.offset], [20, 3]);
    assert.deepEqual(codesOf(onlyOffset.orders), newest.slice(3, 23));
    const onlyLimit = await caller.ask("GET /v1/orders", { query: { limit: 2 } });
    assert.deepEqual([onlyLimit.limit, onlyLimit.offset], [2, 0]);
    assert.deepEqual(codesOf(onlyLimit.orders), newest.slice(0, 2));
  }),

  scenario("limit goes from 1 to 100", proves("P079"), async (target) => {
    const caller = await newBuyer(target, 10_000);
    const newest = await placeSome(caller, 103);
    for (const limit of [1, 100]) {
      const { orders } = await caller.ask("GET /v1/orders", { query: { limit } });
      assert.deepEqual(codesOf(orders), newest.slice(0, limit));
    }
    for (const limit of [0, 101, -1, 1000, "1.5", "ten", "", "1e1", "0x10", "NaN", "10,5", "99999999999999999999"]) {
      const { status } = await caller.call("GET /v1/orders", { query: { limit } });
      assert.equal(status, 400, `limit ${limit}`);
    }
  }),

  scenario("offset is 0 or more, and beyond the last order there is nothing", proves("P080"), async (target) => {
    const caller = await newBuyer(target, 10_000);
    await placeSome(caller, 3);
    for (const offset of [-1, -100, "1.5", "ten", "", "-", "null"]) {
      const { status } = await caller.call("GET /v1/orders", { query: { offset } });
      assert.equal(status, 400, `offset ${offset}`);
    }
    for (const offset of [3, 4, 1_000_000]) {
      const page = await caller.ask("GET /v1/orders", { query: { offset } });
      assert.deepEqual([page.orders, page.total, page.offset], [[], 3, offset]);
    }
  }),

  scenario(
    "the history that is there tells its page, and refuses one that cannot be",
    observes("P075", "P079", "P080"),
    async (target) => {
      const caller = buyer(target);
      for (const [limit, offset] of [
        [1, 0],
        [100, 0],
        [20, 1_000_000],
      ] as const) {
        const { status, body } = await caller.call("GET /v1/orders", { query: { limit, offset } });
        assert.equal(status, 200);
        const { orders: listed, total, ...page } = body as { orders: readonly Order[]; total: number };
        assert.deepEqual(page, { limit, offset });
        assert.ok(Number.isInteger(total) && total >= 0);
        assert.equal(listed.length, Math.max(0, Math.min(limit, total - offset)));
      }
      for (const query of [{ limit: 0 }, { limit: 101 }, { limit: "ten" }, { offset: -1 }, { offset: "1.5" }]) {
        const { status } = await caller.call("GET /v1/orders", { query });
        assert.equal(status, 400, JSON.stringify(query));
      }
    },
  ),

  scenario("a history never shows an order of another user", proves("P081"), async (target) => {
    const [one, two] = twoBuyers(target);
    const [first, second] = [await newBuyer(target, 10_000), await newBuyer(target, 10_000)];
    const own: [string[], string[]] = [[], []];
    for (let round = 0; round < 10; round += 1) {
      own[0].unshift((await place(first, wishes.stars)).order_code);
      await place(one, wishes.stars);
      own[1].unshift((await place(second, wishes.stars)).order_code);
    }
    for (const [index, caller] of [first, second].entries()) {
      const page = await caller.ask("GET /v1/orders", { query: { limit: 100 } });
      assert.deepEqual(codesOf(page.orders), own[index]);
      assert.equal(page.total, 10);
    }
    const strangers = codesOf((await two.ask("GET /v1/orders", { query: { limit: 100 } })).orders);
    assert.ok(strangers.every((code) => !own.flat().includes(code)));
  }),

  scenario("orders that come between two pages push the older ones on by as many", proves(), async (target) => {
    const caller = await newBuyer(target, 100_000);
    const newest = await placeSome(caller, 30);
    const seen: string[] = [];
    let arrived = 0;
    for (const more of [0, 1, 3, 0, 7, 2]) {
      await Promise.all(Array.from({ length: more }, () => place(caller, wishes.stars)));
      arrived += more;
      const query = { limit: 5, offset: seen.length + arrived };
      const page = await caller.ask("GET /v1/orders", { query });
      assert.equal(page.total, 30 + arrived);
      seen.push(...codesOf(page.orders));
    }
    assert.deepEqual(seen, newest);
  }),

  scenario(
    "reading on while orders arrive misses none and repeats as many as arrived",
    proves("P147"),
    async (target) => {
      const caller = await newBuyer(target, 100_000);
      const newest = await placeSome(caller, 30);
      const { read, repeated, arrived } = await readOn({
        page: async (offset) => {
          const { orders, total } = await caller.ask("GET /v1/orders", { query: { limit: 5, offset } });
          return { ids: codesOf(orders), total };
        },
        add: (count) => placeSome(caller, count),
        arrivals: [1, 0, 5, 7],
      });
      assert.deepEqual(read, newest);
      assert.deepEqual([repeated, arrived], [13, 13]);
    },
  ),

  scenario("thirty orders of one moment are paged without a gap or a repeat", proves(), async (target) => {
    const caller = await newBuyer(target, 10_000);
    const placed = await Promise.all(Array.from({ length: 30 }, () => place(caller, wishes.stars)));
    const pages = await times(5, async (page) => {
      const { orders } = await caller.ask("GET /v1/orders", { query: { limit: 7, offset: 7 * page } });
      return codesOf(orders);
    });
    assert.deepEqual(pages.flat().toSorted(), codesOf(placed).toSorted());
  }),
]);

/** Places `count` orders for stars one after another, and returns their codes, newest first. */
async function placeSome(caller: Caller, count: number): Promise<readonly string[]> {
  const placed = await times(count, () => place(caller, wishes.stars));
  return codesOf(placed).toReversed();
}

function codesOf(orders: readonly Order[]): readonly string[] {
  return orders.map(({ order_code }) => order_code);
}
