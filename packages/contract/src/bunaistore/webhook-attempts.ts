import assert from "node:assert/strict";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import { kinds, listen } from "./listen.ts";
import { order, shopper } from "./shopper.ts";

/** What counts as delivered, and when an event is retried. */
export const webhookAttempts: Suite = suite("bunaistore/webhook-attempts", [
  scenario("any status from 200 to 299 ends the attempts", proves("B285"), async (target) => {
    const { caller, product_id } = await shopper(target);
    const receiver = await listen(target, caller);
    const statuses = [200, 201, 202, 204, 206, 226, 299];
    for (const [index, status] of statuses.entries()) {
      receiver.always(status);
      await order(caller, product_id);
      await receiver.arrivals(2 * index + 2);
      await target.clock.advance("10s");
      assert.equal(receiver.received.length, 2 * index + 2, String(status));
    }
    for (const { state, attempts } of await target.deliveries()) {
      assert.equal(state, "delivered");
      assert.equal(attempts.length, 1);
    }
  }),

  scenario("a status outside 2xx leads to another attempt", proves("B286"), async (target) => {
    const { caller, product_id } = await shopper(target);
    const receiver = await listen(target, caller);
    const statuses = [300, 304, 400, 401, 404, 409, 410, 422, 429, 500, 502, 503];
    for (const [index, status] of statuses.entries()) {
      receiver.plan(status);
      await order(caller, product_id);
      await target.clock.advance("10s");
      const [first, second, third] = receiver.received.slice(3 * index);
      assert.deepEqual(
        kinds([first!, second!, third!]),
        ["order_placed", "order_placed", "balance_updated"],
        String(status),
      );
      assert.ok(second!.body.equals(first!.body), String(status));
      assert.equal(receiver.received.length, 3 * index + 3, String(status));
    }
  }),

  // facts.md 7.
  scenario("a redirect is a failure and is not followed", proves("B286"), async (target) => {
    const { caller, product_id } = await shopper(target);
    const receiver = await listen(target, caller);
    const elsewhere = await target.receiver();
    receiver.plan({ redirect: elsewhere.url });
    await order(caller, product_id);
    await target.clock.advance("10s");
    assert.deepEqual(kinds(receiver.received), ["order_placed", "order_placed", "balance_updated"]);
    assert.equal(elsewhere.received.length, 0);
  }),

  scenario("a receiver that is down, or hangs up, has failed", proves("B287"), async (target) => {
    const { caller, product_id } = await shopper(target);
    const receiver = await listen(target, caller);
    await receiver.close();
    await order(caller, product_id);
    await target.clock.advance("1s");
    await receiver.reopen();
    receiver.plan("close");
    // The third attempt reaches it; it hangs up, so the event is dropped and the next one comes.
    await target.clock.advance("2s");
    assert.deepEqual(kinds(receiver.received), ["order_placed", "balance_updated"]);
    const [placed, updated] = await target.deliveries();
    assert.equal(placed?.state, "failed");
    assert.deepEqual(
      placed?.attempts.map(({ status }) => status ?? null),
      [null, null, null],
    );
    assert.ok(placed?.attempts.every(({ error }) => error));
    assert.equal(updated?.state, "delivered");
  }),

  scenario("a receiver that was down gets the event at the next attempt", proves("B287"), async (target) => {
    const { caller, product_id } = await shopper(target);
    const receiver = await listen(target, caller);
    await receiver.close();
    await order(caller, product_id);
    // Nothing is due yet: this only waits for the first attempt to be over.
    await target.clock.advance("0s");
    await receiver.reopen();
    await target.clock.advance("999ms");
    assert.equal(receiver.received.length, 0);
    await target.clock.advance("1ms");
    assert.deepEqual(kinds(receiver.received), ["order_placed", "balance_updated"]);
  }),

  // The one scenario that takes real time: nobody can hurry a receiver that does not answer.
  scenario("a receiver that has not answered after 5 seconds has failed", proves("B288"), async (target) => {
    const { caller, product_id } = await shopper(target);
    const receiver = await listen(target, caller);
    receiver.plan("silence");
    await order(caller, product_id);
    await receiver.arrivals(1);
    const asked = performance.now();
    await target.clock.advance("1s");
    const waited = performance.now() - asked;
    assert.deepEqual(kinds(receiver.received), ["order_placed", "order_placed", "balance_updated"]);
    assert.ok(waited > 4_000 && waited < 9_000, `given up after ${Math.round(waited)} ms`);
    const [placed] = await target.deliveries();
    assert.deepEqual(
      placed?.attempts.map(({ status }) => status ?? null),
      [null, 200],
    );
    assert.ok(placed?.attempts[0]?.error);
  }),

  scenario("an event is tried three times in all", proves("B289"), async (target) => {
    const { caller, product_id } = await shopper(target);
    const receiver = await listen(target, caller);
    receiver.always(500);
    await order(caller, product_id);
    await target.clock.advance("1d");
    assert.deepEqual(kinds(receiver.received), [
      "order_placed",
      "order_placed",
      "order_placed",
      "balance_updated",
      "balance_updated",
      "balance_updated",
    ]);
  }),

  scenario("an event that fails twice arrives with its third attempt", proves("B289"), async (target) => {
    const { caller, product_id } = await shopper(target);
    const receiver = await listen(target, caller);
    receiver.plan(500, 500);
    await order(caller, product_id);
    await target.clock.advance("1d");
    assert.deepEqual(kinds(receiver.received), ["order_placed", "order_placed", "order_placed", "balance_updated"]);
    const [placed] = await target.deliveries();
    assert.equal(placed?.state, "delivered");
  }),

  scenario("the second attempt comes 1 second after the first failure", proves("B290"), async (target) => {
    const { caller, product_id } = await shopper(target);
    const receiver = await listen(target, caller);
    receiver.plan(500);
    await order(caller, product_id);
    await receiver.arrivals(1);
    await target.clock.advance("999ms");
    assert.equal(receiver.received.length, 1);
    await target.clock.advance("1ms");
    assert.deepEqual(kinds(receiver.received.slice(0, 2)), ["order_placed", "order_placed"]);
  }),

  scenario("the third attempt comes 2 seconds after the second failure", proves("B291"), async (target) => {
    const { caller, product_id } = await shopper(target);
    const receiver = await listen(target, caller);
    receiver.plan(500, 500);
    await order(caller, product_id);
    await target.clock.advance("1s");
    assert.equal(receiver.received.length, 2);
    await target.clock.advance("1999ms");
    assert.equal(receiver.received.length, 2);
    await target.clock.advance("1ms");
    assert.deepEqual(kinds(receiver.received.slice(0, 3)), ["order_placed", "order_placed", "order_placed"]);
  }),

  scenario(
    "an event that failed three times never comes again, though the receiver is back",
    proves("B292"),
    async (target) => {
      const { caller, product_id } = await shopper(target);
      const receiver = await listen(target, caller);
      receiver.plan(500, 500, 500);
      const lost = await order(caller, product_id);
      await target.clock.advance("3s");
      // The receiver is back: the next event of the same order arrives.
      assert.deepEqual(kinds(receiver.received), ["order_placed", "order_placed", "order_placed", "balance_updated"]);
      await target.clock.advance("7d");
      await order(caller, product_id);
      await target.clock.advance("7d");
      const later = receiver.received.slice(4);
      assert.deepEqual(kinds(later), ["order_placed", "balance_updated"]);
      assert.notEqual(later[0]?.json["order_id"], lost.order_id);
      assert.equal((await target.deliveries())[0]?.state, "failed");
    },
  ),
]);
