import assert from "node:assert/strict";

import { signatureOf, type Reaction, type Received } from "../receiver.ts";
import { proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { openShop, owner, pull } from "./caller.ts";
import { tellEverything } from "./every-event.ts";
import { names, openListeningShop, payloadOf, redirectWebhooks } from "./listen.ts";
import { createOrder, paidOrder } from "./order.ts";

/** How events reach their receiver: the request, its signature, the attempts. */
export const delivery: Suite = suite("tribute/delivery", [
  scenario(
    "every event is signed with the account's key, in 64 lower-case digits without a prefix",
    proves("T278", "T280"),
    async (target) => {
      const { events, shop } = await tellEverything(target);
      for (const { received } of events) isSignedWith(received, shop.api_key);
    },
  ),

  scenario("each account's events are signed with its own key", proves("T278"), async (target) => {
    const shops = [await openListeningShop(target), await openListeningShop(target)];
    for (const { shop, receiver } of shops) {
      await paidOrder(target, shop);
      const [event] = await receiver.arrivals(1);
      isSignedWith(event!, shop.api_key);
    }
    assert.notEqual(shops[0]?.shop.api_key, shops[1]?.shop.api_key);
  }),

  scenario("the signature covers the exact bytes, also beyond ASCII", proves("T279"), async (target) => {
    const { shop, receiver } = await openListeningShop(target);
    const texts = ["user_12345", 'клиент "№ 7" \\ / </script> 🔑', "\u2028\u0001 ünïcödé \t".repeat(10)];
    for (const [index, customerId] of texts.entries()) {
      await paidOrder(target, shop, { customerId });
      const event = (await receiver.arrivals(index + 1))[index]!;
      assert.equal(payloadOf(event)["customerId"], customerId);
      isSignedWith(event, shop.api_key);
      const { headers, json } = event;
      const anew = Buffer.from(JSON.stringify(json, null, 2));
      assert.notEqual(headers["trbt-signature"], signatureOf(anew, shop.api_key));
    }
  }),

  scenario("the signatures of two known bodies with a known key are the known ones", proves("T281"), async (target) => {
    // The whole event cannot be had again; that it verifies shows that what verifies here does it as the provider does.
    assert.equal(knownEvent.length, 281);
    assert.equal(
      signatureOf(knownEvent, "test_api_key"),
      "6fe599ed004d3ac1a4c2ed8fbc11c2c71663e46b548c470374f0e18b72e49504",
    );
    const { shop, receiver } = await openListeningShop(target);
    await pull(target, "issue-key", { shop_id: shop.shop.id, api_key: "test_api_key" });
    await pull(target, "send-test-webhook", { shop_id: shop.shop.id });
    await receiver.arrivals(1);
    await paidOrder(target, shop, { customerId: "user_12345" });
    const [test, paid] = await receiver.arrivals(2);
    assert.equal(test?.body.toString(), '{"test_event":"test_event"}');
    assert.equal(test?.body.length, 27);
    assert.equal(test?.headers["trbt-signature"], "6beba473b413e9cfffd8ae349f28a7ba90b73ee78027099032699ee213de9e93");
    isSignedWith(paid!, "test_api_key");
  }),

  // decisions.md, Delivery: which of several keys.
  scenario("of several keys the newest active one signs", proves(), async (target) => {
    const { shop, receiver } = await openListeningShop(target);
    const second = await pull(target, "issue-key", { shop_id: shop.shop.id });
    const third = await pull(target, "issue-key", { shop_id: shop.shop.id });
    const signedWith = async (count: number, key: string): Promise<void> => {
      await paidOrder(target, owner(target, { id: shop.shop.id, api_key: key }));
      isSignedWith((await receiver.arrivals(count))[count - 1]!, key);
    };
    await signedWith(1, third.api_key);
    await pull(target, "revoke-key", { api_key: second.api_key });
    await signedWith(2, third.api_key);
    await pull(target, "revoke-key", { api_key: third.api_key });
    await signedWith(3, shop.api_key);
  }),

  // The same: each attempt asks anew.
  scenario("a retry is signed with the key that is then the newest", proves(), async (target) => {
    const { shop, receiver } = await openListeningShop(target);
    receiver.plan(500);
    await paidOrder(target, shop);
    await receiver.arrivals(1);
    const { api_key } = await pull(target, "issue-key", { shop_id: shop.shop.id });
    await target.clock.advance("5m");
    const [first, second] = await receiver.arrivals(2);
    isSignedWith(first!, shop.api_key);
    isSignedWith(second!, api_key);
  }),

  scenario("no header holds a time, a nonce or an ID of the delivery", proves("T282"), async (target) => {
    const { shop, receiver } = await openListeningShop(target);
    receiver.plan(500);
    await paidOrder(target, shop);
    await receiver.arrivals(1);
    await target.clock.advance("1h");
    await paidOrder(target, shop);
    const received = await receiver.arrivals(3);
    const constant = received.map(({ headers }) => {
      const changing = new Set(["trbt-signature", "content-length"]);
      return Object.fromEntries(Object.entries(headers).filter(([name]) => !changing.has(name)));
    });
    for (const headers of constant) {
      // What is the same for two attempts and two events tells nothing of the one delivery.
      assert.deepEqual(headers, constant[0]);
      assert.deepEqual(
        Object.keys(headers).filter((name) => /timestamp|^date$|nonce|(?:^|-)id$|^trbt-/.test(name)),
        [],
      );
    }
  }),

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
    assert.deepEqual(orders(await ofOne.arrivals(1)), [first]);
    assert.deepEqual(orders(await ofTwo.arrivals(1)), [second]);
    await redirectWebhooks(target, one.shop.id, ofTwo.url);
    const { uuid: third } = await paidOrder(target, one, { shopId: one.shop.id });
    assert.deepEqual(orders(await ofTwo.arrivals(2)), [second, third]);
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
    assert.deepEqual(orders(elsewhere.received), [uuid]);
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
    assert.deepEqual(orders(receiver.received), [uuid]);
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
    assert.ok(waited > 9_000 && waited < 14_000, `given up after ${Math.round(waited)} ms`);
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
    const asked = performance.now();
    const { uuid: first } = await paidOrder(target, shop);
    await receiver.arrivals(1);
    const { uuid: second } = await paidOrder(target, shop);
    assert.deepEqual(orders(await receiver.arrivals(2)), [first, second]);
    const waited = performance.now() - asked;
    assert.ok(waited < 5_000, `after ${Math.round(waited)} ms, and the receiver never answered`);
  }),

  scenario(
    "a failed event is tried again after 5, 15 and 30 minutes, 1, 2, 4, 8 and 8 hours",
    proves("T291"),
    async (target) => {
      const { shop, receiver } = await openListeningShop(target);
      receiver.always(500);
      await paidOrder(target, shop);
      await receiver.arrivals(1);
      for (const [index, minutes] of ladder.entries()) {
        await target.clock.advance(`${minutes * 60_000 - 1}ms`);
        assert.equal(receiver.received.length, index + 1, `before ${minutes} min`);
        await target.clock.advance("1ms");
        assert.equal(receiver.received.length, index + 2, `after ${minutes} min`);
      }
      await target.clock.advance("30d");
      assert.equal(receiver.received.length, 9);
    },
  ),

  scenario(
    "the last of the nine attempts comes 23 h 50 min after the first",
    proves("T291", "T292"),
    async (target) => {
      const { shop, receiver } = await openListeningShop(target);
      receiver.always(503);
      await paidOrder(target, shop);
      await target.clock.advance("30d");
      const sent = receiver.received.map(({ json }) => Date.parse(String(json["sent_at"])));
      const minutes = sent.map((at) => Math.round((at - sent[0]!) / 60_000));
      assert.deepEqual(minutes, [0, 5, 20, 50, 110, 230, 470, 950, 1_430]);
      const { attempts } = (await target.deliveries())[0]!;
      const first = Date.parse(attempts[0]!.at);
      assert.deepEqual(
        attempts.map(({ at }) => (Date.parse(at) - first) / 60_000),
        minutes,
      );
    },
  ),

  scenario(
    "an event that failed nine times is dropped, though the receiver is back",
    proves("T293"),
    async (target) => {
      const { shop, receiver } = await openListeningShop(target);
      receiver.always(500);
      const { uuid: lost } = await paidOrder(target, shop);
      await target.clock.advance("1430m");
      assert.equal(receiver.received.length, 9);
      receiver.always(200);
      await target.clock.advance("60d");
      assert.equal(receiver.received.length, 9);
      assert.equal((await target.deliveries())[0]?.state, "failed");
      const { uuid: next } = await paidOrder(target, shop);
      await target.clock.advance("60d");
      assert.deepEqual(orders(receiver.received), [...Array.from({ length: 9 }, () => lost), next]);
    },
  ),

  scenario("an event that arrives with its ninth attempt was not dropped", proves("T291"), async (target) => {
    const { shop, receiver } = await openListeningShop(target);
    receiver.plan(...Array.from({ length: 8 }, () => 500));
    await paidOrder(target, shop);
    await target.clock.advance("30d");
    assert.equal(receiver.received.length, 9);
    assert.equal((await target.deliveries())[0]?.state, "delivered");
  }),

  scenario(
    "a receiver that is down for three hours gets its event with the sixth attempt, as it happened",
    proves("T291", "T294"),
    async (target) => {
      const { shop, receiver } = await openListeningShop(target);
      await receiver.close();
      const { uuid } = await paidOrder(target, shop);
      await target.clock.advance("3h");
      await receiver.reopen();
      assert.equal(receiver.received.length, 0);
      // The attempts were made after 0, 5, 20, 50 and 110 minutes; the next one is due after 230.
      await target.clock.advance("2999999ms");
      assert.equal(receiver.received.length, 0);
      await target.clock.advance("1ms");
      const [event, ...others] = receiver.received;
      assert.deepEqual(others, []);
      assert.equal(payloadOf(event!)["uuid"], uuid);
      assert.equal(Date.parse(String(event?.json["created_at"])), Date.parse("2024-06-19T14:32:07Z"));
      assert.equal(Date.parse(String(event?.json["sent_at"])), Date.parse("2024-06-19T18:22:07Z"));
      isSignedWith(event!, shop.api_key);
      assert.equal((await target.deliveries())[0]?.attempts.length, 6);
      await target.clock.advance("30d");
      assert.equal(receiver.received.length, 1);
    },
  ),

  scenario(
    "every attempt has the same name, created_at and payload, and a sent_at and a signature of its own",
    proves("T294", "T295"),
    async (target) => {
      const { shop, receiver } = await openListeningShop(target, { recurrent: true });
      receiver.plan(...Array.from({ length: 4 }, () => 500));
      const { uuid } = await paidOrder(target, shop, { period: "monthly", customerId: "user_12345" });
      await receiver.arrivals(1);
      // What becomes of the order afterwards is not told by an event of before.
      await redirectWebhooks(target, shop.shop.id, "");
      await pull(target, "renew", { uuid, outcome: "success" });
      await redirectWebhooks(target, shop.shop.id, receiver.url);
      await target.clock.advance("110m");
      const received = await receiver.arrivals(5);
      const [first] = received;
      const moments = received.map(({ json }) => Date.parse(String(json["sent_at"])));
      const begin = Date.parse("2024-06-19T14:32:07Z");
      assert.deepEqual(
        moments,
        [0, 5, 20, 50, 110].map((minutes) => begin + minutes * 60_000),
      );
      for (const event of received) {
        const { sent_at: _, ...same } = event.json;
        const { sent_at: __, ...asFirst } = first!.json;
        assert.deepEqual(same, asFirst);
        isSignedWith(event, shop.api_key);
      }
      assert.equal(new Set(received.map(({ headers }) => headers["trbt-signature"])).size, 5);
    },
  ),

  scenario("a failing event holds back no later one", proves("T296"), async (target) => {
    const { shop, receiver } = await openListeningShop(target);
    receiver.plan(500);
    const { uuid: first } = await paidOrder(target, shop);
    await receiver.arrivals(1);
    const { uuid: second } = await paidOrder(target, shop);
    const { uuid: third } = await paidOrder(target, shop);
    assert.deepEqual(orders(await receiver.arrivals(3)).toSorted(), [first, second, third].toSorted());
    assert.equal(await target.clock.now(), Date.parse("2024-06-19T14:32:07Z"));
    await target.clock.advance("5m");
    assert.deepEqual(orders(receiver.received.slice(3)), [first]);
  }),

  scenario("each event has its own retry schedule", proves("T296"), async (target) => {
    const { shop, receiver } = await openListeningShop(target);
    receiver.always(500);
    const begin = await target.clock.now();
    const { uuid: first } = await paidOrder(target, shop);
    await receiver.arrivals(1);
    await target.clock.advance("12m");
    const { uuid: second } = await paidOrder(target, shop);
    await receiver.arrivals(3);
    await target.clock.advance("60m");
    const came = receiver.received.map(({ json }) => (Date.parse(String(json["sent_at"])) - begin) / 60_000);
    const of = (uuid: string): readonly number[] =>
      came.filter((_, index) => payloadOf(receiver.received[index]!)["uuid"] === uuid);
    assert.deepEqual(of(first), [0, 5, 20, 50]);
    assert.deepEqual(of(second), [12, 17, 32, 62]);
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

/** The body of the documented example as its own test vector has it. */
const knownEvent = Buffer.from(
  '{"name":"shop_order","created_at":"2025-03-20T01:15:58.33246Z","sent_at":"2025-03-20T01:15:58.542279448Z",' +
    '"payload":{"uuid":"550e8400-e29b-41d4-a716-446655440000","shopId":1,"amount":100000,"currency":"rub",' +
    '"fee":8000,"status":"paid","customerId":"user_12345","isRecurrent":false}}',
);

/** The minutes between the attempts. */
const ladder = [5, 15, 30, 60, 120, 240, 480, 480];

function isSignedWith({ headers, body }: Received, key: string): void {
  const signature = headers["trbt-signature"] ?? "";
  assert.match(signature, /^[0-9a-f]{64}$/);
  assert.equal(signature, signatureOf(body, key));
}

/** The uuids of the orders that events tell of, in order of arrival. */
function orders(received: readonly Received[]): readonly string[] {
  return received.map((event) => String(payloadOf(event)["uuid"]));
}

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
    assert.deepEqual(orders(receiver.received.slice(2 * index)), [uuid, uuid], what);
    await target.clock.advance("2d");
    assert.equal(receiver.received.length, 2 * index + 2, what);
  }
}
