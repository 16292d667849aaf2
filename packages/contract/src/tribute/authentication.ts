import assert from "node:assert/strict";

import { observes, proves, scenario, suite, type Suite } from "../scenario.ts";
import { attempt } from "./attempt.ts";
import { openShop, owner, pull, stray, type Caller } from "./caller.ts";
import { everyOperation, operationCount, send } from "./every-operation.ts";
import { openListeningShop } from "./listen.ts";
import { cancel, resend } from "./order-calls.ts";
import { createOrder, documentedOrder, paidOrder } from "./order.ts";
import { assertRefused, assertSameRefusal } from "./refusal.ts";
import { charge, saveCard } from "./saved-card.ts";
import { latestOf, refund } from "./transaction.ts";

const unknown = "3f2b8a64-5c1d-4e7f-9a0b-1c2d3e4f5a6b";
const neverIssued = "never-issued";

/** Every place that is only read, of an order and a card that nobody knows where one is needed. */
const readable = [
  "GET /api/v1/shop",
  "GET /api/v1/shops",
  "GET /api/v1/shop/orders",
  `GET /api/v1/shop/orders/${unknown}`,
  `GET /api/v1/shop/orders/${unknown}/status`,
  `GET /api/v1/shop/orders/${unknown}/transactions`,
  "GET /api/v1/shop/tokens",
  `GET /api/v1/shop/tokens/${unknown}`,
  `GET /api/v1/shop/charges/${unknown}`,
];

