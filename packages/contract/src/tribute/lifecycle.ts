import assert from "node:assert/strict";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { openShop, pull, type Caller } from "./caller.ts";
import { historyOf, namesOf } from "./history.ts";
import { leverRefusal } from "./lever-refusal.ts";
import { names, openListeningShop } from "./listen.ts";
import { createOrder, documentedOrder, look, paidOrder } from "./order.ts";
import { transactionsOf } from "./transaction.ts";

const { amount: _, ...withoutAmount } = documentedOrder;

/** An order that takes Stars only, at a price that cards can be converted to. */
const starsOnly = { ...withoutAmount, starsAmount: 500 };

/** From the creation of an order to the payment that ends it. */
export const lifecycle: Suite = suite("tribute/lifecycle", [
  scenario("a payment makes a pending order paid, with one sale and one shop_order", proves("T124"), async (target) => {
    const { shop, receiver } = await openListeningShop(target, { recurrent: true, sbp: true });
    for (const [period, method] of [
      ["onetime", "card"],
      ["onetime", "sbp"],
      ["onetime", "wallet"],
      ["monthly", "card"],
      ["yearly", "wallet"],
    ] as const) {
      const before = receiver.received.length;
      const { uuid, status } = await createOrder(shop, { period });
      assert.equal(status, "pending");
      assert.deepEqual(await transactionsOf(shop, uuid), []);
      await pull(target, "pay-order", { uuid, method });
      for (const wait of ["0s", "1d"]) {
        await target.clock.advance(wait);
        assert.deepEqual(await statusesOf(shop, uuid), ["paid", "paid"], `${period} by ${method}`);
        const types = (await transactionsOf(shop, uuid)).map(({ type }) => type);
        assert.deepEqual(types, ["shop_order_sell"], `${period} by ${method} after ${wait}`);
        assert.deepEqual(names(receiver.received.slice(before)), ["shop_order"], `${period} by ${method}`);
      }
    }
  }),

  scenario("a one-time order is paid once and never charged again", proves("T124"), async (target) => {
    const { shop } = await openListeningShop(target);
    const { uuid } = await paidOrder(target, shop, { email: "customer@example.com", customerId: "user_12345" });
    const before = { order: await look(shop, uuid), transactions: await transactionsOf(shop, uuid) };
    await target.clock.advance("730d");
    assert.deepEqual(await look(shop, uuid), before.order);
    assert.deepEqual(await transactionsOf(shop, uuid), before.transactions);
    assert.deepEqual(await namesOf(target, uuid), ["shop_order"]);
  }),

  scenario("of twenty who pay one order at once, one pays", proves("T124", "T127"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    for (const period of ["onetime", "monthly"] as const) {
      const { uuid } = await createOrder(shop, { period });
      const refusals = await Promise.all(
        Array.from({ length: 20 }, () => leverRefusal(pull(target, "pay-order", { uuid }))),
      );
      assert.equal(refusals.filter((status) => status === undefined).length, 1);
      assert.equal(refusals.filter((status) => status === 409).length, 19);
      assert.equal((await transactionsOf(shop, uuid)).length, 1);
      assert.deepEqual(await namesOf(target, uuid), ["shop_order"]);
    }
  }),

  scenario("a payment of one order leaves the others as they are", proves("T124"), async (target) => {
    const { shop } = await openListeningShop(target);
    const orders = [await createOrder(shop), await createOrder(shop), await createOrder(shop)];
    await pull(target, "pay-order", { uuid: orders[1]?.uuid ?? "" });
    const listed = await shop.ask("GET /shop/orders");
    assert.deepEqual(
      listed.map(({ status }) => status),
      ["pending", "paid", "pending"],
    );
    for (const order of [orders[0], orders[2]]) assert.deepEqual(await transactionsOf(shop, order?.uuid ?? ""), []);
  }),

  scenario("a declined order stays pending and can be paid", proves("T125"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    for (const [period, declines] of [
      ["onetime", 1],
      ["onetime", 5],
      ["monthly", 1],
      ["weekly", 4],
    ] as const) {
      const created = await createOrder(shop, { period });
      const { uuid } = created;
      for (let declined = 0; declined < declines; declined += 1) {
        await pull(target, "decline-payment", { uuid });
        assert.deepEqual(await look(shop, uuid), created);
        assert.deepEqual(await statusesOf(shop, uuid), ["pending", "pending"]);
        assert.deepEqual(await transactionsOf(shop, uuid), []);
        await target.clock.advance("10d");
      }
      assert.equal((await look(shop, uuid)).status, "pending", "ten days after the decline");
      await pull(target, "pay-order", { uuid });
      assert.deepEqual(await statusesOf(shop, uuid), ["paid", "paid"]);
      assert.equal((await transactionsOf(shop, uuid)).length, 1);
      assert.deepEqual((await namesOf(target, uuid)).slice(declines), ["shop_order"]);
    }
  }),

  scenario("no order fails by itself, however long nobody pays", proves("T126"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    const orders = [
      await createOrder(shop),
      await createOrder(shop, { period: "monthly" }),
      await createOrder(shop, { period: "weekly", trialPeriod: "one_hour" }),
      await createOrder(shop, { starsAmount: 500 }),
    ];
    const declined = await createOrder(shop);
    await pull(target, "decline-payment", { uuid: declined.uuid });
    for (const wait of ["1h", "1d", "30d", "365d", "3650d"]) {
      await target.clock.advance(wait);
      for (const order of [...orders, declined]) assert.deepEqual(await look(shop, order.uuid), order, wait);
    }
    for (const { uuid } of orders) assert.deepEqual(await namesOf(target, uuid), []);
    assert.deepEqual(await namesOf(target, declined.uuid), ["shop_order_payment_failed"]);
    const { uuid } = orders[0]!;
    await pull(target, "pay-order", { uuid });
    assert.equal((await look(shop, uuid)).status, "paid");
  }),

  scenario("an order that is given up turns failed, and nothing is sent", proves("T126"), async (target) => {
    const { shop, receiver } = await openListeningShop(target, { recurrent: true });
    for (const period of ["onetime", "monthly"] as const) {
      const created = await createOrder(shop, { period });
      await pull(target, "fail-order", { uuid: created.uuid });
      for (const wait of ["0s", "30d"]) {
        await target.clock.advance(wait);
        assert.deepEqual(await look(shop, created.uuid), { ...created, status: "failed" });
        assert.deepEqual(await statusesOf(shop, created.uuid), ["failed", "failed"]);
        assert.deepEqual(await transactionsOf(shop, created.uuid), []);
      }
    }
    assert.deepEqual(receiver.received, []);
    assert.deepEqual(await target.deliveries(), []);
  }),

  scenario("an order that is paid or failed cannot be paid again", proves("T127"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true, sbp: true });
    const failed = await createOrder(shop);
    await pull(target, "fail-order", { uuid: failed.uuid });
    const monthly = await createOrder(shop, { period: "monthly" });
    await pull(target, "fail-order", { uuid: monthly.uuid });
    const paid = [
      await paidOrder(target, shop),
      await paidOrder(target, shop, { period: "weekly" }),
      await paidOrder(target, shop, { period: "monthly", trialPeriod: "seven_days" }),
    ];
    for (const { uuid } of [failed, monthly, ...paid]) {
      const before = await everythingOf(target, shop, uuid);
      for (const method of [undefined, "card", "wallet", "sbp", "stars"] as const) {
        const attempt = pull(target, "pay-order", { uuid, ...(method && { method }) });
        assert.equal(await leverRefusal(attempt), 409, `${before.order.status} by ${method}`);
      }
      assert.equal(await leverRefusal(pull(target, "decline-payment", { uuid })), 409);
      assert.equal(await leverRefusal(pull(target, "fail-order", { uuid })), 409);
      await target.clock.advance("1m");
      assert.deepEqual(await everythingOf(target, shop, uuid), before);
    }
  }),

  scenario("Stars, and cards converted to Stars, go by prepaid", proves("T128"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    for (const [body, method] of [
      [starsOnly, "stars"],
      [starsOnly, "card"],
      [{ ...documentedOrder, starsAmount: 500 }, "stars"],
      [{ ...documentedOrder, starsAmount: 500, period: "monthly" }, "stars"],
    ] as const) {
      const { uuid, status } = await shop.ask("POST /shop/orders", { body });
      assert.equal(status, "pending");
      const { order } = await pull(target, "pay-order", { uuid, method });
      assert.equal(order.status, "prepaid", method);
      assert.deepEqual(await statusesOf(shop, uuid), ["prepaid", "prepaid"], method);
      assert.ok(!(await namesOf(target, uuid)).includes("shop_order"), method);
      await target.clock.advance("5s");
      assert.deepEqual(await statusesOf(shop, uuid), ["paid", "paid"], method);
      assert.equal((await transactionsOf(shop, uuid)).length, 1, method);
      assert.equal((await namesOf(target, uuid)).filter((name) => name === "shop_order").length, 1, method);
    }
  }),

  scenario("a card pays an order in money without going by prepaid", proves("T128"), async (target) => {
    const shop = await openShop(target);
    for (const fields of [{}, { starsAmount: 500 }]) {
      const { uuid } = await createOrder(shop, fields);
      const { order } = await pull(target, "pay-order", { uuid, method: "card" });
      assert.equal(order.status, "paid");
      assert.deepEqual(await statusesOf(shop, uuid), ["paid", "paid"]);
    }
  }),

  scenario("an order is prepaid for five seconds", proves("T129"), async (target) => {
    const shop = await openShop(target);
    for (const method of ["stars", "card"] as const) {
      const { uuid } = await shop.ask("POST /shop/orders", { body: starsOnly });
      await pull(target, "pay-order", { uuid, method });
      await target.clock.advance("4999ms");
      assert.equal((await look(shop, uuid)).status, "prepaid", method);
      await target.clock.advance("1ms");
      assert.equal((await look(shop, uuid)).status, "paid", method);
    }
  }),

  scenario("how long an order is prepaid can be set", proves("T129"), async (target) => {
    const shop = await openShop(target);
    const under = await shop.ask("POST /shop/orders", { body: starsOnly });
    await pull(target, "pay-order", { uuid: under.uuid });
    assert.equal((await pull(target, "set-delays", { prepaid_ms: 60_000 })).prepaid_ms, 60_000);
    const { uuid } = await shop.ask("POST /shop/orders", { body: starsOnly });
    await pull(target, "pay-order", { uuid });
    await target.clock.advance("5s");
    assert.equal((await look(shop, under.uuid)).status, "paid", "what is under way keeps its time");
    await target.clock.advance("54999ms");
    assert.equal((await look(shop, uuid)).status, "prepaid");
    await target.clock.advance("1ms");
    assert.equal((await look(shop, uuid)).status, "paid");
  }),

  scenario("an order that is prepaid is not paid a second time", proves(), async (target) => {
    const { shop } = await openListeningShop(target);
    const { uuid } = await shop.ask("POST /shop/orders", { body: starsOnly });
    await pull(target, "pay-order", { uuid, method: "stars" });
    const before = await everythingOf(target, shop, uuid);
    for (const method of ["stars", "card"] as const) {
      assert.equal(await leverRefusal(pull(target, "pay-order", { uuid, method })), 409);
    }
    assert.equal(await leverRefusal(pull(target, "decline-payment", { uuid })), 409);
    assert.deepEqual(await everythingOf(target, shop, uuid), before);
    await target.clock.advance("1h");
    assert.equal((await look(shop, uuid)).status, "paid");
    assert.equal((await transactionsOf(shop, uuid)).length, 1);
  }),

  scenario("every charge of an order takes the amounts of its creation", proves("T130"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true, fee_percent: 8 });
    const customerId = "user_12345";
    const first = await createOrder(shop, { customerId, period: "monthly", amount: 50_000, firstPeriodAmount: 20_000 });
    const second = await createOrder(shop, { customerId, period: "monthly", amount: 70_000 });
    await target.clock.advance("3d");
    // Neither what the shop changes nor another order of the same customer has a say in it.
    await pull(target, "update-shop", { id: shop.id, name: "Another name", fee_percent: 20 });
    await createOrder(shop, { customerId, period: "monthly", amount: 90_000 });
    for (const { uuid } of [first, second]) await pull(target, "pay-order", { uuid });
    await target.clock.advance("20d");
    await pull(target, "update-shop", { id: shop.id, fee_percent: 1 });
    await paidOrder(target, shop, { customerId, period: "monthly", amount: 110_000, firstPeriodAmount: 30_000 });
    await target.clock.advance("50d");
    assert.deepEqual(await amountsOf(shop, first.uuid), [500, 500, 200]);
    assert.deepEqual(await amountsOf(shop, second.uuid), [700, 700, 700]);
    for (const created of [first, second]) {
      const now = await look(shop, created.uuid);
      assert.deepEqual([now.amount, now.firstPeriodAmount], [created.amount, created.firstPeriodAmount]);
    }
  }),
]);

/** What the order and the status call say, in this order. */
async function statusesOf(caller: Caller, orderUuid: string): Promise<readonly string[]> {
  const { status } = await caller.ask("GET /shop/orders/{orderUuid}/status", { path: { orderUuid } });
  return [(await look(caller, orderUuid)).status, status];
}

async function amountsOf(caller: Caller, uuid: string): Promise<readonly number[]> {
  return (await transactionsOf(caller, uuid)).map(({ amount }) => amount);
}

/** All that can be seen of an order. */
async function everythingOf(target: Target, caller: Caller, uuid: string): Promise<Sight> {
  return {
    order: await look(caller, uuid),
    transactions: await transactionsOf(caller, uuid),
    events: await historyOf(target, uuid),
  };
}

interface Sight {
  readonly order: Awaited<ReturnType<typeof look>>;
  readonly transactions: Awaited<ReturnType<typeof transactionsOf>>;
  readonly events: Awaited<ReturnType<typeof historyOf>>;
}
