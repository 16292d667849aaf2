import assert from "node:assert/strict";

import { proves, scenario, suite, type Proof, type Scenario, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { buyer } from "./caller.ts";
import { cents, newBuyer, pieces, shelve, type Goods } from "./shelf.ts";

/** The price of an order in dollars: before the discount, paid, and discounted. */
type Price = readonly [base_price: number, total_paid: number, discount_applied: number];

/** The documentation's Netflix Premium. */
const netflix: Goods = { price: 3.5, promo_active: true, promo_cb: 5, promo_tiers: { "5": 5, "10": 12 } };

/** Price arithmetic: tiers, cashback, rounding. */
export const prices: Suite = suite("bunaistore/prices", [
  scenario("base_price is price times qty", proves("B159"), async (target) => {
    for (const promo_active of [false, true]) {
      for (const [price, qty, base] of [
        [0.01, 1, 0.01],
        [3.5, 3, 10.5],
        [1.15, 3, 3.45],
        [19.99, 7, 139.93],
        [0.1, 3, 0.3],
      ] as const) {
        const [base_price] = await priceOf(target, { ...netflix, price, promo_active }, qty);
        assert.equal(base_price, base, `${qty} at ${price}`);
      }
    }
  }),

  scenario("total_paid is exactly what the balance falls by", proves("B160"), async (target) => {
    const caller = await newBuyer(target, 200);
    const product_id = await shelve(target, { ...netflix, items: pieces(40) });
    for (const qty of [1, 3, 5, 10]) {
      const before = await caller.ask("GET /v1/me");
      const { order } = await caller.ask("POST /v1/orders", { body: { product_id, qty } });
      const after = await caller.ask("GET /v1/me");
      assert.equal(cents(before.balance) - cents(after.balance), cents(order.total_paid));
      assert.ok(order.total_paid > 0 && order.total_paid < order.base_price);
      // To the cent: no remainder of the promotion's fractions is left in the wallet.
      assert.equal(after.balance, cents(after.balance) / 100);
    }
  }),

  scenario("discount_applied is base_price minus total_paid", proves("B161"), async (target) => {
    for (const qty of [1, 3, 4, 5, 9, 10, 11]) {
      const [base, paid, discount] = await priceOf(target, netflix, qty);
      assert.equal(cents(discount), cents(base) - cents(paid));
      assert.equal(discount, cents(discount) / 100);
      assert.ok(discount > 0);
    }
  }),

  scenario("without an active promotion discount_applied is 0", proves("B162"), async (target) => {
    const { promo_active, promo_cb, promo_tiers, ...plain } = netflix;
    for (const goods of [
      plain,
      { ...plain, promo_active: false, promo_cb: promo_cb ?? 5, promo_tiers: promo_tiers ?? {} },
    ]) {
      for (const qty of [1, 5, 10])
        assert.equal((await priceOf(target, goods, qty))[2], 0, `promo_active ${promo_active}`);
    }
  }),

  scenario("a tier counts from its minimum on", proves("B163"), async (target) => {
    const goods = { price: 1, promo_active: true, promo_tiers: { "3": 10, "20": 50 } };
    assert.deepEqual(await priceOf(target, goods, 2), [2, 2, 0]);
    assert.deepEqual(await priceOf(target, goods, 3), [3, 2.7, 0.3]);
    assert.deepEqual(await priceOf(target, goods, 4), [4, 3.6, 0.4]);
    assert.deepEqual(await priceOf(target, goods, 19), [19, 17.1, 1.9]);
    assert.deepEqual(await priceOf(target, goods, 20), [20, 10, 10]);
  }),

  scenario("with promo_active false no tier counts", proves("B164"), async (target) => {
    const goods = { price: 1, promo_active: false, promo_tiers: { "1": 10, "5": 50 } };
    for (const qty of [1, 5, 9]) assert.deepEqual(await priceOf(target, goods, qty), [qty, qty, 0]);
  }),

  scenario("with promo_active false there is no cashback either", proves("B165"), async (target) => {
    const goods = { price: 1, promo_active: false, promo_cb: 50 };
    for (const qty of [1, 5]) assert.deepEqual(await priceOf(target, goods, qty), [qty, qty, 0]);
  }),

  scenario("only the highest tier that is reached counts", proves("B166"), async (target) => {
    const rising = { price: 1, promo_active: true, promo_tiers: { "2": 10, "5": 20, "10": 40 } };
    assert.deepEqual(await priceOf(target, rising, 4), [4, 3.6, 0.4]);
    assert.deepEqual(await priceOf(target, rising, 9), [9, 7.2, 1.8]);
    assert.deepEqual(await priceOf(target, rising, 10), [10, 6, 4]);
    // Highest by its minimum, as a number: neither the greatest percentage nor the last in the alphabet.
    const falling = { price: 1, promo_active: true, promo_tiers: { "9": 50, "10": 20, "2": 30 } };
    assert.deepEqual(await priceOf(target, falling, 10), [10, 8, 2]);
    assert.deepEqual(await priceOf(target, falling, 9), [9, 4.5, 4.5]);
  }),

  scenario("cashback applies on top of the tier, and where no tier is reached", proves("B167"), async (target) => {
    const goods = { price: 1, promo_active: true, promo_cb: 10, promo_tiers: { "5": 20 } };
    assert.deepEqual(await priceOf(target, goods, 4), [4, 3.6, 0.4]);
    const [, paid] = await priceOf(target, goods, 5);
    assert.ok(paid < 4, `five cost ${paid} with the tier of 20 % alone being 4.00`);
    assert.deepEqual(await priceOf(target, { price: 1, promo_active: true, promo_cb: 10 }, 1), [1, 0.9, 0.1]);
  }),

  scenario("tier and cashback multiply", proves("B168"), async (target) => {
    const goods = { price: 10, promo_active: true, promo_cb: 50, promo_tiers: { "2": 50 } };
    assert.deepEqual(await priceOf(target, goods, 2), [20, 5, 15]);
    const others = { price: 10, promo_active: true, promo_cb: 10, promo_tiers: { "2": 20 } };
    assert.deepEqual(await priceOf(target, others, 2), [20, 14.4, 5.6]);
  }),

  scenario("half a cent is rounded up", proves("B169"), async (target) => {
    const cut = { promo_active: true, promo_cb: 10 };
    assert.deepEqual(await priceOf(target, { ...cut, price: 0.05 }, 1), [0.05, 0.05, 0]); // 4.5
    assert.deepEqual(await priceOf(target, { ...cut, price: 0.25 }, 1), [0.25, 0.23, 0.02]); // 22.5
    assert.deepEqual(await priceOf(target, { ...cut, price: 0.15 }, 1), [0.15, 0.14, 0.01]); // 13.5
    assert.deepEqual(await priceOf(target, { price: 1, promo_active: true, promo_cb: 2.5 }, 1), [1, 0.98, 0.02]); // 97.5
  }),

  scenario("less than half a cent is rounded down", proves("B169"), async (target) => {
    const cut = { promo_active: true, promo_cb: 10 };
    assert.deepEqual(await priceOf(target, { ...cut, price: 0.01 }, 1), [0.01, 0.01, 0]); // 0.9
    assert.deepEqual(await priceOf(target, { ...cut, price: 0.06 }, 1), [0.06, 0.05, 0.01]); // 5.4
    assert.deepEqual(await priceOf(target, { ...cut, price: 0.04, promo_cb: 90 }, 1), [0.04, 0, 0.04]); // 0.4
  }),

  scenario("prices are rounded once, at the end", proves("B169"), async (target) => {
    const both = { price: 0.05, promo_active: true, promo_cb: 10, promo_tiers: { "1": 10 } };
    assert.deepEqual(await priceOf(target, both, 1), [0.05, 0.04, 0.01]); // 4.05; twice rounded it were 5
    const cut = { price: 0.05, promo_active: true, promo_cb: 10 };
    assert.deepEqual(await priceOf(target, cut, 3), [0.15, 0.14, 0.01]); // 13.5; piece by piece it were 15
    assert.deepEqual(await priceOf(target, { ...cut, promo_cb: 33 }, 10), [0.5, 0.34, 0.16]); // 33.5
  }),

  costs(proves("B170"), 3, netflix, [10.5, 9.98, 0.52]),
  costs(proves("B171"), 5, netflix, [17.5, 15.79, 1.71]),
  costs(proves("B172"), 10, netflix, [35, 29.26, 5.74]),
  costs(proves("B173"), 4, netflix, [14, 13.3, 0.7]),
  costs(
    proves("B174"),
    5,
    { price: 3.5, promo_active: true, promo_cb: 0, promo_tiers: { "5": 5 } },
    [17.5, 16.63, 0.87],
  ),
  costs(proves("B175"), 1, { price: 3.5 }, [3.5, 3.5, 0]),
  costs(proves("B175"), 2, { price: 3.5 }, [7, 7, 0]),

  scenario("the documentation's own Netflix Premium costs 9.98 for three", proves("B170"), async (target) => {
    const { order } = await buyer(target).ask("POST /v1/orders", { body: { product_id: "PRD_ajS8x", qty: 3 } });
    assert.deepEqual([order.base_price, order.total_paid, order.discount_applied], [10.5, 9.98, 0.52]);
  }),
]);

/** Defines the scenario of one of the documentation's calculations. */
function costs(proof: Proof, qty: number, goods: Goods, [base, paid, discount]: Price): Scenario {
  const promotion = goods.promo_active
    ? `tiers ${JSON.stringify(goods.promo_tiers)} and cashback ${goods.promo_cb} %`
    : "no promotion";
  return scenario(`${qty} at ${goods.price} with ${promotion} cost ${paid}`, proof, async (target) => {
    assert.deepEqual(await priceOf(target, goods, qty), [base, paid, discount]);
  });
}

/** Adds the goods to the shop, lets a new buyer with enough money order `qty` of them, and reads the price from the answer. */
async function priceOf(target: Target, goods: Goods, qty: number): Promise<Price> {
  const product_id = await shelve(target, { ...goods, items: pieces(qty) });
  const caller = await newBuyer(target, 10_000);
  const { order } = await caller.ask("POST /v1/orders", { body: { product_id, qty } });
  return [order.base_price, order.total_paid, order.discount_applied];
}
