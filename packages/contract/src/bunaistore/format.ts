import assert from "node:assert/strict";

import { observes, proves, scenario, suite, type Suite } from "../scenario.ts";
import { buyer, readReply, type OperationName } from "./caller.ts";
import { everyOperation } from "./every-operation.ts";
import { newBuyer, pieces, shelve } from "./shelf.ts";

/** The form of every answer: paths, statuses, caching, JSON types. */
export const format: Suite = suite("bunaistore/format", [
  scenario(
    "there are eleven operations below /v1, each served at its path and method",
    proves("B002"),
    async (target) => {
      const caller = buyer(target);
      const calls = await everyOperation(target, caller);
      assert.equal(new Set(calls.map(({ operation }) => operation)).size, 11);
      for (const { operation, input } of calls) {
        const reply = await caller.call(operation, input);
        assert.ok(reply.status < 300, `${operation} answers ${reply.status}`);
      }
    },
  ),

  scenario("nothing but the eleven operations is served", proves("B002"), async (target) => {
    const caller = buyer(target);
    const calls = await everyOperation(target, caller);
    const known = new Set<string>(calls.map(({ operation }) => operation));
    const filled = new Map<string, string>(
      calls.map(({ operation, input }) => {
        const template = operation.slice(operation.indexOf(" ") + 1);
        return [template, template.replace("{id}", input.path?.["id"] ?? "")];
      }),
    );
    const headers = { "x-api-key": caller.api_key };
    for (const [template, path] of filled) {
      for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
        if (known.has(`${method} ${template}`)) continue;
        const { status } = await target.fetch(path, { method, headers });
        assert.equal(status, 405, `${method} ${path}`);
      }
    }
    for (const path of ["/me", "/products", "/orders", "/v1", "/v1/order", "/v1/topup", "/v2/me", "/v1/v1/me"]) {
      const { status } = await target.fetch(path, { headers });
      assert.equal(status, 404, `GET ${path}`);
    }
  }),

  scenario("every success answers 200, a submitted payment alone 202", proves("B003"), async (target) => {
    const caller = buyer(target);
    for (const { operation, input } of await everyOperation(target, caller)) {
      const { status } = await caller.call(operation, input);
      assert.equal(status, operation === "POST /v1/topup/submit_txid" ? 202 : 200, operation);
    }
  }),

  scenario("every 200 to a GET may be kept for 30 seconds", proves("B004"), async (target) => {
    const caller = buyer(target);
    const reads = (await everyOperation(target, caller)).filter(({ operation }) => operation.startsWith("GET "));
    assert.equal(reads.length, 7);
    for (const { operation, input } of reads) {
      const { headers } = await caller.call(operation, input);
      assert.equal(headers.get("cache-control"), "public, max-age=30", operation);
    }
    const filtered = await caller.call("GET /v1/products", { query: { view: "groups", limit: 1 } });
    assert.equal(filtered.headers.get("cache-control"), "public, max-age=30");
  }),

  scenario("numbers, booleans and nulls are JSON's own, never quoted", proves("B006"), async (target) => {
    const caller = await newBuyer(target, 100);
    const grouped = { group_name: "Amazon Prime", variant_name: "1 month" };
    const ids = [
      await shelve(target, { items: pieces(5), promo_active: true, promo_cb: 5, promo_tiers: { "2": 5 } }),
      await shelve(target, { ...grouped, stock_type: "manual", stock_count: 3, warranty_hours: 720 }),
      await shelve(target, { infinite_stock: true }),
    ];
    const answers: [OperationName, unknown][] = [];
    const keep = async (operation: OperationName, input: Parameters<typeof caller.call>[1] = {}): Promise<unknown> => {
      const { body } = await caller.call(operation, input);
      answers.push([operation, body]);
      return body;
    };
    for (const product_id of ids) {
      await keep("GET /v1/products/{id}", { path: { id: product_id } });
      const body = { product_id, qty: 2, include_after_note: true };
      const { order } = (await keep("POST /v1/orders", { body })) as { order: { order_id: string } };
      await keep("GET /v1/orders/{id}", { path: { id: order.order_id } });
    }
    await keep("GET /v1/me");
    await keep("GET /v1/products", { query: { include_note: true } });
    await keep("GET /v1/product-groups", { query: { include_variants: true } });
    await keep("GET /v1/developer/me");
    await keep("GET /v1/topup/addresses");

    const seen = new Set<string>();
    for (const [operation, answer] of answers) {
      for (const [field, value] of fieldsOf(answer)) {
        const kinds = unquoted[field];
        if (!kinds) continue;
        const kind = value === null ? "null" : typeof value;
        assert.ok(kinds.includes(kind), `${field} of ${operation} is ${JSON.stringify(value)}`);
        seen.add(`${field} ${kind}`);
      }
    }
    for (const [field, kinds] of Object.entries(unquoted)) {
      for (const kind of kinds.filter((one) => one !== "string")) {
        assert.ok(seen.has(`${field} ${kind}`), `no answer had ${field} as ${kind}`);
      }
    }
  }),

  scenario("a method that a path does not have is refused with those it has", proves(), async (target) => {
    const headers = { "x-api-key": buyer(target).api_key };
    for (const [method, path, allowed] of [
      ["POST", "/v1/me", ["GET", "HEAD"]],
      ["GET", "/v1/orders", ["POST"]],
      ["PUT", "/v1/developer/webhook", ["DELETE", "POST"]],
    ] as const) {
      const reply = await readReply(await target.fetch(path, { method, headers }));
      assert.equal(reply.status, 405, `${method} ${path}`);
      const allow = (reply.headers.get("allow") ?? "")
        .split(/\s*,\s*/)
        .filter((one) => one !== "HEAD" && one !== "OPTIONS");
      assert.deepEqual(
        allow.toSorted(),
        allowed.filter((one) => one !== "HEAD"),
      );
      assert.notEqual(reply.detail, "");
    }
    assert.equal((await target.fetch("/v1/nowhere")).status, 401);
    assert.equal((await target.fetch("/v1/me", { method: "POST" })).status, 401);
  }),

  scenario("HEAD answers as GET does, without the body", observes(), async (target) => {
    const headers = { "x-api-key": buyer(target).api_key };
    const response = await target.fetch("/v1/me", { method: "HEAD", headers });
    assert.equal(response.status, 200);
    assert.equal(response.headers.get("cache-control"), "public, max-age=30");
    assert.equal(await response.text(), "");
    assert.equal((await target.fetch("/v1/products/nowhere", { method: "HEAD", headers })).status, 404);
  }),

  scenario("a body is read as JSON whatever its content type says", proves(), async (target) => {
    const product_id = await shelve(target, { items: pieces(3) });
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/json; charset=utf-8"]) {
      const reply = await buyer(target).call("POST /v1/orders", {
        body: { product_id },
        headers: { "content-type": type },
      });
      assert.equal(reply.status, 200, type);
    }
  }),

  scenario("unknown fields and parameters are ignored", proves(), async (target) => {
    const caller = buyer(target);
    const product_id = await shelve(target, { items: pieces(1) });
    const plain = await caller.call("GET /v1/products");
    const odd = await caller.call("GET /v1/products", { query: { page: "two", "limit[]": "x", view: "everything" } });
    assert.equal(odd.text, plain.text);
    const { order } = await caller.ask("POST /v1/orders", { body: { product_id, price: 0, coupon: { code: "x" } } });
    assert.equal(order.total_paid, 1);
  }),
]);

