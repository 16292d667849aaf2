import assert from "node:assert/strict";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import { pull } from "./caller.ts";
import { historyOf, namesOf, toldOf } from "./history.ts";
import { openListeningShop } from "./listen.ts";
import { createOrder, look } from "./order.ts";
import { lookAtSubscription, reach, setCard, subscribe } from "./subscription.ts";
import { transactionsOf } from "./transaction.ts";

const hour = 3_600_000;

/** How long each trial lasts, in hours. */
const trials = { one_hour: 1, twelve_hours: 12, twenty_four_hours: 24, three_days: 72, seven_days: 168 } as const;

const trialPeriods = Object.keys(trials) as readonly (keyof typeof trials)[];

/** A trial: nothing is charged until it ends. */
export const trial: Suite = suite("tribute/trial", [
  scenario("a trial begins with a shop_order and without a transaction", proves("T152"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    for (const trialPeriod of trialPeriods) {
      const { uuid } = await createOrder(shop, { period: "monthly", trialPeriod });
      const { transaction } = await pull(target, "pay-order", { uuid });
      assert.equal(transaction, undefined);
      const [activation, ...more] = await historyOf(target, uuid);
      assert.deepEqual([activation?.name, activation?.payload["isTrial"], more], ["shop_order", true, []]);
      assert.deepEqual(await transactionsOf(shop, uuid), [], trialPeriod);
      await target.clock.advance(`${trials[trialPeriod] * hour - 1}ms`);
      assert.deepEqual(await transactionsOf(shop, uuid), [], `${trialPeriod}, before it ends`);
      assert.deepEqual(await namesOf(target, uuid), ["shop_order"]);
      await shop.ask("POST /shop/orders/{orderUuid}/cancel", { path: { orderUuid: uuid } });
      // The next one begins on a whole second: what the API tells has no fractions.
      await target.clock.advance("1ms");
    }
  }),

  scenario(
    "an order without a trial is charged at once, and its shop_order says so",
    proves("T152"),
    async (target) => {
      const { shop } = await openListeningShop(target, { recurrent: true });
      const { uuid } = await subscribe(target, shop);
      assert.equal((await transactionsOf(shop, uuid)).length, 1);
      const [{ payload } = { payload: {} as Readonly<Record<string, unknown>> }] = await historyOf(target, uuid);
      assert.notEqual(payload["isTrial"], true);
    },
  ),

  scenario("during a trial the order is paid, and expires when the trial ends", proves("T153"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    for (const trialPeriod of trialPeriods) {
      const { uuid } = await createOrder(shop, { period: "monthly", trialPeriod });
      // It is counted from the activation, not from the creation.
      await target.clock.advance("2h");
      assert.equal((await look(shop, uuid)).status, "pending");
      await pull(target, "pay-order", { uuid });
      const ends = (await target.clock.now()) + trials[trialPeriod] * hour;
      for (const offset of [undefined, -1]) {
        if (offset !== undefined) await reach(target, new Date(ends).toISOString(), offset);
        const { status, memberStatus, memberExpiresAt } = await lookAtSubscription(shop, uuid);
        assert.deepEqual([status, memberStatus, Date.parse(memberExpiresAt)], ["paid", "active", ends], trialPeriod);
        const told = await shop.ask("GET /shop/orders/{orderUuid}/status", { path: { orderUuid: uuid } });
        assert.equal(told.status, "paid");
        const listed = (await shop.ask("GET /shop/orders")).find((order) => order.uuid === uuid);
        assert.equal(listed?.memberExpiresAt, memberExpiresAt);
        const [activation] = await historyOf(target, uuid);
        assert.equal(activation?.payload["memberExpiresAt"], memberExpiresAt);
      }
      await target.clock.advance("1ms");
    }
  }),

  scenario(
    "the first charge is made when the trial ends, as a shop_order_charge_success",
    proves("T154"),
    async (target) => {
      const { shop } = await openListeningShop(target, { recurrent: true });
      for (const [trialPeriod, activated, ends, expires] of [
        ["one_hour", "2025-01-31T22:30:00Z", "2025-01-31T23:30:00Z", "2025-02-28T23:30:00Z"],
        ["twelve_hours", "2025-03-01T12:00:00Z", "2025-03-02T00:00:00Z", "2025-04-02T00:00:00Z"],
        ["twenty_four_hours", "2025-04-10T15:04:05Z", "2025-04-11T15:04:05Z", "2025-05-11T15:04:05Z"],
        ["three_days", "2025-05-10T15:04:05Z", "2025-05-13T15:04:05Z", "2025-06-13T15:04:05Z"],
        ["seven_days", "2025-06-10T15:04:05Z", "2025-06-17T15:04:05Z", "2025-07-17T15:04:05Z"],
      ] as const) {
        await reach(target, activated);
        const { uuid } = await subscribe(target, shop, { trialPeriod });
        await reach(target, ends, -1);
        assert.deepEqual(await transactionsOf(shop, uuid), [], trialPeriod);
        await target.clock.advance("1ms");
        const [charge, ...more] = await transactionsOf(shop, uuid);
        assert.deepEqual([charge?.amount, charge?.createdAt, more], [1000, Date.parse(ends) / 1000, []]);
        assert.deepEqual(await namesOf(target, uuid), ["shop_order", "shop_order_charge_success"]);
        assert.equal((await lookAtSubscription(shop, uuid)).memberExpiresAt, expires);
      }
    },
  ),

  scenario(
    "a first charge that fails after the trial is a shop_order_charge_failed",
    proves("T154"),
    async (target) => {
      const { shop } = await openListeningShop(target, { recurrent: true });
      const { uuid, memberExpiresAt } = await subscribe(target, shop, { trialPeriod: "three_days" });
      await setCard(target, uuid, "declined");
      await reach(target, memberExpiresAt);
      const [failed, ...more] = await toldOf(target, uuid, "shop_order_charge_failed");
      assert.deepEqual([failed?.at, failed?.payload["chargeRetries"], more], [Date.parse(memberExpiresAt), 1, []]);
      assert.deepEqual(await transactionsOf(shop, uuid), []);
      assert.deepEqual(await namesOf(target, uuid), ["shop_order", "shop_order_charge_failed"]);
      await setCard(target, uuid, "accepted");
      await target.clock.advance("1d");
      assert.equal((await transactionsOf(shop, uuid)).length, 1);
      assert.equal((await toldOf(target, uuid, "shop_order_charge_success")).length, 1);
    },
  ),

  scenario("a trial that nobody pays for ends after three failures", proves("T154", "T145"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    const { uuid, memberExpiresAt } = await subscribe(target, shop, { trialPeriod: "one_hour" });
    await setCard(target, uuid, "declined");
    await target.clock.advance("30d");
    const ended = await lookAtSubscription(shop, uuid);
    assert.deepEqual([ended.memberStatus, ended.memberExpiresAt], ["cancelled", memberExpiresAt]);
    assert.deepEqual(await transactionsOf(shop, uuid), []);
    const failed = "shop_order_charge_failed";
    assert.deepEqual(await namesOf(target, uuid), ["shop_order", failed, failed, failed, "shop_order_cancelled"]);
  }),

  scenario("after a trial the first charge takes firstPeriodAmount", proves("T150", "T154"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    const { uuid } = await subscribe(target, shop, {
      period: "weekly",
      trialPeriod: "three_days",
      amount: 100_000,
      firstPeriodAmount: 50_000,
    });
    await target.clock.advance("17d");
    const amounts = (await transactionsOf(shop, uuid)).map(({ amount }) => amount);
    assert.deepEqual(amounts, [1000, 1000, 500]);
  }),

  scenario("a trial that is cancelled is never charged", proves("T157"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    const { uuid, memberExpiresAt } = await subscribe(target, shop, { trialPeriod: "seven_days" });
    await shop.ask("POST /shop/orders/{orderUuid}/cancel", { path: { orderUuid: uuid } });
    await target.clock.advance("60d");
    assert.deepEqual(await transactionsOf(shop, uuid), []);
    const ended = await lookAtSubscription(shop, uuid);
    assert.deepEqual([ended.memberStatus, ended.memberExpiresAt], ["cancelled", memberExpiresAt]);
    assert.deepEqual(await namesOf(target, uuid), ["shop_order", "shop_order_cancelled"]);
  }),
]);
