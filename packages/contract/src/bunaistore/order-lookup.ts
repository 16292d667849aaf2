import assert from "node:assert/strict";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import { buyer, pull, twoBuyers } from "./caller.ts";
import { placedFields } from "./placed-fields.ts";
import { pieces, shelve, times, withAnotherKey } from "./shelf.ts";

/** GET /v1/orders/{id}: an order as it is found afterwards. */
export const orderLookup: Suite = suite("bunaistore/order-lookup", [
  scenario("a look-up answers the order alone, with exactly eleven fields", proves("B194", "B195"), async (target) => {
    const caller = buyer(target);
    const promo = { promo_active: true, promo_cb: 5 };
    const ids = [
      await shelve(target, { items: pieces(2), warranty_hours: 24, after_note: "VPN", ...promo }),
      await shelve(target, { stock_type: "manual", stock_count: 2 }),
    ];
    for (const product_id of ids) {
      const { order } = await caller.ask("POST /v1/orders", { body: { product_id } });
      const { status, body } = await caller.call("GET /v1/orders/{id}", { path: { id: order.order_id } });
      assert.equal(status, 200);
      assert.deepEqual(Object.keys(body), ["order"]);
      const fields = placedFields.filter((field) => field !== "base_price" && field !== "discount_applied");
      assert.deepEqual(Object.keys(body["order"] as object).toSorted(), [...fields, "after_note"].toSorted());
    }
  }),

  scenario("a look-up repeats the order as it was placed", proves("B196"), async (target) => {
    const caller = buyer(target);
    const promo = { promo_active: true, promo_cb: 5, promo_tiers: { "3": 10 } };
    const auto = await shelve(target, { price: 3.5, items: ["c", "a\nb", "b"], warranty_hours: 24, ...promo });
    const manual = await shelve(target, {
      stock_type: "manual",
      stock_count: 3,
      group_name: "Spotify",
      variant_name: "1 y",
    });
    for (const product_id of [auto, manual]) {
      const { order } = await caller.ask("POST /v1/orders", { body: { product_id, qty: 3 } });
      await target.clock.advance("3h");
      await pull(target, "update-product", {
        product_id,
        price: 99,
        promo_active: false,
        warranty_hours: 1,
        note: "new",
      });
      const found = await caller.ask("GET /v1/orders/{id}", { path: { id: order.order_id } });
      const { refunded, after_note, ...rest } = found.order;
      const { base_price, discount_applied, refunded: atFirst, ...placed } = order;
      assert.deepEqual(rest, placed);
      assert.deepEqual([refunded, atFirst, after_note], [false, false, ""]);
      assert.ok(base_price >= placed.total_paid && discount_applied >= 0);
    }
  }),

  scenario("a look-up has the instructions of now", proves("B197"), async (target) => {
    const caller = buyer(target);
    const product_id = await shelve(target, { items: pieces(1), after_note: "Use CA VPN." });
    const { order } = await caller.ask("POST /v1/orders", { body: { product_id } });
    const note = async (): Promise<string> =>
      (await caller.ask("GET /v1/orders/{id}", { path: { id: order.order_id } })).order.after_note;
    assert.equal(await note(), "Use CA VPN.");
    await pull(target, "update-product", { product_id, after_note: "Use UK VPN." });
    assert.equal(await note(), "Use UK VPN.");
    await pull(target, "update-product", { product_id, after_note: "" });
    assert.equal(await note(), "");
  }),

  scenario("an order outlives its product, without instructions", proves("B198"), async (target) => {
    const caller = buyer(target);
    const product_id = await shelve(target, { name: "Gone soon", items: pieces(1), after_note: "Use CA VPN." });
    const { order } = await caller.ask("POST /v1/orders", { body: { product_id } });
    const before = await caller.ask("GET /v1/orders/{id}", { path: { id: order.order_id } });
    assert.equal(before.order.after_note, "Use CA VPN.");
    await pull(target, "delete-product", { product_id });
    const after = await caller.ask("GET /v1/orders/{id}", { path: { id: order.order_id } });
    assert.deepEqual(after.order, { ...before.order, after_note: "" });
  }),

  scenario("refunded turns true once the owner has refunded the order", proves("B199"), async (target) => {
    const caller = buyer(target);
    const product_id = await shelve(target, { items: pieces(2) });
    const [one, two] = await times(2, () => caller.ask("POST /v1/orders", { body: { product_id } }));
    const refunded = async (id = ""): Promise<boolean> =>
      (await caller.ask("GET /v1/orders/{id}", { path: { id } })).order.refunded;
    assert.equal(await refunded(one?.order.order_id), false);
    await pull(target, "refund-order", { order_id: one?.order.order_id ?? "" });
    assert.equal(await refunded(one?.order.order_id), true);
    assert.equal(await refunded(two?.order.order_id), false);
  }),

  scenario("another account's order answers 404 like one that does not exist", proves("B200"), async (target) => {
    const [one, two] = twoBuyers(target);
    const product_id = await shelve(target, { items: pieces(1) });
    const { order } = await one.ask("POST /v1/orders", { body: { product_id } });
    const others = await two.call("GET /v1/orders/{id}", { path: { id: order.order_id } });
    const nobodys = await two.call("GET /v1/orders/{id}", { path: { id: "ORD00000000" } });
    assert.equal(others.status, 404);
    assert.equal(nobodys.status, 404);
    assert.equal(others.text, nobodys.text);
    assert.equal((await one.call("GET /v1/orders/{id}", { path: { id: order.order_id } })).status, 200);
  }),
  scenario("qty 2.0 is 2", proves(), async (target) => {
    const product_id = await shelve(target, { items: pieces(3) });
    const text = `{"product_id": ${JSON.stringify(product_id)}, "qty": 2.0}`;
    const { status, body } = await buyer(target).call("POST /v1/orders", { text });
    assert.equal(status, 200);
    assert.equal((body["order"] as { qty: number }).qty, 2);
  }),

  scenario("an order of the bot can be looked up with any key of its buyer", proves(), async (target) => {
    const [one, two] = twoBuyers(target);
    const product_id = await shelve(target, { items: pieces(2) });
    const { order } = await pull(target, "place-bot-order", { user_id: one.user_id, product_id, qty: 2 });
    const second = await withAnotherKey(target, one);
    const found = await second.ask("GET /v1/orders/{id}", { path: { id: order.order_id } });
    assert.deepEqual(found.order.items, pieces(2));
    assert.equal((await two.call("GET /v1/orders/{id}", { path: { id: order.order_id } })).status, 404);
  }),
]);
