import assert from "node:assert/strict";

import type { Receiver } from "../receiver.ts";
import { proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { pull, type Caller } from "./caller.ts";
import { kinds, listen } from "./listen.ts";
import { balanceOf, chains, methods, paymentId, submitted, type Method } from "./payment.ts";
import { cents, newBuyer, pieces, shelve } from "./shelf.ts";

/** The contents of the events, and when they are sent. */
export const events: Suite = suite("bunaistore/events", [
  scenario("every event names its kind and the account it concerns", proves("B297", "B298"), async (target) => {
    const listener = await listening(target);
    for (const method of methods) await topUp(target, listener, { method });
    const { order_id } = await buy(target, listener);
    await pull(target, "refund-order", { order_id });
    const received = await listener.receiver.arrivals(11);
    for (const { json } of received) {
      assert.ok(["topup_completed", "balance_updated", "order_placed"].includes(String(json["event"])));
      assert.ok(Number.isInteger(json["user_id"]));
      assert.equal(json["user_id"], listener.caller.user_id);
    }
    assert.equal(new Set(kinds(received)).size, 3);
  }),

  scenario("topup_completed of a chain is exactly its six fields", proves("B299"), async (target) => {
    const listener = await listening(target);
    for (const method of chains) {
      const { completed } = await topUp(target, listener, { method });
      assert.deepEqual(
        Object.keys(completed).toSorted(),
        ["amount", "bonus", "event", "method", "txid", "user_id"],
        method,
      );
    }
  }),

  scenario("topup_completed names the method as submitted", proves("B300"), async (target) => {
    const listener = await listening(target);
    for (const method of methods) {
      const { completed } = await topUp(target, listener, { method });
      assert.equal(completed["method"], method);
    }
  }),

  scenario("topup_completed of a chain has the transaction hash as submitted", proves("B301"), async (target) => {
    const listener = await listening(target);
    for (const method of chains) {
      const mixed = paymentId(method, 7).replace(/[a-f]/, (letter) => letter.toUpperCase());
      for (const txid of [paymentId(method, 5), mixed]) {
        const { completed } = await topUp(target, listener, { method, txid });
        assert.equal(completed["txid"], txid, method);
      }
    }
    const base64 = Buffer.from(paymentId("ton", 9), "hex").toString("base64");
    const { completed } = await topUp(target, listener, { method: "ton", txid: base64 });
    assert.equal(completed["txid"], base64);
  }),

  scenario(
    "topup_completed of binance has no txid but the submitted order number",
    proves("B302", "B303"),
    async (target) => {
      const listener = await listening(target);
      const { completed } = await topUp(target, listener, { method: "binance", txid: "40123456789" });
      assert.deepEqual(Object.keys(completed).toSorted(), [
        "amount",
        "bonus",
        "event",
        "method",
        "order_id",
        "txid",
        "user_id",
      ]);
      assert.equal(completed["txid"], null);
      assert.equal(completed["order_id"], "40123456789");
    },
  ),

  scenario("amount of topup_completed is what was credited", proves("B304"), async (target) => {
    const listener = await listening(target);
    for (const method of methods) {
      const before = await balanceOf(listener.caller);
      const { completed } = await topUp(target, listener, { method, amount: 17.29, bonus: 1.5 });
      assert.equal(completed["amount"], 17.29, method);
      assert.equal(cents(await balanceOf(listener.caller)), cents(before) + 1729, method);
    }
  }),

  scenario("bonus of topup_completed is the bonus, 0 without one", proves("B305"), async (target) => {
    const listener = await listening(target);
    for (const method of methods) {
      const plain = await topUp(target, listener, { method, txid: paymentId(method, 1), amount: 10 });
      assert.equal(plain.completed["bonus"], 0, method);
      const promoted = await topUp(target, listener, { method, txid: paymentId(method, 2), amount: 10, bonus: 1.25 });
      assert.equal(promoted.completed["bonus"], 1.25, method);
    }
  }),

  scenario("the bonus is part of the amount", proves("B306"), async (target) => {
    const listener = await listening(target);
    for (const method of methods) {
      const before = await balanceOf(listener.caller);
      const { completed, updated } = await topUp(target, listener, { method, amount: 25.5, bonus: 0.5 });
      assert.deepEqual([completed["amount"], completed["bonus"]], [25.5, 0.5], method);
      assert.equal(updated["delta"], 25.5, method);
      assert.equal(cents(await balanceOf(listener.caller)), cents(before) + 2550, method);
    }
  }),

  scenario(
    "balance_updated is exactly its five fields, whatever changed the balance",
    proves("B307"),
    async (target) => {
      const listener = await listening(target);
      for (const method of methods) await topUp(target, listener, { method });
      const { order_id } = await buy(target, listener);
      await pull(target, "refund-order", { order_id });
      const received = await listener.receiver.arrivals(11);
      const updates = received.map(({ json }) => json).filter(({ event }) => event === "balance_updated");
      assert.equal(updates.length, 6);
      for (const update of updates) {
        assert.deepEqual(Object.keys(update).toSorted(), ["delta", "event", "new_balance", "reason", "user_id"]);
      }
    },
  ),

  scenario("new_balance is the balance that the profile shows after the change", proves("B308"), async (target) => {
    const listener = await listening(target);
    const shown = async (): Promise<number> => (await listener.caller.ask("GET /v1/developer/me")).balance;
    for (const method of methods) {
      const { updated } = await topUp(target, listener, { method, amount: 3.33 });
      assert.equal(updated["new_balance"], await shown(), method);
    }
    const bought = await buy(target, listener);
    assert.equal(bought.updated["new_balance"], await shown());
    await pull(target, "refund-order", { order_id: bought.order_id });
    const [refunded] = (await listener.receiver.arrivals(11)).slice(-1);
    assert.equal(refunded?.json["new_balance"], await shown());
  }),

  scenario(
    "new_balance is the balance after its own change, though it is delivered after later ones",
    proves("B308"),
    async (target) => {
      const { caller, receiver } = await listening(target);
      receiver.plan(500);
      const product_id = await shelve(target, { price: 7, infinite_stock: true });
      await caller.ask("POST /v1/orders", { body: { product_id } });
      await receiver.arrivals(1);
      await caller.ask("POST /v1/orders", { body: { product_id, qty: 2 } });
      await target.clock.advance("1s");
      const updates = receiver.received.map(({ json }) => json).filter(({ event }) => event === "balance_updated");
      assert.deepEqual(
        updates.map(({ new_balance }) => new_balance),
        [93, 79],
      );
    },
  ),

  scenario("delta of a purchase is minus what was paid", proves("B309"), async (target) => {
    const listener = await listening(target);
    const { total_paid, updated } = await buy(target, listener);
    // The documentation's own example: 3 × 3.50, less 5 %.
    assert.equal(total_paid, 9.98);
    assert.equal(updated["delta"], -9.98);
  }),

  scenario("delta of a top-up is its amount", proves("B310"), async (target) => {
    const listener = await listening(target);
    for (const method of methods) {
      const { completed, updated } = await topUp(target, listener, { method, amount: 25.37, bonus: 0.37 });
      assert.equal(updated["delta"], 25.37, method);
      assert.equal(updated["delta"], completed["amount"], method);
    }
  }),

  scenario("the reason of a top-up names its method", proves("B311"), async (target) => {
    const listener = await listening(target);
    for (const method of methods) {
      const { updated } = await topUp(target, listener, { method });
      assert.equal(updated["reason"], `topup_${method}`);
    }
  }),

  scenario("the reason of a purchase is order_purchase", proves("B312"), async (target) => {
    const { updated } = await buy(target, await listening(target));
    assert.equal(updated["reason"], "order_purchase");
  }),

  scenario("a refund sends one event: the balance rose by what had been paid", proves("B313"), async (target) => {
    const listener = await listening(target);
    const { order_id, total_paid } = await buy(target, listener);
    await pull(target, "refund-order", { order_id });
    const received = await listener.receiver.arrivals(3);
    await target.clock.advance("1h");
    assert.equal(listener.receiver.received.length, 3);
    assert.deepEqual(received[2]?.json, {
      event: "balance_updated",
      user_id: listener.caller.user_id,
      new_balance: 100,
      delta: total_paid,
      reason: "order_refund",
    });
  }),

  scenario(
    "a credited top-up sends topup_completed, then balance_updated, and nothing else",
    proves("B315"),
    async (target) => {
      for (const method of methods) {
        const listener = await listening(target);
        await topUp(target, listener, { method });
        await target.clock.advance("1d");
        assert.deepEqual(kinds(listener.receiver.received), ["topup_completed", "balance_updated"], method);
      }
    },
  ),

  scenario("an order sends order_placed, then balance_updated, and nothing else", proves("B316"), async (target) => {
    for (const goods of [
      { items: pieces(3) },
      { infinite_stock: true },
      { stock_type: "manual", stock_count: 3 },
    ] as const) {
      const { caller, receiver } = await listening(target);
      const product_id = await shelve(target, goods);
      await caller.ask("POST /v1/orders", { body: { product_id, qty: 2 } });
      await receiver.arrivals(2);
      await target.clock.advance("1d");
      assert.deepEqual(kinds(receiver.received), ["order_placed", "balance_updated"], JSON.stringify(goods));
    }
  }),

  scenario(
    "an order in the bot sends the same two events to the same URL, with the source bot",
    proves("B317"),
    async (target) => {
      const { caller, receiver } = await listening(target);
      const product_id = await shelve(target, { price: 4, items: pieces(3) });
      const { order } = await pull(target, "place-bot-order", { user_id: caller.user_id, product_id, qty: 2 });
      const [placed, updated] = await receiver.arrivals(2);
      await target.clock.advance("1d");
      assert.equal(receiver.received.length, 2);
      assert.deepEqual(placed?.json, {
        event: "order_placed",
        order_id: order.order_id,
        product_id,
        product_name: order.product_name,
        qty: 2,
        total_paid: 8,
        stock_type: "auto",
        items: pieces(2),
        source: "bot",
        user_id: caller.user_id,
      });
      assert.deepEqual(updated?.json, {
        event: "balance_updated",
        user_id: caller.user_id,
        new_balance: 92,
        delta: -8,
        reason: "order_purchase",
      });
    },
  ),

  scenario("order_placed is exactly its ten fields, whatever was ordered", proves("B318"), async (target) => {
    const { caller, receiver } = await listening(target);
    const goods = [
      { items: pieces(3), warranty_hours: 720, after_note: "Use CA VPN." },
      { stock_type: "manual", stock_count: 3 },
    ] as const;
    for (const [index, some] of goods.entries()) {
      const product_id = await shelve(target, some);
      await caller.ask("POST /v1/orders", { body: { product_id, include_after_note: true } });
      const placed = (await receiver.arrivals(2 * index + 2))[2 * index]!.json;
      assert.deepEqual(Object.keys(placed).toSorted(), [
        "event",
        "items",
        "order_id",
        "product_id",
        "product_name",
        "qty",
        "source",
        "stock_type",
        "total_paid",
        "user_id",
      ]);
    }
  }),

  scenario("order_placed says the same as the answer to the order", proves("B319"), async (target) => {
    const { caller, receiver } = await listening(target);
    const ids = [
      await shelve(target, { name: "Netflix Premium", price: 3.5, items: pieces(3), promo_active: true, promo_cb: 5 }),
      await shelve(target, { name: "1 month", group_name: "Amazon Prime", stock_type: "manual", stock_count: 3 }),
    ];
    for (const [index, product_id] of ids.entries()) {
      const { order } = await caller.ask("POST /v1/orders", { body: { product_id, qty: 3 } });
      const placed = (await receiver.arrivals(2 * index + 2))[2 * index]!.json;
      for (const field of ["order_id", "product_id", "product_name", "qty", "total_paid", "stock_type"] as const) {
        assert.equal(placed[field], order[field], field);
        assert.notEqual(placed[field], undefined, field);
      }
    }
  }),

  scenario(
    "items of order_placed are the delivered strings of auto stock, in their order",
    proves("B320"),
    async (target) => {
      const { caller, receiver } = await listening(target);
      const items = [
        "mail:secret",
        "Full account details…\nRegion: US\nPlan: Premium",
        "long line\n".repeat(2000),
        "ключ",
      ];
      const ids = [await shelve(target, { items }), await shelve(target, { infinite_stock: true })];
      for (const [index, product_id] of ids.entries()) {
        const { order } = await caller.ask("POST /v1/orders", { body: { product_id, qty: 4 } });
        const placed = (await receiver.arrivals(2 * index + 2))[2 * index]!.json;
        assert.deepEqual(placed["items"], order.items);
        assert.equal(order.items.length, 4);
        if (index === 0) assert.deepEqual(placed["items"], items);
      }
    },
  ),

  scenario("items of order_placed is an empty array for manual stock", proves("B321"), async (target) => {
    const { caller, receiver } = await listening(target);
    const product_id = await shelve(target, { stock_type: "manual", stock_count: 3 });
    await caller.ask("POST /v1/orders", { body: { product_id, qty: 2 } });
    const [placed] = await receiver.arrivals(2);
    assert.deepEqual(placed?.json["items"], []);
  }),

  scenario("the source of an order through the API is api", proves("B322"), async (target) => {
    const { placed } = await buy(target, await listening(target));
    assert.equal(placed["source"], "api");
  }),

  scenario("a refused order sends nothing", proves("B323"), async (target) => {
    const { caller, receiver } = await listening(target);
    const product_id = await shelve(target, { price: 60, items: pieces(3) });
    const refusals = [
      [400, { product_id, qty: 0 }],
      [400, { qty: 1 }],
      [404, { product_id: "unknown", qty: 1 }],
      [409, { product_id, qty: 4 }],
      [402, { product_id, qty: 2 }],
    ] as const;
    for (const [status, body] of refusals) {
      assert.equal((await caller.call("POST /v1/orders", { body })).status, status, JSON.stringify(body));
    }
    await pull(target, "set-maintenance", { on: true });
    assert.equal((await caller.call("POST /v1/orders", { body: { product_id } })).status, 503);
    await pull(target, "set-maintenance", { on: false });
    await target.clock.advance("1h");
    assert.deepEqual(await target.deliveries(), []);
    const { order } = await caller.ask("POST /v1/orders", { body: { product_id } });
    const [first] = await receiver.arrivals(2);
    await target.clock.advance("1h");
    assert.equal(first?.json["order_id"], order.order_id);
    assert.equal(receiver.received.length, 2);
  }),
]);

type Json = Readonly<Record<string, unknown>>;

/** A user with 100 dollars, and the receiver of their events. */
interface Listener {
  readonly caller: Caller;
  readonly receiver: Receiver;
}

interface Payment {
  readonly method: Method;
  readonly txid?: string;
  readonly amount?: number;
  readonly bonus?: number;
}

async function listening(target: Target): Promise<Listener> {
  const caller = await newBuyer(target, 100);
  return { caller, receiver: await listen(target, caller) };
}

/** Makes, submits and finds a payment, and returns its two events. */
async function topUp(
  target: Target,
  { caller, receiver }: Listener,
  payment: Payment,
): Promise<{ completed: Json; updated: Json }> {
  const { method, txid = paymentId(method), amount = 20, bonus } = payment;
  const before = receiver.received.length;
  await pull(target, "pay", { method, txid, amount, ...(bonus === undefined ? {} : { bonus }) });
  await submitted(caller, method, txid);
  await target.clock.advance("10s");
  const [completed, updated] = (await receiver.arrivals(before + 2)).slice(before);
  assert.deepEqual(kinds([completed!, updated!]), ["topup_completed", "balance_updated"]);
  return { completed: completed!.json, updated: updated!.json };
}

/** Places the documentation's example order, 3 × 3.50 less 5 %, and returns its two events. */
async function buy(
  target: Target,
  { caller, receiver }: Listener,
): Promise<{ order_id: string; total_paid: number; placed: Json; updated: Json }> {
  const before = receiver.received.length;
  const goods = { price: 3.5, items: pieces(3), promo_active: true, promo_cb: 5, promo_tiers: { "5": 5, "10": 12 } };
  const product_id = await shelve(target, goods);
  const { order } = await caller.ask("POST /v1/orders", { body: { product_id, qty: 3 } });
  const [placed, updated] = (await receiver.arrivals(before + 2)).slice(before);
  assert.deepEqual(kinds([placed!, updated!]), ["order_placed", "balance_updated"]);
  return { order_id: order.order_id, total_paid: order.total_paid, placed: placed!.json, updated: updated!.json };
}
