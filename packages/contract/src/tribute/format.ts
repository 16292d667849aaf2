import assert from "node:assert/strict";

import type { ShopOrder } from "@vitrine/specs/tribute";

import { readReply, type Input, type Reply } from "../caller.ts";
import { observes, proves, scenario, suite, type Suite } from "../scenario.ts";
import { times } from "../times.ts";
import { accepts, attempt, refuses } from "./attempt.ts";
import { openShop, owner, stray, type OperationName } from "./caller.ts";
import { everyOperation, operationCount, placeOf, send } from "./every-operation.ts";
import { openListeningShop, payloadOf } from "./listen.ts";
import { cancel } from "./order-calls.ts";
import { createOrder, documentedOrder, look, paidOrder } from "./order.ts";
import { assertRefused } from "./refusal.ts";
import { charge, lookAtToken, saveCard } from "./saved-card.ts";
import { latestOf, transactionsOf } from "./transaction.ts";

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** The form of every call and answer: paths, statuses, names, money, times, bodies and queries. */
export const format: Suite = suite("tribute/format", [
  scenario("every operation is served below /api/v1, and nowhere else", proves("T001"), async (target) => {
    const { shop, calls } = await everyOperation(target);
    assert.equal(new Set(calls.map(({ operation }) => operation)).size, operationCount);
    for (const call of calls) {
      const body = call.input.body === undefined ? {} : { body: JSON.stringify(call.input.body) };
      for (const elsewhere of ["", "/v1", "/api", "/api/v2", "/api/v1/api/v1"]) {
        const place = placeOf(call).replace("/api/v1", elsewhere);
        const { status } = await stray(target, place, { key: shop.api_key, ...body });
        assert.equal(status, 404, place);
      }
      assert.match(placeOf(call), /^[A-Z]+ \/api\/v1\/shops?\b/);
      assert.equal((await send(target, call, { "Api-Key": shop.api_key })).status, 200, placeOf(call));
    }
  }),

  scenario("every success answers 200 with JSON", proves("T002"), async (target) => {
    const { shop, calls } = await everyOperation(target);
    const methods = new Set<string>();
    for (const { operation, input } of calls) {
      const { status, headers, body } = await shop.call(operation, input);
      assert.equal(status, 200, operation);
      assert.match(headers.get("content-type") ?? "", /^application\/json *(;|$)/i, operation);
      assert.equal(typeof body, "object");
      methods.add(operation.split(" ")[0] ?? "");
    }
    assert.deepEqual([...methods].toSorted(), ["DELETE", "GET", "POST"]);
  }),

  scenario("every field of an answer and of a webhook's payload is in camel case", proves("T003"), async (target) => {
    const { shop, calls } = await everyOperation(target);
    const names = new Set<string>();
    for (const { operation, input } of calls) collectNames((await shop.call(operation, input)).body, names);
    collectNames((await attempt(shop, { title: "" })).body, names);
    const { shop: listened, receiver } = await openListeningShop(target, { recurrent: true, tokenCharging: true });
    const { uuid } = await paidOrder(target, listened, { period: "monthly", customerId: "user_12345" });
    await cancel(listened, uuid);
    for (const received of await receiver.arrivals(2)) collectNames(payloadOf(received), names);
    for (const name of names) assert.match(name, /^[a-z]+([A-Z][a-z]*|\d)*$/);
    for (const name of ["userId", "callbackUrl", "webappPaymentUrl", "memberExpiresAt", "nextFrom", "cardLast4"]) {
      assert.ok(names.has(name), name);
    }
    for (const name of ["chargeUuid", "requestId", "isRecurrent", "cancelReason"]) assert.ok(names.has(name), name);
  }),

  scenario("a field of a request counts in camel case alone", proves("T003"), async (target) => {
    const shop = owner(target);
    const snakes = {
      customer_id: "user_12345",
      success_url: "https://shop.com/success",
      fail_url: "no address",
      save_payment_method: true,
      stars_amount: 500,
      shop_id: 0,
    };
    assert.deepEqual(lasting(await accepts(shop, snakes)), lasting(await accepts(shop, {})));
    const camels = { customerId: "user_12345", successUrl: "https://shop.com/success", starsAmount: 500 };
    const order = await accepts(shop, camels);
    assert.deepEqual(
      [order.customerId, order.successUrl, order.starsAmount],
      ["user_12345", "https://shop.com/success", 500],
    );
  }),

  scenario("money is an integer in the smallest unit: 100000 are 1000 roubles", proves("T004"), async (target) => {
    const shop = await openShop(target);
    for (const [currency, amount, whole] of [
      ["rub", 100_000, 1000],
      ["eur", 9_950, 99.5],
      ["usd", 101, 1.01],
    ] as const) {
      const order = await paidOrder(target, shop, { currency, amount });
      assert.strictEqual(order.amount, amount);
      const [sale, ...others] = await transactionsOf(shop, order.uuid);
      assert.deepEqual([sale?.amount, others.length], [whole, 0], currency);
    }
  }),

  scenario(
    "moments of orders, tokens and charges are UTC to the second and end in Z",
    proves("T005"),
    async (target) => {
      const shop = await openShop(target, { recurrent: true, tokenCharging: true });
      for (const wait of ["0s", "1500ms", "13h", "200d"]) {
        await target.clock.advance(wait);
        const now = await target.clock.now();
        const { orderUuid, token } = await saveCard(target, shop, { period: "yearly" });
        const order = await look(shop, orderUuid);
        const saved = await lookAtToken(shop, token);
        const { chargeUuid, createdAt } = await charge(shop, token);
        for (const at of [order.createdAt, order.lastPaidTransactionAt, saved.createdAt, createdAt]) {
          assert.match(String(at), moment);
          const since = now - Date.parse(String(at));
          assert.ok(since >= 0 && since < 1000, `${String(at)} is ${since} ms before the call`);
        }
        assert.match(String(order.memberExpiresAt), moment);
        await target.clock.advance("1m");
        const done = await shop.ask("GET /shop/charges/{chargeUuid}", { path: { chargeUuid } });
        const used = await lookAtToken(shop, token);
        for (const at of [done.processedAt, used.lastUsedAt]) {
          assert.match(String(at), moment);
          const since = Date.parse(String(at)) - now;
          assert.ok(since > -1000 && since <= 60_000, `${String(at)} is ${since} ms after the call`);
        }
      }
    },
  ),

  scenario("a body field that the API does not know changes nothing", proves("T006"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true, tokenCharging: true });
    const strange = { price: 1, uuid: "x", status: "paid", onlyStars: true, discount: { code: ["x"] }, "": null };
    for (const fields of [{}, { period: "monthly" }, { starsAmount: 500 }, { email: "customer@example.com" }]) {
      const odd = await accepts(shop, { ...strange, ...fields });
      assert.deepEqual(lasting(odd), lasting(await accepts(shop, fields)));
      assert.deepEqual(await look(shop, odd.uuid), odd);
    }
    const [one, two] = [await saveCard(target, shop), await saveCard(target, shop)];
    const body = { token: one.token, amount: 100_000, reference: "order-123" };
    const plain = await shop.ask("POST /shop/charges", { body });
    const odd = await shop.ask("POST /shop/charges", {
      body: { ...body, token: two.token, currency: "eur", chargeUuid: "x", status: "failed", extra: [{}] },
    });
    const blind = { chargeUuid: "", token: "" };
    assert.deepEqual({ ...odd, ...blind }, { ...plain, ...blind });
    const path = { orderUuid: one.orderUuid };
    const again = { event: "shop_order", shopId: "x", sent_at: 5 };
    const { success } = await shop.ask("POST /shop/orders/{orderUuid}/webhooks/resend", { path, body: again });
    assert.equal(success, true);
    await refuses(shop, { ...strange, title: "" }, "error_title_required");
  }),

  scenario("an optional field that is null or an empty string counts as not sent", proves("T007"), async (target) => {
    const shop = await openShop(target, { recurrent: true });
    const modest = await openShop(target);
    const texts = ["email", "successUrl", "failUrl", "comment", "customerId", "period", "imageUrl", "trialPeriod"];
    const others = ["savePaymentMethod", "shopId", "starsAmount", "firstPeriodAmount"];
    for (const caller of [shop, modest]) {
      const plain = lasting(await accepts(caller, {}));
      for (const name of [...texts, ...others]) {
        assert.deepEqual(lasting(await accepts(caller, { [name]: null })), plain, `${name} null`);
      }
      for (const name of texts) assert.deepEqual(lasting(await accepts(caller, { [name]: "" })), plain, `${name} ""`);
    }
    const stars = lasting(await accepts(shop, { amount: undefined, starsAmount: 500 }));
    assert.deepEqual(lasting(await accepts(shop, { amount: null, starsAmount: 500 })), stars);
    const monthly = lasting(await accepts(shop, { period: "monthly" }));
    for (const fields of [{ firstPeriodAmount: null }, { trialPeriod: null }, { trialPeriod: "" }, { email: "" }]) {
      assert.deepEqual(lasting(await accepts(shop, { period: "monthly", ...fields })), monthly);
    }
  }),

  scenario("an optional field of a charge that is null or empty counts as not sent", proves("T007"), async (target) => {
    const shop = await openShop(target, { tokenCharging: true });
    const { token } = await saveCard(target, shop);
    const made = new Set<string>();
    for (const nothing of [null, ""]) {
      for (const name of ["reference", "idempotencyKey"]) {
        for (const _ of [1, 2]) {
          const body = { token, amount: 100_000, [name]: nothing };
          const answer = await shop.ask("POST /shop/charges", { body });
          assert.ok(!("reference" in answer), JSON.stringify(answer));
          made.add(answer.chargeUuid);
          await target.clock.advance("1m");
        }
      }
    }
    assert.equal(made.size, 8);
  }),

  scenario("a body that is no JSON object answers 400", proves("T008"), async (target) => {
    const { shop } = await openListeningShop(target, { tokenCharging: true });
    const { orderUuid } = await saveCard(target, shop);
    const operations: readonly [OperationName, Input][] = [
      ["POST /shop/orders", {}],
      ["POST /shop/charges", {}],
      ["POST /shop/orders/{orderUuid}/webhooks/resend", { path: { orderUuid } }],
    ];
    for (const [operation, input] of operations) {
      for (const text of ["{", "", " ", "event=shop_order", '{"event": "shop_order",}', "{'event': 1}", "\u0000"]) {
        assertRefused(await shop.call(operation, { ...input, text }), 400, "error_bad_request");
      }
      for (const body of [[], [documentedOrder], [{ event: "shop_order" }], null, true, 5, "shop_order"]) {
        assertRefused(await shop.call(operation, { ...input, body }), 400, "error_bad_request");
      }
      assertRefused(await shop.call(operation, input), 400, "error_bad_request");
    }
  }),

  scenario("a body is read as JSON whatever its content type says", proves("T009"), async (target) => {
    const { shop } = await openListeningShop(target, { tokenCharging: true });
    const { orderUuid, token } = await saveCard(target, shop);
    const bodies: readonly [string, unknown][] = [
      ["POST /api/v1/shop/orders", documentedOrder],
      ["POST /api/v1/shop/charges", { token, amount: 100_000 }],
      [`POST /api/v1/shop/orders/${orderUuid}/webhooks/resend`, { event: "shop_order" }],
    ];
    const types = [
      "text/plain",
      "application/x-www-form-urlencoded",
      "application/json; charset=utf-8",
      "x",
      undefined,
    ];
    for (const type of types) {
      for (const [place, wanted] of bodies) {
        // Bytes have no content type of their own, a string has.
        const body = new TextEncoder().encode(JSON.stringify(wanted));
        const headers: Record<string, string> = type === undefined ? {} : { "content-type": type };
        const { status, text } = await stray(target, place, { key: shop.api_key, headers, body });
        assert.equal(status, 200, `${place} as ${type}: ${text}`);
        const wrong = await stray(target, place, { key: shop.api_key, headers, body: "{}" });
        assert.equal(wrong.status, 400, `${place} as ${type}`);
      }
      await target.clock.advance("1m");
    }
  }),

  scenario("cancel and refund work without a body, with {} and with an empty one", proves("T010"), async (target) => {
    const shop = await openShop(target, { recurrent: true });
    const json = { "content-type": "application/json" };
    const inputs: readonly Input[] = [{}, { body: {} }, { text: "" }, { headers: json }, { text: "", headers: {} }];
    const seen = new Set<string>();
    for (const input of inputs) {
      const { uuid: orderUuid } = await paidOrder(target, shop, { period: "monthly" });
      const cancelled = await shop.call("POST /shop/orders/{orderUuid}/cancel", { ...input, path: { orderUuid } });
      assert.equal(cancelled.status, 200, JSON.stringify(input));
      const path = { orderUuid, txId: String((await latestOf(shop, orderUuid)).id) };
      const refunded = await shop.call("POST /shop/orders/{orderUuid}/transactions/{txId}/refund", { ...input, path });
      assert.equal(refunded.status, 200, JSON.stringify(input));
      assert.equal((await look(shop, orderUuid)).memberStatus, "cancelled");
      assert.equal((await latestOf(shop, orderUuid)).isRefundable, false);
      seen.add(`${cancelled.text} ${refunded.text}`);
    }
    assert.equal(seen.size, 1);
  }),

  scenario("a filter of the orders that cannot be used filters nothing", proves("T011"), async (target) => {
    const shop = await openShop(target);
    await createOrder(shop);
    await target.clock.advance("2d");
    await createOrder(shop);
    const all = await shop.ask("GET /shop/orders");
    assert.equal(all.length, 2);
    const days = [
      "yesterday",
      "20.06.2024",
      "2024-6-20",
      "2024-13-01",
      "2024-02-30",
      "2023-02-29",
      "20240620",
      "0",
      "",
    ];
    const late = ["2024-06-20T00:00:00", "2024-06-20x", " 2024-06-20", "1718841600"];
    for (const name of ["dateFrom", "dateTo"]) {
      for (const value of [...days, ...late]) {
        const query = { [name]: value };
        assert.deepEqual(await shop.ask("GET /shop/orders", { query }), all, JSON.stringify(query));
      }
      assert.equal((await shop.ask("GET /shop/orders", { query: { [name]: "2024-06-20" } })).length, 1, name);
    }
    const both = { dateFrom: "2024-06-20", dateTo: "never" };
    assert.equal((await shop.ask("GET /shop/orders", { query: both })).length, 1);
    for (const paymentLinkUuid of ["x", "0", "550e8400-e29b-41d4-a716"]) {
      const query = { paymentLinkUuid };
      assert.deepEqual(await shop.ask("GET /shop/orders", { query }), all, paymentLinkUuid);
    }
  }),

  scenario("a startFrom that cannot be used skips nothing", proves("T011"), async (target) => {
    const shop = await openShop(target);
    const { uuid: orderUuid } = await paidOrder(target, shop);
    const page = (startFrom: string): Promise<Reply> =>
      shop.call("GET /shop/orders/{orderUuid}/transactions", { path: { orderUuid }, query: { startFrom } });
    const whole = await page("0");
    assert.equal(whole.status, 200);
    for (const value of ["-1", "1.5", "abc", "", "1x", "null", "0x1", "true"]) {
      const { status, text } = await page(value);
      assert.deepEqual([status, text], [200, whole.text], `startFrom=${value}`);
    }
    assert.notEqual((await page("1")).text, whole.text);
  }),

  scenario(
    "a limit or an offset of the tokens outside its range counts as not sent",
    proves("T011"),
    async (target) => {
      const shop = await openShop(target, { tokenCharging: true });
      const [first] = await times(51, () => saveCard(target, shop, {}));
      assert.ok(first);
      const tokens = async (query: Readonly<Record<string, string>>): Promise<readonly string[]> =>
        (await shop.ask("GET /shop/tokens", { query })).map(({ token }) => token);
      const usual = await tokens({});
      assert.equal(usual.length, 50);
      assert.equal((await tokens({ limit: "100" })).length, 51);
      for (const limit of ["101", "0", "-1", "1.5", "ten", "", "1000000"]) {
        assert.deepEqual(await tokens({ limit }), usual, `limit=${limit}`);
      }
      for (const offset of ["-1", "0.5", "ten", ""])
        assert.deepEqual(await tokens({ offset }), usual, `offset=${offset}`);
      for (const orderUuid of ["x", "0"]) assert.deepEqual(await tokens({ orderUuid }), usual, orderUuid);
      assert.deepEqual(await tokens({ orderUuid: first.orderUuid }), [first.token]);
    },
  ),

  scenario("what cannot be used of a query counts as not sent, but for shopId", observes("T011"), async (target) => {
    const reader = owner(target);
    const orders = await reader.ask("GET /shop/orders");
    for (const query of [{ dateFrom: "yesterday" }, { dateTo: "2024-02-30" }, { paymentLinkUuid: "x" }, { limit: 1 }]) {
      assert.deepEqual(await reader.ask("GET /shop/orders", { query }), orders, JSON.stringify(query));
    }
    for (const operation of ["GET /shop", "GET /shop/orders"] as const) {
      assert.equal((await reader.call(operation, { query: { shopId: "x" } })).status, 404, operation);
    }
  }),

  scenario("only a shopId that cannot be used is refused", proves("T011"), async (target) => {
    const shop = await openShop(target, { tokenCharging: true });
    for (const operation of ["GET /shop", "GET /shop/orders", "GET /shop/tokens"] as const) {
      assert.equal((await shop.call(operation, { query: { nonsense: "x", limit: "x", dateTo: "x" } })).status, 200);
      assert.equal((await shop.call(operation, { query: { shopId: "x" } })).status, 404, operation);
    }
  }),

  scenario("HEAD answers as GET does, without the body", observes(), async (target) => {
    const headers = { "Api-Key": owner(target).api_key };
    const response = await target.fetch("/api/v1/shop/orders", { method: "HEAD", headers });
    assert.equal(response.status, 200);
    assert.equal(await response.text(), "");
    const refused = await readReply(await target.fetch("/api/v1/shop/orders", { method: "HEAD" }));
    assert.equal(refused.status, 401);
  }),
]);

/** What of an order is not drawn or counted anew for each. */
function lasting(order: ShopOrder): unknown {
  return { ...order, uuid: "", paymentUrl: "", webappPaymentUrl: "" };
}

function collectNames(value: unknown, names: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) names.add(name);
    collectNames(inner, names);
  }
}
