import assert from "node:assert/strict";

import type { Product, ProductListItem } from "@vitrine/specs/bunaistore";

import { observes, proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { buyer, pull } from "./caller.ts";
import { listFields } from "./list-fields.ts";
import { pieces, shelve } from "./shelf.ts";

/** GET /v1/products/{id}: one product with all its fields. */
export const product: Suite = suite("bunaistore/product", [
  scenario("a product is answered as a bare object", proves("B122"), async (target) => {
    const id = await shelve(target, { items: pieces(1) });
    const { status, body } = await buyer(target).call("GET /v1/products/{id}", { path: { id } });
    assert.equal(status, 200);
    assert.ok(!Array.isArray(body) && body["product_id"] === id, JSON.stringify(body));
  }),

  scenario(
    "a product that is there has all that the list has of it, and five fields more",
    observes("B067", "B122", "B123", "B124"),
    async (target) => {
      const list = (await buyer(target).ask("GET /v1/products", { query: { limit: 2 } })) as readonly ProductListItem[];
      assert.ok(list.length > 0);
      for (const plan of list) {
        const { name, note, promo_active, promo_cb, promo_tiers, ...same } = await looked(target, plan.product_id);
        assert.deepEqual(same, plan);
        assert.deepEqual([typeof name, typeof note, typeof promo_active], ["string", "string", "boolean"]);
        assert.deepEqual([typeof promo_cb, typeof promo_tiers], ["number", "object"]);
      }
    },
  ),

  scenario("a product has the fields of the list and five more", proves("B123"), async (target) => {
    const extra = ["name", "note", "promo_active", "promo_cb", "promo_tiers"];
    const ids = [
      await shelve(target, { items: pieces(1) }),
      await shelve(target, { stock_type: "manual", stock_count: 1, group_name: "Spotify", variant_name: "1 year" }),
      await shelve(target, { infinite_stock: true, note: "Read", after_note: "VPN", promo_tiers: { "5": 5 } }),
    ];
    for (const id of ids) {
      assert.deepEqual(Object.keys(await looked(target, id)).toSorted(), [...listFields, ...extra].toSorted());
    }
  }),

  scenario("what list and product both say, they say alike", proves("B124"), async (target) => {
    await shelve(target, { price: 2.75, items: pieces(3), promo_active: true, promo_tiers: { "5": 5 } });
    await shelve(target, { stock_type: "manual", stock_count: 7, group_name: "Spotify", variant_name: "1 year" });
    await shelve(target, { infinite_stock: true, warranty_hours: 720 });
    const list = (await buyer(target).ask("GET /v1/products")) as readonly ProductListItem[];
    assert.ok(list.length >= 3);
    for (const plan of list) {
      const detail: Readonly<Record<string, unknown>> = { ...(await looked(target, plan.product_id)) };
      assert.deepEqual(Object.fromEntries(listFields.map((field) => [field, detail[field]])), plan);
    }
  }),

  scenario("name is the name of the product", proves("B125"), async (target) => {
    for (const name of ["Netflix Premium", "VPN · 1 год 🛡"]) {
      assert.equal((await looked(target, await shelve(target, { name, items: pieces(1) }))).name, name);
    }
    assert.equal((await looked(target, "PRD_ajS8x")).name, "Netflix Premium");
  }),

  scenario("note is the owner's text to the letter", proves("B126", "B128"), async (target) => {
    const first = '<b>Read</b> TOS &amp; "buy"\n\n  • one\r\n  • two\t🛒 ';
    const id = await shelve(target, { items: pieces(1), note: first });
    assert.equal((await looked(target, id)).note, first);
    await pull(target, "update-product", { product_id: id, note: "Changed." });
    assert.equal((await looked(target, id)).note, "Changed.");
  }),

  scenario("note is empty when the owner set none", proves("B127"), async (target) => {
    const id = await shelve(target, { items: pieces(1) });
    assert.equal((await looked(target, id)).note, "");
    await pull(target, "update-product", { product_id: id, note: "Read." });
    await pull(target, "update-product", { product_id: id, note: "" });
    assert.equal((await looked(target, id)).note, "");
  }),

  scenario(
    "promo_active is a boolean, and promo_tiers stands while it is false",
    proves("B130", "B131"),
    async (target) => {
      const promo_tiers = { "5": 5, "10": 12 };
      const id = await shelve(target, { items: pieces(1), promo_active: true, promo_tiers });
      assert.equal((await looked(target, id)).promo_active, true);
      await pull(target, "update-product", { product_id: id, promo_active: false });
      const off = await looked(target, id);
      assert.equal(off.promo_active, false);
      assert.deepEqual(off.promo_tiers, promo_tiers);
    },
  ),

  scenario("promo_cb is a percentage, 0 without cashback", proves("B132"), async (target) => {
    const plain = await shelve(target, { items: pieces(1) });
    assert.equal((await looked(target, plain)).promo_cb, 0);
    for (const promo_cb of [5, 2.5, 0]) {
      await pull(target, "update-product", { product_id: plain, promo_cb });
      assert.equal((await looked(target, plain)).promo_cb, promo_cb);
    }
  }),

  scenario("promo_tiers maps quantities as text to percentages as numbers", proves("B133"), async (target) => {
    const promo_tiers = { "2": 0.5, "5": 5, "10": 12, "100": 33.3 };
    const id = await shelve(target, { items: pieces(1), promo_active: true, promo_tiers });
    const { body } = await buyer(target).call("GET /v1/products/{id}", { path: { id } });
    assert.deepEqual(body["promo_tiers"], promo_tiers);
    assert.ok(!Array.isArray(body["promo_tiers"]));
  }),

  scenario("promo_tiers is an empty object without tiers", proves("B134"), async (target) => {
    const id = await shelve(target, { items: pieces(1) });
    assert.deepEqual((await looked(target, id)).promo_tiers, {});
    await pull(target, "update-product", { product_id: id, promo_tiers: { "5": 5 } });
    await pull(target, "update-product", { product_id: id, promo_tiers: {} });
    assert.deepEqual((await looked(target, id)).promo_tiers, {});
  }),

  scenario("a product that is sold out is still answered, with stock_count 0", proves("B135"), async (target) => {
    const auto = await shelve(target, { items: pieces(1) });
    const manual = await shelve(target, { stock_type: "manual", stock_count: 1 });
    for (const id of [auto, manual]) {
      await buyer(target).ask("POST /v1/orders", { body: { product_id: id } });
      assert.equal((await looked(target, id)).stock_count, 0);
    }
  }),

  scenario("a deleted product answers 404", proves("B136"), async (target) => {
    const id = await shelve(target, { items: pieces(1) });
    assert.equal((await looked(target, id)).product_id, id);
    await pull(target, "delete-product", { product_id: id });
    assert.equal((await buyer(target).call("GET /v1/products/{id}", { path: { id } })).status, 404);
  }),

  scenario("an id that never existed answers 404", observes("B137"), async (target) => {
    for (const id of ["PRD_never", "00000000", "a b/c", "%"]) {
      const { status } = await buyer(target).call("GET /v1/products/{id}", { path: { id } });
      assert.equal(status, 404, id);
    }
  }),

  scenario("neither the id of a group nor another case of an id finds a product", proves("B137"), async (target) => {
    for (const id of ["d8b627d5", "PRD_AJS8X", "ü".repeat(50)]) {
      const { status } = await buyer(target).call("GET /v1/products/{id}", { path: { id } });
      assert.equal(status, 404, id);
    }
  }),
]);

async function looked(target: Target, id: string): Promise<Product> {
  return buyer(target).ask("GET /v1/products/{id}", { path: { id } });
}