/** The fields that the documentation types as number, boolean or nullable, with the kinds that each may have. */
const unquoted: Readonly<Record<string, readonly string[]>> = {
  user_id: ["number"],
  balance: ["number"],
  api_orders: ["number"],
  api_spent: ["number"],
  price: ["number"],
  stock_count: ["number"],
  warranty_hours: ["number"],
  promo_cb: ["number"],
  qty: ["number"],
  base_price: ["number"],
  total_paid: ["number"],
  discount_applied: ["number"],
  variant_count: ["number"],
  min_price: ["number"],
  max_price: ["number"],
  infinite_stock: ["boolean"],
  has_promo: ["boolean"],
  promo_active: ["boolean"],
  refunded: ["boolean"],
  enabled: ["boolean"],
  submit_txid: ["boolean"],
  submit_order_id: ["boolean"],
  display_name: ["string", "null"],
  group_id: ["string", "null"],
  group_name: ["string", "null"],
  variant_name: ["string", "null"],
  warranty_expires: ["string", "null"],
  webhook_url: ["null"],
};

/** Every field of an answer with its value, at any depth, except the entries of promo_tiers, which have their own scenario. */
function* fieldsOf(value: unknown): Generator<readonly [string, unknown]> {
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) yield [name, inner];
    yield* fieldsOf(inner);
  }
}
