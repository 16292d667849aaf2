import assert from "node:assert/strict";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import { buyer, pull } from "./caller.ts";
import { pieces, shelve } from "./shelf.ts";

/** What an order delivers, piece by piece. */
export const orderItems: Suite = suite("bunaistore/order-items", [
  scenario("an auto order has one string a piece", proves("B176"), async (target) => {
    const finite = await shelve(target, { price: 0.01, items: pieces(20) });
    const infinite = await shelve(target, { price: 0.01, infinite_stock: true });
    for (const product_id of [finite, infinite]) {
      for (const qty of [1, 2, 12]) {
        const { order } = await buyer(target).ask("POST /v1/orders", { body: { product_id, qty } });
        assert.equal(order.items.length, qty);
        for (const item of order.items) assert.equal(typeof item, "string");
      }
    }
  }),

  scenario("a manual order has no items", proves("B177"), async (target) => {
    const finite = await shelve(target, { stock_type: "manual", stock_count: 20 });
    const infinite = await shelve(target, { stock_type: "manual", infinite_stock: true });
    for (const product_id of [finite, infinite]) {
      for (const qty of [1, 3, 12]) {
        const { order } = await buyer(target).ask("POST /v1/orders", { body: { product_id, qty } });
        assert.deepEqual(order.items, []);
      }
    }
  }),

  scenario("items come in the order in which they were loaded", proves("B179"), async (target) => {
    const product_id = await shelve(target, { items: ["c", "a", "b"] });
    const bought = async (qty: number): Promise<unknown> =>
      (await buyer(target).ask("POST /v1/orders", { body: { product_id, qty } })).order.items;
    assert.deepEqual(await bought(2), ["c", "a"]);
    await pull(target, "add-stock", { product_id, items: ["z", "0", "y", "10", "9"] });
    assert.deepEqual(await bought(3), ["b", "z", "0"]);
    assert.deepEqual(await bought(3), ["y", "10", "9"]);
  }),

  scenario("an item of several lines arrives byte for byte", proves("B180"), async (target) => {
    const items = [
      "Full account details...\nRegion: US\nPlan: Premium...",
      '\n\nlogin:\t"a\\b"\r\npassword: ü€😀\u2028\u0000\u007f\n  ',
      `${"line of an account, é 🛒\n".repeat(2_500)}end`,
    ];
    assert.ok(items.every((item) => item.includes("\n")) && Buffer.byteLength(items[2] ?? "") > 60_000);
    const product_id = await shelve(target, { items });
    const { order } = await buyer(target).ask("POST /v1/orders", { body: { product_id, qty: 3 } });
    assert.equal(order.items.length, 3);
    for (const [index, item] of items.entries()) {
      assert.ok(
        Buffer.from(order.items[index] ?? "").equals(Buffer.from(item)),
        `item ${index} is not what was loaded`,
      );
    }
    const found = await buyer(target).ask("GET /v1/orders/{id}", { path: { id: order.order_id } });
    assert.ok(found.order.items.every((item, index) => item === items[index]));
  }),

  scenario("an order of twelve long items is answered whole", proves("B181"), async (target) => {
    for (const lines of [200, 2_500]) {
      const items = pieces(12).map((piece) => `${piece}\n${"one more line of the account\n".repeat(lines)}`);
      const product_id = await shelve(target, { items });
      const { status, text, body } = await buyer(target).call("POST /v1/orders", { body: { product_id, qty: 12 } });
      assert.equal(status, 200);
      assert.ok(Buffer.byteLength(text) > 50_000, `the answer has only ${text.length} characters`);
      assert.ok((body["order"] as { items: string[] }).items.every((item, index) => item === items[index]));
      assert.equal((body["order"] as { items: string[] }).items.length, 12);
    }
  }),

  scenario("infinite auto stock generates its items and stays 9999", proves("B183"), async (target) => {
    const caller = buyer(target);
    const product_id = await shelve(target, { price: 0.01, infinite_stock: true });
    for (const qty of [1, 40]) {
      const { order } = await caller.ask("POST /v1/orders", { body: { product_id, qty } });
      assert.equal(order.items.length, qty);
      for (const item of order.items) assert.ok(typeof item === "string" && item !== "");
      const { stock_count } = await caller.ask("GET /v1/products/{id}", { path: { id: product_id } });
      assert.equal(stock_count, 9999);
    }
  }),
]);
