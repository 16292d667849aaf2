import assert from "node:assert/strict";

import type { ProductGroup, ProductListItem } from "@vitrine/specs/bunaistore";

import { observes, proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { buyer, pull, type Input } from "./caller.ts";
import { pieces, shelve } from "./shelf.ts";

/** GET /v1/product-groups: one card per collection. */
export const groups: Suite = suite("bunaistore/groups", [
  scenario("the groups are a bare array of cards", proves("B106"), async (target) => {
    await shelveFamily(target);
    const { status, text } = await buyer(target).call("GET /v1/product-groups");
    assert.equal(status, 200);
    const list: unknown = JSON.parse(text);
    assert.ok(Array.isArray(list) && list.length >= 2, text);
    for (const card of list) assert.ok(typeof card === "object" && card !== null && "group_id" in card, text);
  }),

  scenario(
    "the cards that are there say what their plans say together",
    observes("B106", "B109", "B111", "B112", "B113", "B114", "B115", "B116", "B117"),
    async (target) => {
      const list = await cards(target, { include_variants: true, limit: 100 });
      assert.ok(list.length > 0);
      for (const { variants = [], ...card } of list) {
        const prices = variants.map(({ price }) => price);
        const left = variants.reduce((sum, { stock_count }) => sum + stock_count, 0);
        const isEndless = variants.some(({ infinite_stock }) => infinite_stock);
        assert.equal(card.group_name, card.name);
        assert.equal(card.variant_count, variants.length);
        assert.deepEqual([card.min_price, card.max_price], [Math.min(...prices), Math.max(...prices)]);
        assert.equal(card.stock_count, isEndless ? 9999 : left);
        for (const plan of variants) {
          assert.deepEqual([plan.group_id, plan.group_share_path], [card.group_id, card.group_share_path]);
        }
      }
    },
  ),

  scenario("a collection of several plans is one card", proves("B107", "B112"), async (target) => {
    await shelveFamily(target);
    const family = (await cards(target)).filter(({ name }) => name === "Netflix Family");
    assert.equal(family.length, 1);
    assert.equal(family[0]?.variant_count, 3);
    const plans = (await listed(target)).filter(({ group_name }) => group_name === "Netflix Family");
    assert.equal(plans.length, 3);
    await shelve(target, { items: pieces(1), group_name: "Netflix Family", variant_name: "2 years" });
    assert.equal((await familyCard(target)).variant_count, 4);
  }),

  scenario("a card has exactly eight fields", proves("B108", "B118"), async (target) => {
    await shelveFamily(target);
    const plain = await cards(target);
    for (const query of [{}, { include_variants: false }]) {
      const list = await cards(target, query);
      assert.deepEqual(list, plain);
      for (const card of list) assert.deepEqual(Object.keys(card).toSorted(), cardFields);
    }
  }),

  scenario(
    "a card repeats what its plans say of their collection",
    proves("B109", "B110", "B111", "B117"),
    async (target) => {
      const [plan_id] = await shelveFamily(target);
      const plan = (await listed(target)).find(({ product_id }) => product_id === plan_id);
      const family = await familyCard(target);
      assert.equal(family.name, "Netflix Family");
      assert.ok(typeof plan?.group_id === "string" && typeof plan.group_share_path === "string");
      assert.equal(family.group_id, plan.group_id);
      assert.equal(family.group_share_path, plan.group_share_path);
      for (const card of await cards(target)) {
        assert.ok(typeof card.name === "string" && card.name !== "");
        assert.equal(card.group_name, card.name);
        const own = (await listed(target)).filter(({ group_id }) => group_id === card.group_id);
        assert.ok(own.length > 0, `no plan has the group_id ${card.group_id}`);
        assert.deepEqual(new Set(own.map(({ group_name }) => group_name)), new Set([card.name]));
        assert.deepEqual(
          new Set(own.map(({ group_share_path }) => group_share_path)),
          new Set([card.group_share_path]),
        );
      }
    },
  ),

  scenario("min_price and max_price span the plans of the card", proves("B113", "B114"), async (target) => {
    const [, middle = ""] = await shelveFamily(target);
    assert.deepEqual(await span(target), [2.5, 19.99]);
    await pull(target, "update-product", { product_id: middle, price: 0.75 });
    assert.deepEqual(await span(target), [0.75, 19.99]);
    await pull(target, "update-product", { product_id: middle, price: 20 });
    assert.deepEqual(await span(target), [9.99, 20]);
  }),

  scenario("stock_count of a card is the sum over its plans", proves("B115"), async (target) => {
    const [first = ""] = await shelveFamily(target);
    assert.equal((await familyCard(target)).stock_count, 2 + 3 + 4);
    await buyer(target).ask("POST /v1/orders", { body: { product_id: first, qty: 1 } });
    assert.equal((await familyCard(target)).stock_count, 1 + 3 + 4);
  }),

  scenario("one infinite plan makes stock_count of the card 9999", proves("B116"), async (target) => {
    const [first = ""] = await shelveFamily(target);
    await pull(target, "update-product", { product_id: first, infinite_stock: true });
    assert.equal((await familyCard(target)).stock_count, 9999);
    await pull(target, "update-product", { product_id: first, infinite_stock: false });
    assert.equal((await familyCard(target)).stock_count, 9);
  }),

  scenario(
    "include_variants=true puts the plans into the cards, as they are listed",
    proves("B119", "B120"),
    async (target) => {
      const family = await shelveFamily(target);
      const plans = await listed(target);
      const list = await cards(target, { include_variants: true });
      for (const card of list) {
        assert.deepEqual(Object.keys(card).toSorted(), [...cardFields, "variants"].toSorted());
        const { group_id, variants } = card;
        assert.deepEqual(
          variants,
          plans.filter((plan) => plan.group_id === group_id),
        );
      }
      const shown = list.find(({ name }) => name === "Netflix Family")?.variants;
      assert.deepEqual(
        shown?.map(({ product_id }) => product_id),
        family,
      );
    },
  ),

  scenario("limit caps the number of cards", proves("B121"), async (target) => {
    await shelveFamily(target);
    const whole = await cards(target);
    assert.ok(whole.length >= 2);
    assert.deepEqual(await cards(target, { limit: 1 }), whole.slice(0, 1));
    assert.deepEqual(await cards(target, { limit: 2 }), whole.slice(0, 2));
    assert.deepEqual(await cards(target, { limit: 1, include_variants: true }).then((list) => list.length), 1);
  }),
]);

/** The eight fields of a card, sorted. */
const cardFields: readonly string[] = [
  "group_id",
  "group_name",
  "group_share_path",
  "max_price",
  "min_price",
  "name",
  "stock_count",
  "variant_count",
];

/** A collection of three plans, in order of creation: 9.99, 2.50 and 19.99 with 2, 3 and 4 pieces. */
async function shelveFamily(target: Target): Promise<string[]> {
  const group_name = "Netflix Family";
  return [
    await shelve(target, { price: 9.99, items: pieces(2), group_name, variant_name: "6 months" }),
    await shelve(target, { price: 2.5, items: pieces(3), group_name, variant_name: "1 month" }),
    await shelve(target, { price: 19.99, stock_type: "manual", stock_count: 4, group_name, variant_name: "1 year" }),
  ];
}

async function cards(target: Target, query: Input["query"] = {}): Promise<readonly ProductGroup[]> {
  return buyer(target).ask("GET /v1/product-groups", { query });
}

async function listed(target: Target): Promise<readonly ProductListItem[]> {
  return (await buyer(target).ask("GET /v1/products")) as readonly ProductListItem[];
}

async function familyCard(target: Target): Promise<ProductGroup> {
  const family = (await cards(target)).find(({ name }) => name === "Netflix Family");
  assert.ok(family, "there is no card Netflix Family");
  return family;
}

async function span(target: Target): Promise<[number, number]> {
  const { min_price, max_price } = await familyCard(target);
  return [min_price, max_price];
}
