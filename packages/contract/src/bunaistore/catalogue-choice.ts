import assert from "node:assert/strict";

import type { ProductGroup } from "@vitrine/specs/bunaistore";

import { observes, proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { buyer } from "./caller.ts";
import { listFields } from "./list-fields.ts";
import { listed } from "./listed.ts";
import { pieces, shelve } from "./shelf.ts";

/** Which products are listed, and in which form: view, type and include_note. */
export const catalogueChoice: Suite = suite("bunaistore/catalogue-choice", [
  scenario(
    "the plans that are there are filtered by their type, and by no other",
    observes("B091", "B092", "B093"),
    async (target) => {
      const everything = await listed(target, { limit: 100 });
      for (const type of ["auto", "manual"] as const) {
        const wanted = everything.filter(({ stock_type }) => stock_type === type);
        assert.deepEqual(await listed(target, { limit: 100, type }), wanted);
      }
      assert.deepEqual(await listed(target, { limit: 100, type: "gift" }), everything);
    },
  ),

  scenario(
    "the plans that are there come with their descriptions where these are asked for",
    observes("B094", "B095"),
    async (target) => {
      for (const query of [{}, { include_note: false }]) {
        for (const plan of await listed(target, query)) assert.ok(!("note" in plan), plan.product_id);
      }
      const [plan] = await listed(target, { include_note: true, limit: 1 });
      assert.ok(plan);
      const detail = await buyer(target).ask("GET /v1/products/{id}", { path: { id: plan.product_id } });
      assert.equal((plan as { readonly note?: string }).note, detail.note);
    },
  ),

  scenario(
    "without view the list is that of view=variants: plans that can be ordered",
    proves("B088"),
    async (target) => {
      await shelve(target, { items: pieces(1), group_name: "Netflix Family", variant_name: "6 months" });
      await shelve(target, { items: pieces(1), group_name: "Netflix Family", variant_name: "1 year" });
      const plain = await listed(target);
      assert.deepEqual(plain, await listed(target, { view: "variants" }));
      assert.ok(plain.length <= 15, "more plans than POSTs in a minute");
      for (const { product_id } of plain) await buyer(target).ask("POST /v1/orders", { body: { product_id } });
    },
  ),

  scenario("view=groups gives one card per collection", proves("B089"), async (target) => {
    for (const variant_name of ["1 month", "6 months", "1 year"]) {
      await shelve(target, { items: pieces(1), group_name: "Netflix Family", variant_name });
    }
    const plans = await listed(target);
    const cards: readonly unknown[] = await listed(target, { view: "groups" });
    const collections = new Set(plans.flatMap(({ group_id }) => group_id ?? []));
    assert.equal(cards.length, collections.size);
    assert.ok(cards.length < plans.length);
    const shown = cards as readonly ProductGroup[];
    assert.deepEqual(new Set(shown.map(({ group_id }) => group_id)), collections);
    for (const card of shown) assert.ok(!("product_id" in card), "a card is no plan");
  }),

  scenario("view=groups gives the same cards as the product groups", proves("B090"), async (target) => {
    await shelve(target, { items: pieces(1), group_name: "Netflix Family", variant_name: "1 month" });
    await shelve(target, { items: pieces(2), group_name: "Spotify", variant_name: "1 month", price: 4 });
    const caller = buyer(target);
    for (const query of [{}, { limit: 1 }, { offset: 1, limit: 1 }, { type: "manual" }]) {
      const cards = await caller.ask("GET /v1/product-groups", { query });
      assert.deepEqual(await listed(target, { ...query, view: "groups" }), cards);
      assert.ok(cards.length > 0);
    }
  }),

  scenario("type=auto leaves auto products only", proves("B091"), async (target) => filtersBy(target, "auto")),

  scenario("type=manual leaves manual products only", proves("B092"), async (target) => filtersBy(target, "manual")),

  scenario("any other type is as good as none", proves("B093"), async (target) => {
    await shelve(target, { items: pieces(1) });
    await shelve(target, { stock_type: "manual", stock_count: 1 });
    const everything = await listed(target);
    assert.deepEqual(new Set(everything.map(({ stock_type }) => stock_type)), new Set(["auto", "manual"]));
    for (const type of ["digital", "AUTO", "automatic", "0"]) {
      assert.deepEqual(await listed(target, { type }), everything, `type=${type}`);
    }
  }),

  scenario("the list is free of descriptions until they are asked for", proves("B094"), async (target) => {
    const note = "<b>Read</b> the terms before buying.";
    await shelve(target, { items: pieces(1), note });
    for (const query of [{}, { include_note: false }, { view: "variants" }]) {
      const { status, text } = await buyer(target).call("GET /v1/products", { query });
      assert.equal(status, 200);
      assert.ok(!text.includes("the terms before buying"), text);
      assert.ok(!text.includes('"note"'), text);
    }
  }),

  scenario("include_note=true adds the description, markup included", proves("B095"), async (target) => {
    const note = '<b>Read</b> the <a href="https://example.com/?a=1&b=2">terms</a>\n• before "buying" é 🛒';
    const noted = await shelve(target, { items: pieces(1), note });
    const list = await listed(target, { include_note: true });
    assert.ok(list.length > 1);
    for (const plan of list) {
      const detail = await buyer(target).ask("GET /v1/products/{id}", { path: { id: plan.product_id } });
      assert.equal(plan.note, detail.note);
      assert.deepEqual(Object.keys(plan).toSorted(), [...listFields, "note"].toSorted());
      if (plan.product_id === noted) assert.equal(plan.note, note);
    }
  }),
]);

async function filtersBy(target: Target, type: "auto" | "manual"): Promise<void> {
  await shelve(target, { items: pieces(1), group_name: "Netflix Family", variant_name: "1 month" });
  await shelve(target, { stock_type: "manual", stock_count: 1, group_name: "Netflix Family", variant_name: "1 year" });
  await shelve(target, { items: pieces(1) });
  await shelve(target, { stock_type: "manual", stock_count: 1 });
  const everything = await listed(target);
  const filtered = await listed(target, { type });
  assert.deepEqual(
    filtered,
    everything.filter(({ stock_type }) => stock_type === type),
  );
  assert.ok(filtered.length >= 2 && filtered.length < everything.length);
}
