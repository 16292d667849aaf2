import assert from "node:assert/strict";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import { newBuyer, pull } from "./caller.ts";
import { everyStateOf } from "./every-state.ts";
import { delivered, guardedRobux, look, place, refusalOf, wishes } from "./order.ts";
import { balanceOf, kopecks } from "./roubles.ts";

/** Orders that fail are refunded once. */
export const orderFailures: Suite = suite("padington/order-failures", [
  scenario("an order that fails gives back its whole price by itself", proves("P068"), async (target) => {
    for (const [wish, wait] of [
      [wishes.stars, "0s"],
      [wishes.stars, "29s"],
      [wishes.premium, "0s"],
      [wishes.premium, "29s"],
      [wishes.robux, "0s"],
      [guardedRobux, "1h"],
    ] as const) {
      const caller = await newBuyer(target, 3000);
      const order = await place(caller, wish);
      await target.clock.advance(wait);
      assert.ok((await balanceOf(caller)) < 300_000);
      await pull(target, "fail-order", { order_code: order.order_code });
      assert.equal((await look(caller, order)).status, "failed");
      assert.equal(await balanceOf(caller), 300_000, `${wish.category} after ${wait}`);
    }
    const caller = await newBuyer(target, 3000);
    await pull(target, "set-codes", { category: "claude", available: false });
    assert.equal((await place(caller, wishes.claude)).status, "failed");
    assert.equal(await balanceOf(caller), 300_000);
  }),

  scenario("the price comes back once, however often the order is read or failed", proves("P069"), async (target) => {
    const caller = await newBuyer(target, 3000);
    await pull(target, "set-codes", { category: "chatgpt", available: false });
    const failed = [await place(caller, wishes.stars), await place(caller, guardedRobux)];
    for (const order of failed) await pull(target, "fail-order", { order_code: order.order_code });
    failed.push(await place(caller, wishes.chatgpt));
    const kept = await place(caller, wishes.stars);
    const owed = 300_000 - kopecks(kept.price_rub);
    assert.equal(await balanceOf(caller), owed);
    for (const order of failed) {
      await Promise.all(Array.from({ length: 10 }, () => look(caller, order)));
      await caller.ask("GET /v1/orders");
      assert.equal(await refusalOf(target, "fail-order", order), 409);
      assert.equal(await balanceOf(caller), owed);
    }
    await target.clock.advance("30d");
    for (const order of failed) assert.equal((await look(caller, order)).status, "failed");
    assert.equal(await balanceOf(caller), owed);
  }),

  scenario("an order that is failed by ten at once is paid back once", proves("P069"), async (target) => {
    const caller = await newBuyer(target, 3000);
    for (const wish of delivered) {
      const order = await place(caller, wish);
      const refusals = await Promise.all(Array.from({ length: 10 }, () => refusalOf(target, "fail-order", order)));
      assert.equal(refusals.filter((status) => status === undefined).length, 1);
      assert.equal(await balanceOf(caller), 300_000);
    }
  }),

  scenario("a failed order has a message and no external_id", proves("P070"), async (target) => {
    const caller = await newBuyer(target, 100_000);
    await pull(target, "set-codes", { category: "chatgpt", available: false });
    await pull(target, "set-codes", { category: "claude", available: false });
    const failed = [await place(caller, wishes.chatgpt), await place(caller, wishes.claude)];
    for (const wish of [...delivered, guardedRobux]) {
      for (const message of [undefined, "The recipient does not exist"]) {
        const order = await place(caller, wish);
        await target.clock.advance("10s");
        const reason = message === undefined ? {} : { message };
        await pull(target, "fail-order", { order_code: order.order_code, ...reason });
        failed.push(order);
      }
    }
    for (const order of failed) {
      const { status, error, external_id } = await look(caller, order);
      assert.equal(status, "failed");
      assert.ok(typeof error?.message === "string" && error.message.trim() !== "", JSON.stringify(error));
      assert.equal(external_id, null);
    }
  }),

  scenario("no order leaves completed or failed", proves("P071"), async (target) => {
    const states = await everyStateOf(target, await newBuyer(target, 100_000));
    const final = states.orders.filter(({ status }) => status === "completed" || status === "failed");
    assert.ok(final.length >= 8);
    const left = await balanceOf(states.caller);
    for (const order of final) {
      for (const lever of ["complete-order", "fail-order", "require-verification", "verify-order"] as const) {
        assert.equal(await refusalOf(target, lever, order), 409, `${lever} of ${order.status} ${order.category}`);
        assert.deepEqual(await look(states.caller, order), order);
      }
    }
    assert.equal(await balanceOf(states.caller), left);
    await target.clock.advance("365d");
    for (const order of final) assert.deepEqual(await look(states.caller, order), order);
  }),
]);
