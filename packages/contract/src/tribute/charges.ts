import assert from "node:assert/strict";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { times } from "../times.ts";
import { pull, type Caller } from "./caller.ts";
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

/** POST /shop/charges: what makes a charge of a saved card, and what is refused. */
export const charges: Suite = suite("tribute/charges", [
  scenario("a token and an amount make a charge", proves("T216"), async (target) => {
    const shop = await openChargingShop(target);
    const { token } = await saveCard(target, shop);
    const { status, body } = await attemptCharge(shop, { token, amount: 55_500 });
    assert.equal(status, 200);
    assert.deepEqual([body["token"], body["amount"]], [token, 55_500]);
    assert.match(String(body["chargeUuid"]), uuid);
  }),

  scenario("a token that is missing or no UUID is a 400", proves("T217"), async (target) => {
    const shop = await openChargingShop(target);
    const { token } = await saveCard(target, shop);
    const cut = token.slice(0, -1);
    for (const sent of [undefined, null, "", "abc", cut, `${token}0`, ` ${token}`, 7, true, [token], { token }]) {
      const { status, body } = await attemptCharge(shop, { token: sent, amount: 100_000 });
      assert.equal(status, 400, JSON.stringify(sent));
      assert.equal(body["error"], "error_bad_request", JSON.stringify(sent));
    }
    assert.equal((await attemptCharge(shop, { token, amount: 100_000 })).status, 200);
  }),

  scenario("an amount that is missing or no integer is a 400", proves("T218"), async (target) => {
    const shop = await openChargingShop(target);
    const { token } = await saveCard(target, shop);
    for (const amount of [undefined, null, "", "100000", 100_000.5, true, [100_000], { amount: 100_000 }]) {
      const { status, body } = await attemptCharge(shop, { token, amount });
      assert.equal(status, 400, JSON.stringify(amount));
      assert.equal(body["error"], "error_bad_request", JSON.stringify(amount));
    }
    assert.equal((await attemptCharge(shop, { token, amount: 100_000 })).status, 200);
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
    assert.equal((await attemptCharge(shop, { token: cheap, amount: 100 })).status, 400);
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
      const { status, body } = await attemptCharge(shop, { token, amount });
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
    const replies = await times(bodies.length, (index) => attemptCharge(shop, bodies[index]));
    replies.push(await shop.call("POST /shop/charges", { text: "{" }), await shop.call("POST /shop/charges"));
    for (const [index, { status, body }] of replies.entries()) {
      assert.deepEqual([status, body["error"]], [400, "error_bad_request"], JSON.stringify(bodies[index]));
    }
    assert.equal((await attemptCharge(shop, { token, amount })).status, 200);
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
          return (await attemptCharge(shop, { token, amount: 100_000, [field]: text })).status;
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
        const { status } = await attemptCharge(shop, { token, amount: 100_000, [field]: value });
        assert.equal(status, 400, `${field}: ${JSON.stringify(value)}`);
      }
    }
    assert.equal((await attemptCharge(shop, { token, amount: 100_000 })).status, 200);
  }),

  scenario("an inactive token is not charged", proves("T228"), async (target) => {
    const { shop, receiver } = await openListeningChargingShop(target);
    const { token } = await saveCard(target, shop);
    await shop.ask("DELETE /shop/tokens/{token}", { path: { token } });
    const { status, body } = await attemptCharge(shop, { token, amount: 100_000 });
    assert.equal(status, 400);
    assert.equal(body["error"], "error_bad_request");
    await target.clock.advance("1h");
    assert.deepEqual(names(receiver.received), ["shop_order"]);
  }),

  scenario("without its payment gateway a charge is a 502", proves("T234"), async (target) => {
    const shop = await openChargingShop(target);
    const { token } = await saveCard(target, shop);
    await pull(target, "set-gateway", { available: false });
    assert.equal((await attemptCharge(shop, { token, amount: 100_000 })).status, 502);
    await target.clock.advance("1h");
    assert.equal((await attemptCharge(shop, { token, amount: 100_000 })).status, 502);
    await pull(target, "set-gateway", { available: true });
    assert.equal((await attemptCharge(shop, { token, amount: 100_000 })).status, 200);
  }),

  scenario("a 502 makes no charge and starts no minute", proves("T235"), async (target) => {
    const { shop, receiver } = await openListeningChargingShop(target);
    const { token } = await saveCard(target, shop);
    const before = await lookAtToken(shop, token);
    await pull(target, "set-gateway", { available: false });
    const body = { token, amount: 100_000, idempotencyKey: "k" };
    assert.equal((await attemptCharge(shop, body)).status, 502);
    assert.equal((await attemptCharge(shop, body)).status, 502);
    await target.clock.advance("10s");
    assert.deepEqual(names(receiver.received), ["shop_order"]);
    assert.deepEqual(await lookAtToken(shop, token), before);
    await pull(target, "set-gateway", { available: true });
    const made = await attemptCharge(shop, body);
    assert.equal(made.status, 200);
    assert.deepEqual([made.body["status"], made.body["createdAt"]], ["pending", "2024-06-19T14:32:17Z"]);
  }),
]);

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

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
    assert.equal((await attemptCharge(shop, { token, amount })).status, status, `${amount} ${currency}`);
  }
}
