import assert from "node:assert/strict";

import type { ShopOrder } from "@vitrine/specs/tribute";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import { pull } from "./caller.ts";
import { historyOf, namesOf, toldOf } from "./history.ts";
import { openListeningShop } from "./listen.ts";
import { createOrder, look } from "./order.ts";
import { lookAtSubscription, reach, subscribe } from "./subscription.ts";
import { latestOf, startRefund, transactionsOf } from "./transaction.ts";

const recurring = ["weekly", "monthly", "quarterly", "halfyearly", "yearly"] as const;

/** What a recurring order is: its period, its price, and what ends it beside a failed renewal. */
export const recurringOrders: Suite = suite("tribute/recurring", [
  scenario(
    "the first payment makes a recurring order active for one period from then on",
    proves("T135"),
    async (target) => {
      const { shop } = await openListeningShop(target, { recurrent: true });
      for (const [period, created, paid, expires] of [
        ["weekly", "2024-07-01T08:00:00Z", "2024-07-03T09:30:15Z", "2024-07-10T09:30:15Z"],
        ["monthly", "2024-08-01T08:00:00Z", "2024-08-15T09:30:15Z", "2024-09-15T09:30:15Z"],
        ["yearly", "2024-10-01T08:00:00Z", "2024-11-02T09:30:15Z", "2025-11-02T09:30:15Z"],
      ] as const) {
        await reach(target, created);
        const { uuid, memberStatus, memberExpiresAt } = await createOrder(shop, { period });
        assert.deepEqual([memberStatus, memberExpiresAt], [undefined, undefined]);
        await reach(target, paid);
        const unpaid = await look(shop, uuid);
        assert.deepEqual([unpaid.memberStatus, unpaid.memberExpiresAt], [undefined, undefined]);
        await pull(target, "pay-order", { uuid });
        const subscription = await lookAtSubscription(shop, uuid);
        assert.deepEqual([subscription.memberStatus, subscription.memberExpiresAt], ["active", expires], period);
      }
    },
  ),

  scenario(
    "order, list and webhook agree on memberExpiresAt, at each charge",
    proves("T135", "T140"),
    async (target) => {
      const { shop } = await openListeningShop(target, { recurrent: true });
      const others = [await createOrder(shop), await createOrder(shop, { period: "weekly" })];
      const uuids: string[] = [];
      for (const period of recurring) {
        const { uuid } = await subscribe(target, shop, { period });
        uuids.push(uuid);
        await target.clock.advance("1d");
      }
      for (const charges of [1, 2]) {
        for (const uuid of uuids) {
          const { memberExpiresAt: first } = await lookAtSubscription(shop, uuid);
          if (charges > 1 && Date.parse(first) > (await target.clock.now())) await reach(target, first);
          const { memberStatus, memberExpiresAt } = await lookAtSubscription(shop, uuid);
          const listed = (await shop.ask("GET /shop/orders")).find((order) => order.uuid === uuid);
          assert.deepEqual([listed?.memberStatus, listed?.memberExpiresAt], [memberStatus, memberExpiresAt]);
          const { payload } = (await historyOf(target, uuid)).at(-1) ?? {};
          assert.deepEqual([payload?.["memberStatus"], payload?.["memberExpiresAt"]], [memberStatus, memberExpiresAt]);
        }
      }
      for (const { uuid } of others) assert.equal((await look(shop, uuid)).memberExpiresAt, undefined);
    },
  ),

  scenario("a month is a calendar month", proves("T136"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    for (const [paid, expires] of [
      ["2025-11-13T15:04:05Z", "2025-12-13T15:04:05Z"],
      ["2025-12-20T00:00:00Z", "2026-01-20T00:00:00Z"],
      ["2026-02-15T23:59:59Z", "2026-03-15T23:59:59Z"],
      ["2026-04-30T12:00:00Z", "2026-05-30T12:00:00Z"],
    ] as const) {
      await reach(target, paid);
      assert.equal((await subscribe(target, shop, { period: "monthly" })).memberExpiresAt, expires);
    }
  }),

  scenario("a week is 7 days; a quarter, half-year and year are 3, 6 and 12 months", proves("T137"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    for (const [paid, expiries] of [
      [
        "2025-11-13T15:04:05Z",
        {
          weekly: "2025-11-20T15:04:05Z",
          quarterly: "2026-02-13T15:04:05Z",
          halfyearly: "2026-05-13T15:04:05Z",
          yearly: "2026-11-13T15:04:05Z",
        },
      ],
      [
        "2027-12-28T23:30:00Z",
        {
          weekly: "2028-01-04T23:30:00Z",
          quarterly: "2028-03-28T23:30:00Z",
          halfyearly: "2028-06-28T23:30:00Z",
          yearly: "2028-12-28T23:30:00Z",
        },
      ],
    ] as const) {
      await reach(target, paid);
      for (const period of ["weekly", "quarterly", "halfyearly", "yearly"] as const) {
        const { memberExpiresAt } = await subscribe(target, shop, { period });
        assert.equal(memberExpiresAt, expiries[period], period);
      }
    }
  }),

  scenario("a month that lacks the day gives its last day, at the same time", proves("T138"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    for (const [paid, period, expires] of [
      ["2024-08-31T23:59:59Z", "monthly", "2024-09-30T23:59:59Z"],
      ["2024-08-31T23:59:59Z", "halfyearly", "2025-02-28T23:59:59Z"],
      ["2024-11-30T00:00:00Z", "quarterly", "2025-02-28T00:00:00Z"],
      ["2026-01-29T00:00:01Z", "monthly", "2026-02-28T00:00:01Z"],
      ["2026-01-31T10:20:30Z", "monthly", "2026-02-28T10:20:30Z"],
      ["2028-01-31T10:20:30Z", "monthly", "2028-02-29T10:20:30Z"],
      ["2028-02-29T12:00:00Z", "yearly", "2029-02-28T12:00:00Z"],
      ["2028-02-29T12:00:00Z", "monthly", "2028-03-29T12:00:00Z"],
    ] as const) {
      await reach(target, paid);
      assert.equal((await subscribe(target, shop, { period })).memberExpiresAt, expires, `${period} from ${paid}`);
    }
  }),

  scenario("refunding the latest charge of an active subscription cancels it", proves("T148"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    for (const renewals of [0, 1, 3]) {
      const { uuid } = await subscribe(target, shop, { period: "weekly" });
      for (let renewal = 0; renewal < renewals; renewal += 1) await target.clock.advance("7d");
      await startRefund(shop, uuid, (await latestOf(shop, uuid)).id);
      await target.clock.advance("5s");
      assert.equal((await lookAtSubscription(shop, uuid)).memberStatus, "cancelled", `after ${renewals} renewals`);
      const [cancelled, ...more] = await toldOf(target, uuid, "shop_order_cancelled");
      assert.deepEqual([cancelled?.payload["cancelReason"], more], ["last_charge_refunded", []]);
      const before = await transactionsOf(shop, uuid);
      await target.clock.advance("60d");
      assert.deepEqual(await transactionsOf(shop, uuid), before, "nothing is charged any more");
      assert.equal((await toldOf(target, uuid, "shop_order_cancelled")).length, 1);
    }
  }),

  scenario("refunding an older charge leaves the subscription as it is", proves("T148"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    const { uuid } = await subscribe(target, shop, { period: "weekly" });
    await target.clock.advance("14d");
    const [, middle, first] = await transactionsOf(shop, uuid);
    const before = await look(shop, uuid);
    for (const older of [first, middle]) {
      await startRefund(shop, uuid, older?.id ?? 0);
      await target.clock.advance("1m");
      assert.deepEqual(await look(shop, uuid), before);
      assert.deepEqual(await toldOf(target, uuid, "shop_order_cancelled"), []);
    }
    await reach(target, before.memberExpiresAt ?? "");
    const renewed = await lookAtSubscription(shop, uuid);
    assert.equal(renewed.memberStatus, "active");
    assert.equal(Date.parse(renewed.memberExpiresAt) - Date.parse(before.memberExpiresAt ?? ""), 7 * 86_400_000);
    assert.equal((await toldOf(target, uuid, "shop_order_charge_success")).length, 3);
  }),

  scenario("what was the latest charge is an older one after the next renewal", proves("T148"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    const { uuid } = await subscribe(target, shop, { period: "weekly" });
    const { id } = await latestOf(shop, uuid);
    await target.clock.advance("7d");
    await startRefund(shop, uuid, id);
    await target.clock.advance("1m");
    assert.equal((await lookAtSubscription(shop, uuid)).memberStatus, "active");
    // The refund of it is the newest transaction now, and no charge: the latest charge is still the renewal.
    const sales = (await transactionsOf(shop, uuid)).filter(({ type }) => type === "shop_order_sell");
    await startRefund(shop, uuid, sales[0]?.id ?? 0);
    await target.clock.advance("1m");
    assert.equal((await lookAtSubscription(shop, uuid)).memberStatus, "cancelled");
  }),

  scenario("the cancellation comes when the refund is done, not before", proves("T149"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    const { uuid } = await subscribe(target, shop);
    await startRefund(shop, uuid, (await latestOf(shop, uuid)).id);
    for (const wait of ["0s", "4999ms"]) {
      await target.clock.advance(wait);
      assert.equal((await lookAtSubscription(shop, uuid)).memberStatus, "active");
      assert.deepEqual(await toldOf(target, uuid, "shop_order_cancelled"), []);
    }
    await target.clock.advance("1ms");
    assert.equal((await lookAtSubscription(shop, uuid)).memberStatus, "cancelled");
    const [cancelled, ...more] = await toldOf(target, uuid, "shop_order_cancelled");
    assert.deepEqual([cancelled?.at, more], [await target.clock.now(), []]);
    const second = await subscribe(target, shop);
    const { id } = await latestOf(shop, second.uuid);
    await startRefund(shop, second.uuid, id);
    await pull(target, "complete-refund", { uuid: second.uuid, transaction_id: id });
    assert.equal((await lookAtSubscription(shop, second.uuid)).memberStatus, "cancelled");
  }),

  scenario("a cancelled subscription is not cancelled again by a refund", proves("T149"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    const { uuid, memberExpiresAt } = await subscribe(target, shop);
    await shop.ask("POST /shop/orders/{orderUuid}/cancel", { path: { orderUuid: uuid } });
    await startRefund(shop, uuid, (await latestOf(shop, uuid)).id);
    await target.clock.advance("1m");
    const { memberStatus, memberExpiresAt: after } = await lookAtSubscription(shop, uuid);
    assert.deepEqual([memberStatus, after], ["cancelled", memberExpiresAt]);
    const reasons = (await toldOf(target, uuid, "shop_order_cancelled")).map(({ payload }) => payload["cancelReason"]);
    assert.deepEqual(reasons, ["cancelled_by_seller"]);
  }),

  scenario(
    "cancelled while its last charge is on the way back, it is cancelled once",
    proves("T149"),
    async (target) => {
      const { shop } = await openListeningShop(target, { recurrent: true });
      const { uuid } = await subscribe(target, shop);
      await startRefund(shop, uuid, (await latestOf(shop, uuid)).id);
      await shop.ask("POST /shop/orders/{orderUuid}/cancel", { path: { orderUuid: uuid } });
      await target.clock.advance("1m");
      const reasons = (await toldOf(target, uuid, "shop_order_cancelled")).map(
        ({ payload }) => payload["cancelReason"],
      );
      assert.deepEqual(reasons, ["cancelled_by_seller"]);
    },
  ),

  scenario("the first charge takes firstPeriodAmount and every later one amount", proves("T150"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    for (const [fields, charged] of [
      [{ amount: 100_000, firstPeriodAmount: 9_950 }, [1000, 1000, 1000, 99.5]],
      [{ amount: 30_000, firstPeriodAmount: 90_000 }, [300, 300, 300, 900]],
      [{ amount: 30_000 }, [300, 300, 300, 300]],
    ] as const) {
      const { uuid } = await subscribe(target, shop, { period: "weekly", ...fields });
      await target.clock.advance("21d");
      const amounts = (await transactionsOf(shop, uuid)).map(({ amount }) => amount);
      assert.deepEqual(amounts, charged);
    }
  }),

  scenario("an order renews whatever savePaymentMethod was", proves("T151"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    const uuids: string[] = [];
    for (const fields of [{ savePaymentMethod: false }, { savePaymentMethod: true }, {}]) {
      uuids.push((await subscribe(target, shop, { period: "weekly", ...fields })).uuid);
    }
    await target.clock.advance("14d");
    for (const uuid of uuids) {
      const expected = ["shop_order", "shop_order_charge_success", "shop_order_charge_success"];
      assert.deepEqual(await namesOf(target, uuid), expected);
      assert.equal((await transactionsOf(shop, uuid)).length, 3);
    }
  }),

  scenario("a one-time order has no membership", proves(), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    const paid: ShopOrder[] = [];
    for (const savePaymentMethod of [true, false]) {
      const { uuid } = await createOrder(shop, { savePaymentMethod });
      await pull(target, "pay-order", { uuid });
      paid.push(await look(shop, uuid));
    }
    for (const order of paid) assert.ok(!("memberStatus" in order) && !("memberExpiresAt" in order));
  }),
]);
