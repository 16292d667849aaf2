import assert from "node:assert/strict";

import type { Order } from "@vitrine/specs/padington";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import { times } from "../times.ts";
import { buyer, newBuyer, pull, withAnotherKey } from "./caller.ts";
import { attempt, look, place, wishes } from "./order.ts";
import { balanceOf } from "./roubles.ts";

const items = { chatgpt: ["plus_1m", "plus_12m", "pro_1m"], claude: ["pro", "max5", "max20"] } as const;
const codeCategories = ["chatgpt", "claude"] as const;

/** What no category of codes has. */
const noItems = [undefined, null, "", "plus", "PLUS_1M", "Pro", " pro", "r80", 1, true, ["pro"], {}, "toString"];

/** chatgpt and claude: codes that come with the answer. */
export const codes: Suite = suite("padington/codes", [
  scenario("chatgpt has three items and no other", proves("P082"), async (target) => {
    const caller = await newBuyer(target, 100_000);
    for (const item of items.chatgpt) {
      const order = await place(caller, { category: "chatgpt", item });
      assert.ok(order.category === "chatgpt" && order.item === item);
    }
    for (const item of [...noItems, ...items.claude]) {
      const { status, text } = await attempt(caller, { category: "chatgpt", item });
      assert.equal(status, 400, `${JSON.stringify(item)}: ${text}`);
    }
  }),

  scenario("a chatgpt order is completed in its answer", proves("P083"), async (target) => {
    const caller = await newBuyer(target, 100_000);
    for (const item of items.chatgpt) {
      const { status, body } = await attempt(caller, { category: "chatgpt", item });
      assert.deepEqual([status, body["status"]], [200, "completed"]);
    }
  }),

  scenario(
    "where no code is left the call answers 200 with a failed order, and nothing was taken",
    proves("P084"),
    async (target) => {
      const caller = await newBuyer(target, 20_000);
      for (const category of codeCategories) {
        await pull(target, "set-codes", { category, available: false });
        for (const item of items[category]) {
          const { status, body } = await attempt(caller, { category, item });
          assert.deepEqual([status, body["status"]], [200, "failed"]);
          assert.equal(await balanceOf(caller), 2_000_000);
        }
        const [other] = codeCategories.filter((each) => each !== category);
        assert.ok(other);
        assert.equal((await place(await newBuyer(target, 5000), wishes[other])).status, "completed");
        await pull(target, "set-codes", { category, available: true });
        assert.equal((await place(await newBuyer(target, 5000), wishes[category])).status, "completed");
      }
    },
  ),

  scenario("who could not pay is told 402 even where no code is left", proves("P027", "P084"), async (target) => {
    const poor = await newBuyer(target, 10);
    for (const category of codeCategories) {
      await pull(target, "set-codes", { category, available: false });
      assert.equal((await attempt(poor, wishes[category])).status, 402);
    }
  }),

  scenario("a completed chatgpt order has its code in error.codes", proves("P085"), async (target) => {
    const caller = await newBuyer(target, 100_000);
    for (const item of items.chatgpt) {
      const order = await place(caller, { category: "chatgpt", item });
      assert.ok(order.status === "completed" && (order.error?.codes?.length ?? 0) > 0, JSON.stringify(order));
    }
  }),

  scenario("every order has one code of its own, and keeps it", proves("P086"), async (target) => {
    const callers = [await newBuyer(target, 500_000), await newBuyer(target, 500_000)];
    const placed: { readonly order: Order; readonly caller: (typeof callers)[number] }[] = [];
    for (const caller of callers) {
      for (const category of codeCategories) {
        for (const item of items[category]) {
          const some = await times(4, () => place(caller, { category, item }));
          placed.push(...some.map((order) => ({ order, caller })));
        }
      }
    }
    const given = placed.map(({ order }) => {
      const { error } = order;
      assert.equal(error?.codes?.length, 1, JSON.stringify(error));
      const [code] = error?.codes ?? [];
      assert.ok(typeof code === "string" && code.trim() !== "");
      return code;
    });
    assert.equal(new Set(given).size, placed.length);
    for (const wait of ["0s", "3s", "1h", "400d"]) {
      await target.clock.advance(wait);
      for (const [index, { order, caller }] of placed.entries()) {
        assert.deepEqual((await look(caller, order)).error?.codes, [given[index]]);
      }
    }
    const second = await withAnotherKey(target, callers[0] ?? buyer(target));
    const { orders } = await second.ask("GET /v1/orders", { query: { limit: 100 } });
    assert.deepEqual(
      orders.map(({ error }) => error?.codes?.[0]),
      given.slice(0, placed.length / 2).toReversed(),
    );
  }),

  scenario("orders of codes have no external_id", proves("P087"), async (target) => {
    const caller = await newBuyer(target, 100_000);
    for (const category of codeCategories) {
      for (const item of items[category]) {
        const order = await place(caller, { category, item });
        assert.deepEqual([order.status, order.external_id], ["completed", null]);
        await target.clock.advance("1h");
        assert.equal((await look(caller, order)).external_id, null);
      }
    }
  }),

  scenario("claude has three items and no other", proves("P088"), async (target) => {
    const caller = await newBuyer(target, 100_000);
    for (const item of items.claude) {
      const order = await place(caller, { category: "claude", item });
      assert.ok(order.category === "claude" && order.item === item);
    }
    for (const item of [...noItems, ...items.chatgpt]) {
      const { status, text } = await attempt(caller, { category: "claude", item });
      assert.equal(status, 400, `${JSON.stringify(item)}: ${text}`);
    }
  }),

  scenario("a claude order is completed in its answer, with its code", proves("P089"), async (target) => {
    const caller = await newBuyer(target, 100_000);
    for (const item of items.claude) {
      const order = await place(caller, { category: "claude", item });
      assert.equal(order.status, "completed");
      assert.match(order.error?.codes?.[0] ?? "", /\S/);
    }
  }),
]);
