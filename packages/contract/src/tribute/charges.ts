import assert from "node:assert/strict";

import type { Charge, ChargeStatus } from "@vitrine/specs/tribute";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { times } from "../times.ts";
import { pull, type Caller, type Reply } from "./caller.ts";
import { names, payloadOf } from "./listen.ts";
import {
  charge,
  charged,
  lookAtCharge,
  lookAtToken,
  openChargingShop,
  openListeningChargingShop,
  saveCard,
} from "./saved-card.ts";

/** Charges of saved cards: /shop/charges. */
export const charges: Suite = suite("tribute/charges", [
  scenario("a token and an amount make a charge", proves("T216"), async (target) => {
    const shop = await openChargingShop(target);
    const { token } = await saveCard(target, shop);
    const { status, body } = await attempt(shop, { token, amount: 55_500 });
    assert.equal(status, 200);
    assert.deepEqual([body["token"], body["amount"]], [token, 55_500]);
    assert.match(String(body["chargeUuid"]), uuid);
  }),

  scenario("a token that is missing or no UUID is a 400", proves("T217"), async (target) => {
    const shop = await openChargingShop(target);
    const { token } = await saveCard(target, shop);
    const cut = token.slice(0, -1);
    for (const sent of [undefined, null, "", "abc", cut, `${token}0`, ` ${token}`, 7, true, [token], { token }]) {
      const { status, body } = await attempt(shop, { token: sent, amount: 100_000 });
      assert.equal(status, 400, JSON.stringify(sent));
      assert.equal(body["error"], "error_bad_request", JSON.stringify(sent));
    }
    assert.equal((await attempt(shop, { token, amount: 100_000 })).status, 200);
  }),

  scenario("an amount that is missing or no integer is a 400", proves("T218"), async (target) => {
    const shop = await openChargingShop(target);
    const { token } = await saveCard(target, shop);
    for (const amount of [undefined, null, "", "100000", 100_000.5, true, [100_000], { amount: 100_000 }]) {
      const { status, body } = await attempt(shop, { token, amount });
      assert.equal(status, 400, JSON.stringify(amount));
      assert.equal(body["error"], "error_bad_request", JSON.stringify(amount));
    }
    assert.equal((await attempt(shop, { token, amount: 100_000 })).status, 200);
  }),

  scenario("euros and dollars are charged from 100 to 300000", proves("T219"), async (target) => {
    const shop = await openChargingShop(target);
    for (const currency of ["eur", "usd"] as const) {
      await chargesWithin(target, { shop, currency, least: 100, most: 300_000 });
    }
  }),

  scenario("roubles are charged from 10000 to 30000000", proves("T220"), async (target) => {
    const shop = await openChargingShop(target);
    await chargesWithin(target, { shop, currency: "rub", least: 10_000, most: 30_000_000 });
  }),

  scenario("a charge may take more or less than the token's own amount", proves("T221"), async (target) => {
    const shop = await openChargingShop(target);
    const { token } = await saveCard(target, shop, { amount: 50_000 });
    for (const amount of [10_000, 49_999, 50_001, 30_000_000]) {
      const { chargeUuid, amount: taken } = await charge(shop, token, { amount });
      assert.equal(taken, amount);
      await target.clock.advance("1m");
      const { status, amount: stands } = await lookAtCharge(shop, chargeUuid);
      assert.deepEqual([status, stands], ["success", amount]);
    }
    // The order may have cost less than a charge must.
    const { token: cheap } = await saveCard(target, shop, { amount: 100 });
    assert.equal((await attempt(shop, { token: cheap, amount: 100 })).status, 400);
    assert.equal((await charge(shop, cheap, { amount: 10_000 })).amount, 10_000);
  }),

  scenario("an amount outside the limits has a code of its own", proves("T222"), async (target) => {
    const shop = await openChargingShop(target);
    const { token: roubles } = await saveCard(target, shop);
    const { token: euros } = await saveCard(target, shop, { currency: "eur" });
    for (const [token, amount, error] of [
      [roubles, 9_999, "error_amount_too_small"],
      [roubles, 99, "error_amount_too_small"],
      [roubles, 0, "error_amount_too_small"],
      [roubles, -100_000, "error_amount_too_small"],
      [roubles, 30_000_001, "error_amount_too_large"],
      [roubles, 9_007_199_254_740_991, "error_amount_too_large"],
      [euros, 99, "error_amount_too_small"],
      [euros, 300_001, "error_amount_too_large"],
      [euros, 30_000_001, "error_amount_too_large"],
    ] as const) {
      const { status, body } = await attempt(shop, { token, amount });
      assert.deepEqual([status, body["error"]], [400, error], String(amount));
    }
  }),

  scenario("every other 400 of a charge is error_bad_request", proves("T222"), async (target) => {
    const shop = await openChargingShop(target);
    const { token } = await saveCard(target, shop);
    const { token: inactive } = await saveCard(target, shop);
    await shop.ask("DELETE /shop/tokens/{token}", { path: { token: inactive } });
    const amount = 100_000;
    const bodies: readonly unknown[] = [
      {},
      { amount },
      { token },
      { token: "abc", amount },
      { token, amount: "100000" },
      { token, amount, reference: "r".repeat(257) },
      { token, amount, reference: 7 },
      { token, amount, idempotencyKey: "k".repeat(65) },
      { token, amount, idempotencyKey: { key: "k" } },
      { token: inactive, amount },
      [{ token, amount }],
      "a text",
      null,
    ];
    const replies = await times(bodies.length, (index) => attempt(shop, bodies[index]));
    replies.push(await shop.call("POST /shop/charges", { text: "{" }), await shop.call("POST /shop/charges"));
    for (const [index, { status, body }] of replies.entries()) {
      assert.deepEqual([status, body["error"]], [400, "error_bad_request"], JSON.stringify(bodies[index]));
    }
    assert.equal((await attempt(shop, { token, amount })).status, 200);
  }),

  scenario(
    "reference has at most 256 and idempotencyKey at most 64 UTF-16 units",
    proves("T223", "T224", "T225"),
    async (target) => {
      const shop = await openChargingShop(target);
      for (const [field, most] of [
        ["reference", 256],
        ["idempotencyKey", 64],
      ] as const) {
        const { token } = await saveCard(target, shop);
        const takes = async (text: string): Promise<number> => {
          await target.clock.advance("1m");
          return (await attempt(shop, { token, amount: 100_000, [field]: text })).status;
        };
        assert.equal(await takes("r".repeat(most)), 200, field);
        assert.equal(await takes("r".repeat(most + 1)), 400, field);
        // Two bytes each, one unit each.
        assert.equal(await takes("я".repeat(most)), 200, field);
        assert.equal(await takes("я".repeat(most + 1)), 400, field);
        // One character each, two units each.
        assert.equal(await takes("🔑".repeat(most / 2)), 200, field);
        assert.equal(await takes(`${"🔑".repeat(most / 2)}!`), 400, field);
      }
    },
  ),

  scenario("reference and idempotencyKey may be left out, and are texts", proves("T223", "T224"), async (target) => {
    const shop = await openChargingShop(target);
    const { token } = await saveCard(target, shop);
    for (const field of ["reference", "idempotencyKey"]) {
      for (const value of [7, true, ["r"], {}]) {
        const { status } = await attempt(shop, { token, amount: 100_000, [field]: value });
        assert.equal(status, 400, `${field}: ${JSON.stringify(value)}`);
      }
    }
    assert.equal((await attempt(shop, { token, amount: 100_000 })).status, 200);
  }),

  scenario("a repeated idempotencyKey answers the charge it made, and charges once", proves("T226"), async (target) => {
    const { shop, receiver } = await openListeningChargingShop(target);
    const { token } = await saveCard(target, shop);
    const body = { token, amount: 100_000, reference: "order-123", idempotencyKey: "charge-req-abc123" };
    const first = await attempt(shop, body);
    const { chargeUuid } = first.body;
    assert.deepEqual((await attempt(shop, body)).body, first.body);
    await target.clock.advance("5s");
    const { lastUsedAt } = await lookAtToken(shop, token);
    for (const wait of ["0s", "55s", "1h"]) {
      await target.clock.advance(wait);
      const again = await attempt(shop, body);
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
    const replies = await Promise.all(Array.from({ length: 5 }, () => attempt(shop, body)));
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
    assert.equal((await attempt(shop, { token, amount: 100_000 })).status, 409);
    assert.equal(await again(), chargeUuid);
    await pull(target, "finish-charge", { charge_uuid: chargeUuid, outcome: "failed" });
    assert.equal((await attempt(shop, { token, amount: 100_000 })).status, 429);
    assert.equal(await again(), chargeUuid);
    await shop.ask("DELETE /shop/tokens/{token}", { path: { token } });
    assert.equal((await attempt(shop, { token, amount: 100_000 })).status, 400);
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
    assert.equal((await attempt(shop, { token: another, amount: 100_000 })).status, 200);
  }),

  scenario("an inactive token is not charged", proves("T228"), async (target) => {
    const { shop, receiver } = await openListeningChargingShop(target);
    const { token } = await saveCard(target, shop);
    await shop.ask("DELETE /shop/tokens/{token}", { path: { token } });
    const { status, body } = await attempt(shop, { token, amount: 100_000 });
    assert.equal(status, 400);
    assert.equal(body["error"], "error_bad_request");
    await target.clock.advance("1h");
    assert.deepEqual(names(receiver.received), ["shop_order"]);
  }),

  scenario("a pending charge of the token makes another one a 409", proves("T229"), async (target) => {
    const { shop, receiver } = await openListeningChargingShop(target);
    const { token } = await saveCard(target, shop);
    const { token: other } = await saveCard(target, shop);
    assert.equal((await charge(shop, token)).status, "pending");
    assert.equal((await attempt(shop, { token, amount: 100_000 })).status, 409);
    assert.equal((await attempt(shop, { token, amount: 20_000, idempotencyKey: "k" })).status, 409);
    assert.equal((await attempt(shop, { token: other, amount: 100_000 })).status, 200);
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
    const replies = await Promise.all(Array.from({ length: 4 }, () => attempt(shop, { token, amount: 100_000 })));
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
    assert.equal((await attempt(shop, { token, amount: 100_000 })).status, 409);
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
      assert.equal((await attempt(shop, { token, amount: 100_000 })).status, 429);
      assert.equal((await attempt(shop, { token: other, amount: 100_000 })).status, 200);
      // A refused charge begins no minute.
      await target.clock.advance("30s");
      assert.equal((await attempt(shop, { token, amount: 100_000 })).status, 200);
      assert.equal((await attempt(shop, { token: other, amount: 100_000 })).status, 429);
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
      assert.equal((await attempt(shop, { token, amount: 100_000 })).status, 429, `${outcome}, 59 s`);
      await target.clock.advance("1s");
      assert.equal((await attempt(shop, { token, amount: 100_000 })).status, 200, `${outcome}, 60 s`);
    }
  }),

  scenario("the minute is that of the latest charge", proves("T232"), async (target) => {
    const shop = await openChargingShop(target);
    const { token } = await saveCard(target, shop);
    await charge(shop, token);
    await target.clock.advance("70s");
    await charge(shop, token);
    await target.clock.advance("59s");
    assert.equal((await attempt(shop, { token, amount: 100_000 })).status, 429);
    await target.clock.advance("1s");
    assert.equal((await attempt(shop, { token, amount: 100_000 })).status, 200);
  }),

  scenario("a charge that ends after its minute leaves nothing to wait for", proves("T229", "T232"), async (target) => {
    const shop = await openChargingShop(target);
    await pull(target, "set-delays", { charge_ms: 600_000 });
    const { token } = await saveCard(target, shop);
    const { chargeUuid } = await charge(shop, token);
    await target.clock.advance("61s");
    assert.equal((await attempt(shop, { token, amount: 100_000 })).status, 409);
    await pull(target, "finish-charge", { charge_uuid: chargeUuid, outcome: "success" });
    assert.equal((await attempt(shop, { token, amount: 100_000 })).status, 200);
  }),

  scenario("409 comes before 429", proves("T232"), async (target) => {
    const shop = await openChargingShop(target);
    await pull(target, "set-delays", { charge_ms: 30_000 });
    const { token } = await saveCard(target, shop);
    await charge(shop, token);
    await target.clock.advance("29s");
    assert.equal((await attempt(shop, { token, amount: 100_000 })).status, 409);
    await target.clock.advance("1s");
    assert.equal((await attempt(shop, { token, amount: 100_000 })).status, 429);
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
      const { status, headers, body } = await attempt(shop, { token, amount: 100_000 });
      assert.equal(status, 429);
      assert.equal(headers.get("retry-after"), String(left));
      assert.deepEqual(String(body["message"]).match(/\d+/g), [String(left)]);
    }
    await target.clock.advance("1s");
    assert.equal((await attempt(shop, { token, amount: 100_000 })).status, 200);
  }),

  scenario("without its payment gateway a charge is a 502", proves("T234"), async (target) => {
    const shop = await openChargingShop(target);
    const { token } = await saveCard(target, shop);
    await pull(target, "set-gateway", { available: false });
    assert.equal((await attempt(shop, { token, amount: 100_000 })).status, 502);
    await target.clock.advance("1h");
    assert.equal((await attempt(shop, { token, amount: 100_000 })).status, 502);
    await pull(target, "set-gateway", { available: true });
    assert.equal((await attempt(shop, { token, amount: 100_000 })).status, 200);
  }),

  scenario("a 502 makes no charge and starts no minute", proves("T235"), async (target) => {
    const { shop, receiver } = await openListeningChargingShop(target);
    const { token } = await saveCard(target, shop);
    const before = await lookAtToken(shop, token);
    await pull(target, "set-gateway", { available: false });
    const body = { token, amount: 100_000, idempotencyKey: "k" };
    assert.equal((await attempt(shop, body)).status, 502);
    assert.equal((await attempt(shop, body)).status, 502);
    await target.clock.advance("10s");
    assert.deepEqual(names(receiver.received), ["shop_order"]);
    assert.deepEqual(await lookAtToken(shop, token), before);
    await pull(target, "set-gateway", { available: true });
    const made = await attempt(shop, body);
    assert.equal(made.status, 200);
    assert.deepEqual([made.body["status"], made.body["createdAt"]], ["pending", "2024-06-19T14:32:17Z"]);
  }),

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
      const { body } = await attempt(shop, { token, amount: 100_000, ...none });
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

/** Asks for a charge with whatever is given, and gives back whatever comes. */
function attempt(caller: Caller, body: unknown): Promise<Reply> {
  return caller.call("POST /shop/charges", { body });
}

function saysNothing(made: Charge): void {
  assert.ok(!("errorCode" in made), made.status);
  assert.ok(!("errorMessage" in made), made.status);
}

interface Limits {
  readonly shop: Caller;
  readonly currency: "eur" | "rub" | "usd";
  readonly least: number;
  readonly most: number;
}

/** Charges both limits, a token each, and finds what is beyond them refused. */
async function chargesWithin(target: Target, { shop, currency, least, most }: Limits): Promise<void> {
  for (const [amount, status] of [
    [least - 1, 400],
    [least, 200],
    [most, 200],
    [most + 1, 400],
  ] as const) {
    const { token } = await saveCard(target, shop, { currency, amount: 50_000 });
    assert.equal((await attempt(shop, { token, amount })).status, status, `${amount} ${currency}`);
  }
}

/** Moves the clock step by step until a charge that is pending turns processing. */
async function untilProcessing(
  target: Target,
  caller: Caller,
  { chargeUuid, step }: { readonly chargeUuid: string; readonly step: string },
): Promise<void> {
  for (let count = 0; count < 100; count += 1) {
    const { status } = await lookAtCharge(caller, chargeUuid);
    if (status === "processing") return;
    assert.equal(status, "pending");
    await target.clock.advance(step);
  }
  assert.fail(`never processing in 100 × ${step}`);
}
