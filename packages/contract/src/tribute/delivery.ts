import assert from "node:assert/strict";

import type { Reaction } from "../receiver.ts";
import { proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { openShop, pull } from "./caller.ts";
import { tellEverything } from "./every-event.ts";
import { isSignedWith } from "./is-signed-with.ts";
import { names, openListeningShop, orderUuids, redirectWebhooks } from "./listen.ts";
import { createOrder, paidOrder } from "./order.ts";

/** How events reach their receiver: where they go, and what counts as delivered. */
export const delivery: Suite = suite("tribute/delivery", [
  scenario("an event is a POST to the shop's callbackUrl, path and query included", proves("T283"), async (target) => {
    const receiver = await target.receiver();
    const shop = await openShop(target, { callbackUrl: `${receiver.url}/of/mine?shop=7&lang=en` });
    await paidOrder(target, shop);
    const [event] = await receiver.arrivals(1);
    assert.equal(event?.method, "POST");
    assert.equal(event?.path, `${new URL(receiver.url).pathname}/of/mine?shop=7&lang=en`);
    assert.equal(event?.json["name"], "shop_order");
  }),

  scenario("every shop's events go to its own callbackUrl, as it is at the time", proves("T283"), async (target) => {
    const { shop: one, receiver: ofOne } = await openListeningShop(target);
    const { shop: two, receiver: ofTwo } = await openListeningShop(target, { user_id: one.user_id });
    const { uuid: first } = await paidOrder(target, one, { shopId: one.shop.id });
    const { uuid: second } = await paidOrder(target, two, { shopId: two.shop.id });
    assert.deepEqual(orderUuids(await ofOne.arrivals(1)), [first]);
    assert.deepEqual(orderUuids(await ofTwo.arrivals(1)), [second]);
    await redirectWebhooks(target, one.shop.id, ofTwo.url);
    const { uuid: third } = await paidOrder(target, one, { shopId: one.shop.id });
    assert.deepEqual(orderUuids(await ofTwo.arrivals(2)), [second, third]);
    await target.clock.advance("1d");
    assert.equal(ofOne.received.length, 1);
    assert.equal(ofTwo.received.length, 2);
  }),

  // Nothing is said of this; the engine asks for the address at each attempt.
  scenario("a retry goes where the shop's webhooks then go", proves(), async (target) => {
    const { shop, receiver } = await openListeningShop(target);
    const elsewhere = await target.receiver();
    receiver.always(500);
    const { uuid } = await paidOrder(target, shop);
    await receiver.arrivals(1);
    await redirectWebhooks(target, shop.shop.id, elsewhere.url);
    await target.clock.advance("1d");
    assert.equal(receiver.received.length, 1);
    assert.deepEqual(orderUuids(elsewhere.received), [uuid]);
  }),

  scenario("an event is compact JSON in UTF-8, and its content type says so", proves("T284"), async (target) => {
    const { events } = await tellEverything(target, { customerId: "клиент 🔑", email: "customer@example.com" });
    for (const { received, name } of events) {
      assert.match(received.headers["content-type"] ?? "", /^application\/json\b/, name);
      const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(received.body);
      assert.equal(text, JSON.stringify(JSON.parse(text)), name);
    }
  }),

  scenario('200 with {"status":"ok"} ends the attempts', proves("T285"), async (target) => {
    await isDeliveredBy(target, [{ says: '{"status":"ok"}' }]);
  }),

  scenario("200 with any other body, or none, does so as well", proves("T286"), async (target) => {
    const bodies = ["", "OK", '{"ok":true}', '{"status":"error"}', "<!doctype html>", "x".repeat(100_000)];
    await isDeliveredBy(target, [200, ...bodies.map((says) => ({ says }))]);
  }),

  scenario("any status from 201 to 299 does so as well", proves("T287"), async (target) => {
    await isDeliveredBy(target, [201, 202, 203, 204, 205, 206, 207, 226, 250, 299]);
  }),

  scenario("a status from 400 on is a failure", proves("T288"), async (target) => {
    await isTriedAgainAfter(target, [400, 401, 403, 404, 405, 408, 409, 410, 422, 429, 500, 501, 502, 503, 504, 599]);
  }),

  scenario("a redirect is a failure and is not followed", proves("T289"), async (target) => {
    const elsewhere = await target.receiver();
    await isTriedAgainAfter(target, [{ redirect: elsewhere.url }, 300, 301, 304, 307, 308]);
    assert.equal(elsewhere.received.length, 0);
  }),

  scenario("a receiver that cannot be reached, or hangs up, has failed", proves("T290"), async (target) => {
    await isTriedAgainAfter(target, ["close"]);
    const { shop, receiver } = await openListeningShop(target);
    await receiver.close();
    const { uuid } = await paidOrder(target, shop);
    // Nothing is due yet: this only waits for the first attempt to be over.
    await target.clock.advance("0s");
    await receiver.reopen();
    await target.clock.advance("299999ms");
    assert.equal(receiver.received.length, 0);
    await target.clock.advance("1ms");
    assert.deepEqual(orderUuids(receiver.received), [uuid]);
    const attempts = (await target.deliveries()).at(-1)!.attempts;
    assert.deepEqual(
      attempts.map(({ status }) => status ?? null),
      [null, 200],
    );
    assert.ok(attempts[0]?.error);
  }),

  // The one scenario that takes real time: nobody can hurry a receiver that does not answer.
  scenario("a receiver that has not answered after 10 seconds has failed", proves("T290"), async (target) => {
    const { shop, receiver } = await openListeningShop(target);
    receiver.plan("silence");
    await paidOrder(target, shop);
    await receiver.arrivals(1);
    const asked = performance.now();
    await target.clock.advance("5m");
    const waited = performance.now() - asked;
    assert.ok(waited > 8_000 && waited < 18_000, `given up after ${Math.round(waited)} ms`);
    assert.deepEqual(names(receiver.received), ["shop_order", "shop_order"]);
    const { attempts } = (await target.deliveries())[0]!;
    assert.deepEqual(
      attempts.map(({ status }) => status ?? null),
      [null, 200],
    );
    assert.ok(attempts[0]?.error);
  }),

  scenario("a receiver that does not answer holds up no call and no other event", proves("T296"), async (target) => {
    const { shop, receiver } = await openListeningShop(target);
    receiver.plan("silence");
    const { uuid: first } = await paidOrder(target, shop);
    await receiver.arrivals(1);
    const { uuid: second } = await paidOrder(target, shop);
    assert.deepEqual(orderUuids(await receiver.arrivals(2)), [first, second]);
    const [silent] = await target.deliveries();
    assert.deepEqual([silent?.state, silent?.attempts], ["pending", []], "the first attempt is over");
  }),

  scenario("the test button posts exactly its one field, signed, and once", proves("T297", "T298"), async (target) => {
    const { shop, receiver } = await openListeningShop(target);
    await pull(target, "send-test-webhook", { shop_id: shop.shop.id });
    const [test] = await receiver.arrivals(1);
    assert.equal(test?.method, "POST");
    assert.equal(test?.body.toString(), '{"test_event":"test_event"}');
    isSignedWith(test, shop.api_key);
    await target.clock.advance("2d");
    assert.equal(receiver.received.length, 1);
  }),

  scenario("the test is never retried", proves("T298"), async (target) => {
    const { shop, receiver } = await openListeningShop(target);
    for (const [index, reaction] of ([500, 400, { redirect: receiver.url }, "close"] as const).entries()) {
      receiver.plan(reaction);
      await pull(target, "send-test-webhook", { shop_id: shop.shop.id });
      await target.clock.advance("2d");
      assert.equal(receiver.received.length, index + 1);
    }
    // It was not in the way of anything either.
    receiver.plan(500);
    await pull(target, "send-test-webhook", { shop_id: shop.shop.id });
    await receiver.arrivals(5);
    const { uuid } = await createOrder(shop);
    await pull(target, "pay-order", { uuid });
    assert.deepEqual(names((await receiver.arrivals(6)).slice(5)), ["shop_order"]);
  }),
]);

/** Has events answered like this, one each, and finds every one of them sent once. */
async function isDeliveredBy(target: Target, reactions: readonly Reaction[]): Promise<void> {
  const { shop, receiver } = await openListeningShop(target);
  for (const [index, reaction] of reactions.entries()) {
    receiver.plan(reaction);
    await paidOrder(target, shop);
    await target.clock.advance("2d");
    assert.equal(receiver.received.length, index + 1, JSON.stringify(reaction).slice(0, 40));
  }
  for (const { state, attempts } of await target.deliveries()) {
    assert.equal(state, "delivered");
    assert.equal(attempts.length, 1);
  }
}

/** Has events answered like this, one each, and finds every one of them sent once more after five minutes. */
async function isTriedAgainAfter(target: Target, reactions: readonly Reaction[]): Promise<void> {
  const { shop, receiver } = await openListeningShop(target);
  for (const [index, reaction] of reactions.entries()) {
    const what = JSON.stringify(reaction);
    receiver.plan(reaction);
    const { uuid } = await paidOrder(target, shop);
    await target.clock.advance("299999ms");
    assert.equal(receiver.received.length, 2 * index + 1, what);
    await target.clock.advance("1ms");
    assert.deepEqual(orderUuids(receiver.received.slice(2 * index)), [uuid, uuid], what);
    await target.clock.advance("2d");
    assert.equal(receiver.received.length, 2 * index + 2, what);
  }
}
