import assert from "node:assert/strict";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import { times } from "../times.ts";
import { openShop, pull, type Caller, type Input, type OperationName } from "./caller.ts";
import { createOrder, paidOrder } from "./order.ts";
import { charged, charge, lookAtToken, openChargingShop, saveCard } from "./saved-card.ts";

/** Saved cards: /shop/tokens. */
export const tokens: Suite = suite("tribute/tokens", [
  scenario(
    "every call for tokens and charges answers 403 where the shop's token charging is off",
    proves("T197"),
    async (target) => {
      const shop = await openChargingShop(target);
      const { token } = await saveCard(target, shop);
      const { chargeUuid } = await charge(shop, token);
      const calls: readonly (readonly [OperationName, Input])[] = [
        ["GET /shop/tokens", {}],
        ["GET /shop/tokens/{token}", { path: { token } }],
        ["POST /shop/charges", { body: { token, amount: 100_000 } }],
        ["GET /shop/charges/{chargeUuid}", { path: { chargeUuid } }],
        ["DELETE /shop/tokens/{token}", { path: { token } }],
      ];
      await pull(target, "update-shop", { id: shop.shop.id, tokenCharging: false });
      for (const [operation, input] of calls) {
        assert.equal((await shop.call(operation, input)).status, 403, operation);
      }
      await pull(target, "update-shop", { id: shop.shop.id, tokenCharging: true });
      assert.equal((await lookAtToken(shop, token)).active, true);
      const neverOn = await openShop(target);
      for (const [operation, input] of calls) {
        assert.equal((await neverOn.call(operation, input)).status, 403, operation);
      }
    },
  ),

  scenario("token charging is asked of the shop that is meant, not of its owner", proves("T197"), async (target) => {
    const first = await openShop(target);
    const second = await openChargingShop(target, { user_id: first.user_id });
    assert.equal((await first.call("GET /shop/tokens")).status, 403);
    assert.equal((await first.call("GET /shop/tokens", { query: { shopId: first.shop.id } })).status, 403);
    assert.equal((await second.call("GET /shop/tokens", { query: { shopId: second.shop.id } })).status, 200);
  }),

  scenario("the tokens are a bare array", proves("T198"), async (target) => {
    const shop = await openChargingShop(target);
    assert.equal((await shop.call("GET /shop/tokens")).text, "[]");
    const { token } = await saveCard(target, shop);
    const { status, body } = await shop.call("GET /shop/tokens");
    assert.equal(status, 200);
    assert.ok(Array.isArray(body));
    assert.deepEqual(tokensOf(body as never), [token]);
  }),

  scenario("the newest token comes first, also of those of one second", proves("T199"), async (target) => {
    const shop = await openChargingShop(target);
    const made: string[] = [];
    for (const wait of ["0s", "0s", "1s", "0s", "40d"]) {
      await target.clock.advance(wait);
      made.unshift((await saveCard(target, shop)).token);
    }
    assert.deepEqual(await listed(shop), made);
  }),

  scenario(
    "the newest token is not that of the newest order but of the latest payment",
    proves("T199"),
    async (target) => {
      const shop = await openChargingShop(target);
      const [older, newer] = [await createOrder(shop), await createOrder(shop)];
      await pull(target, "pay-order", { uuid: newer.uuid });
      await target.clock.advance("1m");
      await pull(target, "pay-order", { uuid: older.uuid });
      const [first, second] = await listed(shop);
      assert.deepEqual(await listed(shop, { orderUuid: older.uuid }), [first]);
      assert.deepEqual(await listed(shop, { orderUuid: newer.uuid }), [second]);
    },
  ),

  scenario("a token always has its seven fields, in their types", proves("T200"), async (target) => {
    const shop = await openChargingShop(target, { recurrent: true });
    await saveCard(target, shop);
    await saveCard(target, shop, { currency: "eur", amount: 999, customerId: "user_12345", period: "monthly" });
    for (const token of await shop.ask("GET /shop/tokens")) {
      assert.match(token.token, uuid);
      assert.match(token.cardLast4, /^\d{4}$/);
      assert.equal(typeof token.cardBrand, "string");
      assert.notEqual(token.cardBrand, "");
      assert.ok(Number.isInteger(token.amount));
      assert.ok(["eur", "rub", "usd"].includes(token.currency));
      assert.equal(token.active, true);
      assert.equal(token.createdAt, "2024-06-19T14:32:07Z");
    }
  }),

  scenario("a token was created when its order was paid", proves("T200"), async (target) => {
    const shop = await openChargingShop(target);
    const { uuid: orderUuid } = await createOrder(shop);
    await target.clock.advance("90m");
    await pull(target, "pay-order", { uuid: orderUuid });
    const [token] = await shop.ask("GET /shop/tokens");
    assert.equal(token?.createdAt, "2024-06-19T16:02:07Z");
  }),

  scenario("amount and currency of a token are those of its order", proves("T201"), async (target) => {
    const shop = await openChargingShop(target, { recurrent: true });
    for (const [amount, currency] of [
      [100_000, "rub"],
      [9_999, "eur"],
      [300_000, "usd"],
    ] as const) {
      const { token } = await saveCard(target, shop, { amount, currency });
      const saved = await lookAtToken(shop, token);
      assert.deepEqual([saved.amount, saved.currency], [amount, currency]);
    }
    // What the payment took is the first period's price; the order's is the later one.
    const { token } = await saveCard(target, shop, { period: "monthly", firstPeriodAmount: 25_000 });
    assert.equal((await lookAtToken(shop, token)).amount, 100_000);
    // A charge over another amount leaves the token's as it was.
    await charge(shop, token, { amount: 55_555 });
    await target.clock.advance("1m");
    assert.equal((await lookAtToken(shop, token)).amount, 100_000);
  }),

  scenario(
    "a token has the customerId of its order, and lacks it where that has none",
    proves("T202"),
    async (target) => {
      const shop = await openChargingShop(target);
      const known = await saveCard(target, shop, { customerId: "user_12345" });
      const unknown = await saveCard(target, shop);
      const [second, first] = await shop.ask("GET /shop/tokens");
      assert.deepEqual([first?.token, first?.customerId], [known.token, "user_12345"]);
      assert.equal(second?.token, unknown.token);
      assert.ok(second && !("customerId" in second));
      assert.equal((await lookAtToken(shop, known.token)).customerId, "user_12345");
      assert.ok(!("customerId" in (await lookAtToken(shop, unknown.token))));
    },
  ),

  scenario(
    "lastUsedAt is missing until a charge succeeds, and then the time of the latest one that did",
    proves("T203", "T204"),
    async (target) => {
      const shop = await openChargingShop(target);
      const { token } = await saveCard(target, shop);
      const lastUsedAt = async (): Promise<string | undefined> => {
        const alone = await lookAtToken(shop, token);
        const [inList] = await shop.ask("GET /shop/tokens");
        assert.deepEqual(inList, alone);
        return alone.lastUsedAt;
      };
      assert.ok(!("lastUsedAt" in (await lookAtToken(shop, token))));
      await charged(target, shop, token, "failed");
      await target.clock.advance("1m");
      await charged(target, shop, token, "timeout");
      await target.clock.advance("1m");
      const { chargeUuid } = await charge(shop, token);
      assert.ok(!("lastUsedAt" in (await lookAtToken(shop, token))));
      await pull(target, "finish-charge", { charge_uuid: chargeUuid, outcome: "success" });
      assert.equal(await lastUsedAt(), "2024-06-19T14:34:07Z");
      await target.clock.advance("1m");
      await charged(target, shop, token, "failed");
      assert.equal(await lastUsedAt(), "2024-06-19T14:34:07Z");
      await target.clock.advance("1d");
      await charged(target, shop, token, "success");
      assert.equal(await lastUsedAt(), "2024-06-20T14:35:07Z");
    },
  ),

  scenario("the first payment by card creates one active token, and a renewal none", proves("T205"), async (target) => {
    const shop = await openChargingShop(target, { recurrent: true });
    const { uuid: once } = await createOrder(shop);
    const { uuid: monthly } = await createOrder(shop, { period: "monthly" });
    await pull(target, "decline-payment", { uuid: once });
    assert.deepEqual(await listed(shop), []);
    await pull(target, "pay-order", { uuid: once, method: "card" });
    await pull(target, "pay-order", { uuid: monthly, method: "card" });
    await pull(target, "renew", { uuid: monthly, outcome: "success" });
    const all = await shop.ask("GET /shop/tokens");
    assert.deepEqual(
      all.map(({ active }) => active),
      [true, true],
    );
    assert.equal((await listed(shop, { orderUuid: once })).length, 1);
    assert.equal((await listed(shop, { orderUuid: monthly })).length, 1);
  }),

  scenario("another method, or a shop without token charging, creates no token", proves("T205"), async (target) => {
    const shop = await openChargingShop(target, { sbp: true });
    for (const method of ["wallet", "sbp"] as const) {
      const { uuid: orderUuid } = await createOrder(shop);
      await pull(target, "pay-order", { uuid: orderUuid, method });
    }
    assert.deepEqual(await listed(shop), []);
    await pull(target, "update-shop", { id: shop.shop.id, tokenCharging: false });
    await paidOrder(target, shop);
    await pull(target, "update-shop", { id: shop.shop.id, tokenCharging: true });
    assert.deepEqual(await listed(shop), []);
  }),

  scenario("savePaymentMethod decides nothing about tokens", proves("T206"), async (target) => {
    const shop = await openChargingShop(target, { recurrent: true });
    for (const fields of [{ savePaymentMethod: true }, { savePaymentMethod: false }, {}]) {
      const { uuid: orderUuid } = await paidOrder(target, shop, fields);
      assert.equal((await listed(shop, { orderUuid })).length, 1, JSON.stringify(fields));
    }
  }),

  scenario("customerId keeps the tokens of that customer, customer_id all", proves("T207"), async (target) => {
    const shop = await openChargingShop(target);
    const first = await saveCard(target, shop, { customerId: "user_1" });
    const other = await saveCard(target, shop, { customerId: "user_12" });
    const nobody = await saveCard(target, shop);
    const second = await saveCard(target, shop, { customerId: "user_1" });
    assert.deepEqual(await listed(shop, { customerId: "user_1" }), [second.token, first.token]);
    assert.deepEqual(await listed(shop, { customerId: "user_12" }), [other.token]);
    assert.deepEqual(await listed(shop, { customerId: "User_1" }), []);
    const all = [second.token, nobody.token, other.token, first.token];
    assert.deepEqual(await listed(shop, { customer_id: "user_1" }), all);
  }),

  scenario("orderUuid keeps the token that the order made", proves("T208"), async (target) => {
    const shop = await openChargingShop(target);
    const [first, second] = [await saveCard(target, shop), await saveCard(target, shop)];
    const unpaid = await createOrder(shop);
    assert.deepEqual(await listed(shop, { orderUuid: first.orderUuid }), [first.token]);
    assert.deepEqual(await listed(shop, { orderUuid: second.orderUuid }), [second.token]);
    assert.deepEqual(await listed(shop, { orderUuid: unpaid.uuid }), []);
    assert.deepEqual(await listed(shop, { orderUuid: "550e8400-e29b-41d4-a716-446655440000" }), []);
  }),

  scenario("the filters of the list all hold at once", proves("T207", "T208", "T209"), async (target) => {
    const shop = await openChargingShop(target);
    const [one, two] = [
      await saveCard(target, shop, { customerId: "user_1" }),
      await saveCard(target, shop, { customerId: "user_2" }),
    ];
    assert.deepEqual(await listed(shop, { customerId: "user_1", orderUuid: one.orderUuid }), [one.token]);
    assert.deepEqual(await listed(shop, { customerId: "user_1", orderUuid: two.orderUuid }), []);
    await shop.ask("DELETE /shop/tokens/{token}", { path: { token: one.token } });
    assert.deepEqual(await listed(shop, { customerId: "user_1", active: "true" }), []);
    assert.deepEqual(await listed(shop, { orderUuid: one.orderUuid, active: "true" }), []);
    assert.deepEqual(await listed(shop, { customerId: "user_2", active: "true" }), [two.token]);
  }),

  scenario(
    "active=true keeps the active tokens, any other value filters nothing",
    proves("T209", "T210"),
    async (target) => {
      const shop = await openChargingShop(target);
      const made = await times(3, async () => (await saveCard(target, shop)).token);
      const all = made.toReversed();
      await shop.ask("DELETE /shop/tokens/{token}", { path: { token: made[1]! } });
      assert.deepEqual(await listed(shop), all);
      assert.deepEqual(await listed(shop, { active: "true" }), [made[2], made[0]]);
      for (const active of ["false", "1", "0", "TRUE", "yes", ""]) {
        assert.deepEqual(await listed(shop, { active }), all, `active=${active}`);
      }
    },
  ),

  scenario("limit goes from 1 to 100 and is 50 unless sent, offset skips", proves("T211", "T212"), async (target) => {
    const shop = await openChargingShop(target);
    const made = await times(103, async () => (await saveCard(target, shop)).token);
    const all = made.toReversed();
    assert.deepEqual(await listed(shop), all.slice(0, 50));
    assert.deepEqual(await listed(shop, { limit: 1 }), all.slice(0, 1));
    assert.deepEqual(await listed(shop, { limit: 51 }), all.slice(0, 51));
    assert.deepEqual(await listed(shop, { limit: 100 }), all.slice(0, 100));
    assert.deepEqual(await listed(shop, { offset: 0 }), all.slice(0, 50));
    assert.deepEqual(await listed(shop, { offset: 7 }), all.slice(7, 57));
    assert.deepEqual(await listed(shop, { offset: 53, limit: 100 }), all.slice(53));
    assert.deepEqual(await listed(shop, { offset: 100, limit: 2 }), all.slice(100, 102));
    assert.deepEqual(await listed(shop, { offset: 103 }), []);
    assert.deepEqual(await listed(shop, { offset: 1_000_000 }), []);
    // T011: what cannot be used counts as not sent.
    for (const limit of [0, 101, -1, "1.5", "ten", ""]) {
      assert.deepEqual(await listed(shop, { limit }), all.slice(0, 50), `limit=${limit}`);
    }
    for (const offset of [-1, "1.5", "ten", ""]) {
      assert.deepEqual(await listed(shop, { offset }), all.slice(0, 50), `offset=${offset}`);
    }
  }),

  scenario("limit and offset count what the filters leave", proves("T211", "T212"), async (target) => {
    const shop = await openChargingShop(target);
    const made = await times(6, async (index) => {
      return (await saveCard(target, shop, { customerId: `user_${index % 2}` })).token;
    });
    const even = [made[4]!, made[2]!, made[0]!];
    assert.deepEqual(await listed(shop, { customerId: "user_0", limit: 2 }), even.slice(0, 2));
    assert.deepEqual(await listed(shop, { customerId: "user_0", offset: 1 }), even.slice(1));
    await shop.ask("DELETE /shop/tokens/{token}", { path: { token: even[1]! } });
    assert.deepEqual(await listed(shop, { customerId: "user_0", active: "true", limit: 2 }), [even[0], even[2]]);
  }),

  scenario("one token is the object of the list", proves("T213"), async (target) => {
    const shop = await openChargingShop(target);
    await saveCard(target, shop, { amount: 100, currency: "usd" });
    const { token } = await saveCard(target, shop, { customerId: "user_12345" });
    await charged(target, shop, token);
    await saveCard(target, shop, { amount: 300, currency: "eur" });
    const { status, body } = await shop.call("GET /shop/tokens/{token}", { path: { token } });
    assert.equal(status, 200);
    assert.equal(body["token"], token);
    assert.deepEqual(body, (await shop.ask("GET /shop/tokens"))[1]);
  }),

  scenario("deleting a token deactivates it and says so", proves("T214"), async (target) => {
    const shop = await openChargingShop(target);
    const { token } = await saveCard(target, shop);
    const { token: other } = await saveCard(target, shop);
    const { status, body } = await shop.call("DELETE /shop/tokens/{token}", { path: { token } });
    assert.equal(status, 200);
    assert.deepEqual(body, { success: true, message: "token deactivated" });
    assert.equal((await lookAtToken(shop, token)).active, false);
    assert.equal((await lookAtToken(shop, other)).active, true);
  }),

  scenario("a deactivated token can be read, and not be deleted again", proves("T215"), async (target) => {
    const shop = await openChargingShop(target);
    const { token } = await saveCard(target, shop, { customerId: "user_12345" });
    const before = await lookAtToken(shop, token);
    await shop.ask("DELETE /shop/tokens/{token}", { path: { token } });
    await target.clock.advance("100d");
    assert.deepEqual(await lookAtToken(shop, token), { ...before, active: false });
    const again = await shop.call("DELETE /shop/tokens/{token}", { path: { token } });
    assert.equal(again.status, 400);
    assert.equal(again.body["error"], "error_bad_request");
    assert.equal((await lookAtToken(shop, token)).active, false);
  }),
]);

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The tokens of the shop that a query leaves, in the order of the list. */
async function listed(caller: Caller, query: NonNullable<Input["query"]> = {}): Promise<readonly string[]> {
  return tokensOf(await caller.ask("GET /shop/tokens", { query }));
}

function tokensOf(list: readonly { readonly token: string }[]): readonly string[] {
  return list.map(({ token }) => token);
}
