import assert from "node:assert/strict";

import type { NewOrder } from "@vitrine/specs/padington";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import { times } from "../times.ts";
import { buyer, newBuyer, pull, stray, type Caller } from "./caller.ts";
import { deliversInTime } from "./delivery.ts";
import { attempt, follow, guardedRobux, look, place, placeGuarded, refusalOf, statusesOf, wishes } from "./order.ts";
import { balanceOf } from "./roubles.ts";

/** robux: orders that log in to a user's account, and may have to wait for a second factor. */
export const robux: Suite = suite("padington/robux", [
  scenario("a pack is an id of the catalogue", proves("P090"), async (target) => {
    const caller = await newBuyer(target, 100_000);
    const catalog = await caller.ask("GET /v1/catalog");
    const ids = catalog.robux.map(({ id }) => id);
    assert.ok(ids.includes("r80") && ids.includes("r500"));
    for (const pack of ids) {
      const order = await place(caller, { ...wishes.robux, pack });
      assert.ok(order.category === "robux" && order.pack === pack);
    }
    for (const pack of [undefined, null, "", "r", "r81", "80", 80, "R80", " r80", true, ["r80"], {}, "constructor"]) {
      const { status, text } = await attempt(caller, { ...wishes.robux, pack });
      assert.equal(status, 400, `${JSON.stringify(pack)}: ${text}`);
    }
  }),

  scenario("a robux order needs a user name and a password", proves("P091"), async (target) => {
    const caller = buyer(target);
    for (const missing of ["roblox_username", "roblox_password"]) {
      const { status, text } = await attempt(caller, { ...wishes.robux, [missing]: undefined });
      assert.equal(status, 400, `without ${missing}: ${text}`);
    }
    assert.equal((await attempt(caller, wishes.robux)).status, 200);
  }),

  scenario("user name and password are strings that are not empty", proves("P092"), async (target) => {
    const caller = buyer(target);
    for (const field of ["roblox_username", "roblox_password"]) {
      for (const value of ["", null, 12_345_678, 0, true, false, ["x"], {}]) {
        const { status, text } = await attempt(caller, { ...wishes.robux, [field]: value });
        assert.equal(status, 400, `${field} ${JSON.stringify(value)}: ${text}`);
      }
      assert.equal((await attempt(caller, { ...wishes.robux, [field]: "x" })).status, 200, field);
    }
  }),

  scenario("a user name has at most 100 characters", proves("P146"), async (target) => {
    const caller = buyer(target);
    const order = await place(caller, { ...wishes.robux, roblox_username: "x".repeat(100) });
    assert.ok(order.category === "robux" && order.roblox_username === "x".repeat(100));
    for (const length of [101, 1_000, 100_000]) {
      const { status, text } = await attempt(caller, { ...wishes.robux, roblox_username: "x".repeat(length) });
      assert.equal(status, 400, `${length} characters: ${text.slice(0, 200)}`);
      assert.match(text, /roblox_username/);
    }
  }),

  scenario(
    "an account with two-factor login needs verification, one without does not",
    proves("P094"),
    async (target) => {
      const caller = await newBuyer(target, 10_000);
      const guarded = statusesOf(await follow(target, caller, { order: await place(caller, guardedRobux) }));
      assert.equal(guarded.at(-1), "needs_verification");
      for (const roblox_username of ["builderman", "2fa", "my_2fa_account"]) {
        const open = await place(caller, { ...wishes.robux, roblox_username });
        const passed = statusesOf(await follow(target, caller, { order: open, seconds: 3 }));
        assert.ok(!passed.includes("needs_verification"), `${roblox_username} went through ${passed.join(", ")}`);
        assert.equal(passed.at(-1), "completed");
      }
      // Roblox may also ask where nobody expected it.
      const asked = await place(caller, wishes.robux);
      await pull(target, "require-verification", { order_code: asked.order_code });
      assert.equal((await look(caller, asked)).status, "needs_verification");
    },
  ),

  scenario("an order that needs verification says what to do next", proves("P095", "P096"), async (target) => {
    const caller = await newBuyer(target, 10_000);
    const asked = await place(caller, wishes.robux);
    await pull(target, "require-verification", { order_code: asked.order_code });
    for (const order of [await placeGuarded(target, caller), await look(caller, asked)]) {
      assert.equal(order.status, "needs_verification");
      assert.equal(order.error?.next_action, "enter_2fa_code");
    }
  }),

  scenario(
    "a verified order is processed, then completed, and asks for nothing any more",
    proves("P097"),
    async (target) => {
      const caller = await newBuyer(target, 10_000);
      const guarded = await placeGuarded(target, caller);
      await target.clock.advance("3h");
      await pull(target, "verify-order", { order_code: guarded.order_code });
      const sights = await follow(target, caller, { order: guarded });
      assert.deepEqual(statusesOf(sights), ["processing", "completed"]);
      for (const { order } of sights) assert.equal(order.error?.next_action, undefined);
      const { external_id } = await look(caller, guarded);
      assert.ok(typeof external_id === "string" && external_id !== "");
      assert.equal(await refusalOf(target, "verify-order", guarded), 409);
    },
  ),

  scenario("a verified order may still fail", proves("P097"), async (target) => {
    const caller = await newBuyer(target, 1000);
    const guarded = await placeGuarded(target, caller);
    await pull(target, "verify-order", { order_code: guarded.order_code });
    assert.equal((await look(caller, guarded)).status, "processing");
    await pull(target, "fail-order", { order_code: guarded.order_code });
    const { status, error } = await look(caller, guarded);
    assert.deepEqual([status, error?.next_action], ["failed", undefined]);
    assert.equal(await balanceOf(caller), 100_000);
    await target.clock.advance("1h");
    assert.equal((await look(caller, guarded)).status, "failed");
  }),

  scenario("no endpoint takes the code of the second factor", proves("P098"), async (target) => {
    const caller = await newBuyer(target, 10_000);
    const guarded = await placeGuarded(target, caller);
    const own = `/v1/order/${guarded.order_code}`;
    const places = [
      ...["POST", "PUT", "PATCH", "DELETE"].map((method) => `${method} ${own}`),
      ...["verify", "2fa", "code", "verification", "confirm", "next_action"].map((end) => `POST ${own}/${end}`),
      "PUT /v1/order",
      "PATCH /v1/order",
      "POST /v1/verify",
      "POST /v1/2fa",
    ];
    for (const each of places) {
      const body = { order_code: guarded.order_code, code: "123456", next_action: "enter_2fa_code" };
      assert.equal((await stray(target, caller, { place: each, body })).status, 404, each);
      assert.deepEqual(await look(caller, guarded), guarded);
    }
  }),

  scenario("an order that nobody verifies waits", proves("P098"), async (target) => {
    const caller = await newBuyer(target, 10_000);
    const [one, two] = [await placeGuarded(target, caller), await placeGuarded(target, caller)];
    for (const wait of ["1m", "1h", "1d", "365d"]) {
      await target.clock.advance(wait);
      for (const order of [one, two]) assert.deepEqual(await look(caller, order), order);
    }
    await pull(target, "verify-order", { order_code: one.order_code });
    assert.equal((await look(caller, one)).status, "processing");
    await pull(target, "fail-order", { order_code: two.order_code });
    assert.equal((await look(caller, two)).status, "failed");
  }),

  scenario("orders of the other categories never need verification", proves("P099"), async (target) => {
    const caller = await newBuyer(target, 100_000);
    const others: readonly NewOrder[] = [
      wishes.chatgpt,
      wishes.claude,
      { ...wishes.stars, recipient: "builderman_2fa" },
      { ...wishes.premium, recipient: "builderman_2fa" },
    ];
    for (const wish of others) {
      const order = await place(caller, wish);
      assert.equal(await refusalOf(target, "require-verification", order), 409, wish.category);
      const passed = statusesOf(await follow(target, caller, { order, seconds: 3 }));
      assert.ok(!passed.includes("needs_verification"), `${wish.category} went through ${passed.join(", ")}`);
      assert.equal(passed.at(-1), "completed");
    }
  }),

  scenario(
    "a robux order without verification is delivered within 30 to 120 seconds",
    proves("P100"),
    async (target) => {
      const caller = await newBuyer(target, 100_000);
      const placed = await times(20, () => place(caller, wishes.robux));
      for (const { external_id } of await deliversInTime(target, caller, placed)) {
        assert.ok(typeof external_id === "string" && external_id !== "");
      }
    },
  ),

  scenario("orders of two accounts are verified one by one", proves(), async (target) => {
    const callers: readonly Caller[] = [await newBuyer(target, 1000), await newBuyer(target, 1000)];
    const [one, two] = await Promise.all(callers.map((caller) => place(caller, guardedRobux)));
    assert.ok(one && two && callers[0] && callers[1]);
    await target.clock.advance("10m");
    await pull(target, "verify-order", { order_code: one.order_code });
    assert.equal((await look(callers[0], one)).status, "processing");
    assert.equal((await look(callers[1], two)).status, "needs_verification");
  }),
]);
