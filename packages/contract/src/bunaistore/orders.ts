import assert from "node:assert/strict";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { buyer, pull, twoBuyers, type Caller } from "./caller.ts";
import { placedFields } from "./placed-fields.ts";
import { cents, newBuyer, pieces, shelve, times } from "./shelf.ts";

/** POST /v1/orders: requests, refusals and answers. */
export const orders: Suite = suite("bunaistore/orders", [
  scenario("an order answers its status and the order", proves("B138"), async (target) => {
    const product_id = await shelve(target, { items: pieces(3) });
    const { status, body } = await buyer(target).call("POST /v1/orders", { body: { product_id, qty: 2 } });
    assert.equal(status, 200);
    assert.deepEqual(Object.keys(body).toSorted(), ["order", "status"]);
    assert.equal(body["status"], "success");
    assert.equal((body["order"] as { product_id: string }).product_id, product_id);
  }),

  scenario("a placed order has exactly twelve fields", proves("B139"), async (target) => {
    const promo = { promo_active: true, promo_cb: 5, promo_tiers: { "2": 5 } };
    const ids = [
      await shelve(target, { items: pieces(3), warranty_hours: 24, after_note: "VPN", note: "Read", ...promo }),
      await shelve(target, { stock_type: "manual", stock_count: 3, group_name: "Spotify", variant_name: "1 year" }),
      await shelve(target, { infinite_stock: true }),
    ];
    for (const product_id of ids) {
      const { order } = await buyer(target).ask("POST /v1/orders", { body: { product_id, qty: 2 } });
      assert.deepEqual(Object.keys(order).toSorted(), placedFields);
    }
  }),

  scenario("without qty one piece is ordered", proves("B140"), async (target) => {
    const product_id = await shelve(target, { price: 2, items: pieces(3) });
    const { order } = await buyer(target).ask("POST /v1/orders", { body: { product_id } });
    assert.equal(order.qty, 1);
    assert.equal(order.total_paid, 2);
    assert.deepEqual(order.items, ["piece 1"]);
  }),

  scenario("qty 0 answers 400", proves("B141"), async (target) => refusesQty(target, ["0", "-0", "0.0"])),

  scenario("a negative qty answers 400", proves("B142"), async (target) =>
    refusesQty(target, ["-1", "-3", "-1000000"]),
  ),

  scenario("a fractional qty answers 400", proves("B143"), async (target) => {
    await refusesQty(target, ["1.5", "0.5", "2.0001", "-1.5"]);
  }),

  scenario("a qty that is no number answers 400", proves("B144"), async (target) => {
    await refusesQty(target, ['"1"', '"one"', '""', "true", "null", "[1]", '{"qty": 1}']);
  }),

  scenario("a body without a product_id that is a string answers 400 and names it", proves("B145"), async (target) => {
    const bodies = [{}, { qty: 1 }, { product_id: null }, { product_id: 5 }, { product_id: ["x"] }, { product: "x" }];
    for (const body of bodies) {
      const reply = await buyer(target).call("POST /v1/orders", { body });
      assert.equal(reply.status, 400, JSON.stringify(body));
      assert.ok(reply.detail.includes("product_id"), reply.text);
    }
  }),

  scenario("an unknown or a deleted product answers 404", proves("B146"), async (target) => {
    const product_id = await shelve(target, { items: pieces(2) });
    const caller = buyer(target);
    assert.equal((await caller.call("POST /v1/orders", { body: { product_id } })).status, 200);
    await pull(target, "delete-product", { product_id });
    for (const id of [product_id, "PRD_never", ""]) {
      assert.equal((await caller.call("POST /v1/orders", { body: { product_id: id } })).status, 404, id);
    }
  }),

  scenario("more pieces than are in stock answer 409", proves("B147"), async (target) => {
    const caller = buyer(target);
    const auto = await shelve(target, { items: pieces(3) });
    const manual = await shelve(target, { stock_type: "manual", stock_count: 3 });
    const empty = await shelve(target);
    for (const product_id of [auto, manual]) {
      assert.equal((await caller.call("POST /v1/orders", { body: { product_id, qty: 4 } })).status, 409);
      assert.equal((await caller.call("POST /v1/orders", { body: { product_id, qty: 3 } })).status, 200);
      assert.equal((await caller.call("POST /v1/orders", { body: { product_id, qty: 1 } })).status, 409);
    }
    assert.equal((await caller.call("POST /v1/orders", { body: { product_id: empty } })).status, 409);
  }),

  scenario("an order refused with 400, 404 or 409 changes nothing", proves("B148"), async (target) => {
    const caller = buyer(target);
    const product_id = await shelve(target, { price: 2, items: pieces(3) });
    const before = await holdings(caller, product_id);
    const refusals = [
      [400, { product_id, qty: 0 }],
      [400, { product_id, qty: 1.5 }],
      [400, { product_id, qty: 1, include_after_note: "yes" }],
      [404, { product_id: "PRD_never", qty: 1 }],
      [409, { product_id, qty: 4 }],
    ] as const;
    for (const [status, body] of refusals) {
      assert.equal((await caller.call("POST /v1/orders", { body })).status, status);
      assert.deepEqual(await holdings(caller, product_id), before, `after the ${status}`);
    }
    const { order } = await caller.ask("POST /v1/orders", { body: { product_id, qty: 3 } });
    assert.deepEqual(order.items, pieces(3));
  }),

  scenario("an order refused with 402 changes nothing", proves("B149"), async (target) => {
    const caller = await newBuyer(target, 5.99);
    const product_id = await shelve(target, { price: 2, items: pieces(3) });
    const before = await holdings(caller, product_id);
    assert.equal((await caller.call("POST /v1/orders", { body: { product_id, qty: 3 } })).status, 402);
    assert.deepEqual(await holdings(caller, product_id), before);
    const { order } = await buyer(target).ask("POST /v1/orders", { body: { product_id, qty: 3 } });
    assert.deepEqual(order.items, pieces(3));
  }),

  scenario("an order_id finds its order and no other has it", proves("B153", "B154"), async (target) => {
    const product_id = await shelve(target, { price: 0.01, infinite_stock: true });
    const ids = new Set<string>();
    for (const caller of twoBuyers(target)) {
      const placed = await times(20, () => caller.ask("POST /v1/orders", { body: { product_id } }));
      for (const { order } of placed) {
        assert.equal(typeof order.order_id, "string");
        assert.match(order.order_id, /^ORD[A-Za-z0-9]{8}$/);
        assert.ok(!ids.has(order.order_id), `${order.order_id} was given out twice`);
        ids.add(order.order_id);
        const found = await caller.ask("GET /v1/orders/{id}", { path: { id: order.order_id } });
        assert.equal(found.order.order_id, order.order_id);
      }
    }
    assert.equal(ids.size, 40);
  }),

  scenario("product_name is the name of the product", proves("B155"), async (target) => {
    const caller = buyer(target);
    const ids = [
      await shelve(target, { name: "Netflix · Premium 🛒", items: pieces(1) }),
      await shelve(target, { items: pieces(1), group_name: "Spotify", variant_name: "1 year" }),
    ];
    for (const id of ids) {
      const { name } = await caller.ask("GET /v1/products/{id}", { path: { id } });
      const { order } = await caller.ask("POST /v1/orders", { body: { product_id: id } });
      assert.equal(order.product_name, name);
    }
  }),

  scenario("an order repeats product, quantity and stock type", proves("B156"), async (target) => {
    const auto = await shelve(target, { items: pieces(4) });
    const manual = await shelve(target, { stock_type: "manual", stock_count: 4 });
    const wanted = [
      [auto, 3, "auto"],
      [auto, 1, "auto"],
      [manual, 2, "manual"],
    ] as const;
    for (const [product_id, qty, stock_type] of wanted) {
      const { order } = await buyer(target).ask("POST /v1/orders", { body: { product_id, qty } });
      assert.deepEqual([order.product_id, order.qty, order.stock_type], [product_id, qty, stock_type]);
    }
  }),

  scenario("timestamp is the UTC moment of the order", proves("B157"), async (target) => {
    const product_id = await shelve(target, { price: 0.01, infinite_stock: true });
    for (const wait of ["0s", "1s", "9h", "200d", "45m"]) {
      await target.clock.advance(wait);
      const moment = new Date(await target.clock.now()).toISOString().slice(0, 19);
      const { order } = await buyer(target).ask("POST /v1/orders", { body: { product_id } });
      assert.equal(order.timestamp, moment);
    }
  }),

  scenario("timestamp is written to the second, without zone and fraction", proves("B158"), async (target) => {
    const product_id = await shelve(target, { price: 0.01, infinite_stock: true });
    const caller = buyer(target);
    const { order } = await caller.ask("POST /v1/orders", { body: { product_id } });
    assert.equal(order.timestamp, "2024-06-19T14:32:07");
    for (const wait of ["250ms", "1500ms", "13h"]) {
      await target.clock.advance(wait);
      const next = await caller.ask("POST /v1/orders", { body: { product_id } });
      assert.match(next.order.timestamp, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
    }
  }),

  scenario("warranty_expires lies warranty_hours after timestamp, in the same form", proves("B184"), async (target) => {
    for (const warranty_hours of [1, 36, 720, 8_760]) {
      const product_id = await shelve(target, { warranty_hours, items: pieces(1) });
      await target.clock.advance("13m");
      const { order } = await buyer(target).ask("POST /v1/orders", { body: { product_id } });
      const expires = order.warranty_expires ?? "";
      assert.match(expires, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
      assert.equal(Date.parse(`${expires}Z`) - Date.parse(`${order.timestamp}Z`), warranty_hours * 3_600_000);
    }
  }),

  scenario("720 hours after 2024-06-19T14:32:07 is 2024-07-19T14:32:07", proves("B185"), async (target) => {
    const product_id = await shelve(target, { warranty_hours: 720, items: pieces(1) });
    const { order } = await buyer(target).ask("POST /v1/orders", { body: { product_id } });
    assert.equal(order.timestamp, "2024-06-19T14:32:07");
    assert.equal(order.warranty_expires, "2024-07-19T14:32:07");
  }),

  scenario("the warranty is what it was at the purchase", proves("B186", "B187"), async (target) => {
    const caller = buyer(target);
    const none = await shelve(target, { warranty_hours: 0, items: pieces(1) });
    const day = await shelve(target, { warranty_hours: 24, items: pieces(1) });
    const [bare, covered] = await times(2, (index) =>
      caller.ask("POST /v1/orders", { body: { product_id: [none, day][index] } }),
    );
    assert.equal(bare?.order.warranty_expires, null);
    assert.equal(covered?.order.warranty_expires, "2024-06-20T14:32:07");
    await pull(target, "update-product", { product_id: none, warranty_hours: 48 });
    await pull(target, "update-product", { product_id: day, warranty_hours: 0 });
    const looked = await times(2, (index) =>
      caller.ask("GET /v1/orders/{id}", { path: { id: [bare, covered][index]?.order.order_id ?? "" } }),
    );
    assert.equal(looked[0]?.order.warranty_expires, null);
    assert.equal(looked[1]?.order.warranty_expires, "2024-06-20T14:32:07");
  }),

  scenario("a placed order is not refunded", proves("B188"), async (target) => {
    const caller = buyer(target);
    const product_id = await shelve(target, { items: pieces(3) });
    for (const body of [{ product_id }, { product_id, include_after_note: true }]) {
      const { order } = await caller.ask("POST /v1/orders", { body });
      assert.equal(order.refunded, false);
      // Even when the last order of the same product was refunded.
      await pull(target, "refund-order", { order_id: order.order_id });
    }
    assert.equal((await caller.ask("POST /v1/orders", { body: { product_id } })).order.refunded, false);
  }),

  scenario("after_note stays out unless it is asked for", proves("B189"), async (target) => {
    const product_id = await shelve(target, { items: pieces(2), after_note: "Use CA VPN for login." });
    for (const body of [{ product_id }, { product_id, include_after_note: false }]) {
      const { text, body: answer } = await buyer(target).call("POST /v1/orders", { body });
      assert.ok(!("after_note" in (answer["order"] as object)), text);
    }
  }),

  scenario("include_after_note true adds the instructions", proves("B190"), async (target) => {
    const after_note = "Use CA VPN for login.\n<b>Do not</b> change the password 🛡";
    const product_id = await shelve(target, { items: pieces(2), after_note });
    const { order } = await buyer(target).ask("POST /v1/orders", { body: { product_id, include_after_note: true } });
    assert.equal(order.after_note, after_note);
    assert.deepEqual(Object.keys(order).toSorted(), [...placedFields, "after_note"].toSorted());
  }),

  scenario("after_note is empty when the product has none", proves("B191"), async (target) => {
    const product_id = await shelve(target, { items: pieces(1) });
    const { order } = await buyer(target).ask("POST /v1/orders", { body: { product_id, include_after_note: true } });
    assert.equal(order.after_note, "");
    const found = await buyer(target).ask("GET /v1/orders/{id}", { path: { id: order.order_id } });
    assert.equal(found.order.after_note, "");
  }),

  scenario("include_after_note that is no boolean answers 400 and is named", proves("B192"), async (target) => {
    const product_id = await shelve(target, { items: pieces(9) });
    for (const include_after_note of ["true", "", 1, 0, [], {}]) {
      const reply = await buyer(target).call("POST /v1/orders", { body: { product_id, include_after_note } });
      assert.equal(reply.status, 400, JSON.stringify(include_after_note));
      assert.ok(reply.detail.includes("include_after_note"), reply.text);
    }
  }),

  scenario("a refund pays back once and returns neither stock nor counters", proves(), async (target) => {
    const caller = await newBuyer(target, 10);
    const product_id = await shelve(target, { price: 3.5, items: pieces(3), promo_active: true, promo_cb: 5 });
    const { order } = await caller.ask("POST /v1/orders", { body: { product_id, qty: 2 } });
    const before = await holdings(caller, product_id);
    await pull(target, "refund-order", { order_id: order.order_id });
    const after = await holdings(caller, product_id);
    assert.deepEqual(after, { ...before, balance: 1_000 });
    await assert.rejects(pull(target, "refund-order", { order_id: order.order_id }), {
      name: "LeverRefused",
      status: 409,
    });
    assert.deepEqual(await holdings(caller, product_id), after);
  }),
]);

/** What an order changes: balance in cents, stock, counters. */
async function holdings(caller: Caller, id: string): Promise<Readonly<Record<string, number>>> {
  const { balance, api_orders, api_spent } = await caller.ask("GET /v1/me");
  const { stock_count } = await caller.ask("GET /v1/products/{id}", { path: { id } });
  return { balance: cents(balance), api_orders, api_spent: cents(api_spent), stock_count };
}

/** Each qty as JSON text, since JSON.stringify cannot produce 0.0 and -0. */
async function refusesQty(target: Target, quantities: readonly string[]): Promise<void> {
  const product_id = await shelve(target, { items: pieces(3) });
  for (const qty of quantities) {
    const text = `{"product_id": ${JSON.stringify(product_id)}, "qty": ${qty}}`;
    const reply = await buyer(target).call("POST /v1/orders", { text });
    assert.equal(reply.status, 400, `qty ${qty}: ${reply.text}`);
  }
}
