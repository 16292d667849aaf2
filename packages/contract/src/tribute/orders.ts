import assert from "node:assert/strict";

import { observes, proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { times } from "../times.ts";
import { openShop, owner, pull, type OpenedShop } from "./caller.ts";
import { everyState } from "./every-state.ts";
import { readStatus } from "./order-calls.ts";
import { createOrder, look, ordersOf } from "./order.ts";
import { followLink } from "./payment-link.ts";

/** Listing and reading orders. */
export const orders: Suite = suite("tribute/orders", [
  scenario("the list is a bare array with the orders of that shop alone", proves("T053"), async (target) => {
    const shop = await openShop(target);
    const other = await openShop(target, { user_id: shop.user_id });
    const stranger = await openShop(target);
    const empty = await shop.call("GET /shop/orders");
    assert.deepEqual([empty.status, empty.body], [200, []]);
    const own = await createOrder(shop);
    const [theirs, elsewhere] = [await createOrder(stranger), await createOrder(shop, { shopId: other.id })];
    assert.deepEqual((await shop.call("GET /shop/orders")).body, [own]);
    assert.deepEqual(await stranger.ask("GET /shop/orders"), [theirs]);
    assert.deepEqual(await shop.ask("GET /shop/orders", { query: { shopId: other.id } }), [elsewhere]);
  }),

  scenario("the orders of a shop are its own, the newest first", observes("T053", "T054", "T073"), async (target) => {
    const reader = owner(target);
    const { id } = await reader.ask("GET /shop");
    const listed = await ordersOf(reader);
    for (const { shopId } of listed) assert.equal(shopId, id);
    const moments = listed.map(({ createdAt }) => Date.parse(createdAt));
    assert.deepEqual(
      moments,
      moments.toSorted((one, other) => other - one),
    );
    assert.equal(new Set(listed.map(({ uuid }) => uuid)).size, listed.length);
  }),

  scenario("the newest order comes first, within a second as well", proves("T054"), async (target) => {
    const shop = await openShop(target);
    const made: string[] = [];
    for (const wait of ["0s", "0s", "1ms", "998ms", "1s", "0s", "30d", "0s"]) {
      await target.clock.advance(wait);
      made.push((await createOrder(shop, { title: `${made.length}` })).uuid);
    }
    // What happens to an order later does not move it.
    await pull(target, "pay-order", { uuid: made[2] ?? "" });
    const listed = (await shop.ask("GET /shop/orders")).map(({ uuid }) => uuid);
    assert.deepEqual(listed, made.toReversed());
  }),

  scenario("150 orders come back as 150 items", proves("T055"), async (target) => {
    const shop = await openShop(target);
    const made = (await times(150, () => createOrder(shop))).map(({ uuid }) => uuid);
    for (const query of [{}, { limit: 20, offset: 5, page: 2, size: 10 }]) {
      const listed = (await shop.ask("GET /shop/orders", { query })).map(({ uuid }) => uuid);
      assert.deepEqual(listed, made.toReversed());
    }
  }),

  scenario("dateFrom keeps what was created on that day or later", proves("T056"), async (target) => {
    const { shop, titles } = await ordersAroundMidnight(target);
    assert.deepEqual(await titles({ dateFrom: "2024-06-21" }), ["00:00:00", "23:59:59.999", "next"]);
    assert.deepEqual(await titles({ dateFrom: "2024-06-20" }), ["23:59:59", "00:00:00", "23:59:59.999", "next"]);
    assert.deepEqual(await titles({ dateFrom: "2024-06-22" }), ["next"]);
    assert.deepEqual(await titles({ dateFrom: "2024-06-23" }), []);
    assert.deepEqual(await titles({ dateFrom: "2023-12-31" }), await titles({}));
    assert.equal((await shop.ask("GET /shop/orders")).length, 4);
  }),

  scenario(
    "the days of an order that is there keep it, those beside do not",
    observes("T056", "T057"),
    async (target) => {
      const reader = owner(target);
      const [newest] = await ordersOf(reader);
      const kept = async (query: Readonly<Record<string, string>>): Promise<boolean> =>
        (await reader.ask("GET /shop/orders", { query })).some(({ uuid }) => uuid === newest.uuid);
      const day = (offset: number): string =>
        new Date(Date.parse(newest.createdAt) + offset * 86_400_000).toISOString().slice(0, 10);
      assert.equal(await kept({ dateFrom: day(0), dateTo: day(0) }), true);
      assert.equal(await kept({ dateFrom: day(-1) }), true);
      assert.equal(await kept({ dateFrom: day(1) }), false);
      assert.equal(await kept({ dateTo: day(1) }), true);
      assert.equal(await kept({ dateTo: day(-1) }), false);
    },
  ),

  scenario("a paymentLinkUuid of no order keeps none", observes("T058"), async (target) => {
    const reader = owner(target);
    const query = { paymentLinkUuid: "00000000-0000-4000-8000-000000000000" };
    assert.ok((await ordersOf(reader)).length > 0);
    assert.deepEqual(await reader.ask("GET /shop/orders", { query }), []);
  }),

  scenario("dateTo keeps what was created on that day or earlier", proves("T057"), async (target) => {
    const { titles } = await ordersAroundMidnight(target);
    assert.deepEqual(await titles({ dateTo: "2024-06-21" }), ["23:59:59", "00:00:00", "23:59:59.999"]);
    assert.deepEqual(await titles({ dateTo: "2024-06-20" }), ["23:59:59"]);
    assert.deepEqual(await titles({ dateTo: "2024-06-19" }), []);
    assert.deepEqual(await titles({ dateTo: "2025-01-01" }), await titles({}));
    assert.deepEqual(await titles({ dateFrom: "2024-06-21", dateTo: "2024-06-21" }), ["00:00:00", "23:59:59.999"]);
    assert.deepEqual(await titles({ dateFrom: "2024-06-22", dateTo: "2024-06-21" }), []);
  }),

  scenario("paymentLinkUuid keeps what was made from that link", proves("T058"), async (target) => {
    const shop = await openShop(target);
    const link = "7a1f3c52-9b0e-4c3d-8a64-0d5b7e21f9c8";
    await createOrder(shop);
    const one = await followLink(target, shop, link);
    const other = await followLink(target, shop);
    await target.clock.advance("1d");
    const two = await followLink(target, shop, link);
    const listed = async (query: Readonly<Record<string, string>>): Promise<readonly string[]> =>
      (await shop.ask("GET /shop/orders", { query })).map(({ uuid }) => uuid);
    assert.deepEqual(await listed({ paymentLinkUuid: link }), [two, one]);
    assert.deepEqual(await listed({ paymentLinkUuid: link, dateFrom: "2024-06-20" }), [two]);
    assert.deepEqual(await listed({ paymentLinkUuid: (await look(shop, other)).paymentLinkUuid ?? "" }), [other]);
    assert.deepEqual(await listed({ paymentLinkUuid: "00000000-0000-4000-8000-000000000000" }), []);
    assert.equal((await listed({})).length, 4);
  }),

  scenario("one order is answered as the list has it", proves("T081"), async (target) => {
    const { shop, states } = await everyState(target);
    const one = await states();
    const listed = await shop.ask("GET /shop/orders");
    assert.deepEqual(listed, one.toReversed());
    const reply = await shop.call("GET /shop/orders/{orderUuid}", { path: { orderUuid: one[0]?.uuid ?? "" } });
    assert.deepEqual([reply.status, reply.body], [200, one[0]]);
  }),

  scenario(
    "an order that is there, and its status, are answered as the list has them",
    observes("T081", "T082", "T083"),
    async (target) => {
      const reader = owner(target);
      for (const order of (await ordersOf(reader)).slice(0, 5)) {
        assert.deepEqual(await look(reader, order.uuid), order);
        const { status, body } = await readStatus(reader, order.uuid);
        assert.deepEqual([status, body], [200, { status: order.status }]);
      }
    },
  ),

  scenario("the status call answers the status and nothing else", proves("T082"), async (target) => {
    const { shop, states } = await everyState(target);
    for (const { uuid: orderUuid } of await states()) {
      const reply = await shop.call("GET /shop/orders/{orderUuid}/status", { path: { orderUuid } });
      assert.equal(reply.status, 200);
      assert.deepEqual(Object.keys(reply.body), ["status"]);
      assert.equal(typeof reply.body["status"], "string");
    }
  }),

  scenario(
    "the status call tells the order's status at every moment, paid once it is paid",
    proves("T083"),
    async (target) => {
      const { shop, states } = await everyState(target);
      const agree = async (): Promise<readonly string[]> => {
        const told: string[] = [];
        for (const { uuid: orderUuid, status } of await states()) {
          const answer = await shop.ask("GET /shop/orders/{orderUuid}/status", { path: { orderUuid } });
          assert.equal(answer.status, status);
          told.push(status);
        }
        return told;
      };
      assert.deepEqual(await agree(), ["pending", "paid", "failed", "prepaid", "paid", "paid", "paid"]);
      await target.clock.advance("5s");
      assert.deepEqual(await agree(), ["pending", "paid", "failed", "paid", "paid", "paid", "paid"]);
      const [pending] = await states();
      await pull(target, "pay-order", { uuid: pending?.uuid ?? "" });
      assert.equal((await agree())[0], "paid");
    },
  ),
]);

interface OrdersAroundMidnight {
  readonly shop: OpenedShop;
  /** The titles of the orders that a filter keeps, the oldest first. */
  titles(query: Readonly<Record<string, string>>): Promise<readonly string[]>;
}

/** Opens a shop with orders of the last second before 21 June 2024, of its first and last moment, and of the first one after. */
async function ordersAroundMidnight(target: Target): Promise<OrdersAroundMidnight> {
  const shop = await openShop(target);
  for (const [to, title] of [
    ["2024-06-20T23:59:59Z", "23:59:59"],
    ["2024-06-21T00:00:00Z", "00:00:00"],
    ["2024-06-21T23:59:59.999Z", "23:59:59.999"],
    ["2024-06-22T00:00:00Z", "next"],
  ] as const) {
    await target.clock.advance({ to });
    await createOrder(shop, { title });
  }
  return {
    shop,
    titles: async (query) => (await shop.ask("GET /shop/orders", { query })).map(({ title }) => title).toReversed(),
  };
}
