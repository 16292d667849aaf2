import assert from "node:assert/strict";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import { pull, type Caller, type Reply } from "./caller.ts";
import { historyOf, namesOf, toldOf } from "./history.ts";
import { openListeningShop } from "./listen.ts";
import { createOrder, look, paidOrder } from "./order.ts";
import { lookAtSubscription, reach, setCard, subscribe } from "./subscription.ts";
import { latestOf, startRefund, transactionsOf } from "./transaction.ts";

const recurring = ["weekly", "monthly", "quarterly", "halfyearly", "yearly"] as const;

/** POST /shop/orders/{orderUuid}/cancel: nothing is charged any more, and what was paid for stays. */
export const cancelling: Suite = suite("tribute/cancel", [
  scenario("an active subscription of any period can be cancelled", proves("T155"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    for (const period of recurring) {
      const { uuid } = await subscribe(target, shop, { period });
      assert.equal((await cancel(shop, uuid)).status, 200, period);
      assert.equal((await lookAtSubscription(shop, uuid)).memberStatus, "cancelled", period);
    }
  }),

  scenario(
    "a subscription can be cancelled in its trial, after renewals and between failures",
    proves("T155"),
    async (target) => {
      const { shop } = await openListeningShop(target, { recurrent: true });
      const inTrial = await subscribe(target, shop, { period: "weekly", trialPeriod: "seven_days" });
      const renewed = await subscribe(target, shop, { period: "weekly" });
      assert.equal((await cancel(shop, inTrial.uuid)).status, 200);
      await target.clock.advance("15d");
      await setCard(target, renewed.uuid, "declined");
      assert.equal((await transactionsOf(shop, renewed.uuid)).length, 3);
      await target.clock.advance("6d");
      assert.equal((await toldOf(target, renewed.uuid, "shop_order_charge_failed")).length, 1);
      assert.equal((await cancel(shop, renewed.uuid)).status, 200);
      await target.clock.advance("30d");
      assert.equal((await toldOf(target, renewed.uuid, "shop_order_charge_failed")).length, 1, "no further attempt");
      const [cancelled, ...more] = await toldOf(target, renewed.uuid, "shop_order_cancelled");
      assert.deepEqual([cancelled?.payload["cancelReason"], more], ["cancelled_by_seller", []]);
    },
  ),

  scenario("the answer says success and that the order was cancelled", proves("T156"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    const { uuid } = await subscribe(target, shop);
    const { body } = await cancel(shop, uuid);
    assert.deepEqual(body, { success: true, message: "recurring order cancelled" });
  }),

  scenario("a cancelled order keeps memberExpiresAt and is never charged again", proves("T157"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    for (const period of recurring) {
      const paid = await subscribe(target, shop, { period });
      await target.clock.advance("3d");
      await cancel(shop, paid.uuid);
      const charged = await transactionsOf(shop, paid.uuid);
      for (const offset of [undefined, -1, 0, 1, 86_400_000, 3 * 86_400_000, 400 * 86_400_000]) {
        if (offset !== undefined) await reach(target, paid.memberExpiresAt, offset);
        const now = await lookAtSubscription(shop, paid.uuid);
        assert.deepEqual(now, { ...paid, memberStatus: "cancelled" }, `${period}, ${offset} ms after the expiry`);
        const listed = (await shop.ask("GET /shop/orders")).find(({ uuid }) => uuid === paid.uuid);
        assert.deepEqual(listed, now);
        assert.deepEqual(await transactionsOf(shop, paid.uuid), charged, `${period}, ${offset} ms after the expiry`);
      }
      assert.deepEqual(await namesOf(target, paid.uuid), ["shop_order", "shop_order_cancelled"]);
    }
  }),

  scenario("cancelling one subscription leaves the others of the customer alone", proves("T157"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    const customerId = "user_12345";
    const kept = await subscribe(target, shop, { customerId, period: "weekly" });
    const ended = await subscribe(target, shop, { customerId, period: "weekly" });
    await cancel(shop, ended.uuid);
    await target.clock.advance("14d");
    assert.equal((await transactionsOf(shop, ended.uuid)).length, 1);
    assert.equal((await transactionsOf(shop, kept.uuid)).length, 3);
    assert.equal((await lookAtSubscription(shop, kept.uuid)).memberStatus, "active");
    assert.deepEqual(await toldOf(target, kept.uuid, "shop_order_cancelled"), []);
  }),

  scenario("a cancelled order stays paid", proves("T158"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    const { uuid } = await subscribe(target, shop);
    await cancel(shop, uuid);
    for (const wait of ["0s", "1d", "60d"]) {
      await target.clock.advance(wait);
      assert.equal((await look(shop, uuid)).status, "paid");
      const { status } = await shop.ask("GET /shop/orders/{orderUuid}/status", { path: { orderUuid: uuid } });
      assert.equal(status, "paid");
    }
  }),

  scenario("cancelling is told once, as cancelled_by_seller", proves("T159"), async (target) => {
    const { shop, receiver } = await openListeningShop(target, { recurrent: true });
    const { uuid, memberExpiresAt } = await subscribe(target, shop);
    await target.clock.advance("10d");
    await cancel(shop, uuid);
    await receiver.arrivals(2);
    for (const wait of ["0s", "60d"]) {
      await target.clock.advance(wait);
      const [, cancelled, ...more] = await historyOf(target, uuid);
      assert.deepEqual([cancelled?.name, more], ["shop_order_cancelled", []]);
      const { cancelReason, memberStatus, memberExpiresAt: told } = cancelled?.payload ?? {};
      assert.deepEqual([cancelReason, memberStatus ?? "cancelled"], ["cancelled_by_seller", "cancelled"]);
      assert.equal(told ?? memberExpiresAt, memberExpiresAt);
      assert.equal(receiver.received.length, 2);
    }
  }),

  scenario("what is no subscription cannot be cancelled: 404", proves("T160"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    const declined = await createOrder(shop, { period: "monthly" });
    await pull(target, "decline-payment", { uuid: declined.uuid });
    const failed = await createOrder(shop, { period: "yearly" });
    await pull(target, "fail-order", { uuid: failed.uuid });
    const orders = [
      await createOrder(shop),
      await paidOrder(target, shop),
      await createOrder(shop, { period: "monthly" }),
      await createOrder(shop, { period: "weekly", trialPeriod: "one_hour" }),
      declined,
      failed,
    ];
    for (const { uuid } of orders) {
      const before = [await look(shop, uuid), await namesOf(target, uuid)];
      const { status, body } = await cancel(shop, uuid);
      assert.deepEqual([status, body["error"]], [404, "error_not_found"]);
      assert.deepEqual([await look(shop, uuid), await namesOf(target, uuid)], before);
    }
    // It can be paid afterwards, and is a subscription then.
    const { uuid } = orders[2]!;
    await pull(target, "pay-order", { uuid });
    assert.equal((await cancel(shop, uuid)).status, 200);
  }),

  scenario(
    "what is cancelled already cannot be cancelled again: 400, and no webhook",
    proves("T161"),
    async (target) => {
      const { shop } = await openListeningShop(target, { recurrent: true });
      const bySeller = await subscribe(target, shop, { period: "weekly" });
      assert.equal((await cancel(shop, bySeller.uuid)).status, 200);
      const byDecline = await subscribe(target, shop, { period: "weekly" });
      await setCard(target, byDecline.uuid, "declined");
      const byExpiry = await subscribe(target, shop, { period: "weekly" });
      await setCard(target, byExpiry.uuid, "expired");
      const byRefund = await subscribe(target, shop, { period: "weekly" });
      await startRefund(shop, byRefund.uuid, (await latestOf(shop, byRefund.uuid)).id);
      for (const wait of ["9d", "365d"]) {
        await target.clock.advance(wait);
        for (const { uuid } of [bySeller, byDecline, byExpiry, byRefund]) {
          const before = [await look(shop, uuid), await namesOf(target, uuid)];
          const { status, body } = await cancel(shop, uuid);
          assert.deepEqual([status, body["error"]], [400, "error_already_cancelled"]);
          assert.deepEqual([await look(shop, uuid), await namesOf(target, uuid)], before);
          assert.equal((await toldOf(target, uuid, "shop_order_cancelled")).length, 1);
        }
      }
    },
  ),

  scenario("of twenty who cancel one subscription at once, one does", proves("T161", "T159"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    const { uuid } = await subscribe(target, shop);
    const replies = await Promise.all(Array.from({ length: 20 }, () => cancel(shop, uuid)));
    const refused = replies.filter(({ status }) => status !== 200);
    assert.equal(refused.length, 19);
    for (const { status, body } of refused) {
      assert.deepEqual([status, body["error"]], [400, "error_already_cancelled"]);
    }
    assert.deepEqual(await namesOf(target, uuid), ["shop_order", "shop_order_cancelled"]);
  }),
]);

function cancel(caller: Caller, orderUuid: string): Promise<Reply> {
  return caller.call("POST /shop/orders/{orderUuid}/cancel", { path: { orderUuid } });
}
