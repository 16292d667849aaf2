import assert from "node:assert/strict";

import { observes, proves, scenario, suite, type Suite } from "../scenario.ts";
import { buyer, pull } from "./caller.ts";
import { listFields } from "./list-fields.ts";
import { findListed, listed } from "./listed.ts";
import { pieces, shelve } from "./shelf.ts";

/** GET /v1/products: what can be bought now, field by field. */
export const catalogue: Suite = suite("bunaistore/catalogue", [
  scenario("the list is a bare array of objects", observes("B065"), async (target) => {
    const { status, text } = await buyer(target).call("GET /v1/products");
    assert.equal(status, 200);
    const list: unknown = JSON.parse(text);
    assert.ok(Array.isArray(list) && list.length > 0, text);
    for (const plan of list) assert.ok(typeof plan === "object" && plan !== null && !Array.isArray(plan), text);
  }),

  scenario(
    "a plan that is there says what it is, what it costs and how many are left",
    observes("B066", "B068", "B069", "B072", "B075", "B076", "B084", "B085"),
    async (target) => {
      for (const plan of await listed(target, { limit: 100 })) {
        assert.deepEqual(Object.keys(plan).toSorted(), listFields);
        assert.ok(plan.stock_type === "auto" || plan.stock_type === "manual", plan.stock_type);
        assert.ok(plan.infinite_stock ? plan.stock_count === 9999 : plan.stock_count > 0, plan.product_id);
        if (plan.group_id === null) continue;
        assert.equal(plan.display_name, `${plan.group_name} > ${plan.variant_name}`);
        assert.equal(plan.group_share_path, `/group_${plan.group_id}`);
        assert.equal(plan.plan_share_path, `/plan_${plan.product_id}_${plan.group_id}`);
      }
    },
  ),

  scenario("each object of the list has exactly thirteen fields", proves("B066"), async (target) => {
    await shelve(target, { items: pieces(1), note: "Read TOS", after_note: "VPN", promo_cb: 5, promo_active: true });
    await shelve(target, { stock_type: "manual", stock_count: 1, group_name: "Amazon Prime", variant_name: "1 year" });
    await shelve(target, { infinite_stock: true, warranty_hours: 24 });
    for (const plan of await listed(target)) assert.deepEqual(Object.keys(plan).toSorted(), listFields);
  }),

  scenario(
    "a product_id is an opaque string that the other operations take as it is",
    proves("B067"),
    async (target) => {
      const caller = buyer(target);
      const created = [
        await shelve(target, { items: pieces(1) }),
        await shelve(target, { items: pieces(1), group_name: "Amazon Prime", variant_name: "1 year" }),
      ];
      const ids = (await listed(target)).map(({ product_id }) => product_id);
      for (const id of [...created, "ab360422", "PRD_ajS8x"]) assert.ok(ids.includes(id), `${id} is not in the list`);
      for (const id of ids) {
        assert.equal(typeof id, "string");
        assert.equal((await caller.ask("GET /v1/products/{id}", { path: { id } })).product_id, id);
        assert.equal((await caller.ask("POST /v1/orders", { body: { product_id: id } })).order.product_id, id);
      }
    },
  ),

  scenario("a grouped product names its collection and its plan", proves("B068", "B069"), async (target) => {
    const grouped = { group_name: "Netflix Family", variant_name: "6 months" };
    const plan = await findListed(target, await shelve(target, { items: pieces(1), ...grouped }));
    assert.equal(plan.group_name, "Netflix Family");
    assert.equal(plan.variant_name, "6 months");
    assert.equal(plan.display_name, "Netflix Family > 6 months");
    assert.ok(typeof plan.group_id === "string" && plan.group_id !== "", `group_id is ${plan.group_id}`);
    const second = await shelve(target, { items: pieces(1), group_name: "Netflix Family", variant_name: "1 year" });
    assert.equal((await findListed(target, second)).group_id, plan.group_id);
    const stranger = await shelve(target, { items: pieces(1), group_name: "Spotify", variant_name: "1 year" });
    assert.notEqual((await findListed(target, stranger)).group_id, plan.group_id);
  }),

  scenario("the documentation's own plan is called Amazon Prime > 1 month", proves("B069"), async (target) => {
    const plan = await findListed(target, "ab360422");
    assert.deepEqual([plan.group_name, plan.variant_name], ["Amazon Prime", "1 month"]);
    assert.equal(plan.display_name, "Amazon Prime > 1 month");
  }),

  scenario("without a group display_name is the name", proves("B070"), async (target) => {
    const id = await shelve(target, { name: "VPN > one year", items: pieces(1) });
    const plan = await findListed(target, id);
    assert.equal(plan.group_id, null);
    assert.equal(plan.display_name, "VPN > one year");
    const detail = await buyer(target).ask("GET /v1/products/{id}", { path: { id } });
    assert.equal(detail.name, plan.display_name);
  }),

  scenario("price is what one piece costs, in dollars", proves("B071"), async (target) => {
    const caller = buyer(target);
    for (const price of [0.01, 1, 3.5, 19.99]) {
      const product_id = await shelve(target, { price, items: pieces(1) });
      assert.equal((await findListed(target, product_id)).price, price);
      const { order } = await caller.ask("POST /v1/orders", { body: { product_id, qty: 1 } });
      assert.equal(order.total_paid, price);
    }
  }),

  scenario("stock_type is auto or manual", proves("B072"), async (target) => {
    const auto = await shelve(target, { stock_type: "auto", items: pieces(1) });
    const manual = await shelve(target, { stock_type: "manual", stock_count: 1 });
    const list = await listed(target);
    for (const { stock_type } of list) assert.ok(["auto", "manual"].includes(stock_type), stock_type);
    assert.equal(list.find(({ product_id }) => product_id === auto)?.stock_type, "auto");
    assert.equal(list.find(({ product_id }) => product_id === manual)?.stock_type, "manual");
  }),

  scenario("stock_count is the number of pieces that can be bought now", proves("B073"), async (target) => {
    const caller = buyer(target);
    const auto = await shelve(target, { items: pieces(3) });
    const manual = await shelve(target, { stock_type: "manual", stock_count: 3 });
    for (const product_id of [auto, manual]) {
      assert.equal((await findListed(target, product_id)).stock_count, 3);
      assert.equal((await caller.call("POST /v1/orders", { body: { product_id, qty: 4 } })).status, 409);
    }
    await pull(target, "add-stock", { product_id: auto, items: ["late piece"] });
    await pull(target, "add-stock", { product_id: manual, count: 1 });
    for (const product_id of [auto, manual]) {
      assert.equal((await findListed(target, product_id)).stock_count, 4);
      assert.equal((await caller.call("POST /v1/orders", { body: { product_id, qty: 4 } })).status, 200);
    }
    const short = await shelve(target, { items: pieces(5) });
    await pull(target, "remove-stock", { product_id: short, count: 2 });
    assert.equal((await findListed(target, short)).stock_count, 3);
    assert.equal((await caller.call("POST /v1/orders", { body: { product_id: short, qty: 4 } })).status, 409);
  }),

  scenario("an order for q pieces lowers stock_count by q", proves("B074"), async (target) => {
    const product_id = await shelve(target, { items: pieces(12) });
    await buyer(target).ask("POST /v1/orders", { body: { product_id, qty: 3 } });
    assert.equal((await findListed(target, product_id)).stock_count, 9);
    await buyer(target).ask("POST /v1/orders", { body: { product_id, qty: 1 } });
    assert.equal((await findListed(target, product_id)).stock_count, 8);
  }),

  scenario("stock_count is 9999 whenever infinite_stock is true", proves("B075"), async (target) => {
    const loaded = await shelve(target, { infinite_stock: true, items: pieces(2) });
    const manual = await shelve(target, { infinite_stock: true, stock_type: "manual", stock_count: 4 });
    const finite = await shelve(target, { items: pieces(2) });
    const list = await listed(target);
    for (const { infinite_stock, stock_count } of list) if (infinite_stock) assert.equal(stock_count, 9999);
    for (const id of [loaded, manual]) {
      assert.equal(list.find(({ product_id }) => product_id === id)?.infinite_stock, true);
    }
    assert.equal(list.find(({ product_id }) => product_id === finite)?.stock_count, 2);
  }),

  scenario("a product with nothing left is missing from the list", proves("B076"), async (target) => {
    const sold = await shelve(target, { items: pieces(2) });
    const manual = await shelve(target, { stock_type: "manual", stock_count: 1 });
    const empty = await shelve(target);
    const ids = async (): Promise<string[]> => (await listed(target)).map(({ product_id }) => product_id);
    assert.ok((await ids()).includes(sold));
    assert.ok((await ids()).includes(manual));
    await buyer(target).ask("POST /v1/orders", { body: { product_id: sold, qty: 2 } });
    await buyer(target).ask("POST /v1/orders", { body: { product_id: manual, qty: 1 } });
    for (const id of [sold, manual, empty]) assert.ok(!(await ids()).includes(id), `${id} is still listed`);
    for (const { stock_count } of await listed(target)) assert.ok(stock_count > 0);
  }),

  scenario("infinite stock is listed even when nothing was loaded", proves("B077"), async (target) => {
    const product_id = await shelve(target, { infinite_stock: true });
    assert.equal((await findListed(target, product_id)).infinite_stock, true);
  }),

  scenario("infinite_stock is a boolean", proves("B078"), async (target) => {
    const yes = await shelve(target, { infinite_stock: true });
    const no = await shelve(target, { items: pieces(1) });
    for (const { infinite_stock } of await listed(target)) assert.equal(typeof infinite_stock, "boolean");
    assert.equal((await findListed(target, yes)).infinite_stock, true);
    assert.equal((await findListed(target, no)).infinite_stock, false);
  }),

  scenario("infinite stock sells more pieces than were ever loaded", proves("B079"), async (target) => {
    const product_id = await shelve(target, { price: 0.01, infinite_stock: true, items: pieces(2) });
    const { order } = await buyer(target).ask("POST /v1/orders", { body: { product_id, qty: 50 } });
    assert.equal(order.qty, 50);
    await buyer(target).ask("POST /v1/orders", { body: { product_id, qty: 7 } });
  }),

  scenario("the owner's switch of infinite_stock shows on the next read", proves("B080"), async (target) => {
    const product_id = await shelve(target, { items: pieces(6) });
    const read = async (): Promise<unknown> => {
      const { infinite_stock, stock_count } = await findListed(target, product_id);
      return [infinite_stock, stock_count];
    };
    assert.deepEqual(await read(), [false, 6]);
    await pull(target, "update-product", { product_id, infinite_stock: true });
    assert.deepEqual(await read(), [true, 9999]);
    await pull(target, "update-product", { product_id, infinite_stock: false });
    assert.deepEqual(await read(), [false, 6]);
    await pull(target, "update-product", { product_id, infinite_stock: true });
    assert.deepEqual(await read(), [true, 9999]);
  }),

  scenario("warranty_hours counts from the purchase, and 0 is no warranty", proves("B082"), async (target) => {
    const caller = buyer(target);
    for (const [warranty_hours, expires] of [
      [0, null],
      [1, "2024-06-19T15:32:07"],
      [36, "2024-06-21T02:32:07"],
    ] as const) {
      const product_id = await shelve(target, { warranty_hours, items: pieces(1) });
      assert.equal((await findListed(target, product_id)).warranty_hours, warranty_hours);
      const { order } = await caller.ask("POST /v1/orders", { body: { product_id } });
      assert.equal(order.warranty_expires, expires);
    }
    for (const { warranty_hours } of await listed(target)) assert.ok(Number.isInteger(warranty_hours));
  }),

  scenario("has_promo tells whether there are bulk discount tiers", proves("B083"), async (target) => {
    const tiers = await shelve(target, { items: pieces(1), promo_active: true, promo_tiers: { "5": 5 } });
    const cashback = await shelve(target, { items: pieces(1), promo_active: true, promo_cb: 5, promo_tiers: {} });
    const plain = await shelve(target, { items: pieces(1) });
    assert.equal((await findListed(target, tiers)).has_promo, true);
    assert.equal((await findListed(target, cashback)).has_promo, false);
    assert.equal((await findListed(target, plain)).has_promo, false);
    await pull(target, "update-product", { product_id: plain, promo_active: true, promo_tiers: { "2": 10 } });
    assert.equal((await findListed(target, plain)).has_promo, true);
    await pull(target, "update-product", { product_id: plain, promo_active: false });
    assert.equal(
      (await findListed(target, plain)).has_promo,
      true,
      "the tiers are there, though they do not count now",
    );
    await pull(target, "update-product", { product_id: tiers, promo_tiers: {} });
    assert.equal((await findListed(target, tiers)).has_promo, false);
  }),

  scenario("the share paths of a grouped product are made of its ids", proves("B084", "B085"), async (target) => {
    const id = await shelve(target, { items: pieces(1), group_name: "Netflix Family", variant_name: "6 months" });
    const grouped = (await listed(target)).filter(({ group_id }) => group_id !== null);
    assert.ok(grouped.some(({ product_id }) => product_id === id));
    for (const plan of grouped) {
      assert.equal(plan.group_share_path, `/group_${plan.group_id}`);
      assert.equal(plan.plan_share_path, `/plan_${plan.product_id}_${plan.group_id}`);
    }
    const documented = grouped.find(({ product_id }) => product_id === "ab360422");
    assert.equal(documented?.group_share_path, "/group_d8b627d5");
    assert.equal(documented?.plan_share_path, "/plan_ab360422_d8b627d5");
  }),

  scenario("the share paths are strings or null", proves("B086"), async (target) => {
    await shelve(target, { items: pieces(1), group_name: "Netflix Family", variant_name: "6 months" });
    await shelve(target, { items: pieces(1) });
    const paths = (await listed(target)).flatMap((plan) => [plan.group_share_path, plan.plan_share_path]);
    for (const path of paths) assert.ok(path === null || typeof path === "string", `a share path is ${path}`);
    assert.ok(paths.includes(null));
    assert.ok(paths.some((path) => typeof path === "string"));
  }),
]);
