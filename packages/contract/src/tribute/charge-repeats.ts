import assert from "node:assert/strict";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import { pull } from "./caller.ts";
import { names } from "./listen.ts";
import {
  attemptCharge,
  charge,
  lookAtCharge,
  lookAtToken,
  openChargingShop,
  openListeningChargingShop,
  saveCard,
} from "./saved-card.ts";

/** The idempotencyKey of a charge: a repeat answers the charge it made, and charges once. */
export const chargeRepeats: Suite = suite("tribute/charge-repeats", [
  scenario("a repeated idempotencyKey answers the charge it made, and charges once", proves("T226"), async (target) => {
    const { shop, receiver } = await openListeningChargingShop(target);
    const { token } = await saveCard(target, shop);
    const body = { token, amount: 100_000, reference: "order-123", idempotencyKey: "charge-req-abc123" };
    const first = await attemptCharge(shop, body);
    const { chargeUuid } = first.body;
    assert.deepEqual((await attemptCharge(shop, body)).body, first.body);
    await target.clock.advance("5s");
    const { lastUsedAt } = await lookAtToken(shop, token);
    for (const wait of ["0s", "55s", "1h"]) {
      await target.clock.advance(wait);
      const again = await attemptCharge(shop, body);
      assert.equal(again.status, 200);
      assert.equal(again.body["chargeUuid"], chargeUuid);
      assert.equal(again.body["status"], "success");
      assert.deepEqual(again.body, await lookAtCharge(shop, String(chargeUuid)));
    }
    await target.clock.advance("1h");
    assert.deepEqual(names(receiver.received), ["shop_order", "shop_token_charge_success"]);
    assert.equal((await lookAtToken(shop, token)).lastUsedAt, lastUsedAt);
  }),

  scenario("of two calls at once with one idempotencyKey one charges", proves("T226"), async (target) => {
    const { shop, receiver } = await openListeningChargingShop(target);
    const { token } = await saveCard(target, shop);
    const body = { token, amount: 100_000, idempotencyKey: "charge-req-abc123" };
    const replies = await Promise.all(Array.from({ length: 5 }, () => attemptCharge(shop, body)));
    assert.deepEqual(
      replies.map(({ status }) => status),
      [200, 200, 200, 200, 200],
    );
    assert.equal(new Set(replies.map((reply) => reply.body["chargeUuid"])).size, 1);
    await target.clock.advance("1h");
    assert.deepEqual(names(receiver.received), ["shop_order", "shop_token_charge_success"]);
  }),

  scenario("an idempotencyKey counts per shop", proves("T227"), async (target) => {
    const one = await openChargingShop(target);
    const two = await openChargingShop(target, { user_id: one.user_id });
    const { token: first } = await saveCard(target, one);
    const { token: second } = await saveCard(target, two, { shopId: two.shop.id });
    const idempotencyKey = "charge-req-abc123";
    const made = await charge(one, first, { idempotencyKey });
    const elsewhere = await charge(two, second, { idempotencyKey });
    assert.notEqual(elsewhere.chargeUuid, made.chargeUuid);
    assert.equal(elsewhere.token, second);
    const stranger = await openChargingShop(target);
    const { token: third } = await saveCard(target, stranger);
    assert.equal((await charge(stranger, third, { idempotencyKey })).token, third);
  }),

  scenario("an idempotencyKey never expires", proves("T227"), async (target) => {
    const shop = await openChargingShop(target);
    const { token } = await saveCard(target, shop);
    const made = await charge(shop, token, { idempotencyKey: "k" });
    for (const wait of ["1d", "30d", "400d"]) {
      await target.clock.advance(wait);
      assert.equal((await charge(shop, token, { idempotencyKey: "k" })).chargeUuid, made.chargeUuid, wait);
    }
  }),

  scenario("an idempotencyKey is looked up before the state of the token", proves("T227"), async (target) => {
    const shop = await openChargingShop(target);
    const { token } = await saveCard(target, shop);
    const again = async (): Promise<unknown> => (await charge(shop, token, { idempotencyKey: "k" })).chargeUuid;
    const { chargeUuid } = await charge(shop, token, { idempotencyKey: "k" });
    assert.equal((await attemptCharge(shop, { token, amount: 100_000 })).status, 409);
    assert.equal(await again(), chargeUuid);
    await pull(target, "finish-charge", { charge_uuid: chargeUuid, outcome: "failed" });
    assert.equal((await attemptCharge(shop, { token, amount: 100_000 })).status, 429);
    assert.equal(await again(), chargeUuid);
    await shop.ask("DELETE /shop/tokens/{token}", { path: { token } });
    assert.equal((await attemptCharge(shop, { token, amount: 100_000 })).status, 400);
    assert.equal(await again(), chargeUuid);
  }),

  scenario("the other fields of a repeat are not compared", proves("T227"), async (target) => {
    const shop = await openChargingShop(target);
    const { token } = await saveCard(target, shop);
    const { token: another } = await saveCard(target, shop);
    const made = await charge(shop, token, { idempotencyKey: "k", reference: "order-123" });
    for (const fields of [{ amount: 20_000 }, { reference: "order-124" }, { token: another }]) {
      const again = await charge(shop, token, { ...fields, idempotencyKey: "k" });
      assert.deepEqual(again, made, JSON.stringify(fields));
    }
    // The other token was not charged.
    assert.equal((await attemptCharge(shop, { token: another, amount: 100_000 })).status, 200);
  }),
]);
