import assert from "node:assert/strict";

import { observes, proves, scenario, suite, type Suite } from "../scenario.ts";
import { buyer, pull, readReply, twoBuyers, type Caller, type Reply } from "./caller.ts";
import { everyOperation, type ValidCall } from "./every-operation.ts";
import { newBuyer, pieces, shelve, times, withAnotherKey } from "./shelf.ts";

/** Type & error constraints: the refusals, and their precedence. */
export const errors: Suite = suite("bunaistore/errors", [
  scenario("a refusal of a reader is an object with a text in detail", observes("B020"), async (target) => {
    const caller = buyer(target);
    for (const [status, reply] of [
      [400, await caller.call("GET /v1/products", { query: { limit: 0 } })],
      [401, await caller.call("GET /v1/me", { headers: { "x-api-key": "never issued" } })],
      [404, await caller.call("GET /v1/orders/{id}", { path: { id: "no such order" } })],
    ] as const) {
      assert.equal(reply.status, status, reply.text);
      assert.match(reply.headers.get("content-type") ?? "", /^application\/json\b/);
      assert.ok(typeof reply.body["detail"] === "string" && reply.detail.trim() !== "", reply.text);
    }
  }),

  scenario("every error answer is an object with a text in detail", proves("B020"), async (target) => {
    const rich = buyer(target);
    const poor = await newBuyer(target, 0);
    const product_id = await shelve(target, { price: 5, items: pieces(1) });
    const met = new Map<number, number>();
    const refused = (reply: Reply, status: number): void => {
      assert.equal(reply.status, status, reply.text);
      assert.match(reply.headers.get("content-type") ?? "", /^application\/json\b/);
      const { detail } = reply.body;
      assert.ok(typeof detail === "string" && detail.trim() !== "", `detail of the ${status} is ${reply.text}`);
      met.set(status, (met.get(status) ?? 0) + 1);
    };

    refused(await order(rich, { product_id, qty: 0 }), 400);
    refused(await rich.call("POST /v1/orders", { text: "{" }), 400);
    refused(await rich.call("GET /v1/products", { query: { limit: "many" } }), 400);
    refused(await rich.call("POST /v1/developer/webhook", { body: { url: "ftp://mystore.com" } }), 400);
    refused(await rich.call("POST /v1/topup/submit_txid", { body: { method: "cash", txid: "1" } }), 400);
    refused(await rich.call("GET /v1/me", { headers: { "x-api-key": "never issued" } }), 401);
    refused(await order(poor, { product_id }), 402);
    refused(await order(rich, { product_id: "no such product" }), 404);
    refused(await rich.call("GET /v1/orders/{id}", { path: { id: "ORD00000000" } }), 404);
    refused(await rich.call("GET /v1/products/{id}", { path: { id: "no such product" } }), 404);
    const headers = { "x-api-key": rich.api_key };
    refused(await readReply(await target.fetch("/v1/nowhere", { headers })), 404);
    refused(await readReply(await target.fetch("/v1/me", { method: "DELETE", headers })), 405);
    refused(await order(rich, { product_id, qty: 2 }), 409);
    await pull(target, "set-payment-method", { method: "trx", enabled: false });
    const trx = { method: "trx", txid: "ab".repeat(32) };
    refused(await rich.call("POST /v1/topup/submit_txid", { body: trx }), 403);
    await pull(target, "set-worker", { running: false });
    const ton = { method: "ton", txid: "ab".repeat(32) };
    refused(await rich.call("POST /v1/topup/submit_txid", { body: ton }), 500);
    await times(60, () => poor.call("GET /v1/me"));
    refused(await poor.call("GET /v1/me"), 429);
    await pull(target, "set-api", { enabled: false });
    refused(await rich.call("GET /v1/me"), 503);
    await pull(target, "set-maintenance", { on: true });
    refused(await rich.call("GET /v1/me"), 503);
    await pull(target, "suspend", { user_id: rich.user_id });
    refused(await rich.call("GET /v1/me"), 403);
    assert.deepEqual(
      [...met.keys()].toSorted((one, two) => one - two),
      [400, 401, 402, 403, 404, 405, 409, 429, 500, 503],
    );
  }),

  scenario(
    "an order above the balance answers 402, one that takes all of it does not",
    proves("B022"),
    async (target) => {
      const product_id = await shelve(target, { price: 3.5, items: pieces(5) });
      const caller = await newBuyer(target, 7);
      assert.equal((await caller.call("POST /v1/orders", { body: { product_id, qty: 3 } })).status, 402);
      assert.equal((await caller.call("POST /v1/orders", { body: { product_id, qty: 2 } })).status, 200);
      assert.equal((await caller.call("POST /v1/orders", { body: { product_id, qty: 1 } })).status, 402);
    },
  ),

  scenario("a single cent too little answers 402", proves("B022"), async (target) => {
    const product_id = await shelve(target, { price: 3.5, items: pieces(1) });
    const caller = await newBuyer(target, 3.49);
    assert.equal((await caller.call("POST /v1/orders", { body: { product_id } })).status, 402);
  }),

  scenario("each key of a banned account gets 403 on every operation", proves("B023"), async (target) => {
    const caller = buyer(target);
    const calls = await everyOperation(target, caller);
    const second = await withAnotherKey(target, caller);
    await pull(target, "suspend", { user_id: caller.user_id });
    await allAnswer(403, caller, calls);
    assert.equal((await second.call("GET /v1/me")).status, 403);
    assert.equal((await twoBuyers(target)[1].call("GET /v1/me")).status, 200);
  }),

  scenario("a suspended key gets 403 on every operation until it is restored", proves("B024"), async (target) => {
    const caller = buyer(target);
    const calls = await everyOperation(target, caller);
    await pull(target, "suspend", { user_id: caller.user_id });
    await allAnswer(403, caller, calls);
    await pull(target, "restore", { user_id: caller.user_id });
    for (const { operation, input } of calls) {
      const { status } = await caller.call(operation, input);
      assert.ok(status < 300, `${operation} answers ${status}`);
    }
  }),

  scenario("pieces that another buyer took since the catalogue was read answer 409", proves("B025"), async (target) => {
    const [one, two] = twoBuyers(target);
    const product_id = await shelve(target, { items: pieces(3) });
    const read = await one.ask("GET /v1/products/{id}", { path: { id: product_id } });
    assert.equal(read.stock_count, 3);
    await two.ask("POST /v1/orders", { body: { product_id, qty: 1 } });
    const { status } = await one.call("POST /v1/orders", { body: { product_id, qty: read.stock_count } });
    assert.equal(status, 409);
    await two.ask("POST /v1/orders", { body: { product_id, qty: 2 } });
    assert.equal((await one.call("POST /v1/orders", { body: { product_id, qty: 1 } })).status, 409);
  }),

  scenario("in maintenance mode every operation answers 503", proves("B026"), async (target) => {
    const caller = buyer(target);
    const calls = await everyOperation(target, caller);
    await pull(target, "set-maintenance", { on: true });
    await allAnswer(503, caller, calls);
    await pull(target, "set-maintenance", { on: false });
    assert.equal((await caller.call("GET /v1/me")).status, 200);
  }),

  scenario("with the API switched off every operation answers 503", proves("B027"), async (target) => {
    const caller = buyer(target);
    const calls = await everyOperation(target, caller);
    await pull(target, "set-api", { enabled: false });
    await allAnswer(503, caller, calls);
    await pull(target, "set-api", { enabled: true });
    assert.equal((await caller.call("GET /v1/me")).status, 200);
  }),

  scenario("401 goes before 403 and before 503", proves("B028"), async (target) => {
    const caller = buyer(target);
    const revoked = await withAnotherKey(target, caller);
    await pull(target, "revoke-key", { api_key: revoked.api_key });
    await pull(target, "suspend", { user_id: caller.user_id });
    assert.equal((await caller.call("GET /v1/me")).status, 403);
    assert.equal((await revoked.call("GET /v1/me")).status, 401);
    await pull(target, "set-maintenance", { on: true });
    assert.equal((await revoked.call("GET /v1/me")).status, 401);
    await pull(target, "restore", { user_id: caller.user_id });
    assert.equal((await caller.call("GET /v1/me")).status, 503);
    assert.equal((await revoked.call("GET /v1/me")).status, 401);
  }),

  scenario("403 goes before 503", proves("B029"), async (target) => {
    const [banned, other] = twoBuyers(target);
    await pull(target, "suspend", { user_id: banned.user_id });
    await pull(target, "set-maintenance", { on: true });
    assert.equal((await other.call("GET /v1/me")).status, 503);
    assert.equal((await banned.call("GET /v1/me")).status, 403);
  }),

  scenario("503 goes before 429", proves("B030"), async (target) => {
    const caller = buyer(target);
    await times(60, () => caller.call("GET /v1/me"));
    assert.equal((await caller.call("GET /v1/me")).status, 429);
    await pull(target, "set-maintenance", { on: true });
    assert.equal((await caller.call("GET /v1/me")).status, 503);
    await pull(target, "set-maintenance", { on: false });
    assert.equal((await caller.call("GET /v1/me")).status, 429);
  }),

  scenario("429 goes before 400", proves("B031"), async (target) => {
    const caller = buyer(target);
    const broken = { text: '{"product_id": ' };
    assert.equal((await caller.call("POST /v1/orders", broken)).status, 400);
    await times(19, () => caller.call("POST /v1/orders", { body: { product_id: "no such product" } }));
    assert.equal((await caller.call("POST /v1/orders", broken)).status, 429);
    assert.equal((await caller.call("POST /v1/orders", { body: { qty: 0 } })).status, 429);
  }),

  scenario("400 goes before 404", proves("B032"), async (target) => {
    const caller = buyer(target);
    assert.equal((await order(caller, { product_id: "no such product", qty: 0 })).status, 400);
    assert.equal((await order(caller, { product_id: "no such product", qty: 1 })).status, 404);
  }),

  scenario("404 goes before 409 and 402", proves("B033"), async (target) => {
    const poor = await newBuyer(target, 0);
    for (const qty of [1, 10_000, 1_000_000]) {
      const { status } = await poor.call("POST /v1/orders", { body: { product_id: "no such product", qty } });
      assert.equal(status, 404, `qty ${qty}`);
    }
  }),

  scenario("409 for stock goes before 402", proves("B034"), async (target) => {
    const poor = await newBuyer(target, 1);
    const product_id = await shelve(target, { price: 5, items: pieces(2) });
    assert.equal((await order(poor, { product_id, qty: 2 })).status, 402);
    assert.equal((await order(poor, { product_id, qty: 3 })).status, 409);
  }),

  scenario("a body that is no JSON answers 400", proves("B035"), async (target) => {
    const caller = buyer(target);
    const bodied = ["POST /v1/orders", "POST /v1/developer/webhook", "POST /v1/topup/submit_txid"] as const;
    for (const operation of bodied) {
      for (const text of ["{", "", "qty=1", '{"url": "https://mystore.com",}', "{'qty': 1}"]) {
        const { status } = await caller.call(operation, { text });
        assert.equal(status, 400, `${operation} with ${JSON.stringify(text)}`);
      }
    }
  }),

  scenario("a field of the wrong type answers 400 and is named", proves("B036"), async (target) => {
    const caller = buyer(target);
    const product_id = await shelve(target, { items: pieces(3) });
    const whole = { product_id, qty: 1, include_after_note: true };
    const wrongs = [
      ["POST /v1/orders", "product_id", whole, [5, true, null, ["PRD"], {}]],
      ["POST /v1/orders", "qty", whole, ["1", true, [1], {}]],
      ["POST /v1/orders", "include_after_note", whole, ["true", 1]],
      ["POST /v1/developer/webhook", "url", {}, [5, true, {}]],
      ["POST /v1/topup/submit_txid", "method", { txid: "1" }, [5, true]],
      ["POST /v1/topup/submit_txid", "txid", { method: "binance" }, [40_123_456_789, true]],
    ] as const;
    for (const [operation, field, right, values] of wrongs) {
      for (const value of values) {
        const reply = await caller.call(operation, { body: { ...right, [field]: value } });
        const what = `${operation} with ${field} ${JSON.stringify(value)}: ${reply.text}`;
        assert.equal(reply.status, 400, what);
        assert.ok(reply.detail.includes(field), what);
      }
    }
  }),

  scenario("no input error is a 422", proves("B037"), async (target) => {
    const caller = buyer(target);
    const product_id = await shelve(target, { items: pieces(3) });
    const replies = [
      await caller.call("POST /v1/orders", { text: "no JSON" }),
      await caller.call("POST /v1/orders", { body: [] }),
      await caller.call("POST /v1/orders", { body: {} }),
      await caller.call("POST /v1/orders", { body: { product_id: 5 } }),
      await caller.call("POST /v1/orders", { body: { product_id, qty: "1" } }),
      await caller.call("POST /v1/orders", { body: { product_id, qty: -1 } }),
      await caller.call("POST /v1/orders", { body: { product_id, qty: 1.5 } }),
      await caller.call("POST /v1/orders", { body: { product_id, include_after_note: "yes" } }),
      await caller.call("POST /v1/developer/webhook", { body: {} }),
      await caller.call("POST /v1/developer/webhook", { body: { url: "mystore" } }),
      await caller.call("POST /v1/developer/webhook", { body: { url: "http://mystore.com" } }),
      await caller.call("POST /v1/topup/submit_txid", { body: {} }),
      await caller.call("POST /v1/topup/submit_txid", { body: { method: "cash", txid: "1" } }),
      await caller.call("POST /v1/topup/submit_txid", { body: { method: "bep20", txid: "1" } }),
      await caller.call("GET /v1/products", { query: { limit: 0 } }),
      await caller.call("GET /v1/products", { query: { offset: -1 } }),
      await caller.call("GET /v1/products", { query: { include_note: "perhaps" } }),
      await caller.call("GET /v1/product-groups", { query: { limit: "ten" } }),
    ];
    assert.deepEqual(
      replies.map(({ status }) => status),
      replies.map(() => 400),
    );
  }),
]);

async function allAnswer(status: number, caller: Caller, calls: readonly ValidCall[]): Promise<void> {
  assert.equal(calls.length, 11);
  for (const { operation, input } of calls) {
    const reply = await caller.call(operation, input);
    assert.equal(reply.status, status, `${operation}: ${reply.text}`);
  }
}

function order(caller: Caller, body: unknown): Promise<Reply> {
  return caller.call("POST /v1/orders", { body });
}
