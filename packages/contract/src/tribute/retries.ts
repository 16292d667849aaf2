import assert from "node:assert/strict";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import { pull } from "./caller.ts";
import { isSignedWith } from "./is-signed-with.ts";
import { openListeningShop, orderUuids, payloadOf, redirectWebhooks } from "./listen.ts";
import { paidOrder } from "./order.ts";

/** When a failed event comes again, and what it then looks like. */
export const retries: Suite = suite("tribute/retries", [
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
      assert.deepEqual(orderUuids(receiver.received), [...Array.from({ length: 9 }, () => lost), next]);
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
    assert.deepEqual(orderUuids(await receiver.arrivals(3)).toSorted(), [first, second, third].toSorted());
    assert.equal(await target.clock.now(), Date.parse("2024-06-19T14:32:07Z"));
    await target.clock.advance("5m");
    assert.deepEqual(orderUuids(receiver.received.slice(3)), [first]);
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
]);

/** The minutes between the attempts. */
const ladder = [5, 15, 30, 60, 120, 240, 480, 480];
