import assert from "node:assert/strict";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { buyer, pull, twoBuyers, type Caller } from "./caller.ts";
import { cents, newBuyer, pieces, shelve, times, withAnotherKey } from "./shelf.ts";

/** POST /v1/orders and GET /v1/orders/{id}: buying, and looking at what was bought. */
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
      // Even when the last order of the same product was taken back.
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

/** The twelve fields of a placed order, sorted. */
const placedFields: readonly string[] = [
  "base_price",
  "discount_applied",
  "items",
  "order_id",
  "product_id",
  "product_name",
  "qty",
  "refunded",
  "stock_type",
  "timestamp",
  "total_paid",
  "warranty_expires",
];

/** What an order moves: balance in cents, stock, counters. */
async function holdings(caller: Caller, id: string): Promise<Readonly<Record<string, number>>> {
  const { balance, api_orders, api_spent } = await caller.ask("GET /v1/me");
  const { stock_count } = await caller.ask("GET /v1/products/{id}", { path: { id } });
  return { balance: cents(balance), api_orders, api_spent: cents(api_spent), stock_count };
}

/** Each qty as it stands in the JSON text, since 0.0 and -0 have no way through JSON.stringify. */
async function refusesQty(target: Target, quantities: readonly string[]): Promise<void> {
  const product_id = await shelve(target, { items: pieces(3) });
  for (const qty of quantities) {
    const text = `{"product_id": ${JSON.stringify(product_id)}, "qty": ${qty}}`;
    const reply = await buyer(target).call("POST /v1/orders", { text });
    assert.equal(reply.status, 400, `qty ${qty}: ${reply.text}`);
  }
}
