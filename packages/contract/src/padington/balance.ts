import assert from "node:assert/strict";

import type { Reply } from "../caller.ts";
import { observes, proves, scenario, suite, untouched, type Suite } from "../scenario.ts";
import { buyer, newBuyer, pull, stray } from "./caller.ts";
import { attemptRent, findNft, rent, rentalOf } from "./nft.ts";
import { attempt, cataloguePrice, categories, place, wishes } from "./order.ts";
import { balanceOf, kopecks } from "./roubles.ts";

/** GET /v1/balance: the user's money. */
export const balance: Suite = suite("padington/balance", [
  scenario("the balance is a number in balance_rub", observes("P032"), async (target) => {
    const { status, body } = await buyer(target).call("GET /v1/balance");
    assert.equal(status, 200);
    assert.equal(typeof body["balance_rub"], "number");
  }),

  scenario(
    "the first account begins with the example's 5432.10",
    { ...observes("P032"), world: untouched },
    async (target) => {
      const { body } = await buyer(target).call("GET /v1/balance");
      assert.deepEqual(body, { balance_rub: 5432.1 });
    },
  ),

  scenario("balance_rub is what the user has at this moment", proves("P033"), async (target) => {
    const caller = await newBuyer(target, 2000);
    const other = buyer(target);
    const others = await balanceOf(other);
    assert.equal(await balanceOf(caller), 200_000);
    await pull(target, "credit", { user_id: caller.user_id, amount: 0.01 });
    assert.equal(await balanceOf(caller), 200_001);
    const order = await place(caller, wishes.premium);
    assert.equal(await balanceOf(caller), 50_001);
    await rent(caller, await findNft(target, { pricePerDay: 0.01 }));
    assert.equal(await balanceOf(caller), 50_000);
    await pull(target, "fail-order", { order_code: order.order_code });
    assert.equal(await balanceOf(caller), 200_000);
    await target.clock.advance("30d");
    assert.equal(await balanceOf(caller), 200_000);
    assert.equal(await balanceOf(other), others);
  }),

  scenario("an order takes exactly its price_rub", proves("P034"), async (target) => {
    const caller = await newBuyer(target, 100_000);
    for (const usd_rub of [80, 83.3337]) {
      await pull(target, "set-rate", { usd_rub });
      for (const category of categories) {
        const before = await balanceOf(caller);
        const { price_rub } = await place(caller, wishes[category]);
        assert.ok(price_rub > 0);
        assert.equal(before - (await balanceOf(caller)), kopecks(price_rub), category);
      }
    }
    const settled = await balanceOf(caller);
    await target.clock.advance("1h");
    assert.equal(await balanceOf(caller), settled);
  }),

  scenario("money is taken with a 200 only", proves("P035"), async (target) => {
    const caller = await newBuyer(target, 100);
    const nft = await findNft(target, { pricePerDay: 100 });
    const refusals: readonly [number, () => Promise<Reply>][] = [
      [400, () => attempt(caller, { ...wishes.stars, recipient: "x" })],
      [400, () => attemptRent(caller, rentalOf(nft, { duration_days: 0 }))],
      [401, () => caller.call("POST /v1/order", { body: wishes.stars, headers: { authorization: "Basic x" } })],
      [402, () => attempt(caller, wishes.claude)],
      [402, () => attemptRent(caller, rentalOf(nft, { duration_days: 2 }))],
      [404, () => attemptRent(caller, rentalOf(nft, { nft_address: "no such NFT" }))],
      [404, () => stray(target, caller, { place: "PUT /v1/order", body: wishes.stars })],
      [409, () => attemptRent(caller, rentalOf(nft, { expected_price_rub: 200 }))],
    ];
    for (const [status, call] of refusals) {
      assert.equal((await call()).status, status);
      assert.equal(await balanceOf(caller), 10_000, `after the ${status}`);
    }
    for (const operation of ["POST /v1/order", "POST /v1/rent"] as const) {
      const body = operation === "POST /v1/order" ? wishes.stars : rentalOf(nft);
      for (const status of [500, 503]) {
        await target.fault({ operation, then: { status } });
        assert.equal((await caller.call(operation, { body })).status, status);
        assert.equal(await balanceOf(caller), 10_000, `after the ${status}`);
      }
    }
    assert.equal((await attempt(caller, wishes.stars)).status, 200);
    assert.equal(await balanceOf(caller), 3_650);
  }),

  scenario("a balance that equals the price is enough, a kopeck less is not", proves("P036"), async (target) => {
    const catalog = await buyer(target).ask("GET /v1/catalog");
    for (const category of categories) {
      const wish = wishes[category];
      const price = cataloguePrice(catalog, wish);
      const exact = await newBuyer(target, price / 100);
      const short = await newBuyer(target, (price - 1) / 100);
      assert.equal((await attempt(short, wish)).status, 402, category);
      assert.equal(await balanceOf(short), price - 1);
      assert.equal((await attempt(exact, wish)).status, 200, category);
      assert.equal((await exact.ask("GET /v1/balance")).balance_rub, 0);
      assert.equal((await attempt(exact, wish)).status, 402, category);
      await pull(target, "credit", { user_id: short.user_id, amount: 0.01 });
      assert.equal((await attempt(short, wish)).status, 200, category);
    }
  }),
]);
