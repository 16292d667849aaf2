import assert from "node:assert/strict";

import type { Charge, ChargeStatus } from "@vitrine/specs/tribute";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import { pull } from "./caller.ts";
import { names, payloadOf } from "./listen.ts";
import {
  attemptCharge,
  charge,
  charged,
  lookAtCharge,
  openChargingShop,
  openListeningChargingShop,
  saveCard,
  untilProcessing,
} from "./saved-card.ts";

/** GET /shop/charges/{chargeUuid}: what a charge tells of itself from its beginning to its end. */
export const chargeCourse: Suite = suite("tribute/charge-course", [
  scenario("a charge always has its five fields, and the token's currency", proves("T236"), async (target) => {
    const shop = await openChargingShop(target);
    for (const currency of ["rub", "eur", "usd"] as const) {
      const { token } = await saveCard(target, shop, { currency });
      const made = await charge(shop, token, { amount: 12_345 });
      await target.clock.advance("1h");
      const done = await lookAtCharge(shop, made.chargeUuid);
      for (const { chargeUuid, token: of, amount, currency: in_, createdAt } of [made, done]) {
        assert.match(chargeUuid, uuid);
        assert.deepEqual([of, amount, in_], [token, 12_345, currency]);
        assert.match(createdAt, /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
        assert.equal(Date.parse(createdAt), (await target.clock.now()) - 3_600_000);
      }
      assert.equal(done.chargeUuid, made.chargeUuid);
    }
  }),

  scenario("a charge is pending, processing, success, failed or timeout", proves("T237"), async (target) => {
    const shop = await openChargingShop(target);
    const seen: ChargeStatus[] = [];
    for (const outcome of ["success", "failed", "timeout"] as const) {
      const { token } = await saveCard(target, shop);
      const made = await charge(shop, token);
      await untilProcessing(target, shop, { chargeUuid: made.chargeUuid, step: "50ms" });
      const processing = await lookAtCharge(shop, made.chargeUuid);
      await pull(target, "finish-charge", { charge_uuid: made.chargeUuid, outcome });
      seen.push(made.status, processing.status, (await lookAtCharge(shop, made.chargeUuid)).status);
    }
    const under = ["pending", "processing"];
    assert.deepEqual(seen, [...under, "success", ...under, "failed", ...under, "timeout"]);
  }),

  scenario("a charge has the reference that was sent, and lacks it where none was", proves("T238"), async (target) => {
    const shop = await openChargingShop(target);
    for (const reference of ["order-123", ' заказ "№ 7" 🔑 ']) {
      const { token } = await saveCard(target, shop);
      const made = await charge(shop, token, { reference });
      await target.clock.advance("1h");
      assert.equal(made.reference, reference);
      assert.equal((await lookAtCharge(shop, made.chargeUuid)).reference, reference);
    }
    const { token } = await saveCard(target, shop);
    for (const none of [{}, { reference: null }, { reference: "" }]) {
      await target.clock.advance("1h");
      const { body } = await attemptCharge(shop, { token, amount: 100_000, ...none });
      assert.ok(!("reference" in body), JSON.stringify(none));
      assert.ok(!("reference" in (await lookAtCharge(shop, String(body["chargeUuid"])))), JSON.stringify(none));
    }
  }),

  scenario("a failed charge says why, no other does", proves("T239"), async (target) => {
    const shop = await openChargingShop(target);
    const declined = await saveCard(target, shop);
    await pull(target, "set-card", { uuid: declined.orderUuid, card: "declined" });
    const made = await charge(shop, declined.token);
    saysNothing(made);
    await target.clock.advance("5s");
    const failed = await lookAtCharge(shop, made.chargeUuid);
    assert.equal(failed.status, "failed");
    assert.equal(failed.errorCode, "payment_declined");
    assert.equal(typeof failed.errorMessage, "string");
    assert.notEqual(failed.errorMessage, "");
    const { token } = await saveCard(target, shop);
    const byHand = await charged(target, shop, token, "failed");
    assert.equal(typeof byHand.errorCode, "string");
    assert.equal(typeof byHand.errorMessage, "string");
    await target.clock.advance("1m");
    saysNothing(await charged(target, shop, token, "success"));
  }),

  scenario("a card that is accepted again is charged again", proves("T239"), async (target) => {
    const shop = await openChargingShop(target);
    const { orderUuid, token } = await saveCard(target, shop);
    const { token: other } = await saveCard(target, shop);
    await pull(target, "set-card", { uuid: orderUuid, card: "declined" });
    const { chargeUuid: second } = await charge(shop, other);
    const { chargeUuid: first } = await charge(shop, token);
    await target.clock.advance("1m");
    assert.equal((await lookAtCharge(shop, first)).status, "failed");
    assert.equal((await lookAtCharge(shop, second)).status, "success");
    await pull(target, "set-card", { uuid: orderUuid, card: "accepted" });
    const { chargeUuid: third } = await charge(shop, token);
    await target.clock.advance("1m");
    const again = await lookAtCharge(shop, third);
    assert.equal(again.status, "success");
    saysNothing(again);
  }),

  scenario(
    "processedAt is there after success, and not while a charge is under way",
    proves("T240"),
    async (target) => {
      const shop = await openChargingShop(target);
      const { token } = await saveCard(target, shop);
      const made = await charge(shop, token);
      assert.ok(!("processedAt" in made));
      await untilProcessing(target, shop, { chargeUuid: made.chargeUuid, step: "50ms" });
      assert.ok(!("processedAt" in (await lookAtCharge(shop, made.chargeUuid))));
      await target.clock.advance("5s");
      const { status, processedAt } = await lookAtCharge(shop, made.chargeUuid);
      assert.equal(status, "success");
      assert.match(String(processedAt), /^2024-06-19T14:32:(?:0[7-9]|1[0-2])Z$/);
    },
  ),

  scenario("a charge is pending, then processing, and done within 5 seconds", proves("T241"), async (target) => {
    const shop = await openChargingShop(target);
    const { token } = await saveCard(target, shop);
    const { chargeUuid, status } = await charge(shop, token);
    assert.equal(status, "pending");
    const statuses: ChargeStatus[] = [status];
    for (let passed = 0; passed < 5_000; passed += 50) {
      await target.clock.advance("50ms");
      const now = (await lookAtCharge(shop, chargeUuid)).status;
      if (now !== statuses.at(-1)) statuses.push(now);
    }
    assert.deepEqual(statuses, ["pending", "processing", "success"]);
    await target.clock.advance("1d");
    assert.equal((await lookAtCharge(shop, chargeUuid)).status, "success");
  }),

  scenario("how long a charge is under way can be set, for those to come", proves("T241"), async (target) => {
    const shop = await openChargingShop(target);
    const { token: first } = await saveCard(target, shop);
    const { token: second } = await saveCard(target, shop);
    const before = await charge(shop, first);
    await pull(target, "set-delays", { charge_ms: 120_000 });
    const after = await charge(shop, second);
    await target.clock.advance("5s");
    assert.equal((await lookAtCharge(shop, before.chargeUuid)).status, "success");
    await target.clock.advance("114999ms");
    assert.ok(["pending", "processing"].includes((await lookAtCharge(shop, after.chargeUuid)).status));
    await target.clock.advance("1ms");
    assert.equal((await lookAtCharge(shop, after.chargeUuid)).status, "success");
    await pull(target, "set-delays", { charge_ms: 0 });
    const atOnce = await charge(shop, first);
    assert.equal(atOnce.status, "pending");
    await target.clock.advance("0s");
    assert.equal((await lookAtCharge(shop, atOnce.chargeUuid)).status, "success");
  }),

  scenario("a charge can be read at every stage", proves("T242"), async (target) => {
    const shop = await openChargingShop(target);
    const { token } = await saveCard(target, shop);
    const made = await charge(shop, token, { reference: "order-123", amount: 20_000 });
    const read = async (): Promise<Charge> => {
      const { status, body } = await shop.call("GET /shop/charges/{chargeUuid}", {
        path: { chargeUuid: made.chargeUuid },
      });
      assert.equal(status, 200);
      return body as unknown as Charge;
    };
    assert.deepEqual(await read(), made);
    await untilProcessing(target, shop, { chargeUuid: made.chargeUuid, step: "50ms" });
    assert.deepEqual(await read(), { ...made, status: "processing" });
    const { charge: ended } = await pull(target, "finish-charge", { charge_uuid: made.chargeUuid, outcome: "success" });
    assert.deepEqual(await read(), ended);
    assert.equal(ended.status, "success");
    // A later charge of the token, or its end, changes nothing about it.
    await target.clock.advance("1m");
    await charged(target, shop, token, "failed");
    await shop.ask("DELETE /shop/tokens/{token}", { path: { token } });
    assert.deepEqual(await read(), ended);
  }),

  scenario("a charge that ends in timeout sends nothing", proves("T243"), async (target) => {
    const { shop, receiver } = await openListeningChargingShop(target);
    const { token } = await saveCard(target, shop);
    const { status } = await charged(target, shop, token, "timeout");
    assert.equal(status, "timeout");
    await target.clock.advance("30d");
    assert.deepEqual(names(receiver.received), ["shop_order"]);
    const done = await charged(target, shop, token, "success");
    const [, next] = await receiver.arrivals(2);
    assert.equal(payloadOf(next!)["chargeUuid"], done.chargeUuid);
  }),

  scenario("a charge that was ended by hand does not end again", proves("T241"), async (target) => {
    const { shop, receiver } = await openListeningChargingShop(target);
    const { token } = await saveCard(target, shop);
    await receiver.arrivals(1);
    const failed = await charged(target, shop, token, "failed");
    await target.clock.advance("1h");
    assert.deepEqual(await lookAtCharge(shop, failed.chargeUuid), failed);
    assert.deepEqual(names(receiver.received), ["shop_order", "shop_token_charge_failed"]);
  }),
]);

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function saysNothing(made: Charge): void {
  assert.ok(!("errorCode" in made), made.status);
  assert.ok(!("errorMessage" in made), made.status);
}
