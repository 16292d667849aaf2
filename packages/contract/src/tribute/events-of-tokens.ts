import assert from "node:assert/strict";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import { pull } from "./caller.ts";
import { names, payloadOf } from "./listen.ts";
import { charge, charged, lookAtCharge, openListeningChargingShop, saveCard } from "./saved-card.ts";

/** What the events of charges say, and when they come. */
export const eventsOfTokens: Suite = suite("tribute/events of tokens", [
  scenario("a charge that succeeds sends shop_token_charge_success", proves("T270"), async (target) => {
    const { shop, receiver } = await openListeningChargingShop(target);
    for (const [index, currency] of (["rub", "eur"] as const).entries()) {
      const { token } = await saveCard(target, shop, { currency });
      const { chargeUuid } = await charge(shop, token, { amount: 23_456 });
      await target.clock.advance("0s");
      assert.equal(receiver.received.length, 2 * index + 1);
      await target.clock.advance("1h");
      const [, event, ...others] = receiver.received.slice(2 * index);
      assert.deepEqual(others, []);
      assert.equal(event?.json["name"], "shop_token_charge_success");
      const made = await lookAtCharge(shop, chargeUuid);
      assert.equal(made.status, "success");
      const payload = payloadOf(event);
      for (const field of ["chargeUuid", "token", "amount", "currency", "processedAt"] as const) {
        assert.notEqual(made[field], undefined, field);
        assert.equal(payload[field], made[field], field);
      }
      assert.deepEqual([payload["token"], payload["amount"], payload["currency"]], [token, 23_456, currency]);
    }
  }),

  scenario("a charge that fails sends shop_token_charge_failed", proves("T271"), async (target) => {
    const { shop, receiver } = await openListeningChargingShop(target);
    const { orderUuid, token } = await saveCard(target, shop);
    await pull(target, "set-card", { uuid: orderUuid, card: "declined" });
    const { chargeUuid } = await charge(shop, token, { amount: 23_456 });
    await target.clock.advance("1h");
    assert.deepEqual(names(receiver.received), ["shop_order", "shop_token_charge_failed"]);
    const made = await lookAtCharge(shop, chargeUuid);
    assert.equal(made.status, "failed");
    const payload = payloadOf(receiver.received[1]!);
    for (const field of ["chargeUuid", "token", "amount", "currency", "errorCode", "errorMessage"] as const) {
      assert.notEqual(made[field], undefined, field);
      assert.equal(payload[field], made[field], field);
    }
    assert.deepEqual([payload["token"], payload["amount"]], [token, 23_456]);
  }),

  scenario("both have the charge's reference, or none where it has none", proves("T272"), async (target) => {
    const { shop, receiver } = await openListeningChargingShop(target);
    const { token } = await saveCard(target, shop);
    await receiver.arrivals(1);
    for (const outcome of ["success", "failed"] as const) {
      for (const fields of [{ reference: 'order-123 "№" 🔑' }, {}]) {
        const before = receiver.received.length;
        const { chargeUuid } = await charge(shop, token, fields);
        await pull(target, "finish-charge", { charge_uuid: chargeUuid, outcome });
        await target.clock.advance("1m");
        const [event, ...others] = receiver.received.slice(before);
        assert.deepEqual(others, []);
        assert.equal(event?.json["name"], `shop_token_charge_${outcome}`);
        const { reference, ...rest } = payloadOf(event);
        assert.equal(reference, fields.reference);
        assert.equal("reference" in payloadOf(event), "reference" in fields);
        assert.equal(rest["chargeUuid"], chargeUuid);
      }
    }
  }),

  scenario("the events of a charge go to the shop of its token", proves("T270", "T271"), async (target) => {
    const { shop: one, receiver: ofOne } = await openListeningChargingShop(target);
    const { shop: two, receiver: ofTwo } = await openListeningChargingShop(target, { user_id: one.user_id });
    const { token } = await saveCard(target, two, { shopId: two.shop.id });
    await ofTwo.arrivals(1);
    await charged(target, two, token, "success");
    await target.clock.advance("1m");
    await charged(target, one, token, "failed");
    await target.clock.advance("1h");
    assert.deepEqual(names(ofTwo.received), ["shop_order", "shop_token_charge_success", "shop_token_charge_failed"]);
    assert.equal(ofOne.received.length, 0);
  }),
]);