/** The header Api-Key: who may call, and what is looked at before and after it. */
export const authentication: Suite = suite("tribute/authentication", [
  scenario(
    "every operation asks for the header Api-Key, and a bearer token is none",
    proves("T012"),
    async (target) => {
      const { shop, calls } = await everyOperation(target);
      assert.equal(new Set(calls.map(({ operation }) => operation)).size, operationCount);
      for (const call of calls) {
        assert.equal((await send(target, call, {})).status, 401, call.operation);
        const bearer = { authorization: `Bearer ${shop.api_key}` };
        assert.equal((await send(target, call, bearer)).status, 401, call.operation);
        assert.equal((await send(target, call, { "Api-Key": shop.api_key })).status, 200, call.operation);
      }
    },
  ),

  scenario("the header holds the bare key under no other name", observes("T012"), async (target) => {
    const { api_key } = owner(target);
    const read = async (headers: Readonly<Record<string, string>>): Promise<number> =>
      (await stray(target, "GET /api/v1/shop", { headers })).status;
    for (const value of [`Bearer ${api_key}`, `ApiKey ${api_key}`, `"${api_key}"`, `key=${api_key}`]) {
      assert.equal(await read({ "Api-Key": value }), 401, value);
    }
    for (const name of ["X-Api-Key", "Api_Key", "ApiKey", "Authorization", "Cookie"]) {
      assert.equal(await read({ [name]: api_key }), 401, name);
    }
    for (const query of ["api_key", "apiKey", "Api-Key"]) {
      const { status } = await stray(target, `GET /api/v1/shop?${query}=${api_key}`);
      assert.equal(status, 401, query);
    }
    for (const name of ["Api-Key", "api-key", "API-KEY"]) assert.equal(await read({ [name]: api_key }), 200, name);
  }),

  scenario("a key of no account answers 401 with an error", proves("T013"), async (target) => {
    const shop = await openShop(target);
    const { api_key } = shop;
    for (const key of [
      neverIssued,
      `${api_key}x`,
      `x${api_key}`,
      api_key.slice(0, -1),
      api_key.slice(1),
      "0",
      "null",
    ]) {
      const { status, body } = await stray(target, "GET /api/v1/shop", { key });
      assert.equal(status, 401, key);
      assert.equal(typeof body["error"], "string");
      assert.ok(typeof body["message"] === "string" && body["message"] !== "");
    }
    const second = owner(target, { id: shop.id, ...(await pull(target, "issue-key", { shop_id: shop.id })) });
    assert.equal((await second.ask("GET /shop")).id, shop.id);
    await pull(target, "revoke-key", { api_key });
    assertRefused(await shop.call("GET /shop"), 401, "error_not_permitted");
    assert.equal((await second.ask("GET /shop")).id, shop.id);
  }),

  scenario("no key and an empty key answer exactly as a wrong one does", proves("T014"), async (target) => {
    const { calls } = await everyOperation(target);
    for (const call of calls) {
      const wrong = await send(target, call, { "Api-Key": neverIssued });
      assert.equal(wrong.status, 401, call.operation);
      assertSameRefusal(await send(target, call, {}), wrong);
      assertSameRefusal(await send(target, call, { "Api-Key": "" }), wrong);
    }
  }),

  scenario("every 401 has error_not_permitted", proves("T015"), async (target) => {
    const { shop, calls } = await everyOperation(target);
    for (const call of calls) {
      for (const headers of [{}, { "Api-Key": neverIssued }, { authorization: `Bearer ${shop.api_key}` }]) {
        assertRefused(await send(target, call, headers), 401, "error_not_permitted");
      }
    }
    for (const place of ["GET /api/v1/products", "DELETE /api/v1/shop", "GET /api/v1"]) {
      assertRefused(await stray(target, place, { key: neverIssued }), 401, "error_not_permitted");
    }
  }),

  scenario(
    "whoever reads with a wrong key, an empty one or none gets one and the same 401",
    observes("T013", "T014", "T015"),
    async (target) => {
      for (const place of readable) {
        const wrong = await stray(target, place, { key: neverIssued });
        assertRefused(wrong, 401, "error_not_permitted");
        assertSameRefusal(await stray(target, place), wrong);
        assertSameRefusal(await stray(target, place, { key: "" }), wrong);
      }
    },
  ),

  scenario("a path outside the API tells a wrong key from a right one", observes("T016"), async (target) => {
    const { api_key } = owner(target);
    for (const path of ["/api/v1/products?page=1&size=1", "/api/v1/subscriptions", "/api/v1/shop/products"]) {
      assert.equal((await stray(target, `GET ${path}`, { key: neverIssued })).status, 401, path);
      assert.equal((await stray(target, `GET ${path}`)).status, 401, path);
      const { status } = await stray(target, `GET ${path}`, { key: api_key });
      assert.ok(status !== 401 && status !== 403, `${path}: ${status}`);
    }
  }),

  scenario("the key is looked at before anything else", proves("T017"), async (target) => {
    const { shop, calls } = await everyOperation(target);
    const closed = await openShop(target, { status: 0 });
    const stranger = owner(target, { id: 0, api_key: neverIssued });
    const order = await createOrder(shop);
    await pull(target, "update-shop", { id: shop.id, tokenCharging: false });
    for (const call of calls) {
      assert.equal((await send(target, call, { "Api-Key": neverIssued })).status, 401, call.operation);
    }
    const wrongs = [
      await attempt(stranger, { currency: "RUB" }),
      await attempt(stranger, { shopId: closed.id }),
      await stranger.call("POST /shop/orders", { text: "{" }),
      await stranger.call("POST /shop/charges", { text: "{" }),
      await stranger.call("GET /shop/orders", { query: { shopId: "x" } }),
      await resend(stranger, order.uuid, "x"),
      await refund(stranger, order.uuid, "abc"),
      await cancel(stranger, unknown),
      await stray(target, "PUT /api/v1/shop", { key: neverIssued }),
    ];
    for (const wrong of wrongs) assertRefused(wrong, 401, "error_not_permitted");
  }),

  scenario("a shop that is not there goes before token charging and the body", proves("T017"), async (target) => {
    const shop = await openShop(target);
    const shopId = 987_654_321;
    const missing = [
      await shop.call("GET /shop/tokens", { query: { shopId } }),
      await attempt(shop, { shopId, currency: "RUB" }),
      await attempt(shop, { shopId, amount: "100", title: "" }),
      await shop.call("POST /shop/orders", { query: { shopId }, body: {} }),
    ];
    for (const reply of missing) assertRefused(reply, 404, "error_not_found");
    assert.equal((await shop.call("GET /shop/tokens")).status, 403);
    assert.equal((await attempt(shop, { currency: "RUB" })).status, 400);
  }),

  scenario("token charging goes before the body and before the card", proves("T017"), async (target) => {
    const shop = await openShop(target, { tokenCharging: true });
    const { token } = await saveCard(target, shop);
    const { chargeUuid } = await charge(shop, token);
    const wrongs = async (): Promise<readonly number[]> => {
      const replies = [
        await shop.call("POST /shop/charges", { text: "{" }),
        await shop.call("POST /shop/charges", { body: { token } }),
        await shop.call("POST /shop/charges", { body: { token, amount: 1 } }),
        await shop.call("POST /shop/charges", { body: { token: unknown, amount: 100_000 } }),
        await shop.call("GET /shop/tokens/{token}", { path: { token: unknown } }),
        await shop.call("GET /shop/tokens/{token}", { path: { token: "x" } }),
        await shop.call("DELETE /shop/tokens/{token}", { path: { token: unknown } }),
        await shop.call("GET /shop/charges/{chargeUuid}", { path: { chargeUuid: unknown } }),
        await shop.call("POST /shop/charges", { body: { token, amount: 100_000 } }),
        await shop.call("GET /shop/charges/{chargeUuid}", { path: { chargeUuid } }),
      ];
      return replies.map(({ status }) => status);
    };
    assert.deepEqual(await wrongs(), [400, 400, 400, 404, 404, 404, 404, 404, 409, 200]);
    await pull(target, "update-shop", { id: shop.id, tokenCharging: false });
    assert.deepEqual(
      await wrongs(),
      Array.from({ length: 10 }, () => 403),
    );
  }),

  scenario("the body and a number in the path go before the order or the card", proves("T017"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true, tokenCharging: true });
    const stranger = await openShop(target, { tokenCharging: true });
    const { orderUuid, token } = await saveCard(target, shop, { period: "monthly" });
    const statuses = async (caller: Caller, uuid: string, card: string): Promise<readonly number[]> => {
      const replies = [
        await resend(caller, uuid, "x"),
        await caller.call("POST /shop/orders/{orderUuid}/webhooks/resend", { path: { orderUuid: uuid }, text: "{" }),
        await refund(caller, uuid, "abc"),
        await refund(caller, uuid, "-1"),
        await caller.call("POST /shop/charges", { body: { token: card, amount: "100000" } }),
        await caller.call("POST /shop/charges", { body: { token: card, amount: 100_000, reference: 5 } }),
      ];
      return replies.map(({ status }) => status);
    };
    const refused = Array.from({ length: 6 }, () => 400);
    assert.deepEqual(await statuses(shop, unknown, unknown), refused);
    assert.deepEqual(await statuses(stranger, orderUuid, token), refused);
    assert.equal((await resend(shop, unknown)).status, 404);
    assert.equal((await refund(shop, unknown, 1)).status, 404);
    assert.equal((await resend(stranger, orderUuid)).status, 403);
    assert.equal((await refund(stranger, orderUuid, 1)).status, 403);
  }),

  scenario("the right of access goes before the state of the order", proves("T017"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    const stranger = await openShop(target, { recurrent: true });
    const once = await paidOrder(target, shop);
    const unpaid = await createOrder(shop);
    const ended = await paidOrder(target, shop, { period: "monthly" });
    assert.equal((await cancel(shop, ended.uuid)).status, 200);
    const sale = await latestOf(shop, once.uuid);
    assert.equal((await refund(shop, once.uuid, sale.id)).status, 200);
    const tries = async (caller: Caller): Promise<readonly number[]> => {
      const replies = [
        await cancel(caller, ended.uuid),
        await cancel(caller, once.uuid),
        await refund(caller, unpaid.uuid, sale.id),
        await refund(caller, once.uuid, sale.id),
        await refund(caller, once.uuid, 987_654_321),
        await resend(caller, once.uuid, "shop_order_prepaid"),
      ];
      return replies.map(({ status }) => status);
    };
    assert.deepEqual(await tries(shop), [400, 404, 400, 400, 404, 404]);
    assert.deepEqual(await tries(stranger), [403, 403, 403, 403, 403, 403]);
  }),

  scenario("the state of the order goes before the transaction", proves("T017"), async (target) => {
    const shop = await openShop(target);
    const unpaid = await createOrder(shop);
    const paid = await paidOrder(target, shop);
    assertRefused(await refund(shop, unpaid.uuid, 987_654_321), 400, "error_order_not_paid");
    assertRefused(await refund(shop, paid.uuid, 987_654_321), 404, "error_not_found");
  }),

  scenario(
    "a missing key answers 401 to a body that could not be read either",
    proves("T014", "T017"),
    async (target) => {
      const shop = owner(target);
      for (const body of ["{", "", "[]", JSON.stringify({ ...documentedOrder, amount: 1 })]) {
        assertRefused(await stray(target, "POST /api/v1/shop/orders", { body }), 401, "error_not_permitted");
        const known = await stray(target, "POST /api/v1/shop/orders", { body, key: shop.api_key });
        assert.equal(known.status, 400, body);
      }
    },
  ),
]);
