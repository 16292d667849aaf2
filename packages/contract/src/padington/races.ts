import assert from "node:assert/strict";

import type { Reply } from "../caller.ts";
import { proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { times } from "../times.ts";
import { newBuyer, pull, twoBuyers, withAnotherKey } from "./caller.ts";
import { attemptRent, everyNft, findNft, isListed, price, rent, rentalOf, type Nft } from "./nft.ts";
import { attempt, place, refusalOf, wishes } from "./order.ts";
import { balanceOf, kopecks } from "./roubles.ts";

/** Atomic debit: simultaneous calls spend money only once. */
export const races: Suite = suite("padington/races", [
  scenario("of twenty orders at once a balance for seven pays for seven", proves("P114"), async (target) => {
    for (const [wish, cost] of [
      [wishes.stars, 63.5],
      [wishes.chatgpt, 1499],
      [wishes.premium, 1500],
    ] as const) {
      const caller = await newBuyer(target, cost * 7 + cost / 2);
      const [replies, balances] = await Promise.all([
        Promise.all(some(20, () => attempt(caller, wish))),
        Promise.all(some(20, () => balanceOf(caller))),
      ]);
      assert.deepEqual(statusesOf(replies), [...some(7, () => 200), ...some(13, () => 402)]);
      for (const balance of [...balances, await balanceOf(caller)]) assert.ok(balance >= 0);
      assert.equal(await balanceOf(caller), kopecks(cost / 2));
      assert.equal((await caller.ask("GET /v1/orders")).total, 7);
    }
    await staysAboveItsFloors(target);
  }),

  scenario(
    "thirty orders at once on a balance for eleven, of any category, buy eleven",
    proves("P114"),
    async (target) => {
      const caller = await newBuyer(target, 700);
      const replies = await Promise.all(some(30, () => attempt(caller, wishes.stars)));
      assert.deepEqual(statusesOf(replies), [...some(11, () => 200), ...some(19, () => 402)]);
      assert.equal(await balanceOf(caller), 150);
      const codes = replies.filter(({ status }) => status === 200).map(({ body }) => body["order_code"]);
      assert.equal(new Set(codes).size, 11);
      const { orders } = await caller.ask("GET /v1/orders", { query: { limit: 100 } });
      assert.deepEqual(new Set(orders.map(({ order_code }) => order_code)), new Set(codes));
      await staysAboveItsFloors(target);
    },
  ),

  scenario("two keys of one user share the rule", proves("P115"), async (target) => {
    const first = await newBuyer(target, 63.5 * 7 + 63.49);
    const second = await withAnotherKey(target, first);
    const replies = await Promise.all(some(20, (index) => attempt(index % 2 === 0 ? first : second, wishes.stars)));
    assert.deepEqual(statusesOf(replies), [...some(7, () => 200), ...some(13, () => 402)]);
    assert.deepEqual([await balanceOf(first), await balanceOf(second)], [6_349, 6_349]);
    assert.equal((await second.ask("GET /v1/orders")).total, 7);
  }),

  scenario("an order and a rental at once cannot spend the same money", proves("P116"), async (target) => {
    for (let round = 0; round < 8; round += 1) {
      const nft = await findNft(target, { pricePerDay: 63.5 });
      const caller = await newBuyer(target, 63.5);
      const second = await withAnotherKey(target, caller);
      const calls = [() => attempt(caller, wishes.stars), () => attemptRent(second, rentalOf(nft))];
      const replies = await Promise.all((round % 2 === 0 ? calls : calls.toReversed()).map((call) => call()));
      assert.deepEqual(statusesOf(replies), [200, 402]);
      assert.equal(await balanceOf(caller), 0);
      const bought = (await caller.ask("GET /v1/orders")).total + (await caller.ask("GET /v1/rentals")).total;
      assert.equal(bought, 1);
      await target.clock.advance("1d");
    }
  }),

  scenario("ten orders and ten rentals at once spend what there is and no more", proves("P116"), async (target) => {
    const [one] = twoBuyers(target);
    const nfts = (await everyNft(one)).filter(({ min_days }) => min_days === 1);
    for (const nft of nfts) await price(target, nft, 63.5);
    const caller = await newBuyer(target, 63.5 * 5);
    const replies = await Promise.all(
      some(10, (index) => [
        attempt(caller, wishes.stars),
        attemptRent(caller, rentalOf(nfts[index % nfts.length] as Nft)),
      ]).flat(),
    );
    assert.equal(replies.filter(({ status }) => status === 200).length, 5);
    assert.equal(await balanceOf(caller), 0);
    const bought = (await caller.ask("GET /v1/orders")).total + (await caller.ask("GET /v1/rentals")).total;
    assert.equal(bought, 5);
    await staysAboveItsFloors(target);
  }),

  scenario("of twenty who rent one NFT at once one gets it, and nobody else pays", proves("P138"), async (target) => {
    const renters = await times(20, () => newBuyer(target, 50));
    for (let round = 0; round < 3; round += 1) {
      const nft = await findNft(target, { pricePerDay: 12.5 });
      const before = await Promise.all(renters.map(balanceOf));
      const replies = await Promise.all(renters.map((renter) => attemptRent(renter, rentalOf(nft))));
      assert.deepEqual(statusesOf(replies), [200, ...some(19, () => 404)]);
      const after = await Promise.all(renters.map(balanceOf));
      for (const [index, { status }] of replies.entries()) {
        assert.equal((before[index] ?? 0) - (after[index] ?? 0), status === 200 ? 1_250 : 0);
      }
      for (const renter of renters) assert.ok(!(await isListed(renter, nft)));
    }
  }),

  scenario("of two who rent one NFT at once one is told 404 and pays nothing", proves("P138"), async (target) => {
    for (let round = 0; round < 6; round += 1) {
      const pair = [await newBuyer(target, 100), await newBuyer(target, 100)];
      const nft = await findNft(target, { pricePerDay: 100 });
      const replies = await Promise.all(
        (round % 2 === 0 ? pair : pair.toReversed()).map((renter) => attemptRent(renter, rentalOf(nft))),
      );
      assert.deepEqual(statusesOf(replies), [200, 404]);
      const balances = new Set<number>();
      for (const renter of pair) balances.add(await balanceOf(renter));
      assert.deepEqual(balances, new Set([0, 10_000]));
      await target.clock.advance("1d");
    }
  }),

  scenario("an order that is completed and failed at once ends one way", proves("P068", "P071"), async (target) => {
    for (let round = 0; round < 4; round += 1) {
      const caller = await newBuyer(target, 100);
      const order = await place(caller, wishes.stars);
      const levers = ["complete-order", "fail-order"] as const;
      const refusals = await Promise.all(
        (round % 2 === 0 ? levers : levers.toReversed()).map((lever) => refusalOf(target, lever, order)),
      );
      assert.deepEqual(new Set(refusals), new Set([409, undefined]));
      const { orders } = await caller.ask("GET /v1/orders");
      const [last] = orders;
      assert.ok(last?.status === "completed" || last?.status === "failed");
      assert.equal(await balanceOf(caller), last.status === "failed" ? 10_000 : 3_650);
    }
  }),

  scenario("thirty parallel calls of one user leave the books in order", proves(), async (target) => {
    const caller = await newBuyer(target, 2_000);
    const second = await withAnotherKey(target, caller);
    const nfts = (await everyNft(caller)).filter(({ min_days }) => min_days === 1);
    for (const nft of nfts) await price(target, nft, 33.33);
    const open = await place(caller, wishes.stars);
    const deeds: readonly (() => Promise<unknown>)[] = [
      ...some(10, (index) => () => attempt(index % 2 === 0 ? caller : second, wishes.stars)),
      ...some(6, (index) => () => attemptRent(second, rentalOf(nfts[index % nfts.length] as Nft))),
      ...some(4, () => () => attempt(second, wishes.claude)),
      ...some(4, () => () => refusalOf(target, "fail-order", open)),
      ...some(3, (index) => () => pull(target, "set-rate", { usd_rub: 80 + index })),
      ...some(3, () => () => caller.ask("GET /v1/balance")),
    ];
    assert.equal(deeds.length, 30);
    await Promise.all(deeds.map((deed) => deed()));
    const { orders } = await caller.ask("GET /v1/orders", { query: { limit: 100 } });
    const { rentals } = await caller.ask("GET /v1/rentals", { query: { limit: 100 } });
    const spent = [...orders.filter(({ status }) => status !== "failed"), ...rentals].reduce(
      (sum, { price_rub }) => sum + kopecks(price_rub),
      0,
    );
    assert.equal(await balanceOf(caller), 200_000 - spent);
    await staysAboveItsFloors(target);
  }),

  scenario("a connection cut after an order leaves one order and one debit", proves(), async (target) => {
    const caller = await newBuyer(target, 100);
    await target.fault({ operation: "POST /v1/order", key: caller.api_key, then: { reset: "after" } });
    await assert.rejects(attempt(caller, wishes.stars), TypeError);
    assert.equal(await balanceOf(caller), 3_650);
    assert.equal((await caller.ask("GET /v1/orders")).total, 1);
    const nft = await findNft(target, { pricePerDay: 10 });
    await target.fault({ operation: "POST /v1/rent", key: caller.api_key, then: { reset: "after" } });
    await assert.rejects(attemptRent(caller, rentalOf(nft)), TypeError);
    assert.equal(await balanceOf(caller), 2_650);
    assert.equal((await caller.ask("GET /v1/rentals")).total, 1);
  }),

  scenario("a connection cut before an order leaves nothing", proves(), async (target) => {
    const caller = await newBuyer(target, 100);
    const nft = await findNft(target, { pricePerDay: 10 });
    await target.fault({ operation: "POST /v1/*", key: caller.api_key, times: 2, then: { reset: "before" } });
    await assert.rejects(attempt(caller, wishes.stars), TypeError);
    await assert.rejects(attemptRent(caller, rentalOf(nft)), TypeError);
    assert.equal(await balanceOf(caller), 10_000);
    assert.equal((await caller.ask("GET /v1/orders")).total, 0);
    await rent(caller, nft);
    assert.equal((await caller.ask("GET /v1/rentals")).total, 1);
  }),

  scenario("an answer that is cut or garbled leaves one order", proves(), async (target) => {
    for (const then of [{ truncate: true }, { garbage: "html" }, { garbage: "json" }] as const) {
      const caller = await newBuyer(target, 100);
      await target.fault({ operation: "POST /v1/order", then });
      // Either the body cannot be read to its end, or what can be read is no JSON: never a whole answer.
      const broken = async (): Promise<unknown> =>
        (await caller.call("POST /v1/order", { body: wishes.stars, garbled: true })).body;
      await assert.rejects(broken(), (error) => error instanceof TypeError || error instanceof SyntaxError);
      assert.equal(await balanceOf(caller), 3_650);
      assert.equal((await caller.ask("GET /v1/orders")).total, 1);
    }
  }),
]);

function some<Value>(count: number, make: (index: number) => Value): Value[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function statusesOf(replies: readonly Reply[]): number[] {
  return replies.map(({ status }) => status).toSorted((one, two) => one - two);
}

/** Checks that no account of the ledger is below its minimum balance. */
async function staysAboveItsFloors(target: Target): Promise<void> {
  const { balances } = (await target.control("GET", "/ledger")) as Ledger;
  for (const { account, balance, floor } of balances) {
    assert.ok(floor === null || balance >= floor, `${account} stands at ${balance}`);
  }
}

interface Ledger {
  readonly balances: readonly { readonly account: string; readonly balance: number; readonly floor: number | null }[];
}
