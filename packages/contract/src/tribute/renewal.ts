import assert from "node:assert/strict";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import type { Caller } from "./caller.ts";
import { historyOf, namesOf, toldOf, type Told } from "./history.ts";
import { openListeningShop, type ListeningShop } from "./listen.ts";
import { lookAtSubscription, reach, setCard, subscribe, type Subscription } from "./subscription.ts";
import { latestOf, transactionsOf } from "./transaction.ts";

const day = 86_400_000;

/** The charges of a recurring order after the first: when they are tried, and what comes of them. */
export const renewals: Suite = suite("tribute/renewal", [
  scenario(
    "a renewal at expiry keeps the uuid, adds one sale and sends one shop_order_charge_success",
    proves("T139"),
    async (target) => {
      const { shop, receiver } = await openListeningShop(target, { recurrent: true });
      const paid = await subscribe(target, shop, { email: "customer@example.com" });
      const { uuid } = paid;
      const first = await latestOf(shop, uuid);
      await reach(target, paid.memberExpiresAt, -1);
      assert.deepEqual(await transactionsOf(shop, uuid), [first], "before it expires");
      assert.deepEqual(await namesOf(target, uuid), ["shop_order"], "before it expires");
      await target.clock.advance("1ms");
      const [renewal, ...earlier] = await transactionsOf(shop, uuid);
      assert.equal(renewal?.type, "shop_order_sell");
      assert.notEqual(renewal?.id, first.id);
      assert.deepEqual(earlier, [first]);
      assert.deepEqual(await namesOf(target, uuid), ["shop_order", "shop_order_charge_success"]);
      assert.equal(receiver.received.length, 2);
      const listed = await shop.ask("GET /shop/orders");
      assert.deepEqual(
        listed.map((order) => order.uuid),
        [uuid],
      );
      const now = await lookAtSubscription(shop, uuid);
      const { memberExpiresAt, lastPaidTransactionAt } = now;
      assert.deepEqual(now, { ...paid, memberExpiresAt, lastPaidTransactionAt });
    },
  ),

  scenario("every period renews at its expiry, and again at the next", proves("T139", "T137"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    for (const period of ["weekly", "monthly", "quarterly", "halfyearly", "yearly"] as const) {
      const { uuid } = await subscribe(target, shop, { period });
      for (const renewal of [1, 2]) {
        const { memberExpiresAt } = await lookAtSubscription(shop, uuid);
        await reach(target, memberExpiresAt, -1);
        assert.equal((await transactionsOf(shop, uuid)).length, renewal, period);
        await target.clock.advance("1ms");
        assert.equal((await transactionsOf(shop, uuid)).length, renewal + 1, period);
        const told = await toldOf(target, uuid, "shop_order_charge_success");
        assert.deepEqual([told.length, told.at(-1)?.at], [renewal, Date.parse(memberExpiresAt)], period);
      }
    }
  }),

  scenario(
    "a monthly order paid on 31 January is charged twelve times in twelve months",
    proves("T138", "T139", "T140"),
    async (target) => {
      const { shop } = await openListeningShop(target, { recurrent: true });
      await reach(target, "2026-01-31T10:20:30Z");
      const { uuid } = await subscribe(target, shop);
      // One jump over all of them: each charge is made at its own time nevertheless.
      await reach(target, "2027-01-28T10:20:29Z");
      const days = ["01-31", ...monthsAfterJanuary.map((month) => `${month}-28`)];
      const moments = days.map((each) => Date.parse(`2026-${each}T10:20:30Z`));
      const charged = (await transactionsOf(shop, uuid)).map(({ createdAt, amount }) => [createdAt * 1000, amount]);
      assert.deepEqual(charged, moments.map((at) => [at, 1000]).toReversed());
      const told = (await historyOf(target, uuid)).map(({ name, at, payload }) => [
        name,
        at,
        Date.parse(String(payload["memberExpiresAt"])),
      ]);
      const ends = [...moments.slice(1), Date.parse("2027-01-28T10:20:30Z")];
      assert.deepEqual(
        told,
        moments.map((at, index) => [index === 0 ? "shop_order" : "shop_order_charge_success", at, ends[index]]),
      );
      const { memberStatus, memberExpiresAt, status } = await lookAtSubscription(shop, uuid);
      assert.deepEqual([memberStatus, memberExpiresAt, status], ["active", "2027-01-28T10:20:30Z", "paid"]);
    },
  ),

  scenario("a renewal moves memberExpiresAt on from its previous value", proves("T140"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    await reach(target, "2025-11-13T15:04:05Z");
    const { uuid } = await subscribe(target, shop);
    await reach(target, "2025-12-13T15:04:05Z");
    assert.equal((await lookAtSubscription(shop, uuid)).memberExpiresAt, "2026-01-13T15:04:05Z");
    await reach(target, "2026-01-13T15:04:05Z");
    assert.equal((await lookAtSubscription(shop, uuid)).memberExpiresAt, "2026-02-13T15:04:05Z");
  }),

  scenario("a renewal that succeeds on a retry loses no day and gives none away", proves("T140"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    for (const [paid, failures, expires, next] of [
      ["2025-11-13T15:04:05Z", 1, "2025-12-13T15:04:05Z", "2026-01-13T15:04:05Z"],
      ["2026-02-10T15:04:05Z", 2, "2026-03-10T15:04:05Z", "2026-04-10T15:04:05Z"],
    ] as const) {
      await reach(target, paid);
      const { uuid } = await subscribe(target, shop);
      await setCard(target, uuid, "declined");
      await reach(target, expires, (failures - 1) * day);
      await setCard(target, uuid, "accepted");
      await reach(target, expires, failures * day);
      assert.equal((await toldOf(target, uuid, "shop_order_charge_failed")).length, failures);
      const [success, ...more] = await toldOf(target, uuid, "shop_order_charge_success");
      assert.deepEqual([success?.at, more], [Date.parse(expires) + failures * day, []]);
      const { memberStatus, memberExpiresAt } = await lookAtSubscription(shop, uuid);
      assert.deepEqual([memberStatus, memberExpiresAt], ["active", next]);
      assert.equal(success?.payload["memberExpiresAt"], next);
      // Nor is the next one moved by how late this one came.
      await reach(target, next, -1);
      assert.equal((await transactionsOf(shop, uuid)).length, 2);
      await target.clock.advance("1ms");
      assert.equal((await transactionsOf(shop, uuid)).length, 3);
    }
  }),

  scenario("each failed attempt is told, with chargeRetries 1, 2 and 3", proves("T141"), async (target) => {
    const { shop, uuid, memberExpiresAt } = await declinedSubscription(target);
    for (const retries of [1, 2, 3]) {
      await reach(target, memberExpiresAt, (retries - 1) * day);
      const told = await toldOf(target, uuid, "shop_order_charge_failed");
      assert.deepEqual(retriesIn(told), [1, 2, 3].slice(0, retries));
      assert.equal((await transactionsOf(shop, uuid)).length, 1, "no money came");
    }
  }),

  scenario("a failed renewal is tried again 24 and 48 hours later, to the moment", proves("T142"), async (target) => {
    const { uuid, memberExpiresAt } = await declinedSubscription(target);
    const expiry = Date.parse(memberExpiresAt);
    for (const [index, due] of [expiry, expiry + day, expiry + 2 * day].entries()) {
      await reach(target, new Date(due).toISOString(), -1);
      assert.equal((await toldOf(target, uuid, "shop_order_charge_failed")).length, index);
      await target.clock.advance("1ms");
      const told = await toldOf(target, uuid, "shop_order_charge_failed");
      assert.deepEqual([told.length, told.at(-1)?.at], [index + 1, due]);
    }
  }),

  scenario("after an attempt that succeeds, none follows before the next expiry", proves("T142"), async (target) => {
    const { shop, uuid, memberExpiresAt } = await declinedSubscription(target);
    await reach(target, memberExpiresAt);
    await setCard(target, uuid, "accepted");
    await target.clock.advance("20d");
    const expected = ["shop_order", "shop_order_charge_failed", "shop_order_charge_success"];
    assert.deepEqual(await namesOf(target, uuid), expected);
    assert.equal((await transactionsOf(shop, uuid)).length, 2);
  }),

  scenario(
    "between failed attempts the subscription stays active until when it was",
    proves("T143"),
    async (target) => {
      const { shop, uuid, memberExpiresAt } = await declinedSubscription(target);
      for (const after of [0, 1, day - 1, day, 2 * day - 1]) {
        await reach(target, memberExpiresAt, after);
        const now = await lookAtSubscription(shop, uuid);
        assert.deepEqual([now.memberStatus, now.memberExpiresAt, now.status], ["active", memberExpiresAt, "paid"]);
        const listed = (await shop.ask("GET /shop/orders")).find((order) => order.uuid === uuid);
        assert.deepEqual([listed?.memberStatus, listed?.memberExpiresAt], ["active", memberExpiresAt]);
        const failed = (await toldOf(target, uuid, "shop_order_charge_failed")).at(-1);
        const { payload } = failed ?? {};
        assert.deepEqual([payload?.["memberStatus"], payload?.["memberExpiresAt"]], ["active", memberExpiresAt]);
      }
    },
  ),

  scenario("a success resets the count of failures", proves("T144"), async (target) => {
    const { shop, uuid } = await declinedSubscription(target);
    const failures: number[] = [];
    for (const failuresBefore of [2, 1, 2, 3]) {
      const { memberExpiresAt } = await lookAtSubscription(shop, uuid);
      await setCard(target, uuid, "declined");
      await reach(target, memberExpiresAt, (failuresBefore - 1) * day);
      await setCard(target, uuid, "accepted");
      await reach(target, memberExpiresAt, failuresBefore * day);
      failures.push(...[1, 2, 3].slice(0, failuresBefore));
      assert.deepEqual(retriesIn(await toldOf(target, uuid, "shop_order_charge_failed")), failures);
      const { memberStatus } = await lookAtSubscription(shop, uuid);
      assert.equal(memberStatus, failuresBefore === 3 ? "cancelled" : "active");
    }
  }),

  scenario("the third failure cancels, and nothing is charged any more", proves("T145"), async (target) => {
    const { shop, uuid, memberExpiresAt } = await declinedSubscription(target);
    await reach(target, memberExpiresAt, 2 * day - 1);
    assert.equal((await lookAtSubscription(shop, uuid)).memberStatus, "active");
    await target.clock.advance("1ms");
    const cancelled = await lookAtSubscription(shop, uuid);
    assert.deepEqual([cancelled.memberStatus, cancelled.memberExpiresAt], ["cancelled", memberExpiresAt]);
    const told = await namesOf(target, uuid);
    for (const card of ["declined", "accepted"] as const) {
      await setCard(target, uuid, card);
      await target.clock.advance("90d");
      assert.deepEqual(await lookAtSubscription(shop, uuid), cancelled);
      assert.equal((await transactionsOf(shop, uuid)).length, 1);
      assert.deepEqual(await namesOf(target, uuid), told);
    }
  }),

  scenario(
    "three failed renewals, then one shop_order_cancelled for charge_failed",
    proves("T146", "T141"),
    async (target) => {
      for (const period of ["weekly", "monthly", "yearly"] as const) {
        const { shop, uuid, memberExpiresAt } = await declinedSubscription(target, period);
        await reach(target, memberExpiresAt, 2 * day - 1);
        assert.deepEqual(await toldOf(target, uuid, "shop_order_cancelled"), []);
        await reach(target, memberExpiresAt, 30 * day);
        const [, ...told] = await historyOf(target, uuid);
        assert.deepEqual(
          told.map(({ name, at }) => [name, (at - Date.parse(memberExpiresAt)) / day]),
          [
            ["shop_order_charge_failed", 0],
            ["shop_order_charge_failed", 1],
            ["shop_order_charge_failed", 2],
            ["shop_order_cancelled", 2],
          ],
        );
        const { payload } = told[3]!;
        assert.deepEqual([payload["cancelReason"], payload["period"]], ["charge_failed", period]);
        assert.equal((await lookAtSubscription(shop, uuid)).memberStatus, "cancelled");
      }
    },
  ),

  scenario("an expired card ends the subscription at the next attempt", proves("T147"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    const { uuid, memberExpiresAt } = await subscribe(target, shop);
    await setCard(target, uuid, "expired");
    await reach(target, memberExpiresAt, -1);
    assert.equal((await lookAtSubscription(shop, uuid)).memberStatus, "active", "not before the renewal");
    await target.clock.advance("1ms");
    const ended = await lookAtSubscription(shop, uuid);
    assert.deepEqual([ended.memberStatus, ended.memberExpiresAt], ["cancelled", memberExpiresAt]);
    const [, cancelled, ...more] = await historyOf(target, uuid);
    assert.deepEqual([cancelled?.name, cancelled?.at, more], ["shop_order_cancelled", Date.parse(memberExpiresAt), []]);
    assert.equal(cancelled?.payload["cancelReason"], "payment_method_expired");
    await setCard(target, uuid, "accepted");
    await target.clock.advance("90d");
    assert.equal((await transactionsOf(shop, uuid)).length, 1);
    assert.equal((await historyOf(target, uuid)).length, 2);
  }),

  scenario("a card that expires between two attempts ends the subscription too", proves("T147"), async (target) => {
    const { shop, uuid, memberExpiresAt } = await declinedSubscription(target);
    await reach(target, memberExpiresAt);
    await setCard(target, uuid, "expired");
    await reach(target, memberExpiresAt, day);
    assert.equal((await lookAtSubscription(shop, uuid)).memberStatus, "cancelled");
    await target.clock.advance("30d");
    const expected = ["shop_order", "shop_order_charge_failed", "shop_order_cancelled"];
    const told = await historyOf(target, uuid);
    assert.deepEqual(namesIn(told), expected);
    assert.equal(told[2]?.payload["cancelReason"], "payment_method_expired");
  }),

  scenario(
    "subscriptions renew each on its own, whatever becomes of the others",
    proves("T139", "T145"),
    async (target) => {
      const { shop } = await openListeningShop(target, { recurrent: true });
      const made: Subscription[] = [];
      // All of them at the same moment, so that they fall due together.
      for (let index = 0; index < 6; index += 1) made.push(await subscribe(target, shop, { period: "weekly" }));
      for (const [index, { uuid }] of made.entries()) if (index % 3 === 0) await setCard(target, uuid, "declined");
      await target.clock.advance("28d");
      for (const [index, { uuid }] of made.entries()) {
        const charges = (await transactionsOf(shop, uuid)).length;
        const { memberStatus } = await lookAtSubscription(shop, uuid);
        assert.deepEqual([charges, memberStatus], index % 3 === 0 ? [1, "cancelled"] : [5, "active"]);
      }
    },
  ),
]);

const monthsAfterJanuary = ["02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];

/** A subscription whose card is declined from now on, and its shop. */
async function declinedSubscription(
  target: Target,
  period: "weekly" | "monthly" | "yearly" = "monthly",
): Promise<Subscription & { readonly shop: Caller; readonly receiver: ListeningShop["receiver"] }> {
  const { shop, receiver } = await openListeningShop(target, { recurrent: true });
  const subscription = await subscribe(target, shop, { period });
  await setCard(target, subscription.uuid, "declined");
  return { ...subscription, shop, receiver };
}

function retriesIn(told: readonly Told[]): readonly unknown[] {
  return told.map(({ payload }) => payload["chargeRetries"]);
}

function namesIn(told: readonly Told[]): readonly string[] {
  return told.map(({ name }) => name);
}
