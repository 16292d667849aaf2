import assert from "node:assert/strict";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import { pull } from "./caller.ts";
import { kinds, listen, register } from "./listen.ts";
import { balanceOf, pay, paymentId, submitted } from "./payment.ts";
import { times, withAnotherKey } from "./shelf.ts";
import { order, shopper } from "./shopper.ts";

/** Where events go, and that nothing waits for them. */
export const webhooks: Suite = suite("bunaistore/webhooks", [
  scenario(
    "an event is a POST with a JSON object to the registered URL, path and query included",
    proves("B279"),
    async (target) => {
      const { caller, product_id } = await shopper(target);
      const receiver = await target.receiver();
      await register(caller, `${receiver.url}/of/mine?shop=7&lang=en`);
      await order(caller, product_id);
      for (const { method, path, headers, json } of await receiver.arrivals(2)) {
        assert.equal(method, "POST");
        assert.equal(path, `${new URL(receiver.url).pathname}/of/mine?shop=7&lang=en`);
        assert.match(headers["content-type"] ?? "", /^application\/json\b/);
        assert.ok(typeof json === "object" && json !== null && !Array.isArray(json));
      }
    },
  ),

  scenario("every account's events go to its own URL", proves("B279"), async (target) => {
    const [one, two] = [await shopper(target), await shopper(target)];
    const [first, second] = [await listen(target, one.caller), await listen(target, two.caller)];
    await order(one.caller, one.product_id);
    await order(two.caller, two.product_id);
    await first.arrivals(2);
    await second.arrivals(2);
    await target.clock.advance("1h");
    assert.deepEqual(
      first.received.map(({ json }) => json["user_id"]),
      [one.caller.user_id, one.caller.user_id],
    );
    assert.deepEqual(
      second.received.map(({ json }) => json["user_id"]),
      [two.caller.user_id, two.caller.user_id],
    );
  }),

  scenario(
    "without a URL nothing is delivered, and orders and top-ups work as usual",
    proves("B280"),
    async (target) => {
      const { caller, product_id } = await shopper(target);
      const receiver = await target.receiver();
      const { order_id } = await order(caller, product_id);
      await pay(target, "trx", paymentId("trx"), 25);
      await submitted(caller, "trx", paymentId("trx"));
      await target.clock.advance("10s");
      assert.equal(await balanceOf(caller), 124);
      const found = await caller.ask("GET /v1/orders/{id}", { path: { id: order_id } });
      assert.equal(found.order.order_id, order_id);
      // What happened before there was a URL does not come afterwards either.
      await register(caller, receiver.url);
      await target.clock.advance("1h");
      assert.deepEqual(await target.deliveries(), []);
      assert.equal(receiver.received.length, 0);
      const later = await order(caller, product_id);
      const [placed] = await receiver.arrivals(2);
      assert.equal(placed?.json["order_id"], later.order_id);
    },
  ),

  scenario("a receiver that does not answer holds up no API call", proves("B293"), async (target) => {
    const { caller, product_id } = await shopper(target);
    const receiver = await listen(target, caller);
    receiver.always("silence");
    const { order_id } = await order(caller, product_id);
    const [waiting] = await receiver.arrivals(1);
    assert.equal(waiting?.json["order_id"], order_id);
    // While the event hangs the account goes on shopping.
    await order(caller, product_id);
    assert.equal(await balanceOf(caller), 98);
    const [silent] = await target.deliveries();
    assert.deepEqual([silent?.state, silent?.attempts], ["pending", []], "the first attempt is over");
    assert.equal(receiver.received.length, 1);
  }),

  scenario("deliveries go on while the account's quota is used up", proves("B294"), async (target) => {
    const { caller, product_id } = await shopper(target);
    const second = await withAnotherKey(target, caller);
    const receiver = await listen(target, caller);
    receiver.plan(500);
    await order(caller, product_id);
    await receiver.arrivals(1);
    await times(60, () => caller.ask("GET /v1/me"));
    await times(38, () => second.ask("GET /v1/me"));
    assert.equal((await second.call("GET /v1/me")).status, 429);
    assert.equal((await caller.call("POST /v1/orders", { body: { product_id } })).status, 429);
    // The retry that was waiting, and the events of something new.
    await target.clock.advance("1s");
    assert.deepEqual(kinds(receiver.received), ["order_placed", "order_placed", "balance_updated"]);
    await pull(target, "place-bot-order", { user_id: caller.user_id, product_id, qty: 1 });
    assert.deepEqual(kinds((await receiver.arrivals(5)).slice(3)), ["order_placed", "balance_updated"]);
    assert.equal((await second.call("GET /v1/me")).status, 429);
  }),

  // facts.md 7: one after another, the next when the previous is delivered or dropped.
  scenario("an account's events never overtake each other", proves(), async (target) => {
    const { caller, product_id } = await shopper(target);
    const receiver = await listen(target, caller);
    receiver.plan(500);
    const [first, second] = [await order(caller, product_id), await order(caller, product_id)];
    await receiver.arrivals(1);
    await target.clock.advance("999ms");
    assert.equal(receiver.received.length, 1);
    await target.clock.advance("1ms");
    assert.deepEqual(
      receiver.received.map(({ json }) => [json["event"], json["order_id"]]),
      [
        ["order_placed", first.order_id],
        ["order_placed", first.order_id],
        ["balance_updated", undefined],
        ["order_placed", second.order_id],
        ["balance_updated", undefined],
      ],
    );
  }),

  scenario("one account's dead receiver holds up nobody else's events", proves(), async (target) => {
    const [unlucky, lucky] = [await shopper(target), await shopper(target)];
    const [dead, alive] = [await listen(target, unlucky.caller), await listen(target, lucky.caller)];
    dead.always(500);
    await order(unlucky.caller, unlucky.product_id);
    await dead.arrivals(1);
    await order(lucky.caller, lucky.product_id);
    assert.deepEqual(kinds(await alive.arrivals(2)), ["order_placed", "balance_updated"]);
    assert.equal(dead.received.length, 1);
  }),

  // Offline means offline: the address is somebody's, and he gets nothing.
  scenario(
    "events for a host that is not this machine are held, and nothing waits for them",
    proves(),
    async (target) => {
      const { caller, product_id } = await shopper(target);
      await register(caller, "https://mystore.com/hook");
      await order(caller, product_id);
      await target.clock.advance("1d");
      const held = await target.deliveries();
      assert.deepEqual(
        held.map(({ event }) => event),
        ["order_placed", "balance_updated"],
      );
      for (const { state, attempts, url } of held) {
        assert.deepEqual([state, attempts.length, url], ["held", 0, "https://mystore.com/hook"]);
      }
      const receiver = await listen(target, caller);
      const { order_id } = await order(caller, product_id);
      const received = await receiver.arrivals(2);
      assert.deepEqual(kinds(received), ["order_placed", "balance_updated"]);
      assert.equal(received[0]?.json["order_id"], order_id);
    },
  ),
]);
