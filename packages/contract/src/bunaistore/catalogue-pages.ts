import assert from "node:assert/strict";

import type { ProductListItem as Plan } from "@vitrine/specs/bunaistore";

import { observes, proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { buyer } from "./caller.ts";
import { listed } from "./listed.ts";
import { pieces, shelve, times } from "./shelf.ts";

/** The order of the products, and their pages: limit and offset. */
export const cataloguePages: Suite = suite("bunaistore/catalogue-pages", [
  scenario(
    "the plans that are there come in pages that make up the list",
    observes("B096", "B098", "B099", "B104", "B105"),
    async (target) => {
      const whole = await listed(target, { limit: 100 });
      assert.ok(whole.length > 1, "one plan makes no pages");
      assert.deepEqual(await listed(target, { limit: 1000 }), whole);
      // Only two pages, since a live account's limits are soon used up.
      const limit = Math.ceil(whole.length / 2);
      const pages: Plan[] = [];
      while (pages.length < whole.length) {
        const page = await listed(target, { offset: pages.length, limit });
        assert.equal(page.length, Math.min(limit, whole.length - pages.length));
        pages.push(...page);
      }
      assert.deepEqual(pages, whole);
    },
  ),

  scenario("offset leaves out the first products", proves("B096"), async (target) => {
    await times(5, () => shelve(target, { items: pieces(1) }));
    const whole = await listed(target);
    assert.deepEqual(await listed(target, { offset: 0 }), whole);
    for (const offset of [1, 3, whole.length - 1]) {
      assert.deepEqual(await listed(target, { offset }), whole.slice(offset));
    }
    for (const offset of [whole.length, 10_000]) assert.deepEqual(await listed(target, { offset }), []);
  }),

  scenario("limit is 50 unless it is given", proves("B097"), async (target) => {
    await times(60, () => shelve(target, { items: pieces(1) }));
    const plain = await listed(target);
    assert.equal(plain.length, 50);
    assert.deepEqual(plain, (await listed(target, { limit: 100 })).slice(0, 50));
  }),

  scenario("limit from 1 to 100 caps the list", proves("B098"), async (target) => {
    await times(110, () => shelve(target, { items: pieces(1) }));
    for (const limit of [1, 2, 49, 51, 99, 100]) assert.equal((await listed(target, { limit })).length, limit);
    assert.equal((await listed(target, { limit: 100, offset: 105 })).length < 100, true);
  }),

  scenario("limit above 100 is taken as 100", proves("B099"), async (target) => {
    await times(110, () => shelve(target, { items: pieces(1) }));
    const hundred = await listed(target, { limit: 100 });
    for (const limit of [101, 500, 1_000_000]) assert.deepEqual(await listed(target, { limit }), hundred);
    assert.equal(hundred.length, 100);
  }),

  scenario("limit below 1 answers 400", observes("B100"), async (target) => refuses(target, "limit", ["0", "-1"])),

  scenario("a negative offset answers 400", observes("B101"), async (target) => refuses(target, "offset", ["-1"])),

  scenario("a limit or an offset that is no number answers 400", observes("B102"), async (target) => {
    await refuses(target, "limit", ["ten", "5x"]);
    await refuses(target, "offset", ["ten", "5x"]);
  }),

  scenario(
    "nor is what is a number elsewhere, and none is far below 1",
    proves("B100", "B101", "B102"),
    async (target) => {
      await refuses(target, "limit", ["NaN", "true", "-50"]);
      await refuses(target, "offset", ["NaN", "true", "-100"]);
    },
  ),

  scenario("the parameters of the list combine", proves("B103"), async (target) => {
    await times(12, () => shelve(target, { items: pieces(1) }));
    await times(12, () => shelve(target, { stock_type: "manual", stock_count: 1 }));
    const autos = (await listed(target, { limit: 100 })).filter(({ stock_type }) => stock_type === "auto");
    const documented = { view: "variants", type: "auto", limit: 10 };
    assert.deepEqual(await listed(target, documented), autos.slice(0, 10));
    assert.deepEqual(await listed(target, { ...documented, offset: 3 }), autos.slice(3, 13));
  }),

  scenario("products stand by group, within it by creation, alike on every call", proves("B104"), async (target) => {
    const made: string[] = [];
    for (const group_name of ["Zoo", "Art", undefined, "Zoo", "Art", undefined, "Zoo", "Art"]) {
      const group = group_name ? { group_name, variant_name: `plan ${made.length}` } : {};
      made.push(await shelve(target, { items: pieces(1), ...group }));
    }
    const list = await listed(target, { limit: 100 });
    for (let read = 0; read < 3; read += 1) assert.deepEqual(await listed(target, { limit: 100 }), list);

    const runs = list.map(({ group_id }) => group_id).filter((id, index, ids) => index === 0 || ids[index - 1] !== id);
    assert.equal(runs.length, new Set(runs).size, `a group is torn apart: ${runs.join(", ")}`);
    for (const group_id of new Set(runs)) {
      const shown = list.filter((plan) => plan.group_id === group_id).map(({ product_id }) => product_id);
      const mine = shown.filter((id) => made.includes(id));
      assert.deepEqual(
        mine,
        made.filter((id) => mine.includes(id)),
      );
    }
    await buyer(target).ask("POST /v1/orders", { body: { product_id: made[0] } });
    const without = list.filter(({ product_id }) => product_id !== made[0]);
    assert.deepEqual(await listed(target, { limit: 100 }), without);
  }),

  scenario("pages put together are the whole list, each product once", proves("B105"), async (target) => {
    for (let index = 0; index < 20; index += 1) {
      const group = index % 3 === 0 ? {} : { group_name: `Group ${index % 3}`, variant_name: `plan ${index}` };
      await shelve(target, { items: pieces(1), ...group });
    }
    const whole = await listed(target, { limit: 100 });
    for (const limit of [1, 7, 10]) {
      const pages: Plan[] = [];
      for (let offset = 0; offset < whole.length; offset += limit)
        pages.push(...(await listed(target, { offset, limit })));
      assert.deepEqual(pages, whole);
    }
    assert.equal(new Set(whole.map(({ product_id }) => product_id)).size, whole.length);
  }),
]);

async function refuses(target: Target, parameter: "limit" | "offset", values: readonly string[]): Promise<void> {
  for (const operation of ["GET /v1/products", "GET /v1/product-groups"] as const) {
    for (const value of values) {
      const { status, text } = await buyer(target).call(operation, { query: { [parameter]: value } });
      assert.equal(status, 400, `${operation} with ${parameter}=${value}: ${text}`);
    }
  }
}
