import assert from "node:assert/strict";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { buyer, twoBuyers, type Caller, type Reply } from "./caller.ts";
import { cents, newBuyer, pieces, shelve, times, withAnotherKey } from "./shelf.ts";

/** Simultaneous orders, and orders whose answer is lost: stock and money change together or not at all. */
export const races: Suite = suite("bunaistore/races", [
  scenario("the last piece goes to exactly one of two buyers", proves("B150"), async (target) => {
    for (let round = 0; round < 5; round += 1) {
      const product_id = await shelve(target, { price: 2, items: [`last piece ${round}`] });
      const [one, two] = twoBuyers(target);
      const before = [await one.ask("GET /v1/me"), await two.ask("GET /v1/me")];
      const replies = await Promise.all([one, two].map((caller) => order(caller, product_id)));
      assert.deepEqual(statusesOf(replies), [200, 409]);
      const after = [await one.ask("GET /v1/me"), await two.ask("GET /v1/me")];
      for (const [index, { status }] of replies.entries()) {
        const paid = cents(before[index]?.balance ?? 0) - cents(after[index]?.balance ?? 0);
        assert.equal(paid, status === 200 ? 200 : 0);
      }
    }
  }),

  scenario("a manual product's last piece goes to exactly one of two buyers", proves("B150"), async (target) => {
    const product_id = await shelve(target, { stock_type: "manual", stock_count: 1 });
    const replies = await Promise.all(twoBuyers(target).map((caller) => order(caller, product_id)));
    assert.deepEqual(statusesOf(replies), [200, 409]);
  }),

  scenario("a balance for one order pays for exactly one of eight", proves("B151"), async (target) => {
    const caller = await newBuyer(target, 5);
    const product_id = await shelve(target, { price: 3.5, items: pieces(20) });
    const replies = await Promise.all(pieces(8).map(() => order(caller, product_id)));
    assert.deepEqual(statusesOf(replies), [200, ...pieces(7).map(() => 402)]);
    assert.equal((await caller.ask("GET /v1/me")).balance, 1.5);
    const { stock_count } = await caller.ask("GET /v1/products/{id}", { path: { id: product_id } });
    assert.equal(stock_count, 19);
  }),

  scenario("thirty parallel orders on a balance for seven buy exactly seven", proves(), async (target) => {
    const before = await purchases(target);
    const first = await newBuyer(target, 24.6);
    const second = await withAnotherKey(target, first);
    const product_id = await shelve(target, { price: 3.5, items: pieces(40) });
    const callers = pieces(30).map((_, index) => (index % 2 === 0 ? first : second));
    const replies = await Promise.all(callers.map((caller) => order(caller, product_id)));
    assert.deepEqual(statusesOf(replies), [...pieces(7).map(() => 200), ...pieces(23).map(() => 402)]);
    const { balance, api_orders, api_spent } = await first.ask("GET /v1/me");
    assert.deepEqual([balance, api_orders, api_spent], [0.1, 7, 24.5]);
    assert.deepEqual(
      (await purchases(target)).slice(before.length),
      pieces(7).map(() => 350),
    );
  }),

  scenario("forty buyers for ten pieces: ten buy, thirty are told 409", proves("B152"), async (target) => {
    const before = await purchases(target);
    const buyers = await times(40, () => newBuyer(target, 4));
    const product_id = await shelve(target, { price: 3.5, items: pieces(10) });
    const replies = await Promise.all(buyers.map((caller) => order(caller, product_id)));
    assert.deepEqual(statusesOf(replies), [...pieces(10).map(() => 200), ...pieces(30).map(() => 409)]);
    const sold = replies.filter(({ status }) => status === 200).flatMap(itemsOf);
    assert.deepEqual(sold.toSorted(), pieces(10).toSorted());
    for (const [index, caller] of buyers.entries()) {
      const { balance, api_orders } = await caller.ask("GET /v1/me");
      assert.deepEqual([balance, api_orders], replies[index]?.status === 200 ? [0.5, 1] : [4, 0]);
    }
    assert.deepEqual(
      (await purchases(target)).slice(before.length),
      pieces(10).map(() => 350),
    );
  }),

  scenario("no item is handed out twice, whoever asks at the same time", proves("B152"), async (target) => {
    const callers = [...twoBuyers(target), await newBuyer(target, 1_000), await newBuyer(target, 1_000)];
    const product_id = await shelve(target, { price: 0.5, items: pieces(60) });
    const wishes = callers.flatMap((caller) => pieces(12).map((_, index) => ({ caller, qty: 1 + (index % 3) })));
    const replies = await Promise.all(wishes.map(({ caller, qty }) => order(caller, product_id, qty)));
    const sold = replies.filter(({ status }) => status === 200).flatMap(itemsOf);
    assert.equal(new Set(sold).size, sold.length);
    for (const item of sold) assert.ok(pieces(60).includes(item), `${item} was never loaded`);
    const { stock_count } = await buyer(target).ask("GET /v1/products/{id}", { path: { id: product_id } });
    assert.equal(stock_count, 60 - sold.length);
    // 96 pieces were asked for: what is left would not have filled the smallest of the refused orders.
    const refused = wishes.filter((_, index) => replies[index]?.status === 409).map(({ qty }) => qty);
    assert.ok(refused.length > 0 && refused.every((qty) => qty > stock_count));
    assert.deepEqual(new Set(statusesOf(replies)), new Set([200, 409]));
  }),

  scenario("a connection cut after the order leaves one order and one debit", proves(), async (target) => {
    const before = await purchases(target);
    const caller = await newBuyer(target, 10);
    const product_id = await shelve(target, { price: 3.5, items: pieces(3) });
    await target.fault({ operation: "POST /v1/orders", key: caller.api_key, then: { reset: "after" } });
    await assert.rejects(order(caller, product_id), TypeError);
    const me = await caller.ask("GET /v1/me");
    assert.deepEqual([me.balance, me.api_orders, me.api_spent], [6.5, 1, 3.5]);
    const { stock_count } = await caller.ask("GET /v1/products/{id}", { path: { id: product_id } });
    assert.equal(stock_count, 2);
    assert.deepEqual((await purchases(target)).slice(before.length), [350]);
    assert.equal((await order(caller, product_id)).status, 200);
  }),

  scenario("a connection cut before the order leaves nothing", proves(), async (target) => {
    const before = await purchases(target);
    const caller = await newBuyer(target, 10);
    const product_id = await shelve(target, { price: 3.5, items: pieces(3) });
    await target.fault({ operation: "POST /v1/orders", key: caller.api_key, then: { reset: "before" } });
    await assert.rejects(order(caller, product_id), TypeError);
    const me = await caller.ask("GET /v1/me");
    assert.deepEqual([me.balance, me.api_orders, me.api_spent], [10, 0, 0]);
    const { stock_count } = await caller.ask("GET /v1/products/{id}", { path: { id: product_id } });
    assert.equal(stock_count, 3);
    assert.deepEqual((await purchases(target)).slice(before.length), []);
  }),

  scenario("an answer that is cut in the middle leaves one order", proves(), async (target) => {
    const caller = await newBuyer(target, 10);
    const product_id = await shelve(target, { price: 3.5, items: pieces(3) });
    await target.fault({ operation: "POST /v1/orders", then: { truncate: true } });
    // Either the body cannot be read to its end, or what can be read is no JSON: never a whole answer.
    const cut = async (): Promise<unknown> => (await order(caller, product_id, 1, true)).body;
    await assert.rejects(cut(), (error) => error instanceof TypeError || error instanceof SyntaxError);
    const me = await caller.ask("GET /v1/me");
    assert.deepEqual([me.balance, me.api_orders], [6.5, 1]);
  }),

  scenario("an answer of garbage leaves one order", proves(), async (target) => {
    for (const garbage of ["html", "json"] as const) {
      const caller = await newBuyer(target, 10);
      const product_id = await shelve(target, { price: 3.5, items: pieces(3) });
      await target.fault({ operation: "POST /v1/orders", then: { garbage } });
      const reply = await order(caller, product_id, 1, true);
      assert.equal(reply.status, 200);
      assert.throws(() => reply.body, SyntaxError);
      const me = await caller.ask("GET /v1/me");
      assert.deepEqual([me.balance, me.api_orders], [6.5, 1]);
    }
  }),

  scenario("a status put in an order's place leaves nothing", proves(), async (target) => {
    const caller = await newBuyer(target, 10);
    const product_id = await shelve(target, { price: 3.5, items: pieces(3) });
    await target.fault({ operation: "POST /v1/orders", then: { status: 503 } });
    const reply = await order(caller, product_id);
    assert.equal(reply.status, 503);
    assert.ok(reply.detail !== "");
    const me = await caller.ask("GET /v1/me");
    assert.deepEqual([me.balance, me.api_orders], [10, 0]);
    assert.equal((await order(caller, product_id)).status, 200);
  }),
]);

function order(caller: Caller, product_id: string, qty = 1, garbled = false): Promise<Reply> {
  return caller.call("POST /v1/orders", { body: { product_id, qty }, garbled });
}

function statusesOf(replies: readonly Reply[]): number[] {
  return replies.map(({ status }) => status).toSorted((one, two) => one - two);
}

function itemsOf(reply: Reply): readonly string[] {
  return (reply.body["order"] as { readonly items: readonly string[] }).items;
}

/** The purchases in the world's ledger, in cents, oldest first; no account stands below its floor. */
async function purchases(target: Target): Promise<readonly number[]> {
  const { entries, balances } = (await target.control("GET", "/ledger")) as Ledger;
  for (const { account, balance, floor } of balances) {
    assert.ok(floor === null || balance >= floor, `${account} stands at ${balance}`);
  }
  return entries.filter(({ reason }) => reason === "order_purchase").map(({ amount }) => amount);
}

interface Ledger {
  readonly entries: readonly { readonly reason: string; readonly amount: number }[];
  readonly balances: readonly { readonly account: string; readonly balance: number; readonly floor: number | null }[];
}
