import assert from "node:assert/strict";

import type { Order } from "@vitrine/specs/padington";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import { times } from "../times.ts";
import { buyer, buyerWith, newBuyer, pull, twoBuyers } from "./caller.ts";
import { everyState } from "./every-state.ts";
import {
  attempt,
  categories,
  delivered,
  follow,
  guardedRobux,
  inquire,
  look,
  place,
  placeGuarded,
  refusalOf,
  wishes,
} from "./order.ts";
import { balanceOf, kopecks } from "./roubles.ts";

/** POST /v1/order and GET /v1/order/{order_code}: rules for orders of every category. */
export const orders: Suite = suite("padington/orders", [
  scenario("category says what is ordered, and nothing goes without it", proves("P053"), async (target) => {
    const caller = buyer(target);
    const { category: _, ...nameless } = wishes.stars;
    assert.equal((await attempt(caller, nameless)).status, 400);
    assert.equal((await attempt(caller, {})).status, 400);
    for (const category of [
      "gifts",
      "Stars",
      "STARS",
      " stars",
      "star",
      "",
      "chatgpt,claude",
      null,
      5,
      true,
      ["stars"],
      {},
    ]) {
      const { status } = await attempt(caller, { ...wishes.stars, category });
      assert.equal(status, 400, JSON.stringify(category));
    }
    // One body that would do for several: the category alone decides.
    const rich = await newBuyer(target, 100_000);
    const everything = { ...wishes.stars, ...wishes.premium, ...wishes.robux };
    for (const [category, item] of [
      ["chatgpt", "plus_1m"],
      ["claude", "pro"],
      ["robux", undefined],
      ["stars", undefined],
      ["premium", undefined],
    ]) {
      assert.equal((await place(rich, { ...everything, item, category })).category, category);
    }
  }),

  scenario("there are five categories of orders", proves("P054"), async (target) => {
    const caller = await newBuyer(target, 100_000);
    for (const category of ["chatgpt", "claude", "robux", "stars", "premium"] as const) {
      assert.equal((await attempt(caller, wishes[category])).status, 200, category);
    }
  }),

  scenario("an order is answered without a wrapper", proves("P055"), async (target) => {
    const caller = await buyerWith(target, 5_000);
    for (const category of categories) {
      const { body } = await attempt(caller, wishes[category]);
      assert.match(String(body["order_code"]), /./);
      assert.equal(body["category"], category);
      const found = await inquire(caller, { order_code: String(body["order_code"]) });
      assert.deepEqual(found.body, body);
    }
  }),

  scenario("an order_code finds its order", proves("P056"), async (target) => {
    const caller = await newBuyer(target, 100_000);
    const placed: Order[] = [];
    for (const category of categories) placed.push(await place(caller, wishes[category]));
    for (const order of placed) {
      assert.equal(typeof order.order_code, "string");
      const reply = await inquire(caller, order);
      assert.equal(reply.status, 200);
      assert.deepEqual(reply.body, order);
    }
    await target.clock.advance("1h");
    for (const order of placed) {
      const later = await look(caller, order);
      assert.deepEqual(
        [later.order_code, later.category, later.created_at],
        [order.order_code, order.category, order.created_at],
      );
    }
  }),

  scenario(
    "an order_code is PAD- and eight letters and digits, and no other order has it",
    proves("P057"),
    async (target) => {
      const callers = [await newBuyer(target, 10_000), await newBuyer(target, 10_000)];
      const codes = new Set<string>();
      for (const caller of callers) {
        const placed = await times(60, () => place(caller, wishes.stars));
        for (const { order_code } of placed) {
          assert.match(order_code, /^PAD-[A-Z0-9]{8}$/);
          codes.add(order_code);
        }
      }
      assert.equal(codes.size, 120);
    },
  ),

  scenario("an order has the category it was sent with", proves("P058"), async (target) => {
    const caller = await newBuyer(target, 100_000);
    for (const category of categories) {
      const order = await place(caller, wishes[category]);
      assert.equal(order.category, category);
      await target.clock.advance("1h");
      assert.equal((await look(caller, order)).category, category);
    }
    const { orders: listed } = await caller.ask("GET /v1/orders");
    assert.deepEqual(listed.map(({ category }) => category).toReversed(), categories);
  }),

  scenario("an order's status is one of five", proves("P059"), async (target) => {
    const all = await everyState(target);
    const statuses = ["completed", "failed", "needs_verification", "pending", "processing"];
    for (const { status } of all) assert.ok(statuses.includes(status), status);
    assert.deepEqual([...new Set(all.map(({ status }) => status))].toSorted(), statuses);
  }),

  scenario("created_at never changes, updated_at with the status only", proves("P062"), async (target) => {
    const caller = await newBuyer(target, 10_000);
    for (const wish of [...Object.values(wishes), guardedRobux]) {
      const began = await target.clock.now();
      const sights = await follow(target, caller, { order: await place(caller, wish), seconds: 2 });
      for (const { order } of sights) assert.equal(Date.parse(order.created_at), began);
      for (const [index, { at, order }] of sights.entries()) {
        const before = sights[index - 1];
        const changed = Date.parse(order.updated_at);
        if (before === undefined) assert.equal(changed, began);
        else if (before.order.status === order.status) assert.equal(order.updated_at, before.order.updated_at);
        else assert.ok(before.at < changed && changed <= at, `${order.updated_at} of ${order.status}`);
      }
    }
  }),

  scenario("updated_at is the moment at which a status was changed by hand", proves("P062"), async (target) => {
    const caller = buyer(target);
    const failing = await place(caller, wishes.premium);
    const guarded = await placeGuarded(target, caller);
    const placed = await place(caller, wishes.stars);
    for (const [lever, order] of [
      ["verify-order", guarded],
      ["complete-order", placed],
    ] as const) {
      await target.clock.advance("3141ms");
      await pull(target, lever, { order_code: order.order_code });
      assert.equal(Date.parse((await look(caller, order)).updated_at), await target.clock.now(), lever);
    }
    // It was delivered meanwhile, and nothing moves it any more.
    const done = await look(caller, failing);
    assert.equal(await refusalOf(target, "fail-order", failing), 409);
    assert.equal((await look(caller, failing)).updated_at, done.updated_at);
  }),

  scenario("an order repeats what its category orders and nothing of the others", proves("P063"), async (target) => {
    const caller = await buyerWith(target, 5_000);
    const { roblox_password: _, ...robux } = wishes.robux;
    const own = { ...wishes, robux };
    for (const category of categories) {
      const order = await place(caller, { ...wishes[category] });
      for (const each of [order, await look(caller, order), (await caller.ask("GET /v1/orders")).orders[0]]) {
        const ordered = Object.entries(each ?? order).filter(([field]) => !always.includes(field));
        assert.deepEqual(Object.fromEntries(ordered), own[category]);
      }
    }
    const other = { pack: "r500", roblox_username: "Zoë 1" };
    const order = await place(caller, { ...wishes.robux, ...other });
    assert.ok(order.category === "robux");
    assert.deepEqual([order.pack, order.roblox_username], ["r500", "Zoë 1"]);
  }),

  scenario(
    "external_id is a string or null, error an object or null, and both are always there",
    proves("P064"),
    async (target) => {
      const kinds = new Set<string>();
      for (const order of await everyState(target)) {
        assert.ok("external_id" in order && "error" in order, JSON.stringify(order));
        const { external_id, error } = order;
        assert.ok(external_id === null || typeof external_id === "string", JSON.stringify(order));
        assert.ok(error === null || (typeof error === "object" && !Array.isArray(error)), JSON.stringify(order));
        kinds.add(`external_id ${external_id === null ? "null" : "string"}`);
        kinds.add(`error ${error === null ? "null" : "object"}`);
      }
      assert.equal(kinds.size, 4);
    },
  ),

  scenario("error is null but for verification, failure and codes", proves("P065"), async (target) => {
    for (const order of await everyState(target)) {
      const codes = order.status === "completed" && ["chatgpt", "claude"].includes(order.category);
      const told = codes || order.status === "needs_verification" || order.status === "failed";
      assert.equal(order.error !== null, told, JSON.stringify(order));
    }
  }),

  scenario("error holds message, next_action and codes only, each where it applies", proves("P066"), async (target) => {
    const met = new Set<string>();
    for (const { status, error } of await everyState(target)) {
      if (error === null) continue;
      const applies = status === "completed" ? "codes" : status === "failed" ? "message" : "next_action";
      const fields = Object.keys(error);
      assert.ok(fields.length > 0);
      for (const field of fields) assert.ok(["message", "next_action", "codes"].includes(field), field);
      assert.ok(fields.includes(applies), `${status} has ${fields.join(", ")}`);
      assert.equal("codes" in error, status === "completed");
      assert.equal("next_action" in error, status === "needs_verification");
      for (const text of [error.message, error.next_action]) assert.ok(text === undefined || typeof text === "string");
      for (const code of error.codes ?? []) assert.equal(typeof code, "string");
      met.add(applies);
    }
    assert.deepEqual([...met].toSorted(), ["codes", "message", "next_action"]);
  }),

  scenario("a completed order has something to show", proves("P067"), async (target) => {
    const done = (await everyState(target)).filter(({ status }) => status === "completed");
    assert.deepEqual(new Set(done.map(({ category }) => category)), new Set(categories));
    for (const { external_id, error } of done) {
      const shown = external_id ?? error?.codes?.[0];
      assert.ok(typeof shown === "string" && shown !== "");
    }
  }),

  scenario("the same body sent twice makes two orders and is paid twice", proves("P072"), async (target) => {
    const caller = await newBuyer(target, 100_000);
    for (const category of categories) {
      const before = await balanceOf(caller);
      const { total } = await caller.ask("GET /v1/orders");
      const headers = { "idempotency-key": "one and the same" };
      const one = await caller.ask("POST /v1/order", { body: wishes[category], headers });
      const two = await caller.ask("POST /v1/order", { body: wishes[category], headers });
      assert.notEqual(one.order_code, two.order_code);
      assert.equal(one.price_rub, two.price_rub);
      assert.equal(before - (await balanceOf(caller)), 2 * kopecks(one.price_rub));
      assert.equal((await caller.ask("GET /v1/orders")).total, total + 2);
    }
  }),

  scenario("an order looks the same in its answer, on its own and in the history", proves(), async (target) => {
    const [caller] = twoBuyers(target);
    for (const wish of delivered) {
      const order = await place(caller, wish);
      for (const wait of ["0s", "20s", "100s"]) {
        await target.clock.advance(wait);
        const { orders: listed } = await caller.ask("GET /v1/orders", { query: { limit: 1 } });
        assert.deepEqual(listed, [await look(caller, order)]);
      }
    }
  }),
]);

/** The fields that every order has regardless of what was ordered. */
const always = ["order_code", "status", "price_rub", "created_at", "updated_at", "external_id", "error"];
