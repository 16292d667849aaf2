import assert from "node:assert/strict";

import { observes, proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { buyer, pull, twoBuyers, type Caller } from "./caller.ts";
import { cents, newBuyer, pieces, shelve, withAnotherKey } from "./shelf.ts";

/** GET /v1/me: whose key this is, and what its account holds. */
export const account: Suite = suite("bunaistore/account", [
  scenario("an account is exactly its five fields", observes("B054"), async (target) => {
    const { status, body } = await buyer(target).call("GET /v1/me");
    assert.equal(status, 200);
    assert.deepEqual(Object.keys(body).toSorted(), ["api_orders", "api_spent", "balance", "display_name", "user_id"]);
  }),

  scenario("user_id is an integer, whoever asks", proves("B055"), async (target) => {
    const nameless = await newBuyer(target, 0);
    for (const caller of [...twoBuyers(target), nameless]) {
      const { body } = await caller.call("GET /v1/me");
      assert.ok(Number.isInteger(body["user_id"]), `user_id is ${JSON.stringify(body["user_id"])}`);
    }
  }),

  scenario("user_id outlasts purchases, top-ups and keys", proves("B056"), async (target) => {
    const caller = buyer(target);
    const { user_id } = await caller.ask("GET /v1/me");
    await caller.ask("POST /v1/orders", { body: { product_id: await shelve(target, { items: pieces(1) }) } });
    assert.equal((await caller.ask("GET /v1/me")).user_id, user_id);
    await topUp(target, caller, 10);
    assert.equal((await caller.ask("GET /v1/me")).user_id, user_id);
    const second = await withAnotherKey(target, caller);
    assert.equal((await second.ask("GET /v1/me")).user_id, user_id);
  }),

  scenario("display_name is the Telegram display name", proves("B057"), async (target) => {
    const caller = buyer(target);
    for (const display_name of ["Premium Dev", "Zoë 🛒 Ålesund"]) {
      await pull(target, "update-account", { user_id: caller.user_id, display_name });
      assert.equal((await caller.ask("GET /v1/me")).display_name, display_name);
    }
  }),

  scenario("display_name is null for a user without one", proves("B058"), async (target) => {
    const nameless = await newBuyer(target, 0);
    assert.equal((await nameless.ask("GET /v1/me")).display_name, null);
    const caller = buyer(target);
    await pull(target, "update-account", { user_id: caller.user_id, display_name: "Premium Dev" });
    await pull(target, "update-account", { user_id: caller.user_id, display_name: null });
    assert.equal((await caller.ask("GET /v1/me")).display_name, null);
  }),

  scenario("balance is the wallet at this moment, purchases and top-ups included", proves("B059"), async (target) => {
    const caller = await newBuyer(target, 20);
    assert.equal((await caller.ask("GET /v1/me")).balance, 20);
    const product_id = await shelve(target, { price: 3.25, items: pieces(2) });
    await caller.ask("POST /v1/orders", { body: { product_id, qty: 2 } });
    assert.equal((await caller.ask("GET /v1/me")).balance, 13.5);
    await topUp(target, caller, 25.5);
    assert.equal((await caller.ask("GET /v1/me")).balance, 39);
  }),

  scenario("api_orders rises by one with each successful order, whatever its qty", proves("B060"), async (target) => {
    const caller = await newBuyer(target, 10);
    const product_id = await shelve(target, { price: 1, items: pieces(9) });
    const count = async (): Promise<unknown> => (await caller.call("GET /v1/me")).body["api_orders"];
    assert.equal(await count(), 0);
    await caller.ask("POST /v1/orders", { body: { product_id, qty: 1 } });
    assert.equal(await count(), 1);
    await caller.ask("POST /v1/orders", { body: { product_id, qty: 4 } });
    assert.equal(await count(), 2);
    assert.equal((await caller.call("POST /v1/orders", { body: { product_id, qty: 9 } })).status, 409);
    assert.equal(await count(), 2);
  }),

  scenario(
    "an order placed in the bot moves neither api_orders nor api_spent",
    proves("B061", "B063"),
    async (target) => {
      const caller = buyer(target);
      const product_id = await shelve(target, { price: 3.5, items: pieces(2) });
      const before = await caller.ask("GET /v1/me");
      await pull(target, "place-bot-order", { user_id: caller.user_id, product_id, qty: 2 });
      const after = await caller.ask("GET /v1/me");
      assert.equal(cents(before.balance) - cents(after.balance), 700);
      assert.equal(after.api_orders, before.api_orders);
      assert.equal(after.api_spent, before.api_spent);
    },
  ),

  scenario("api_spent rises by total_paid with each successful order", proves("B062"), async (target) => {
    const caller = buyer(target);
    const promo = { promo_active: true, promo_cb: 5, promo_tiers: { "5": 5, "10": 12 } };
    const product_id = await shelve(target, { price: 3.5, items: pieces(20), ...promo });
    let { api_spent } = await caller.ask("GET /v1/me");
    for (const qty of [3, 5, 10]) {
      const { order } = await caller.ask("POST /v1/orders", { body: { product_id, qty } });
      assert.ok(order.total_paid < order.base_price);
      const after = await caller.ask("GET /v1/me");
      assert.equal(cents(after.api_spent) - cents(api_spent), cents(order.total_paid));
      ({ api_spent } = after);
    }
  }),

  scenario("a top-up leaves api_spent alone", proves("B064"), async (target) => {
    const caller = buyer(target);
    const before = await caller.ask("GET /v1/me");
    await topUp(target, caller, 25.5);
    await pull(target, "credit", { user_id: caller.user_id, amount: 1 });
    const after = await caller.ask("GET /v1/me");
    assert.equal(cents(after.balance) - cents(before.balance), 2650);
    assert.equal(after.api_spent, before.api_spent);
  }),
]);

/** Tops up through the API: makes a payment on the chain, submits its id, and waits for the first look-up. */
async function topUp(target: Target, caller: Caller, amount: number): Promise<void> {
  const txid = `0x${String(cents(amount)).padStart(64, "0")}`;
  await pull(target, "pay", { method: "bep20", txid, amount });
  await caller.ask("POST /v1/topup/submit_txid", { body: { method: "bep20", txid } });
  await target.clock.advance("10s");
}
