import assert from "node:assert/strict";

import { observes, proves, scenario, suite, type Suite } from "../scenario.ts";
import { attempt } from "./attempt.ts";
import { openShop, owner, pull } from "./caller.ts";
import { names, openListeningShop, redirectWebhooks } from "./listen.ts";
import { newManager } from "./manager.ts";
import { cancel } from "./order-calls.ts";
import { createOrder, look, paidOrder } from "./order.ts";
import { assertRefused } from "./refusal.ts";
import { latestOf, refund, transactionIn, transactionsOf } from "./transaction.ts";

/** GET /shop: what a shop tells of itself, and what being inactive means. */
export const shop: Suite = suite("tribute/shop", [
  scenario(
    "a shop tells its owner, link, callbackUrl and whether it takes Stars only",
    proves("T038"),
    async (target) => {
      const callbackUrl = "https://example.com/webhook";
      for (const onlyStars of [true, false]) {
        const opened = await openShop(target, { link: `shop-${onlyStars}`, callbackUrl, onlyStars });
        const reply = await opened.call("GET /shop");
        assert.equal(reply.status, 200);
        assert.deepEqual(
          [reply.body["userId"], reply.body["link"], reply.body["callbackUrl"], reply.body["onlyStars"]],
          [opened.user_id, `shop-${onlyStars}`, callbackUrl, onlyStars],
        );
        assert.ok(Number.isInteger(reply.body["userId"]));
      }
    },
  ),

  scenario("a shop says who it is", observes("T038", "T039", "T040", "T042"), async (target) => {
    const told = await owner(target).ask("GET /shop");
    assert.match(told.link, /^[A-Za-z0-9_-]+$/);
    for (const number of [told.id, told.userId]) assert.ok(Number.isInteger(number) && number >= 0);
    for (const text of [told.name, told.callbackUrl]) assert.equal(typeof text, "string");
    for (const flag of [told.recurrent, told.onlyStars, told.tokenCharging]) assert.equal(typeof flag, "boolean");
    assert.strictEqual(told.status, 1);
  }),

  scenario("a shop says nothing under the older name recurringAvailable", observes("T041"), async (target) => {
    const reader = owner(target);
    for (const { text } of [await reader.call("GET /shop"), await reader.call("GET /shops")]) {
      assert.match(text, /"recurrent":(?:true|false)/);
      assert.doesNotMatch(text, /recurringAvailable/);
    }
  }),

  scenario("a shop has an id, a name and says whether tokens may be charged", proves("T039"), async (target) => {
    const ids = new Set<number>();
    for (const tokenCharging of [true, false]) {
      const opened = await openShop(target, { name: "Лавка «Ü» 🛒", tokenCharging });
      const { id, name, ...told } = await opened.ask("GET /shop");
      assert.deepEqual([id, name, told.tokenCharging], [opened.id, "Лавка «Ü» 🛒", tokenCharging]);
      assert.ok(Number.isInteger(id) && id >= 0);
      assert.equal((await opened.call("GET /shop/tokens")).status, tokenCharging ? 200 : 403);
      ids.add(id);
    }
    assert.equal(ids.size, 2);
  }),

  scenario("recurrent tells whether recurring orders may be created", proves("T040"), async (target) => {
    const opened = await openShop(target);
    for (const recurrent of [true, false, true]) {
      await pull(target, "update-shop", { id: opened.id, recurrent });
      assert.strictEqual((await opened.ask("GET /shop")).recurrent, recurrent);
      assert.equal((await attempt(opened, { period: "monthly" })).status, recurrent ? 200 : 400);
    }
  }),

  scenario("the older name recurringAvailable is not sent", proves("T041"), async (target) => {
    for (const recurrent of [true, false]) {
      const opened = await openShop(target, { recurrent });
      for (const { text } of [await opened.call("GET /shop"), await opened.call("GET /shops")]) {
        assert.ok(!text.includes("recurringAvailable"), text);
        assert.ok(text.includes(`"recurrent":${recurrent}`), text);
      }
    }
  }),

  scenario("status is 1 for an active shop and 0 for an inactive one", proves("T042"), async (target) => {
    const opened = await openShop(target);
    assert.strictEqual((await opened.ask("GET /shop")).status, 1);
    assert.strictEqual((await openShop(target, { status: 0 })).shop.status, 0);
    assert.strictEqual((await pull(target, "update-shop", { id: opened.id, status: 0 })).shop.status, 0);
    await pull(target, "update-shop", { id: opened.id, status: 1 });
    assert.strictEqual((await opened.ask("GET /shop")).status, 1);
  }),

  scenario("without an address callbackUrl is empty and no webhook is sent", proves("T043"), async (target) => {
    const opened = await openShop(target);
    assert.strictEqual((await opened.ask("GET /shop")).callbackUrl, "");
    await paidOrder(target, opened);
    await target.clock.advance("1d");
    assert.deepEqual(await target.deliveries(), []);

    const receiver = await target.receiver();
    await redirectWebhooks(target, opened.id, receiver.url);
    assert.equal((await opened.ask("GET /shop")).callbackUrl, receiver.url);
    await paidOrder(target, opened);
    assert.deepEqual(names(await receiver.arrivals(1)), ["shop_order"]);

    await redirectWebhooks(target, opened.id, "");
    assert.strictEqual((await opened.ask("GET /shop")).callbackUrl, "");
    await paidOrder(target, opened);
    await target.clock.advance("1d");
    assert.equal((await target.deliveries()).length, 1);
    assert.equal(receiver.received.length, 1);
  }),

  scenario("an owner whose only shop is inactive gets 404", proves("T044"), async (target) => {
    const opened = await openShop(target);
    assert.equal((await opened.ask("GET /shop")).id, opened.id);
    await pull(target, "update-shop", { id: opened.id, status: 0 });
    assertRefused(await opened.call("GET /shop"), 404, "error_not_found");
    assertRefused(await opened.call("GET /shop", { query: { shopId: opened.id } }), 404, "error_not_found");
    await pull(target, "update-shop", { id: opened.id, status: 1 });
    assert.equal((await opened.ask("GET /shop")).id, opened.id);
  }),

  scenario("the orders of an inactive shop can be read, cancelled and refunded", proves("T045"), async (target) => {
    const { shop: opened, receiver } = await openListeningShop(target, { recurrent: true });
    const manager = await newManager(target, opened.id);
    const once = await paidOrder(target, opened);
    const [one, two] = [
      await paidOrder(target, opened, { period: "monthly" }),
      await paidOrder(target, opened, { period: "monthly" }),
    ];
    const unpaid = await createOrder(opened);
    const sales = [await latestOf(opened, once.uuid), await latestOf(opened, two.uuid)] as const;
    await pull(target, "update-shop", { id: opened.id, status: 0 });

    const orders = [unpaid, two, one, once];
    for (const query of [{}, { shopId: opened.id }]) {
      assert.deepEqual(await opened.ask("GET /shop/orders", { query }), orders);
    }
    for (const order of orders) {
      const path = { orderUuid: order.uuid };
      assert.deepEqual(await look(opened, order.uuid), order);
      assert.equal((await opened.ask("GET /shop/orders/{orderUuid}/status", { path })).status, order.status);
    }
    assert.deepEqual(await transactionsOf(opened, once.uuid), [sales[0]]);
    assert.equal((await cancel(opened, one.uuid)).status, 200);
    assert.equal((await cancel(manager, two.uuid)).status, 200);
    assert.equal((await refund(opened, once.uuid, sales[0].id)).status, 200);
    assert.equal((await refund(manager, two.uuid, sales[1].id)).status, 200);
    await target.clock.advance("5s");
    assert.equal((await transactionIn(opened, once.uuid, sales[0].id)).isRefunded, true);
    assert.equal((await look(opened, one.uuid)).memberStatus, "cancelled");
    // Three payments, two cancellations, two refunds begun and done.
    await receiver.arrivals(9);
  }),
]);
