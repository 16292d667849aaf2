import assert from "node:assert/strict";

import type { Reply } from "../caller.ts";
import { observes, proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { times } from "../times.ts";
import { attempt, refuses } from "./attempt.ts";
import {
  openShop,
  owner,
  pull,
  stray,
  type Caller,
  type Input,
  type OpenedShop,
  type OperationName,
} from "./caller.ts";
import { everyOperation, operationCount, placeOf } from "./every-operation.ts";
import { openListeningShop } from "./listen.ts";
import { newManager } from "./manager.ts";
import { cancel, read, readStatus, readTransactions, resend } from "./order-calls.ts";
import { createOrder, documentedOrder, paidOrder } from "./order.ts";
import { assertRefused, assertSameRefusal } from "./refusal.ts";
import { charge, saveCard } from "./saved-card.ts";
import { latestOf, refund, transactionsOf } from "./transaction.ts";

const unknown = "3f2b8a64-5c1d-4e7f-9a0b-1c2d3e4f5a6b";
const malformed = [
  "x",
  "0",
  "order-1",
  "3f2b8a645c1d4e7f9a0b1c2d3e4f5a6b",
  "3f2b8a64-5c1d-4e7f-9a0b-1c2d3e4f5a6",
  `${unknown}0`,
  `{${unknown}}`,
  "3f2b8a64-5c1d-4e7f-9a0b-1c2d3e4f5a6g",
  "заказ",
];

/** The operations with an order in their path, each with what else it needs. */
const ofOrder: readonly [OperationName, Input][] = [
  ["GET /shop/orders/{orderUuid}", {}],
  ["GET /shop/orders/{orderUuid}/status", {}],
  ["POST /shop/orders/{orderUuid}/cancel", {}],
  ["GET /shop/orders/{orderUuid}/transactions", {}],
  ["POST /shop/orders/{orderUuid}/transactions/{txId}/refund", { path: { txId: "1" } }],
  ["POST /shop/orders/{orderUuid}/webhooks/resend", { body: { event: "shop_order" } }],
];

/** Refusals: what they look like, which there are, and that they change nothing. */
export const errors: Suite = suite("tribute/errors", [
  scenario(
    "every refusal has an error, a code that equals it, a message and a requestId of its own",
    proves("T024", "T025", "T026"),
    async (target) => {
      const { replies } = await everyRefusal(target);
      const requests = new Set<unknown>();
      for (const { status, body, text } of replies) {
        const { error, message, code, requestId } = body;
        assert.ok(status >= 400 && !Array.isArray(body), text);
        assert.ok(typeof error === "string" && error !== "", text);
        assert.ok(typeof message === "string" && message.trim() !== "", text);
        assert.equal(code, error, text);
        assert.match(String(requestId), /^[0-9a-f]{32}$/);
        requests.add(requestId);
      }
      assert.equal(requests.size, replies.length);
      assert.deepEqual(
        [...new Set(replies.map(({ status }) => status))].toSorted((one, two) => one - two),
        [400, 401, 403, 404, 409, 429, 500, 502],
      );
    },
  ),

  scenario("a refusal of a reader looks as every refusal does", observes("T024", "T025", "T026"), async (target) => {
    const { api_key } = owner(target);
    const requests = new Set<unknown>();
    const places = ["/shop/nothing", "/shop?shopId=x", `/shop/orders/${unknown}`, `/shop/orders/${unknown}/status`];
    for (const place of [...places, ...places]) {
      const { status, body, text } = await stray(target, `GET /api/v1${place}`, { key: api_key });
      assert.equal(status, 404, place);
      assert.ok(typeof body["error"] === "string" && body["error"] !== "", text);
      assert.ok(typeof body["message"] === "string" && body["message"].trim() !== "", text);
      assert.equal(body["code"], body["error"], text);
      assert.match(String(body["requestId"]), /^[0-9a-f]{32}$/);
      requests.add(body["requestId"]);
    }
    assert.equal(requests.size, 8);
  }),

  scenario("the same refused call gets another requestId each time", proves("T026"), async (target) => {
    const shop = owner(target);
    const same = await times(20, () => attempt(shop, { title: "" }));
    assert.equal(new Set(same.map(({ body }) => body["requestId"])).size, 20);
  }),

  scenario("a 400 without a code of its own has error_bad_request", proves("T027"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true, tokenCharging: true });
    const modest = await openShop(target);
    const { orderUuid, token } = await saveCard(target, shop);
    for (const fields of [
      { amount: undefined },
      { amount: "100000" },
      { amount: 1000.5 },
      { email: "nobody" },
      { savePaymentMethod: "yes" },
      { comment: 5 },
      { period: "daily" },
      { starsAmount: 0 },
      { starsAmount: 5, period: "weekly" },
      { firstPeriodAmount: 500 },
      { firstPeriodAmount: 0, period: "monthly" },
      { trialPeriod: "two_days", period: "monthly" },
    ]) {
      await refuses(shop, fields, "error_bad_request");
    }
    for (const fields of [{ savePaymentMethod: true }, { period: "monthly" }]) {
      await refuses(modest, fields, "error_bad_request");
    }
    for (const body of [{}, { token }, { amount: 100_000 }, { token: "x", amount: 100_000 }]) {
      assertRefused(await shop.call("POST /shop/charges", { body }), 400, "error_bad_request");
    }
    assertRefused(await resend(shop, orderUuid, "order_paid"), 400, "error_bad_request");
    assertRefused(await refund(shop, orderUuid, "abc"), 400, "error_bad_request");
    assertRefused(await shop.call("POST /shop/orders", { text: "{" }), 400, "error_bad_request");
  }),

  scenario("an order that nobody knows answers 404 wherever it is named", proves("T028"), async (target) => {
    const shop = owner(target);
    await createOrder(shop);
    for (const [operation, input] of ofOrder) {
      const reply = await shop.call(operation, { ...input, path: { ...input.path, orderUuid: unknown } });
      assertRefused(reply, 404, "error_not_found");
      assert.equal(reply.body["message"], "order not found", operation);
    }
  }),

  scenario(
    "an order that nobody knows, or nobody could, is a 404 to whoever reads it",
    observes("T028", "T037"),
    async (target) => {
      const reader = owner(target);
      for (const orderUuid of [unknown, ...malformed]) {
        for (const reply of [
          await read(reader, orderUuid),
          await readStatus(reader, orderUuid),
          await readTransactions(reader, orderUuid),
        ]) {
          assertRefused(reply, 404, "error_not_found");
          assert.equal(reply.body["message"], "order not found", orderUuid);
        }
      }
    },
  ),

  scenario(
    "cards can be read where the shop may charge them: elsewhere everything about them is a 403",
    observes("T029", "T032"),
    async (target) => {
      const reader = owner(target);
      const { tokenCharging } = await reader.ask("GET /shop");
      const replies = [
        await reader.call("GET /shop/tokens/{token}", { path: { token: unknown } }),
        await reader.call("GET /shop/charges/{chargeUuid}", { path: { chargeUuid: unknown } }),
      ];
      for (const reply of replies) {
        assertRefused(reply, tokenCharging ? 404 : 403, tokenCharging ? "error_not_found" : "no_access");
      }
      assert.equal((await reader.call("GET /shop/tokens")).status, tokenCharging ? 200 : 403);
    },
  ),

  scenario("what can be read by no documented path or method is a 404", observes("T035"), async (target) => {
    const { api_key } = owner(target);
    for (const path of [
      "/shop/nothing",
      "/shop/orders/",
      "/shop/charges",
      "/shop/orders/x/refund",
      "/shops/1",
      "/Shop",
    ]) {
      const reply = await stray(target, `GET /api/v1${path}`, { key: api_key });
      assertRefused(reply, 404, "error_not_found");
    }
  }),

  scenario("a token or charge that nobody knows answers 404 wherever it is named", proves("T029"), async (target) => {
    const shop = await openShop(target, { tokenCharging: true });
    const { orderUuid, token } = await saveCard(target, shop);
    const { chargeUuid } = await charge(shop, token);
    // A charge is no token, a token no charge, and an order is neither.
    for (const uuid of [unknown, orderUuid, chargeUuid]) {
      for (const [operation, input] of ofToken(uuid)) {
        assertRefused(await shop.call(operation, input), 404, "error_not_found");
      }
    }
    for (const uuid of [unknown, orderUuid, token]) {
      const path = { chargeUuid: uuid };
      assertRefused(await shop.call("GET /shop/charges/{chargeUuid}", { path }), 404, "error_not_found");
    }
  }),

  scenario("a token or charge of somebody else answers 404 as an unknown one does", proves("T030"), async (target) => {
    const shop = await openShop(target, { tokenCharging: true });
    const stranger = await openShop(target, { tokenCharging: true });
    const { token } = await saveCard(target, shop);
    const { chargeUuid } = await charge(shop, token);
    await target.clock.advance("1m");
    const nobodys = ofToken(unknown);
    for (const [index, [operation, input]] of ofToken(token).entries()) {
      const theirs = await stranger.call(operation, input);
      assertRefused(theirs, 404, "error_not_found");
      assertSameRefusal(theirs, await stranger.call(operation, nobodys[index]?.[1]));
    }
    const readCharge = (uuid: string): Promise<Reply> =>
      stranger.call("GET /shop/charges/{chargeUuid}", { path: { chargeUuid: uuid } });
    assertRefused(await readCharge(chargeUuid), 404, "error_not_found");
    assertSameRefusal(await readCharge(chargeUuid), await readCharge(unknown));
    for (const [operation, input] of ofToken(token)) {
      assert.equal((await shop.call(operation, input)).status, 200, operation);
    }
  }),

  scenario("a shop that is missing answers 404 shop not found", proves("T031"), async (target) => {
    const shop = await openShop(target, { tokenCharging: true });
    const closed = await openShop(target, { status: 0 });
    const manager = await newManager(target, shop.id);
    const query = { shopId: 987_654_321 };
    const missing = [
      await closed.call("GET /shop"),
      await manager.call("GET /shop"),
      await manager.call("GET /shop/orders"),
      await manager.call("GET /shop/tokens"),
      await attempt(manager),
      await shop.call("GET /shop", { query }),
      await shop.call("GET /shop/orders", { query }),
      await shop.call("GET /shop/tokens", { query }),
      await attempt(shop, query),
    ];
    for (const reply of missing) {
      assertRefused(reply, 404, "error_not_found");
      assert.equal(reply.body["message"], "shop not found");
    }
  }),

  scenario("every 403 has no_access", proves("T032"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true, tokenCharging: true });
    const stranger = await openShop(target);
    const manager = await newManager(target, shop.id);
    const { orderUuid, token } = await saveCard(target, shop, { period: "monthly" });
    const { chargeUuid } = await charge(shop, token);
    for (const [operation, input] of ofOrder) {
      const path = { ...input.path, orderUuid };
      assertRefused(await stranger.call(operation, { ...input, path }), 403, "no_access");
    }
    const path = { orderUuid };
    assertRefused(await manager.call("GET /shop/orders/{orderUuid}/status", { path }), 403, "no_access");
    await pull(target, "update-shop", { id: shop.id, tokenCharging: false });
    for (const [operation, input] of [
      ["GET /shop/tokens", {}] as const,
      ...ofToken(token),
      ["GET /shop/charges/{chargeUuid}", { path: { chargeUuid } }] as const,
    ]) {
      assertRefused(await shop.call(operation, input), 403, "no_access");
    }
  }),

  scenario("the 409, 429 and 502 of a charge have error_bad_request", proves("T033"), async (target) => {
    const shop = await openShop(target, { tokenCharging: true });
    const { token } = await saveCard(target, shop);
    const again = (): Promise<Reply> => shop.call("POST /shop/charges", { body: { token, amount: 100_000 } });
    const { chargeUuid } = await charge(shop, token);
    assertRefused(await again(), 409, "error_bad_request");
    await pull(target, "finish-charge", { charge_uuid: chargeUuid, outcome: "success" });
    assertRefused(await again(), 429, "error_bad_request");
    await target.clock.advance("1m");
    await pull(target, "set-gateway", { available: false });
    assertRefused(await again(), 502, "error_bad_request");
  }),

  scenario("no number of reads brings a 429", proves("T034"), async (target) => {
    const { shop, calls } = await everyOperation(target);
    const reads = calls.filter(({ operation }) => operation.startsWith("GET "));
    assert.equal(reads.length, 9);
    for (const { operation, input } of reads) {
      const replies = await times(100, () => shop.call(operation, input));
      assert.deepEqual(new Set(replies.map(({ status }) => status)), new Set([200]), operation);
    }
    const rush = await Promise.all(Array.from({ length: 100 }, () => shop.call("GET /shop")));
    assert.deepEqual(new Set(rush.map(({ status }) => status)), new Set([200]));
  }),

  scenario("no number of orders, cancellations, refunds and webhooks brings a 429", proves("T034"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    const { uuid } = await paidOrder(target, shop, { period: "monthly" });
    const { id } = await latestOf(shop, uuid);
    const statuses = async (call: () => Promise<Reply>): Promise<ReadonlySet<number>> =>
      new Set((await times(100, call)).map(({ status }) => status));
    assert.deepEqual(await statuses(() => attempt(shop)), new Set([200]));
    assert.deepEqual(await statuses(() => attempt(shop, { title: "" })), new Set([400]));
    assert.deepEqual(await statuses(() => cancel(shop, uuid)), new Set([200, 400]));
    assert.deepEqual(await statuses(() => refund(shop, uuid, id)), new Set([200, 400]));
    assert.deepEqual(await statuses(() => resend(shop, uuid)), new Set([200]));
    assert.deepEqual(await statuses(() => shop.call("GET /shop", { headers: { "Api-Key": "x" } })), new Set([401]));
    assert.equal((await shop.call("GET /shop")).status, 200);
  }),

  scenario(
    "what is not documented answers 404 to a valid key and 401 to a wrong one",
    proves("T035"),
    async (target) => {
      const { shop, calls } = await everyOperation(target);
      assert.equal(calls.length, operationCount);
      const known = new Set(calls.map(placeOf));
      const paths = new Set(calls.map((call) => placeOf(call).split(" ")[1] ?? ""));
      const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];
      const undocumented = [
        ...[...paths].flatMap((path) => methods.map((method) => `${method} ${path}`)).filter((one) => !known.has(one)),
        ...["", "/products?page=1&size=1", "/shop/order", "/shop/orders/all/webhooks", "/Shop"].map(
          (path) => `GET /api/v1${path}`,
        ),
        ...["/shops/1", "/shop/tokens/1/charges", "/shop/order/1/status"].map((path) => `GET /api/v1${path}`),
      ];
      assert.ok(undocumented.length > 50, `${undocumented.length} calls are not documented`);
      for (const place of undocumented) {
        assertRefused(await stray(target, place, { key: shop.api_key }), 404, "error_not_found");
        assertRefused(await stray(target, place, { key: "never-issued" }), 401, "error_not_permitted");
      }
    },
  ),

  scenario("a refused call changes nothing and sends nothing", proves("T036"), async (target) => {
    const { replies, shop, state } = await everyRefusal(target, { watched: true });
    assert.ok(replies.length > 30);
    const { webhooks, seen } = state;
    assert.ok(webhooks > 3);
    assert.equal((await target.deliveries()).length, webhooks);
    await target.clock.advance("40s");
    assert.deepEqual(await everythingOf(shop.caller, shop.charges), seen);
    assert.equal((await target.deliveries()).length, webhooks);
  }),

  scenario("a path value that is no UUID answers 404 as an unknown one does", proves("T037"), async (target) => {
    const shop = await openShop(target, { tokenCharging: true });
    const { orderUuid: known, token } = await saveCard(target, shop);
    const { chargeUuid } = await charge(shop, token);
    for (const [operation, input] of ofOrder) {
      const ask = (orderUuid: string): Promise<Reply> =>
        shop.call(operation, { ...input, path: { ...input.path, orderUuid } });
      const nobodys = await ask(unknown);
      assertRefused(nobodys, 404, "error_not_found");
      for (const value of [...malformed, known.slice(1)]) assertSameRefusal(await ask(value), nobodys);
    }
    for (const [operation, name, own] of [
      ["GET /shop/tokens/{token}", "token", token],
      ["DELETE /shop/tokens/{token}", "token", token],
      ["GET /shop/charges/{chargeUuid}", "chargeUuid", chargeUuid],
    ] as const) {
      const nobodys = await shop.call(operation, { path: { [name]: unknown } });
      assertRefused(nobodys, 404, "error_not_found");
      for (const value of [...malformed, own.slice(1)]) {
        assertSameRefusal(await shop.call(operation, { path: { [name]: value } }), nobodys);
      }
    }
  }),
]);

