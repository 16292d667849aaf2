import assert from "node:assert/strict";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { openShop, pull, type OpenedShop } from "./caller.ts";
import { historyOf, toldOf } from "./history.ts";
import { leverRefusal } from "./lever-refusal.ts";
import { openListeningShop, payloadOf } from "./listen.ts";
import { createOrder, documentedOrder, look, paidOrder } from "./order.ts";
import { lookAtSubscription, subscribe } from "./subscription.ts";
import { latestOf, refund, startRefund, transactionIn, transactionsOf } from "./transaction.ts";

/** POST /shop/orders/{orderUuid}/transactions/{txId}/refund: a payment goes back, once. */
export const refunds: Suite = suite("tribute/refunds", [
  scenario("a sale of a paid order can be given back", proves("T180"), async (target) => {
    const shop = await openShop(target, { recurrent: true, sbp: true });
    const orders = [await paidOrder(target, shop), await subscribe(target, shop), await subscribe(target, shop)];
    for (const method of ["sbp", "wallet"] as const) {
      const order = await createOrder(shop);
      await pull(target, "pay-order", { uuid: order.uuid, method });
      orders.push(order);
    }
    for (const { uuid } of orders) {
      assert.equal((await refund(shop, uuid, (await latestOf(shop, uuid)).id)).status, 200);
    }
  }),

  scenario("each charge of a subscription can be given back, whenever it was", proves("T180"), async (target) => {
    const shop = await openShop(target, { recurrent: true });
    const { uuid } = await subscribe(target, shop, { period: "weekly" });
    await target.clock.advance("28d");
    const sales = await transactionsOf(shop, uuid);
    assert.equal(sales.length, 5);
    for (const { id } of sales.toReversed()) assert.equal((await refund(shop, uuid, id)).status, 200);
    await target.clock.advance("5s");
    for (const { id } of sales) assert.equal((await transactionIn(shop, uuid, id)).isRefunded, true);
  }),

  scenario("the answer says that the refund was initiated", proves("T181"), async (target) => {
    const { shop, uuid, id } = await sale(target);
    const { body } = await refund(shop, uuid, id);
    assert.deepEqual(body, { success: true, message: "refund initiated", status: "initiated" });
  }),

  scenario("a refund is of the whole transaction, whatever amount is asked for", proves("T182"), async (target) => {
    for (const amount of [1, 50_000, 100_000, 200_000, -5, "half", null]) {
      const { shop, uuid, id } = await sale(target);
      const { status, body } = await shop.call("POST /shop/orders/{orderUuid}/transactions/{txId}/refund", {
        path: { orderUuid: uuid, txId: String(id) },
        body: { amount },
      });
      assert.deepEqual([status, body["status"]], [200, "initiated"], `amount ${amount}`);
      await target.clock.advance("5s");
      assert.equal((await latestOf(shop, uuid)).amount, -1000, `amount ${amount}`);
      assert.equal((await transactionIn(shop, uuid, id)).isRefunded, true);
      const told = (await toldOf(target, uuid, "shop_order_refunded")).map(({ payload }) => payload["amount"]);
      assert.deepEqual(told, [100_000, 100_000]);
    }
  }),

  scenario("a refund is told at once, as initiated", proves("T183"), async (target) => {
    const { shop, receiver } = await openListeningShop(target);
    const { uuid } = await paidOrder(target, shop);
    const { id } = await latestOf(shop, uuid);
    await target.clock.advance("3d");
    await startRefund(shop, uuid, id);
    // The clock stands still: nothing more than the call made it come.
    const [, initiated] = await receiver.arrivals(2);
    assert.equal(initiated?.json["name"], "shop_order_refunded");
    const { status, transactionId, uuid: told } = payloadOf(initiated);
    assert.deepEqual([status, transactionId, told], ["initiated", id, uuid]);
    await target.clock.advance("4999ms");
    assert.equal(receiver.received.length, 2);
    const [, event] = await historyOf(target, uuid);
    assert.equal(event?.at, (await target.clock.now()) - 4999);
  }),

  scenario("when it is done, a refund is told once more, with the moment", proves("T184", "T183"), async (target) => {
    const { shop, receiver } = await openListeningShop(target);
    const { uuid } = await paidOrder(target, shop);
    const { id } = await latestOf(shop, uuid);
    await startRefund(shop, uuid, id);
    const began = await target.clock.now();
    await target.clock.advance("30d");
    assert.equal(receiver.received.length, 3);
    const told = await toldOf(target, uuid, "shop_order_refunded");
    assert.deepEqual(
      told.map(({ at, payload }) => [at - began, payload["status"], payload["transactionId"]]),
      [
        [0, "initiated", id],
        [5000, "completed", id],
      ],
    );
    const [initiated, completed] = told;
    assert.ok(!("refundedAt" in (initiated?.payload ?? {})));
    assert.equal(Date.parse(String(completed?.payload["refundedAt"])), began + 5000);
  }),

  scenario("a refund takes five seconds", proves("T185"), async (target) => {
    const { shop, uuid, id } = await sale(target);
    await startRefund(shop, uuid, id);
    for (const [wait, done] of [
      ["0s", false],
      ["4999ms", false],
      ["1ms", true],
    ] as const) {
      await target.clock.advance(wait);
      assert.equal((await transactionIn(shop, uuid, id)).isRefunded, done, `after ${wait} more`);
      assert.equal((await toldOf(target, uuid, "shop_order_refunded")).length, done ? 2 : 1);
    }
  }),

  scenario("how long a refund takes can be set", proves("T185"), async (target) => {
    const first = await sale(target);
    await startRefund(first.shop, first.uuid, first.id);
    await pull(target, "set-delays", { refund_ms: 3_600_000 });
    const { shop, uuid, id } = await sale(target);
    await startRefund(shop, uuid, id);
    await target.clock.advance("3599999ms");
    assert.equal((await transactionIn(first.shop, first.uuid, first.id)).isRefunded, true, "it was under way before");
    assert.equal((await transactionIn(shop, uuid, id)).isRefunded, false);
    await target.clock.advance("1ms");
    assert.equal((await transactionIn(shop, uuid, id)).isRefunded, true);
  }),

  scenario("isRefundable ends with the call, isRefunded begins when it is done", proves("T186"), async (target) => {
    const { shop, uuid, id } = await sale(target);
    const flags = async (): Promise<unknown[]> => {
      const { isRefundable, isRefunded } = await transactionIn(shop, uuid, id);
      return [isRefundable, isRefunded];
    };
    assert.deepEqual(await flags(), [true, false]);
    await startRefund(shop, uuid, id);
    assert.deepEqual(await flags(), [false, false]);
    await target.clock.advance("4s");
    assert.deepEqual(await flags(), [false, false]);
    await target.clock.advance("1s");
    assert.deepEqual(await flags(), [false, true]);
    await target.clock.advance("365d");
    assert.deepEqual(await flags(), [false, true]);
  }),

  scenario("a refund of one charge says nothing of the others", proves("T186"), async (target) => {
    const shop = await openShop(target, { recurrent: true });
    const { uuid } = await subscribe(target, shop, { period: "weekly" });
    await target.clock.advance("14d");
    const [newest, middle, oldest] = await transactionsOf(shop, uuid);
    await startRefund(shop, uuid, middle?.id ?? -1);
    await target.clock.advance("5s");
    assert.deepEqual(await transactionIn(shop, uuid, newest?.id ?? -1), newest);
    assert.deepEqual(await transactionIn(shop, uuid, oldest?.id ?? -1), oldest);
  }),

  scenario("a refund leaves the order paid", proves("T187"), async (target) => {
    const shop = await openShop(target, { recurrent: true });
    for (const period of ["onetime", "monthly"] as const) {
      const { uuid } = await paidOrder(target, shop, { period });
      await startRefund(shop, uuid, (await latestOf(shop, uuid)).id);
      for (const wait of ["0s", "5s", "60d"]) {
        await target.clock.advance(wait);
        assert.equal((await look(shop, uuid)).status, "paid", `${period} ${wait} later`);
        const { status } = await shop.ask("GET /shop/orders/{orderUuid}/status", { path: { orderUuid: uuid } });
        assert.equal(status, "paid", `${period} ${wait} later`);
      }
    }
  }),

  scenario("an order that is not paid has nothing to give back: 400", proves("T188", "T191"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    const { uuid: paid } = await paidOrder(target, shop);
    const { id } = await latestOf(shop, paid);
    const failed = await createOrder(shop);
    await pull(target, "fail-order", { uuid: failed.uuid });
    const prepaid = await shop.ask("POST /shop/orders", {
      body: { ...documentedOrder, amount: undefined, starsAmount: 500 },
    });
    await pull(target, "pay-order", { uuid: prepaid.uuid });
    const pending = [await createOrder(shop), await createOrder(shop, { period: "monthly" })];
    for (const { uuid } of [...pending, failed, prepaid]) {
      const before = await look(shop, uuid);
      // Whether there is such a transaction, of whichever order, is looked at later.
      for (const txId of [id, 12_345, 0]) {
        const { status, body } = await refund(shop, uuid, txId);
        assert.deepEqual([status, body["error"]], [400, "error_order_not_paid"], `${before.status}, ${txId}`);
      }
      assert.deepEqual(await look(shop, uuid), before);
      assert.deepEqual(await toldOf(target, uuid, "shop_order_refunded"), []);
    }
    assert.equal((await transactionIn(shop, paid, id)).isRefundable, true);
  }),

  scenario("a transaction that is no sale cannot be given back: 400", proves("T188", "T191"), async (target) => {
    const { shop, uuid, id } = await sale(target);
    await startRefund(shop, uuid, id);
    await target.clock.advance("5s");
    const given = await latestOf(shop, uuid);
    assert.notEqual(given.id, id);
    const { status, body } = await refund(shop, uuid, given.id);
    assert.deepEqual([status, body["error"]], [400, "error_not_refundable"]);
    await target.clock.advance("1m");
    assert.equal((await transactionsOf(shop, uuid)).length, 2);
    assert.equal((await toldOf(target, uuid, "shop_order_refunded")).length, 2);
  }),

  scenario("what was given back cannot be given back again: 400", proves("T189"), async (target) => {
    const { shop, uuid, id } = await sale(target);
    await startRefund(shop, uuid, id);
    for (const wait of ["5s", "30d"]) {
      await target.clock.advance(wait);
      const before = await transactionsOf(shop, uuid);
      const { status, body } = await refund(shop, uuid, id);
      assert.deepEqual([status, body["error"]], [400, "error_already_refunded"]);
      await target.clock.advance("1m");
      assert.deepEqual(await transactionsOf(shop, uuid), before);
      assert.equal((await toldOf(target, uuid, "shop_order_refunded")).length, 2);
    }
  }),

  scenario("what the bank took back cannot be given back again: 400", proves("T189"), async (target) => {
    const { shop, uuid, id } = await sale(target);
    await pull(target, "charge-back", { uuid, transaction_id: id });
    const taken = await transactionIn(shop, uuid, id);
    assert.deepEqual([taken.isRefunded, taken.isRefundable], [true, false]);
    const { status, body } = await refund(shop, uuid, id);
    assert.deepEqual([status, body["error"]], [400, "error_already_refunded"]);
    assert.equal(await leverRefusal(pull(target, "charge-back", { uuid, transaction_id: id })), 409);
    await target.clock.advance("1m");
    const amounts = (await transactionsOf(shop, uuid)).map(({ amount }) => amount);
    assert.deepEqual(amounts, [-1000, 1000]);
  }),

  scenario("a refund under way cannot be started again: 400, and one is done", proves("T190"), async (target) => {
    const { shop, uuid, id } = await sale(target);
    await startRefund(shop, uuid, id);
    for (const wait of ["0s", "4999ms"]) {
      await target.clock.advance(wait);
      const { status, body } = await refund(shop, uuid, id);
      assert.deepEqual([status, body["error"]], [400, "error_already_refunded"]);
    }
    await target.clock.advance("1ms");
    assert.equal((await transactionIn(shop, uuid, id)).isRefunded, true, "the second call did not put it off");
    await target.clock.advance("1m");
    assert.equal((await transactionsOf(shop, uuid)).length, 2);
    const told = (await toldOf(target, uuid, "shop_order_refunded")).map(({ payload }) => payload["status"]);
    assert.deepEqual(told, ["initiated", "completed"]);
  }),

  scenario("of twenty refunds of one transaction at once, one goes through", proves("T190"), async (target) => {
    for (let round = 0; round < 3; round += 1) {
      const { shop, uuid, id } = await sale(target);
      const replies = await Promise.all(Array.from({ length: 20 }, () => refund(shop, uuid, id)));
      const refused = replies.filter(({ status }) => status !== 200);
      assert.equal(refused.length, 19);
      for (const { status, body } of refused) {
        assert.deepEqual([status, body["error"]], [400, "error_already_refunded"]);
      }
      await target.clock.advance("1m");
      const amounts = (await transactionsOf(shop, uuid)).map(({ amount }) => amount);
      assert.deepEqual(amounts, [-1000, 1000]);
      const told = (await toldOf(target, uuid, "shop_order_refunded")).map(({ payload }) => payload["status"]);
      assert.deepEqual(told, ["initiated", "completed"]);
    }
  }),

  scenario("a refund that is completed by hand is not completed again by time", proves("T190"), async (target) => {
    const { shop, uuid, id } = await sale(target);
    const complete = (): Promise<number | undefined> =>
      leverRefusal(pull(target, "complete-refund", { uuid, transaction_id: id }));
    assert.equal(await complete(), 409, "it has not begun");
    await startRefund(shop, uuid, id);
    const refusals = await Promise.all(Array.from({ length: 10 }, complete));
    assert.equal(refusals.filter((status) => status === undefined).length, 1);
    assert.equal(await complete(), 409, "it is done");
    assert.equal((await transactionIn(shop, uuid, id)).isRefunded, true);
    await target.clock.advance("1m");
    const amounts = (await transactionsOf(shop, uuid)).map(({ amount }) => amount);
    assert.deepEqual(amounts, [-1000, 1000]);
    assert.equal((await toldOf(target, uuid, "shop_order_refunded")).length, 2);
  }),

  scenario("a transaction of another order of the shop answers 400", proves("T192"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    const [one, two] = [await paidOrder(target, shop), await subscribe(target, shop)];
    const [first, second] = [await latestOf(shop, one.uuid), await latestOf(shop, two.uuid)];
    for (const [uuid, id] of [
      [one.uuid, second.id],
      [two.uuid, first.id],
    ] as const) {
      const { status, body } = await refund(shop, uuid, id);
      assert.deepEqual([status, body["error"]], [400, "error_transaction_mismatch"]);
    }
    await target.clock.advance("1m");
    assert.deepEqual(await latestOf(shop, one.uuid), first);
    assert.deepEqual(await latestOf(shop, two.uuid), second);
    for (const { uuid } of [one, two]) assert.deepEqual(await toldOf(target, uuid, "shop_order_refunded"), []);
  }),

  scenario("a transaction that the shop does not have answers 404", proves("T193"), async (target) => {
    const { shop, uuid, id } = await sale(target);
    const second = await openShop(target, { user_id: shop.user_id });
    const inSecond = await shop.ask("POST /shop/orders", { body: { ...documentedOrder, shopId: second.shop.id } });
    await pull(target, "pay-order", { uuid: inSecond.uuid });
    const stranger = await openShop(target);
    const foreign = await paidOrder(target, stranger);
    const unknown = [
      id + 1_000_000,
      "9007199254740991",
      "18446744073709551615",
      (await latestOf(shop, inSecond.uuid)).id,
      (await latestOf(stranger, foreign.uuid)).id,
    ];
    for (const txId of unknown) {
      const { status, body } = await refund(shop, uuid, txId);
      assert.deepEqual([status, body["error"]], [404, "error_not_found"], String(txId));
    }
    await target.clock.advance("1m");
    assert.equal((await latestOf(stranger, foreign.uuid)).isRefundable, true);
    assert.equal((await latestOf(shop, inSecond.uuid)).isRefundable, true);
    assert.equal((await latestOf(shop, uuid)).isRefundable, true);
  }),

  scenario("a paid order in its trial has no transaction to give back", proves("T193"), async (target) => {
    const shop = await openShop(target, { recurrent: true });
    const { uuid, status } = await subscribe(target, shop, { trialPeriod: "seven_days" });
    assert.equal(status, "paid");
    const { status: refused, body } = await refund(shop, uuid, 12_345);
    assert.deepEqual([refused, body["error"]], [404, "error_not_found"]);
  }),

  scenario("a txId is an unsigned integer: anything else answers 400", proves("T194"), async (target) => {
    const { shop, uuid, id } = await sale(target);
    for (const txId of [
      "abc",
      "-1",
      `-${id}`,
      `${id}.5`,
      `${id}a`,
      "1e3",
      "0x10",
      "null",
      "NaN",
      "Infinity",
      " ",
      "١",
    ]) {
      const { status, text } = await refund(shop, uuid, txId);
      assert.equal(status, 400, `${txId}: ${text}`);
    }
    assert.equal((await transactionIn(shop, uuid, id)).isRefundable, true);
    assert.equal((await refund(shop, uuid, String(id))).status, 200);
  }),

  scenario("a refund that cannot be processed answers 500, and changes nothing", proves("T195"), async (target) => {
    const { shop, uuid, id } = await sale(target);
    const before = await transactionsOf(shop, uuid);
    await pull(target, "fail-refund", { uuid, transaction_id: id });
    const { status, body } = await refund(shop, uuid, id);
    assert.deepEqual([status, body["error"]], [500, "error_refund_failed"]);
    await target.clock.advance("1h");
    assert.deepEqual(await transactionsOf(shop, uuid), before);
    assert.deepEqual(await toldOf(target, uuid, "shop_order_refunded"), []);
    // The next try goes through.
    assert.equal((await refund(shop, uuid, id)).status, 200);
    await target.clock.advance("5s");
    assert.equal((await transactionIn(shop, uuid, id)).isRefunded, true);
  }),

  scenario("a refund that fails leaves the subscription active", proves("T195"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    const { uuid } = await subscribe(target, shop, { period: "weekly" });
    const { id } = await latestOf(shop, uuid);
    await pull(target, "fail-refund", { uuid, transaction_id: id });
    assert.equal((await refund(shop, uuid, id)).status, 500);
    await target.clock.advance("7d");
    assert.equal((await lookAtSubscription(shop, uuid)).memberStatus, "active");
    assert.equal((await transactionsOf(shop, uuid)).length, 2);
  }),

  scenario("a refund that is done adds what went back, without the fee", proves("T196"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    for (const [fields, amount] of [
      [{}, 1000],
      [{ amount: 9_950, currency: "eur" }, 99.5],
      [{ amount: 70_000, firstPeriodAmount: 30_001, period: "weekly" }, 300.01],
    ] as const) {
      const { uuid } = await paidOrder(target, shop, fields);
      const sold = await latestOf(shop, uuid);
      assert.equal(sold.amount, amount);
      await startRefund(shop, uuid, sold.id);
      for (const wait of ["0s", "4999ms"]) {
        await target.clock.advance(wait);
        assert.equal((await transactionsOf(shop, uuid)).length, 1, "before it is done");
      }
      await target.clock.advance("1ms");
      const [given, ...rest] = await transactionsOf(shop, uuid);
      assert.deepEqual([given?.type, given?.isRefundable], ["shop_order_refund", false]);
      assert.deepEqual([given?.amount, given?.total], [-amount, -amount]);
      assert.equal(given?.createdAt, Math.floor((await target.clock.now()) / 1000));
      assert.deepEqual(rest, [{ ...sold, isRefundable: false, isRefunded: true }]);
    }
  }),
]);

/** A paid order of a listening shop, and its sale. */
async function sale(
  target: Target,
): Promise<{ readonly shop: OpenedShop; readonly uuid: string; readonly id: number }> {
  const { shop } = await openListeningShop(target, { recurrent: true });
  const { uuid } = await paidOrder(target, shop);
  return { shop, uuid, id: (await latestOf(shop, uuid)).id };
}
