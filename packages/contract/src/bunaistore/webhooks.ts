import assert from "node:assert/strict";

import { signatureOf, type Received } from "../receiver.ts";
import { proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { pull, type Caller } from "./caller.ts";
import { kinds, listen, register } from "./listen.ts";
import { balanceOf, pay, paymentId, submitted } from "./payment.ts";
import { newBuyer, shelve, times, withAnotherKey } from "./shelf.ts";

/** How events reach their receiver: the request, its signature, the attempts. */
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

  scenario("each delivery is signed, whatever its event", proves("B281", "B282", "B283"), async (target) => {
    const { caller, product_id } = await shopper(target);
    const receiver = await listen(target, caller);
    const { order_id } = await order(caller, product_id);
    await receiver.arrivals(2);
    await pull(target, "refund-order", { order_id });
    await receiver.arrivals(3);
    await pay(target, "binance", paymentId("binance"), 25);
    await submitted(caller, "binance", paymentId("binance"));
    await target.clock.advance("10s");
    const received = await receiver.arrivals(5);
    assert.deepEqual(kinds(received), [
      "order_placed",
      "balance_updated",
      "balance_updated",
      "topup_completed",
      "balance_updated",
    ]);
    for (const delivery of received) isSignedWith(delivery, caller.api_key);
  }),

  scenario(
    "the signature is over the exact bytes, beyond ASCII, with line feeds and long",
    proves("B282"),
    async (target) => {
      const caller = await newBuyer(target, 100);
      const receiver = await listen(target, caller);
      const items = [
        'mail@example.com:pässwörd\nRegion: ∞\r\n\tПлан: Премиум "quoted" \\ / </script>',
        "🛒 \u2028 \u0000 ünïcödé",
        "line of an account\n".repeat(3000),
      ];
      const product_id = await shelve(target, { name: "Ключ 🔑", items });
      await caller.ask("POST /v1/orders", { body: { product_id, qty: items.length } });
      const [placed, updated] = await receiver.arrivals(2);
      assert.deepEqual(placed?.json["items"], items);
      for (const delivery of [placed, updated!]) isSignedWith(delivery, caller.api_key);
    },
  ),

  scenario("a retry carries the same bytes and the same signature", proves("B281", "B282"), async (target) => {
    const { caller, product_id } = await shopper(target);
    const receiver = await listen(target, caller);
    receiver.plan(500, 500);
    await order(caller, product_id);
    await target.clock.advance("3s");
    const [first, second, third] = await receiver.arrivals(3);
    for (const attempt of [first!, second!, third!]) {
      isSignedWith(attempt, caller.api_key);
      assert.ok(attempt.body.equals(first!.body));
      assert.equal(attempt.headers["x-webhook-signature"], first!.headers["x-webhook-signature"]);
    }
  }),

  scenario("the secret is the key of the account the event belongs to", proves("B282"), async (target) => {
    const shoppers = [await shopper(target), await shopper(target)];
    for (const { caller, product_id } of shoppers) {
      const receiver = await listen(target, caller);
      await order(caller, product_id);
      for (const delivery of await receiver.arrivals(2)) isSignedWith(delivery, caller.api_key);
    }
  }),

  scenario("with several keys the secret is the key that registered the URL", proves("B284"), async (target) => {
    const { caller: first, product_id } = await shopper(target);
    const second = await withAnotherKey(target, first);
    const receiver = await listen(target, second);
    await order(first, product_id);
    for (const delivery of await receiver.arrivals(2)) isSignedWith(delivery, second.api_key);
    // The same URL again, with the other key.
    await register(first, receiver.url);
    await order(second, product_id);
    for (const delivery of (await receiver.arrivals(4)).slice(2)) isSignedWith(delivery, first.api_key);
  }),

  // facts.md 7.
  scenario("a URL set in the bot signs with the oldest active key", proves(), async (target) => {
    const { caller: first, product_id } = await shopper(target);
    const second = await withAnotherKey(target, first);
    const third = await withAnotherKey(target, first);
    const receiver = await listen(target, third);
    await pull(target, "set-webhook", { user_id: first.user_id, url: receiver.url });
    await order(third, product_id);
    for (const delivery of await receiver.arrivals(2)) isSignedWith(delivery, first.api_key);
    await pull(target, "revoke-key", { api_key: first.api_key });
    await pull(target, "set-webhook", { user_id: first.user_id, url: receiver.url });
    await order(third, product_id);
    for (const delivery of (await receiver.arrivals(4)).slice(2)) isSignedWith(delivery, second.api_key);
  }),

  // facts.md 7.
  scenario("once the key that registered the URL is revoked the oldest active key signs", proves(), async (target) => {
    const { caller: first, product_id } = await shopper(target);
    await withAnotherKey(target, first);
    const third = await withAnotherKey(target, first);
    const receiver = await listen(target, third);
    await pull(target, "revoke-key", { api_key: third.api_key });
    await order(first, product_id);
    for (const delivery of await receiver.arrivals(2)) isSignedWith(delivery, first.api_key);
  }),

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
    assert.ok(waited > 4500 && waited < 8000, `given up after ${Math.round(waited)} ms`);
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

  scenario("a receiver that does not answer holds up no API call", proves("B293"), async (target) => {
    const { caller, product_id } = await shopper(target);
    const receiver = await listen(target, caller);
    receiver.always("silence");
    const asked = performance.now();
    const { order_id } = await order(caller, product_id);
    const [waiting] = await receiver.arrivals(1);
    assert.equal(waiting?.json["order_id"], order_id);
    // While the event hangs the account goes on shopping.
    await order(caller, product_id);
    assert.equal(await balanceOf(caller), 98);
    const waited = performance.now() - asked;
    assert.ok(waited < 3000, `answered after ${Math.round(waited)} ms, the receiver never did`);
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

/** Somebody with 100 dollars, and a product at one dollar that never runs out. */
async function shopper(target: Target): Promise<{ readonly caller: Caller; readonly product_id: string }> {
  return { caller: await newBuyer(target, 100), product_id: await shelve(target, { infinite_stock: true }) };
}

async function order(caller: Caller, product_id: string): Promise<{ readonly order_id: string }> {
  return (await caller.ask("POST /v1/orders", { body: { product_id } })).order;
}

function isSignedWith({ headers, body }: Received, key: string): void {
  const signature = headers["x-webhook-signature"] ?? "";
  assert.match(signature, /^[0-9a-f]{64}$/);
  assert.equal(signature, signatureOf(body, key));
}