/** The operations that name a token, in the order in which all of them can be made. */
function ofToken(token: string): readonly [OperationName, Input][] {
  return [
    ["GET /shop/tokens/{token}", { path: { token } }],
    ["POST /shop/charges", { body: { token, amount: 100_000 } }],
    ["DELETE /shop/tokens/{token}", { path: { token } }],
  ];
}

/** Every refusal that the documentation has, made in one shop, and what stood in that shop before the first. */
interface Refusals {
  readonly replies: readonly Reply[];
  readonly shop: { readonly caller: OpenedShop; readonly charges: readonly string[] };
  readonly state: { readonly seen: unknown; readonly webhooks: number };
}

/** Sets a shop up, makes every refused call in it, and, when `watched`, expects nothing to have changed after each. */
async function everyRefusal(target: Target, { watched = false } = {}): Promise<Refusals> {
  const { shop } = await openListeningShop(target, { recurrent: true, tokenCharging: true });
  const stranger = await openShop(target, { tokenCharging: true });
  const modest = await openShop(target);
  const closed = await openShop(target, { user_id: modest.user_id, status: 0 });
  const manager = await newManager(target, shop.id);
  await pull(target, "set-delays", { charge_ms: 3_600_000 });

  const pending = await createOrder(shop, { period: "monthly" });
  const once = await paidOrder(target, shop);
  const returned = await paidOrder(target, shop);
  const returnedSale = await latestOf(shop, returned.uuid);
  assert.equal((await refund(shop, returned.uuid, returnedSale.id)).status, 200);
  await target.clock.advance("5s");
  const { orderUuid: active, token: idle } = await saveCard(target, shop, { period: "monthly" });
  const activeSale = await latestOf(shop, active);
  const ended = await paidOrder(target, shop, { period: "monthly" });
  assert.equal((await cancel(shop, ended.uuid)).status, 200);
  const [busy, charged, inactive] = await times(3, async () => (await saveCard(target, shop)).token);
  assert.ok(busy && charged && inactive);
  await shop.ask("DELETE /shop/tokens/{token}", { path: { token: inactive } });
  const under = await charge(shop, busy);
  const over = await charge(shop, charged);
  await pull(target, "finish-charge", { charge_uuid: over.chargeUuid, outcome: "success" });
  const charges = [under.chargeUuid, over.chargeUuid];

  const take = (caller: Caller, token: string, amount: unknown = 100_000): Promise<Reply> =>
    caller.call("POST /shop/charges", { body: { token, amount } });
  const drop = (caller: Caller, token: string): Promise<Reply> =>
    caller.call("DELETE /shop/tokens/{token}", { path: { token } });
  const keyless = { headers: { "Api-Key": "never-issued" } };
  const refusals: readonly [number, () => Promise<Reply>][] = [
    [400, () => attempt(shop, { amount: 99 })],
    [400, () => attempt(shop, { customerId: "x".repeat(257) })],
    [400, () => shop.call("POST /shop/orders", { text: JSON.stringify(documentedOrder).slice(0, -1) })],
    [400, () => attempt(modest, { period: "monthly" })],
    [400, () => attempt(modest, { shopId: closed.id })],
    [400, () => cancel(shop, ended.uuid)],
    [400, () => refund(shop, returned.uuid, returnedSale.id)],
    [400, () => refund(shop, pending.uuid, activeSale.id)],
    [400, () => refund(shop, once.uuid, activeSale.id)],
    [400, () => refund(shop, active, "abc")],
    [400, () => resend(shop, active, "order")],
    [400, () => take(shop, idle, 9_999)],
    [400, () => take(shop, inactive)],
    [400, () => drop(shop, inactive)],
    [401, () => shop.call("POST /shop/orders", { ...keyless, body: documentedOrder })],
    [401, () => shop.call("POST /shop/orders/{orderUuid}/cancel", { ...keyless, path: { orderUuid: active } })],
    [401, () => shop.call("DELETE /shop/tokens/{token}", { ...keyless, path: { token: idle } })],
    [401, () => shop.call("POST /shop/charges", { ...keyless, body: { token: idle, amount: 100_000 } })],
    [403, () => cancel(stranger, active)],
    [403, () => refund(stranger, active, activeSale.id)],
    [403, () => resend(stranger, active)],
    [403, () => take(modest, idle)],
    [404, () => attempt(shop, { shopId: modest.id })],
    [404, () => attempt(manager)],
    [404, () => cancel(shop, once.uuid)],
    [404, () => cancel(shop, pending.uuid)],
    [404, () => cancel(shop, unknown)],
    [404, () => refund(shop, active, 987_654_321)],
    [404, () => resend(shop, active, "shop_order_cancelled")],
    [404, () => take(stranger, idle)],
    [404, () => drop(stranger, idle)],
    [404, () => stray(target, `DELETE /api/v1/shop/orders/${active}`, { key: shop.api_key })],
    [404, () => stray(target, "PUT /api/v1/shop/orders", { key: shop.api_key, body: JSON.stringify(documentedOrder) })],
    [409, () => take(shop, busy)],
    [429, () => take(shop, charged)],
    [500, () => refund(shop, active, activeSale.id)],
    [502, () => take(shop, idle)],
  ];

  const seen = await everythingOf(shop, charges);
  const webhooks = (await target.deliveries()).length;
  const replies: Reply[] = [];
  for (const [status, call] of refusals) {
    // Only now: who comes first, a failure of the service or any other refusal, nobody says.
    if (status === 500) await pull(target, "fail-refund", { uuid: active, transaction_id: activeSale.id });
    if (status === 502) await pull(target, "set-gateway", { available: false });
    const reply = await call();
    assert.equal(reply.status, status, `refusal ${replies.length + 1}: ${reply.text}`);
    replies.push(reply);
    if (!watched) continue;
    assert.deepEqual(await everythingOf(shop, charges), seen, `refusal ${replies.length} changed something`);
    assert.equal((await target.deliveries()).length, webhooks, `refusal ${replies.length} sent something`);
  }
  return { replies, shop: { caller: shop, charges }, state: { seen, webhooks } };
}

/** All that the API shows of a shop: orders, their transactions, tokens and these charges. */
async function everythingOf(shop: Caller, charges: readonly string[]): Promise<unknown> {
  const orders = await shop.ask("GET /shop/orders");
  const transactions = await Promise.all(orders.map(({ uuid }) => transactionsOf(shop, uuid)));
  const tokens = await shop.ask("GET /shop/tokens");
  const taken = await Promise.all(
    charges.map((chargeUuid) => shop.ask("GET /shop/charges/{chargeUuid}", { path: { chargeUuid } })),
  );
  return { orders, transactions, tokens, taken };
}
