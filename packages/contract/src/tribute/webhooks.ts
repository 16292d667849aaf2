import assert from "node:assert/strict";

import type { Received } from "../receiver.ts";
import { proves, scenario, suite, type Suite } from "../scenario.ts";
import { orderEvents, tellEverything, tellSubscription, tokenEvents, type ToldOfOrder } from "./every-event.ts";
import { openListeningShop } from "./listen.ts";
import { paidOrder } from "./order.ts";

/** What all events have in common: the envelope, and what every payload of an order says. */
export const webhooks: Suite = suite("tribute/webhooks", [
  scenario(
    "an event is an object of name, created_at, sent_at and payload, and nothing else",
    proves("T244"),
    async (target) => {
      const { events } = await tellEverything(target);
      for (const { received, payload, name } of events) {
        assert.deepEqual(Object.keys(received.json).toSorted(), ["created_at", "name", "payload", "sent_at"], name);
        assert.ok(typeof payload === "object" && payload !== null && !Array.isArray(payload), name);
      }
    },
  ),

  scenario("the names are the ten in snake case, and each of them comes", proves("T245"), async (target) => {
    const { events } = await tellEverything(target);
    const came = new Set(events.map(({ name }) => name));
    assert.deepEqual([...came].toSorted(), [...orderEvents, ...tokenEvents].toSorted());
  }),

  scenario("created_at and sent_at are moments in UTC", proves("T246"), async (target) => {
    const { events } = await tellEverything(target);
    const now = await target.clock.now();
    for (const { received, name } of events) {
      const [created, sent] = timesOf(received);
      assert.ok(created <= sent, name);
      assert.ok(now - 5_000 <= created && sent <= now, `${name}: ${received.body.toString()}`);
    }
  }),

  scenario("created_at is when it happened, to the second at least", proves("T246"), async (target) => {
    const { shop, receiver } = await openListeningShop(target);
    for (const [index, wait] of ["0s", "37s", "1d"].entries()) {
      await target.clock.advance(wait);
      await paidOrder(target, shop);
      const [created, sent] = timesOf((await receiver.arrivals(index + 1))[index]!);
      const now = await target.clock.now();
      assert.ok(Math.abs(created - now) < 1_000, wait);
      assert.ok(Math.abs(sent - now) < 1_000, wait);
    }
  }),

  scenario(
    "every event of an order has its uuid, its shop, an amount and its currency",
    proves("T247"),
    async (target) => {
      for (const currency of ["rub", "usd"] as const) {
        const { ofOrders, shop } = await tellEverything(target, { currency });
        namesEvery(ofOrders);
        for (const { name, payload, order } of ofOrders) {
          assert.equal(payload["uuid"], order.uuid, name);
          assert.ok(Number.isInteger(payload["shopId"]), name);
          assert.equal(payload["shopId"], order.shopId, name);
          assert.ok(Number.isInteger(payload["amount"]), name);
          assert.equal(payload["currency"], currency, name);
        }
        assert.equal(ofOrders.filter(({ payload }) => payload["shopId"] !== shop.shop.id).length, 2);
      }
    },
  ),

  scenario("every event of an order has its customerId, or none where it has none", proves("T248"), async (target) => {
    const known = await tellEverything(target, { customerId: "user_12345" });
    namesEvery(known.ofOrders);
    for (const { name, payload } of known.ofOrders) assert.equal(payload["customerId"], "user_12345", name);
    const unknown = await tellEverything(target);
    namesEvery(unknown.ofOrders);
    for (const { name, payload } of unknown.ofOrders) assert.ok(!("customerId" in payload), name);
  }),

  scenario("five events of an order have its email, or none where it has none", proves("T249"), async (target) => {
    const withEmail = [
      "shop_order",
      "shop_order_charge_success",
      "shop_order_charge_failed",
      "shop_order_cancelled",
      "shop_order_payment_failed",
    ];
    const known = await tellEverything(target, { email: "customer@example.com" });
    const telling = known.ofOrders.filter(({ name }) => withEmail.includes(name));
    assert.equal(new Set(telling.map(({ name }) => name)).size, 5);
    for (const { name, payload } of telling) assert.equal(payload["email"], "customer@example.com", name);
    const unknown = await tellEverything(target);
    for (const { name, payload } of unknown.ofOrders) assert.ok(!("email" in payload), name);
  }),

  scenario("the amount of an event is the order's price, the fee not taken off", proves("T250"), async (target) => {
    const { ofOrders } = await tellEverything(target, { amount: 123_456 });
    namesEvery(ofOrders);
    for (const { name, payload, order } of ofOrders) {
      if (name === "shop_order_refunded") continue;
      assert.equal(payload["amount"], order.amount, name);
      // A price in Stars alone is no price in money.
      assert.equal(order.amount, order.onlyStars ? 0 : 123_456, name);
    }
  }),

  scenario("with firstPeriodAmount the amount of every event is the later price", proves("T250"), async (target) => {
    const events = await tellSubscription(target, { firstPeriodAmount: 25_000 });
    assert.equal(new Set(events.map(({ name }) => name)).size, 5);
    for (const { name, payload } of events) assert.equal(payload["amount"], 100_000, name);
  }),

  scenario(
    "what an event says of Stars and of a first period is what the order says",
    proves("T252"),
    async (target) => {
      const { ofOrders } = await tellEverything(target);
      namesEvery(ofOrders);
      const ofFirstPeriod = await tellSubscription(target, { firstPeriodAmount: 25_000 });
      for (const { name, payload, order } of [...ofOrders, ...ofFirstPeriod]) {
        const { starsAmount = 0, onlyStars = false, firstPeriodAmount = null } = order;
        if ("starsAmount" in payload) assert.equal(payload["starsAmount"], starsAmount, name);
        if ("onlyStars" in payload) assert.equal(payload["onlyStars"], onlyStars, name);
        if ("firstPeriodAmount" in payload) assert.equal(payload["firstPeriodAmount"], firstPeriodAmount, name);
      }
    },
  ),
]);

/** Fractions of a second may have one to nine digits, or be left out. */
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;

function timesOf({ json }: Received): readonly [created: number, sent: number] {
  for (const field of ["created_at", "sent_at"]) assert.match(String(json[field]), moment, String(json["name"]));
  return [Date.parse(String(json["created_at"])), Date.parse(String(json["sent_at"]))];
}

/** None of the eight is missing, so that what is said of them all is said of each. */
function namesEvery(events: readonly ToldOfOrder[]): void {
  assert.deepEqual([...new Set(events.map(({ name }) => name))].toSorted(), [...orderEvents].toSorted());
}
