import assert from "node:assert/strict";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import { accepts, attempt, refuses, type Fields } from "./attempt.ts";
import { openShop, owner, pull, recurringOwner } from "./caller.ts";
import { createOrder, documentedOrder, look } from "./order.ts";
import { assertRefused } from "./refusal.ts";

const recurring = ["weekly", "monthly", "quarterly", "halfyearly", "yearly"] as const;
const trials = ["one_hour", "twelve_hours", "twenty_four_hours", "three_days", "seven_days"];

/** POST /shop/orders: what it answers, and the shop, period and payment method of a new order. */
export const create: Suite = suite("tribute/create", [
  scenario("amount, currency, title and description make a one-time order", proves("T084"), async (target) => {
    for (const recurrent of [false, true]) {
      const shop = await openShop(target, { recurrent });
      const reply = await shop.call("POST /shop/orders", {
        body: { amount: 9_900, currency: "eur", title: "T", description: "D" },
      });
      assert.equal(reply.status, 200, reply.text);
      const [order, ...others] = await shop.ask("GET /shop/orders");
      assert.ok(order && others.length === 0);
      assert.equal(order.period, "onetime");
      await pull(target, "pay-order", { uuid: order.uuid });
      assert.ok(!("memberExpiresAt" in (await look(shop, order.uuid))));
    }
  }),

  scenario("the answer has uuid and paymentUrl, and the order can be read at once", proves("T085"), async (target) => {
    const shop = owner(target);
    const fields = { successUrl: "https://shop.com/success", failUrl: "https://shop.com/fail" };
    const { uuid, paymentUrl } = await accepts(shop, { ...fields, email: "customer@example.com" });
    assert.match(uuid, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    assert.equal(paymentUrl, `https://web.tribute.tg/shop/pay/${uuid}`);
    const order = await look(shop, uuid);
    assert.deepEqual([order.uuid, order.email], [uuid, "customer@example.com"]);
    const { status } = await shop.ask("GET /shop/orders/{orderUuid}/status", { path: { orderUuid: uuid } });
    assert.equal(status, "pending");
  }),

  scenario("the answer is the whole order, pending", proves("T086"), async (target) => {
    const shop = await recurringOwner(target);
    for (const fields of [
      {},
      { email: "customer@example.com", comment: "Special request", customerId: "user_12345" },
      { period: "monthly", firstPeriodAmount: 50_000, savePaymentMethod: true },
      { period: "yearly", trialPeriod: "three_days" },
      { amount: undefined, starsAmount: 500 },
      { successUrl: "https://shop.com/success", failUrl: "https://shop.com/fail", currency: "usd" },
      { imageUrl: "https://shop.com/x.png", starsAmount: 1 },
    ]) {
      const order = await accepts(shop, fields);
      assert.equal(order.status, "pending");
      assert.deepEqual(await look(shop, order.uuid), order);
    }
  }),

  scenario("savePaymentMethod is an optional boolean", proves("T100"), async (target) => {
    const shop = await recurringOwner(target);
    for (const savePaymentMethod of [true, false, undefined]) {
      await accepts(shop, { savePaymentMethod });
      await accepts(shop, { savePaymentMethod, period: "monthly" });
    }
    for (const savePaymentMethod of ["true", "false", "yes", 1, 0, [], [true], {}]) {
      await refuses(shop, { savePaymentMethod });
    }
  }),

  scenario("savePaymentMethod asks for a shop with recurrent", proves("T101"), async (target) => {
    const shop = await openShop(target, { recurrent: false });
    await refuses(shop, { savePaymentMethod: true });
    await accepts(shop, { savePaymentMethod: false });
    await pull(target, "update-shop", { id: shop.id, recurrent: true });
    await accepts(shop, { savePaymentMethod: true });
    await pull(target, "update-shop", { id: shop.id, recurrent: false });
    await refuses(shop, { savePaymentMethod: true });
    assert.equal((await shop.ask("GET /shop/orders")).length, 2);
  }),

  scenario("period is onetime when it is left out", proves("T106"), async (target) => {
    for (const recurrent of [false, true]) {
      const shop = await openShop(target, { recurrent });
      const order = await accepts(shop, { period: undefined });
      assert.equal(order.period, "onetime");
      assert.equal((await look(shop, order.uuid)).period, "onetime");
      assert.equal((await accepts(shop, { period: "onetime" })).period, "onetime");
    }
  }),

  scenario("a shop with recurrent takes six periods and no other", proves("T107"), async (target) => {
    const shop = await recurringOwner(target);
    const before = (await shop.ask("GET /shop/orders")).length;
    for (const period of ["onetime", ...recurring]) assert.equal((await accepts(shop, { period })).period, period);
    const others = [
      "daily",
      "biweekly",
      "month",
      "Monthly",
      "MONTHLY",
      " monthly",
      "half_yearly",
      "one_time",
      "annually",
    ];
    for (const period of [...others, 30, true, ["monthly"], {}]) await refuses(shop, { period });
    assert.equal((await shop.ask("GET /shop/orders")).length, before + 6);
  }),

  scenario("a shop without recurrent takes one-time orders alone", proves("T108"), async (target) => {
    const shop = await openShop(target, { recurrent: false });
    for (const period of recurring) await refuses(shop, { period });
    await accepts(shop, { period: "onetime" });
    const other = await openShop(target, { user_id: shop.user_id, recurrent: true });
    for (const period of recurring) {
      await accepts(shop, { period, shopId: other.id });
      await refuses(shop, { period, shopId: shop.id });
    }
  }),

  scenario("shopId in the body chooses the shop of a new order", proves("T109"), async (target) => {
    const shop = await openShop(target);
    const [second, third] = [
      await openShop(target, { user_id: shop.user_id }),
      await openShop(target, { user_id: shop.user_id }),
    ];
    for (const { id } of [third, second, shop]) {
      const order = await accepts(shop, { shopId: id });
      assert.equal(order.shopId, id);
      assert.deepEqual(await shop.ask("GET /shop/orders", { query: { shopId: id } }), [order]);
    }
  }),

  scenario("shopId may stand in the query, and the body's wins", proves("T110"), async (target) => {
    const shop = await openShop(target);
    const [second, third] = [
      await openShop(target, { user_id: shop.user_id }),
      await openShop(target, { user_id: shop.user_id }),
    ];
    const shopOf = async (query: number, fields: Fields = {}): Promise<unknown> => {
      const body = { ...documentedOrder, ...fields };
      return (await shop.ask("POST /shop/orders", { query: { shopId: query }, body })).shopId;
    };
    assert.equal(await shopOf(second.id), second.id);
    assert.equal(await shopOf(second.id, { shopId: third.id }), third.id);
    assert.equal(await shopOf(third.id, { shopId: shop.id }), shop.id);
    assert.equal(await shopOf(third.id, { shopId: null }), third.id);
    const body = { ...documentedOrder, shopId: 987_654_321 };
    const reply = await shop.call("POST /shop/orders", { query: { shopId: second.id }, body });
    assertRefused(reply, 404, "error_not_found");
  }),

  scenario("a trial has one of five lengths and needs a recurring order", proves("T118"), async (target) => {
    const shop = await recurringOwner(target);
    for (const trialPeriod of trials) {
      for (const period of recurring) await accepts(shop, { trialPeriod, period });
      await refuses(shop, { trialPeriod });
      await refuses(shop, { trialPeriod, period: "onetime" });
    }
    for (const trialPeriod of ["two_days", "ONE_HOUR", "one hour", "1h", "none", 3, true, ["one_hour"], {}]) {
      await refuses(shop, { trialPeriod, period: "monthly" });
    }
    await accepts(shop, { period: "monthly" });
  }),

  scenario("an inactive shop takes no orders", proves("T119"), async (target) => {
    const shop = await openShop(target);
    await accepts(shop, {});
    await pull(target, "update-shop", { id: shop.id, status: 0 });
    await refuses(shop, {}, "error_shop_inactive");
    await refuses(shop, { shopId: shop.id }, "error_shop_inactive");
    const body = documentedOrder;
    const asked = await shop.call("POST /shop/orders", { query: { shopId: shop.id }, body });
    assertRefused(asked, 400, "error_shop_inactive");

    const second = await openShop(target, { user_id: shop.user_id });
    assert.equal((await createOrder(shop)).shopId, second.id);
    await refuses(shop, { shopId: shop.id }, "error_shop_inactive");
    await pull(target, "update-shop", { id: shop.id, status: 1 });
    assert.equal((await createOrder(shop)).shopId, shop.id);
    assert.equal((await shop.ask("GET /shop/orders")).length, 2);
  }),

  scenario("the same body sent twice makes two orders", proves("T122"), async (target) => {
    const shop = owner(target);
    const body = { ...documentedOrder, customerId: "user_12345", comment: "once", idempotencyKey: "once" };
    const headers = { "Idempotency-Key": "once", "X-Request-Id": "once" };
    const made = [
      await shop.ask("POST /shop/orders", { body, headers }),
      await shop.ask("POST /shop/orders", { body, headers }),
      await shop.ask("POST /shop/orders", { body, headers }),
    ].map(({ uuid }) => uuid);
    assert.equal(new Set(made).size, 3);
    assert.deepEqual(
      (await shop.ask("GET /shop/orders")).slice(0, 3).map(({ uuid }) => uuid),
      made.toReversed(),
    );
    const together = await Promise.all([attempt(shop, body), attempt(shop, body)]);
    assert.equal(new Set(together.map((reply) => reply.body["uuid"])).size, 2);
  }),
]);
