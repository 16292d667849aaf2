import assert from "node:assert/strict";

import type { Transaction } from "@vitrine/specs/tribute";

import { observes, proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { openShop, owner, pull, type Caller } from "./caller.ts";
import { createOrder, documentedOrder, ordersOf, paidOrder } from "./order.ts";
import { subscribe } from "./subscription.ts";
import { latestOf, pageOf, startRefund, transactionsOf } from "./transaction.ts";

/** GET /shop/orders/{orderUuid}/transactions: the money of an order, page by page. */
export const transactions: Suite = suite("tribute/transactions", [
  scenario("an order's transactions come with where the next page begins", proves("T162"), async (target) => {
    const shop = await openShop(target);
    const { uuid } = await paidOrder(target, shop);
    const reply = await shop.call("GET /shop/orders/{orderUuid}/transactions", { path: { orderUuid: uuid } });
    assert.equal(reply.status, 200);
    const { transactions: listed, nextFrom } = reply.body;
    assert.ok(Array.isArray(listed) && listed.length === 1, reply.text);
    assert.equal(typeof nextFrom, "string");
  }),

  scenario(
    "the transactions of an order that is there are read on from wherever one likes",
    observes("T162", "T163", "T164", "T166", "T169"),
    async (target) => {
      const reader = owner(target);
      const ids = new Set<number>();
      const orders = (await ordersOf(reader)).slice(0, 5);
      for (const { uuid } of orders) {
        const { transactions: listed, nextFrom } = await pageOf(reader, uuid);
        for (const { id } of listed) {
          assert.ok(Number.isInteger(id) && id >= 0 && !ids.has(id), String(id));
          ids.add(id);
        }
        assert.ok(listed.length <= 20);
        assert.equal(nextFrom, (await pageOf(reader, uuid, 20)).transactions.length > 0 ? "20" : "");
        assert.deepEqual(idsOf((await pageOf(reader, uuid, 1)).transactions).slice(0, 19), idsOf(listed).slice(1));
        assert.deepEqual(await pageOf(reader, uuid, 1_000_000), { transactions: [], nextFrom: "" });
      }
    },
  ),

  scenario("an order has its own transactions only", proves("T162"), async (target) => {
    const shop = await openShop(target, { recurrent: true });
    const other = await openShop(target);
    const unpaid = await createOrder(shop);
    const made = new Map<string, number>();
    for (const [caller, amount] of [
      [shop, 10_000],
      [shop, 20_000],
      [other, 30_000],
    ] as const) {
      const { uuid } = await paidOrder(target, caller, { amount });
      const amounts = (await transactionsOf(caller, uuid)).map((each) => each.amount);
      assert.deepEqual(amounts, [amount / 100]);
      made.set(uuid, amount);
    }
    assert.equal(made.size, 3);
    assert.deepEqual(await transactionsOf(shop, unpaid.uuid), []);
  }),

  scenario("startFrom is how many records are skipped, none when left out", proves("T163"), async (target) => {
    const { shop, uuid, ids } = await manyCharges(target, 5);
    const reply = await shop.ask("GET /shop/orders/{orderUuid}/transactions", { path: { orderUuid: uuid } });
    assert.deepEqual(idsOf(reply.transactions), ids);
    for (const startFrom of [0, 1, 2, 4]) {
      assert.deepEqual(idsOf((await pageOf(shop, uuid, startFrom)).transactions), ids.slice(startFrom));
    }
  }),

  scenario("a page holds twenty transactions", proves("T164"), async (target) => {
    const { shop, uuid, ids } = await manyCharges(target, 25);
    assert.deepEqual(idsOf((await pageOf(shop, uuid)).transactions), ids.slice(0, 20));
    assert.deepEqual(idsOf((await pageOf(shop, uuid, 20)).transactions), ids.slice(20));
    assert.deepEqual(idsOf((await pageOf(shop, uuid, 3)).transactions), ids.slice(3, 23));
  }),

  scenario(
    "nextFrom is the offset of the next page as text, and empty on the last one",
    proves("T165"),
    async (target) => {
      const { shop, uuid, ids } = await manyCharges(target, 45);
      for (const [startFrom, nextFrom] of [
        [0, "20"],
        [3, "23"],
        [20, "40"],
        [24, "44"],
        [26, ""],
        [40, ""],
        [44, ""],
      ] as const) {
        assert.equal((await pageOf(shop, uuid, startFrom)).nextFrom, nextFrom, `from ${startFrom}`);
      }
      const followed: number[] = [];
      let next: string | undefined;
      while (next !== "") {
        const page = await pageOf(shop, uuid, Number(next ?? 0));
        followed.push(...idsOf(page.transactions));
        next = page.nextFrom;
      }
      assert.deepEqual(followed, ids);
    },
  ),

  scenario("nextFrom of the first twenty of 25 is 20", proves("T165"), async (target) => {
    const { shop, uuid } = await manyCharges(target, 25);
    assert.equal((await pageOf(shop, uuid)).nextFrom, "20");
    assert.equal((await pageOf(shop, uuid, 20)).nextFrom, "");
  }),

  scenario(
    "a page that ends with the last record, or starts beyond it, is the last",
    proves("T166"),
    async (target) => {
      const { shop, uuid, ids } = await manyCharges(target, 20);
      const page = await pageOf(shop, uuid);
      assert.deepEqual([idsOf(page.transactions), page.nextFrom], [ids, ""]);
      for (const startFrom of [20, 21, 1000, 2_000_000_000]) {
        assert.deepEqual(await pageOf(shop, uuid, startFrom), { transactions: [], nextFrom: "" }, `from ${startFrom}`);
      }
      // One more, and the page that begins with the second ends with the last.
      await pull(target, "renew", { uuid, outcome: "success" });
      assert.equal((await pageOf(shop, uuid)).nextFrom, "20");
      const second = await pageOf(shop, uuid, 1);
      assert.deepEqual([second.transactions.length, second.nextFrom], [20, ""]);
    },
  ),

  scenario("the newest transaction comes first, also within a second", proves("T167"), async (target) => {
    const shop = await openShop(target, { recurrent: true });
    const { uuid } = await createOrder(shop, { period: "weekly" });
    const made: number[] = [];
    const paid = await pull(target, "pay-order", { uuid });
    made.unshift(paid.transaction?.id ?? -1);
    for (const wait of ["0s", "0s", "1s", "1d", "0s"]) {
      await target.clock.advance(wait);
      const { transaction } = await pull(target, "renew", { uuid, outcome: "success" });
      made.unshift(transaction?.id ?? -1);
      assert.deepEqual(idsOf(await transactionsOf(shop, uuid)), made);
    }
    const listed = await transactionsOf(shop, uuid);
    const times = listed.map(({ createdAt }) => createdAt);
    assert.deepEqual(
      times,
      times.toSorted((one, two) => two - one),
    );
    // A refund is newer than the sale it gives back.
    await startRefund(shop, uuid, made.at(-1) ?? -1);
    await target.clock.advance("5s");
    const [refund, ...sales] = await transactionsOf(shop, uuid);
    assert.notEqual(refund?.type, "shop_order_sell");
    assert.deepEqual(idsOf(sales), made);
  }),

  scenario("an order that was never paid has none", proves("T168"), async (target) => {
    const shop = await openShop(target, { recurrent: true });
    const declined = await createOrder(shop);
    await pull(target, "decline-payment", { uuid: declined.uuid });
    const failed = await createOrder(shop);
    await pull(target, "fail-order", { uuid: failed.uuid });
    const orders = [await createOrder(shop), await createOrder(shop, { period: "monthly" }), declined, failed];
    for (const { uuid } of orders) {
      const reply = await shop.call("GET /shop/orders/{orderUuid}/transactions", { path: { orderUuid: uuid } });
      assert.equal(reply.status, 200);
      assert.deepEqual(reply.body, { transactions: [], nextFrom: "" });
    }
  }),

  scenario("no two transactions have the same id", proves("T169"), async (target) => {
    const shop = await openShop(target, { recurrent: true });
    const other = await openShop(target, { recurrent: true });
    const ids: number[] = [];
    for (const caller of [shop, other, shop]) {
      const { uuid } = await subscribe(target, caller, { period: "weekly" });
      await startRefund(caller, uuid, (await latestOf(caller, uuid)).id);
      const second = await subscribe(target, caller, { period: "weekly" });
      await target.clock.advance("14d");
      for (const each of [uuid, second.uuid]) ids.push(...idsOf(await transactionsOf(caller, each)));
    }
    assert.equal(ids.length, 15);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.ok(Number.isSafeInteger(id) && id >= 0, String(id));
  }),

  scenario("a payment is a shop_order_sell, a renewal too", proves("T170"), async (target) => {
    const shop = await openShop(target, { recurrent: true });
    const onetime = await paidOrder(target, shop);
    const weekly = await subscribe(target, shop, { period: "weekly" });
    await target.clock.advance("14d");
    const listed = [...(await transactionsOf(shop, onetime.uuid)), ...(await transactionsOf(shop, weekly.uuid))];
    assert.deepEqual(
      listed.map(({ type }) => type),
      Array.from({ length: 4 }, () => "shop_order_sell"),
    );
  }),

  scenario("objectId is an integer where it is told", proves("T171"), async (target) => {
    for (const transaction of await everyKind(target)) {
      if ("objectId" in transaction) assert.ok(Number.isInteger(transaction.objectId), String(transaction.objectId));
    }
  }),

  scenario("amount is in whole units of the currency, with decimals", proves("T172"), async (target) => {
    const shop = await openShop(target);
    for (const [amount, currency, units] of [
      [100_000, "rub", 1000],
      [9_950, "rub", 99.5],
      [100, "rub", 1],
      [101, "eur", 1.01],
      [12_345, "usd", 123.45],
      [115, "eur", 1.15],
      [29_999_999, "rub", 299_999.99],
    ] as const) {
      const { uuid } = await paidOrder(target, shop, { amount, currency });
      assert.equal((await latestOf(shop, uuid)).amount, units);
    }
  }),

  scenario("currency is that of the order", proves("T173"), async (target) => {
    const shop = await openShop(target, { recurrent: true });
    for (const currency of ["eur", "rub", "usd"] as const) {
      const { uuid } = await subscribe(target, shop, { currency, period: "weekly" });
      await target.clock.advance("7d");
      const { id } = await latestOf(shop, uuid);
      await startRefund(shop, uuid, id);
      await target.clock.advance("5s");
      const currencies = (await transactionsOf(shop, uuid)).map((transaction) => transaction.currency);
      assert.deepEqual(currencies, [currency, currency, currency]);
    }
  }),

  scenario("createdAt is the moment of the payment in Unix seconds", proves("T174"), async (target) => {
    const shop = await openShop(target, { recurrent: true });
    const { uuid } = await createOrder(shop, { period: "weekly" });
    await target.clock.advance({ to: "2024-11-13T15:04:05Z" });
    await pull(target, "pay-order", { uuid });
    await target.clock.advance("20d");
    const times = (await transactionsOf(shop, uuid)).map(({ createdAt }) => createdAt);
    assert.deepEqual(times, [1_732_719_845, 1_732_115_045, 1_731_510_245]);
    // The moments of the test itself, written otherwise.
    assert.equal(new Date(1_731_510_245_000).toISOString(), "2024-11-13T15:04:05.000Z");
  }),

  scenario("serviceFee is 8 per cent in whole units, or what is set for the shop", proves("T175"), async (target) => {
    const shop = await openShop(target);
    for (const [amount, fee] of [
      [100_000, 80],
      [9_950, 7.96],
      [100, 0.08],
    ] as const) {
      const { serviceFee } = await latestOf(shop, (await paidOrder(target, shop, { amount })).uuid);
      assert.ok(serviceFee === undefined || serviceFee === fee, `${serviceFee} of ${amount}`);
    }
    await pull(target, "update-shop", { id: shop.id, fee_percent: 12.5 });
    const { serviceFee } = await latestOf(shop, (await paidOrder(target, shop)).uuid);
    assert.ok(serviceFee === undefined || serviceFee === 125, String(serviceFee));
  }),

  scenario("total is amount without serviceFee, to the kopeck", proves("T176"), async (target) => {
    const shop = await openShop(target);
    for (const [amount, currency, total] of [
      [100_000, "rub", 920],
      [9_950, "rub", 91.54],
      [100, "eur", 0.92],
      [101, "usd", 0.93],
      [110, "eur", 1.01],
      // Subtracted as floating point numbers, these two would be 1.0499999999999998 and 1.3099999999999998.
      [114, "eur", 1.05],
      [142, "rub", 1.31],
      [29_999_999, "rub", 275_999.99],
    ] as const) {
      const transaction = await latestOf(shop, (await paidOrder(target, shop, { amount, currency })).uuid);
      assert.equal(transaction.total, total, `${amount} ${currency}`);
      if (transaction.serviceFee !== undefined) {
        assert.equal(minor(transaction.amount) - minor(transaction.serviceFee), minor(transaction.total));
      }
    }
    for (const [fee_percent, total] of [
      [0, 1000],
      [100, 0],
      [12.5, 875],
    ] as const) {
      await pull(target, "update-shop", { id: shop.id, fee_percent });
      assert.equal((await latestOf(shop, (await paidOrder(target, shop)).uuid)).total, total, `${fee_percent} %`);
    }
  }),

  scenario("paymentMethod is bank_card for a card, and another word otherwise", proves("T177"), async (target) => {
    const shop = await openShop(target, { recurrent: true, sbp: true });
    const words = new Set<unknown>();
    for (const method of ["card", "sbp", "wallet", "stars"] as const) {
      const { uuid } = await createOrder(shop, { starsAmount: 500 });
      await pull(target, "pay-order", { uuid, method });
      await target.clock.advance("5s");
      const { paymentMethod } = await latestOf(shop, uuid);
      assert.ok(paymentMethod === undefined || (typeof paymentMethod === "string" && paymentMethod !== ""));
      if (method === "card") assert.ok(paymentMethod === undefined || paymentMethod === "bank_card");
      else assert.notEqual(paymentMethod, "bank_card", method);
      words.add(paymentMethod);
    }
    assert.ok(words.size === 4 || words.has(undefined), [...words].join(", "));
    const { uuid } = await subscribe(target, shop, { period: "weekly" });
    await target.clock.advance("7d");
    for (const { paymentMethod } of await transactionsOf(shop, uuid)) {
      assert.ok(paymentMethod === undefined || paymentMethod === "bank_card");
    }
  }),

  scenario("a first payment is refundable, and neither refunded nor recurring", proves("T178"), async (target) => {
    const shop = await openShop(target, { recurrent: true });
    for (const period of ["onetime", "monthly"] as const) {
      const { uuid } = await paidOrder(target, shop, { period });
      const { isRefunded = false, isRefundable = true, isRecurring = false } = await latestOf(shop, uuid);
      assert.deepEqual([isRefunded, isRefundable, isRecurring], [false, true, false], period);
    }
    for (const transaction of await everyKind(target)) {
      for (const field of ["isRefunded", "isRefundable", "isRecurring"] as const) {
        if (field in transaction) assert.equal(typeof transaction[field], "boolean", field);
      }
    }
  }),

  scenario("isRecurring is true for renewals alone", proves("T179"), async (target) => {
    const shop = await openShop(target, { recurrent: true });
    const { uuid } = await subscribe(target, shop, { period: "weekly" });
    await target.clock.advance("21d");
    const flags = (await transactionsOf(shop, uuid)).map(({ isRecurring }) => isRecurring);
    assert.deepEqual(flags, [true, true, true, false]);
    const onetime = await paidOrder(target, shop, { savePaymentMethod: true });
    assert.equal((await latestOf(shop, onetime.uuid)).isRecurring, false);
  }),
]);

/** An order that was charged so often, and the ids of its transactions, the newest first. */
async function manyCharges(
  target: Target,
  count: number,
): Promise<{ readonly shop: Caller; readonly uuid: string; readonly ids: readonly number[] }> {
  const shop = await openShop(target, { recurrent: true });
  const { uuid } = await createOrder(shop, { period: "weekly" });
  const paid = await pull(target, "pay-order", { uuid });
  const ids = [paid.transaction?.id ?? -1];
  while (ids.length < count) {
    const { transaction } = await pull(target, "renew", { uuid, outcome: "success" });
    ids.unshift(transaction?.id ?? -1);
  }
  return { shop, uuid, ids };
}

/** Transactions of every kind: first payments by every method, renewals, refunds. */
async function everyKind(target: Target): Promise<readonly Transaction[]> {
  const shop = await openShop(target, { recurrent: true, sbp: true });
  const kinds: Transaction[] = [];
  for (const method of ["card", "sbp", "wallet", "stars"] as const) {
    const { uuid } = await createOrder(shop, { starsAmount: 500 });
    await pull(target, "pay-order", { uuid, method });
    await target.clock.advance("5s");
    kinds.push(...(await transactionsOf(shop, uuid)));
  }
  const { uuid } = await shop.ask("POST /shop/orders", {
    body: { ...documentedOrder, amount: undefined, starsAmount: 50 },
  });
  await pull(target, "pay-order", { uuid, method: "card" });
  await target.clock.advance("5s");
  const weekly = await subscribe(target, shop, { period: "weekly" });
  await target.clock.advance("7d");
  await startRefund(shop, weekly.uuid, (await latestOf(shop, weekly.uuid)).id);
  await target.clock.advance("5s");
  for (const each of [uuid, weekly.uuid]) kinds.push(...(await transactionsOf(shop, each)));
  assert.equal(kinds.length, 8);
  return kinds;
}

function idsOf(some: readonly Transaction[]): readonly number[] {
  return some.map(({ id }) => id);
}

function minor(units: number): number {
  return Math.round(units * 100);
}
