import assert from "node:assert/strict";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import { accepts, refuses } from "./attempt.ts";
import { openShop, owner, recurringOwner } from "./caller.ts";
import { look } from "./order.ts";

const currencies = ["eur", "usd", "rub"] as const;
const largest = { eur: 300_000, usd: 300_000, rub: 30_000_000 };
/** Values that are no JSON integer. */
const noIntegers: readonly unknown[] = [1000.5, "1000", true, false, [1000], {}];

/** POST /shop/orders: the price of a new order, in money and in Stars. */
export const createAmounts: Suite = suite("tribute/create-amounts", [
  scenario("amount is required and must be an integer", proves("T087"), async (target) => {
    const shop = owner(target);
    for (const amount of [undefined, null, "", ...noIntegers, 100.01]) await refuses(shop, { amount });
    assert.strictEqual((await accepts(shop, { amount: 1000 })).amount, 1000);
  }),

  scenario("the smallest amount is 100 in every currency", proves("T088"), async (target) => {
    const shop = owner(target);
    for (const currency of currencies) {
      assert.equal((await accepts(shop, { currency, amount: 100 })).amount, 100);
      for (const amount of [99, 1, 0, -1, -100]) {
        const { body } = await refuses(shop, { currency, amount });
        assert.match(String(body["message"]), /(^|\D)100(\D|$)/, `${amount} ${currency}`);
      }
    }
  }),

  scenario("the largest amount is 300000 cents or 30000000 kopecks", proves("T089"), async (target) => {
    const shop = owner(target);
    for (const currency of currencies) {
      const amount = largest[currency];
      assert.equal((await accepts(shop, { currency, amount })).amount, amount);
      for (const more of [amount + 1, amount * 10, 9_007_199_254_740_991]) {
        await refuses(shop, { currency, amount: more });
      }
    }
    await accepts(shop, { currency: "rub", amount: 300_001 });
  }),

  scenario("currency is required and in lower case", proves("T090"), async (target) => {
    const shop = owner(target);
    for (const currency of ["eur", "rub"]) assert.equal((await accepts(shop, { currency })).currency, currency);
    const unknown = ["RUB", "EUR", "Rub", "gbp", "xtr", "stars", "₽", " rub", "rub ", "", 643, true, ["rub"], {}, null];
    for (const currency of [undefined, ...unknown]) await refuses(shop, { currency });
    await refuses(shop, { currency: undefined, amount: undefined, starsAmount: 500 });
  }),

  scenario("dollars are taken as well", proves("T091"), async (target) => {
    const shop = owner(target);
    const { uuid } = await accepts(shop, { currency: "usd", amount: 199 });
    const order = await look(shop, uuid);
    assert.deepEqual([order.currency, order.amount], ["usd", 199]);
    await refuses(shop, { currency: "USD" });
  }),

  scenario("starsAmount is an integer above 0", proves("T111"), async (target) => {
    const shop = owner(target);
    for (const amount of [undefined, 100_000]) {
      for (const starsAmount of [1, 50, 1_000_000]) {
        assert.strictEqual((await accepts(shop, { amount, starsAmount })).starsAmount, starsAmount);
      }
      for (const starsAmount of [0, -1, 0.5, ...noIntegers]) await refuses(shop, { amount, starsAmount });
    }
    assert.ok(!("starsAmount" in (await accepts(shop, {}))));
  }),

  scenario("starsAmount goes with onetime and monthly alone", proves("T111"), async (target) => {
    const shop = await recurringOwner(target);
    for (const amount of [undefined, 100_000]) {
      for (const period of [undefined, "onetime", "monthly"]) {
        assert.equal((await accepts(shop, { amount, starsAmount: 500, period })).starsAmount, 500);
      }
      for (const period of ["weekly", "quarterly", "halfyearly", "yearly"]) {
        await refuses(shop, { amount, starsAmount: 500, period });
      }
    }
    await accepts(shop, { period: "weekly" });
  }),

  scenario("amount may be left out when there is a starsAmount", proves("T112"), async (target) => {
    const shop = owner(target);
    await accepts(shop, { amount: undefined, starsAmount: 500 });
    await refuses(shop, { amount: undefined });
    // It may be left out, not be wrong.
    for (const amount of [99, 30_000_001, "1000", 1000.5]) await refuses(shop, { amount, starsAmount: 500 });
  }),

  scenario("an order in Stars without an amount has amount 0 and takes Stars only", proves("T113"), async (target) => {
    const shop = await recurringOwner(target);
    for (const period of ["onetime", "monthly"]) {
      for (const currency of currencies) {
        const { uuid } = await accepts(shop, { amount: undefined, starsAmount: 500, currency, period });
        const order = await look(shop, uuid);
        assert.deepEqual([order.amount, order.onlyStars, order.currency], [0, true, currency]);
      }
      const both = await accepts(shop, { amount: 100_000, starsAmount: 500, period });
      assert.equal(both.amount, 100_000);
      assert.notEqual(both.onlyStars, true);
    }
  }),

  scenario("in a shop that takes Stars only every order does", proves("T114"), async (target) => {
    const shop = await openShop(target, { onlyStars: true });
    for (const fields of [{}, { starsAmount: 500 }, { amount: undefined, starsAmount: 500 }, { currency: "eur" }]) {
      const { uuid } = await accepts(shop, fields);
      assert.strictEqual((await look(shop, uuid)).onlyStars, true);
    }
    const other = await openShop(target, { user_id: shop.user_id });
    assert.notEqual((await accepts(shop, { shopId: other.id, starsAmount: 500 })).onlyStars, true);
  }),

  scenario("firstPeriodAmount is an integer above 0 on recurring orders", proves("T116"), async (target) => {
    const shop = await recurringOwner(target);
    for (const period of ["weekly", "monthly", "quarterly", "halfyearly", "yearly"]) {
      for (const firstPeriodAmount of [1, 50_000]) {
        const order = await accepts(shop, { period, firstPeriodAmount });
        assert.deepEqual([order.amount, order.firstPeriodAmount], [100_000, firstPeriodAmount]);
      }
      for (const firstPeriodAmount of [0, -1, ...noIntegers]) await refuses(shop, { period, firstPeriodAmount });
    }
    for (const period of [undefined, "onetime"]) await refuses(shop, { period, firstPeriodAmount: 50_000 });
  }),

  scenario(
    "firstPeriodAmount goes neither with starsAmount nor with the same amount",
    proves("T117"),
    async (target) => {
      const shop = await recurringOwner(target);
      const period = "monthly";
      await refuses(shop, { period, firstPeriodAmount: 50_000, starsAmount: 500 });
      await refuses(shop, { period, firstPeriodAmount: 50_000, starsAmount: 500, amount: undefined });
      await refuses(shop, { period, firstPeriodAmount: 100_000 });
      await accepts(shop, { period, firstPeriodAmount: 99_999 });
      await accepts(shop, { period, firstPeriodAmount: 100_001 });
      await accepts(shop, { period, starsAmount: 500 });
      // Where there is no amount to be equal to, Stars are in the way.
      await refuses(shop, { period, firstPeriodAmount: 500, starsAmount: 500, amount: undefined });
    },
  ),
]);
