import assert from "node:assert/strict";

import type { Order } from "@vitrine/specs/padington";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import { newBuyer, pull } from "./caller.ts";
import { everyState } from "./every-state.ts";
import { cataloguePrice, delivered, everyWish, guardedRobux, look, place, wishes } from "./order.ts";
import { balanceOf, kopecks } from "./roubles.ts";

/** The price of an order, which never changes. */
export const orderPrices: Suite = suite("padington/order-prices", [
  scenario("price_rub is all that was taken for an order, whatever becomes of it", proves("P060"), async (target) => {
    const caller = await newBuyer(target, 100_000);
    for (const wish of [...Object.values(wishes), guardedRobux, { ...wishes.stars, quantity: 777 }]) {
      const before = await balanceOf(caller);
      const order = await place(caller, wish);
      assert.equal(kopecks(order.price_rub), before - (await balanceOf(caller)), wish.category);
      await target.clock.advance("1h");
      assert.equal((await look(caller, order)).price_rub, order.price_rub);
    }
    for (const order of await everyState(target)) assert.equal(typeof order.price_rub, "number");
  }),

  scenario("price_rub is the catalogue's price at the moment of the order", proves("P061"), async (target) => {
    const caller = await newBuyer(target, 1_000_000);
    for (const [usd_rub, percent] of [
      [80, 25],
      [83.3337, 25],
      [91.07, 12.75],
    ] as const) {
      await pull(target, "set-rate", { usd_rub });
      await pull(target, "set-markup", { percent });
      const catalog = await caller.ask("GET /v1/catalog");
      for (const wish of everyWish(catalog)) {
        const { price_rub } = await place(caller, wish);
        assert.equal(kopecks(price_rub), cataloguePrice(catalog, wish), JSON.stringify(wish));
      }
    }
  }),

  scenario("a rate that changes between catalogue and order charges the new price", proves("P061"), async (target) => {
    const caller = await newBuyer(target, 10_000);
    const read = cataloguePrice(await caller.ask("GET /v1/catalog"), wishes.premium);
    await pull(target, "set-rate", { usd_rub: 88 });
    const order = await place(caller, wishes.premium);
    assert.equal(kopecks(order.price_rub), (read * 88) / 80);
    assert.equal(await balanceOf(caller), 1_000_000 - (read * 88) / 80);
  }),

  scenario("the price of an order is fixed when it is created", proves("P051"), async (target) => {
    const caller = await newBuyer(target, 10_000);
    const placed: Order[] = [];
    for (const wish of [...delivered, guardedRobux, wishes.chatgpt]) placed.push(await place(caller, wish));
    const left = await balanceOf(caller);
    for (const [usd_rub, percent] of [
      [160, 25],
      [40, 0],
    ] as const) {
      await pull(target, "set-rate", { usd_rub });
      await pull(target, "set-markup", { percent });
      await target.clock.advance("5s");
      for (const order of placed) assert.equal((await look(caller, order)).price_rub, order.price_rub);
      assert.equal(await balanceOf(caller), left);
    }
    const [robux, , premium] = placed as [Order, Order, Order];
    await pull(target, "fail-order", { order_code: robux.order_code });
    assert.equal(await balanceOf(caller), left + kopecks(robux.price_rub));
    await pull(target, "set-rate", { usd_rub: 1000 });
    await pull(target, "fail-order", { order_code: premium.order_code });
    assert.equal(await balanceOf(caller), left + kopecks(robux.price_rub) + kopecks(premium.price_rub));
    await target.clock.advance("1h");
    for (const order of placed) assert.equal((await look(caller, order)).price_rub, order.price_rub);
    assert.equal(await balanceOf(caller), left + kopecks(robux.price_rub) + kopecks(premium.price_rub));
  }),
]);
