import assert from "node:assert/strict";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import { pull } from "./caller.ts";
import { payloadOf } from "./listen.ts";
import {
  attemptCharge,
  charge,
  charged,
  openChargingShop,
  openListeningChargingShop,
  saveCard,
  untilProcessing,
} from "./saved-card.ts";

/** One charge of a token at a time, and one in a minute. */
export const chargePace: Suite = suite("tribute/charge-pace", [
  scenario("a pending charge of the token makes another one a 409", proves("T229"), async (target) => {
    const { shop, receiver } = await openListeningChargingShop(target);
    const { token } = await saveCard(target, shop);
    const { token: other } = await saveCard(target, shop);
    assert.equal((await charge(shop, token)).status, "pending");
    assert.equal((await attemptCharge(shop, { token, amount: 100_000 })).status, 409);
    assert.equal((await attemptCharge(shop, { token, amount: 20_000, idempotencyKey: "k" })).status, 409);
    assert.equal((await attemptCharge(shop, { token: other, amount: 100_000 })).status, 200);
    await target.clock.advance("1h");
    const done = receiver.received.filter(({ json }) => json["name"] === "shop_token_charge_success");
    assert.deepEqual(new Set(done.map((event) => payloadOf(event)["token"])), new Set([token, other]));
    assert.equal(done.length, 2);
    // The key of a refused charge made none, so it makes one now.
    assert.equal((await charge(shop, token, { amount: 20_000, idempotencyKey: "k" })).amount, 20_000);
  }),

  scenario("of two charges of one token at once one is a 409", proves("T229"), async (target) => {
    const shop = await openChargingShop(target);
    const { token } = await saveCard(target, shop);
    const replies = await Promise.all(Array.from({ length: 4 }, () => attemptCharge(shop, { token, amount: 100_000 })));
    const statuses = replies.map(({ status }) => status);
    assert.equal(statuses.filter((status) => status === 200).length, 1);
    assert.equal(statuses.filter((status) => status === 409).length, 3);
  }),

  scenario("a processing charge counts as pending", proves("T230"), async (target) => {
    const shop = await openChargingShop(target);
    const { token } = await saveCard(target, shop);
    await pull(target, "set-delays", { charge_ms: 600_000 });
    const { chargeUuid } = await charge(shop, token);
    await untilProcessing(target, shop, { chargeUuid, step: "6s" });
    assert.equal((await attemptCharge(shop, { token, amount: 100_000 })).status, 409);
  }),

  scenario(
    "within a minute after a charge another one of the token is a 429, one of another token not",
    proves("T231"),
    async (target) => {
      const shop = await openChargingShop(target);
      const { token } = await saveCard(target, shop);
      const { token: other } = await saveCard(target, shop);
      await charge(shop, token);
      await target.clock.advance("30s");
      assert.equal((await attemptCharge(shop, { token, amount: 100_000 })).status, 429);
      assert.equal((await attemptCharge(shop, { token: other, amount: 100_000 })).status, 200);
      // A refused charge begins no minute.
      await target.clock.advance("30s");
      assert.equal((await attemptCharge(shop, { token, amount: 100_000 })).status, 200);
      assert.equal((await attemptCharge(shop, { token: other, amount: 100_000 })).status, 429);
    },
  ),

  scenario("the minute runs from createdAt, whatever became of the charge", proves("T232"), async (target) => {
    const shop = await openChargingShop(target);
    for (const outcome of ["success", "failed", "timeout"] as const) {
      const { token } = await saveCard(target, shop);
      const { chargeUuid } = await charge(shop, token);
      await target.clock.advance("2s");
      await pull(target, "finish-charge", { charge_uuid: chargeUuid, outcome });
      await target.clock.advance("57s");
      assert.equal((await attemptCharge(shop, { token, amount: 100_000 })).status, 429, `${outcome}, 59 s`);
      await target.clock.advance("1s");
      assert.equal((await attemptCharge(shop, { token, amount: 100_000 })).status, 200, `${outcome}, 60 s`);
    }
  }),

  scenario("the minute is that of the latest charge", proves("T232"), async (target) => {
    const shop = await openChargingShop(target);
    const { token } = await saveCard(target, shop);
    await charge(shop, token);
    await target.clock.advance("70s");
    await charge(shop, token);
    await target.clock.advance("59s");
    assert.equal((await attemptCharge(shop, { token, amount: 100_000 })).status, 429);
    await target.clock.advance("1s");
    assert.equal((await attemptCharge(shop, { token, amount: 100_000 })).status, 200);
  }),

  scenario("a charge that ends after its minute leaves nothing to wait for", proves("T229", "T232"), async (target) => {
    const shop = await openChargingShop(target);
    await pull(target, "set-delays", { charge_ms: 600_000 });
    const { token } = await saveCard(target, shop);
    const { chargeUuid } = await charge(shop, token);
    await target.clock.advance("61s");
    assert.equal((await attemptCharge(shop, { token, amount: 100_000 })).status, 409);
    await pull(target, "finish-charge", { charge_uuid: chargeUuid, outcome: "success" });
    assert.equal((await attemptCharge(shop, { token, amount: 100_000 })).status, 200);
  }),

  scenario("409 comes before 429", proves("T232"), async (target) => {
    const shop = await openChargingShop(target);
    await pull(target, "set-delays", { charge_ms: 30_000 });
    const { token } = await saveCard(target, shop);
    await charge(shop, token);
    await target.clock.advance("29s");
    assert.equal((await attemptCharge(shop, { token, amount: 100_000 })).status, 409);
    await target.clock.advance("1s");
    assert.equal((await attemptCharge(shop, { token, amount: 100_000 })).status, 429);
  }),

  scenario("a 429 has the seconds left in Retry-After and in its message", proves("T233"), async (target) => {
    const shop = await openChargingShop(target);
    const { token } = await saveCard(target, shop);
    await charged(target, shop, token);
    for (const [wait, left] of [
      ["0s", 60],
      ["1s", 59],
      ["17s", 42],
      ["41s", 1],
    ] as const) {
      await target.clock.advance(wait);
      const { status, headers, body } = await attemptCharge(shop, { token, amount: 100_000 });
      assert.equal(status, 429);
      assert.equal(headers.get("retry-after"), String(left));
      assert.deepEqual(String(body["message"]).match(/\d+/g), [String(left)]);
    }
    await target.clock.advance("1s");
    assert.equal((await attemptCharge(shop, { token, amount: 100_000 })).status, 200);
  }),
]);
