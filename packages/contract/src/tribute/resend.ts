import assert from "node:assert/strict";

import type { Received } from "../receiver.ts";
import { proves, scenario, suite, type Suite } from "../scenario.ts";
import { pull, type Caller, type Reply } from "./caller.ts";
import { orderEvents, refund, tellEverything, tokenEvents } from "./every-event.ts";
import { names, openListeningShop, payloadOf, redirectWebhooks } from "./listen.ts";
import { createOrder, paidOrder } from "./order.ts";

/** Sending a webhook of an order once more: POST /shop/orders/{orderUuid}/webhooks/resend. */
export const resend: Suite = suite("tribute/resend", [
  scenario("a resend answers that it is a success", proves("T300"), async (target) => {
    const { shop, receiver } = await openListeningShop(target);
    const { uuid } = await paidOrder(target, shop);
    await receiver.arrivals(1);
    const { status, body } = await resent(shop, uuid, { event: "shop_order" });
    assert.equal(status, 200);
    assert.deepEqual(body, { success: true });
    assert.deepEqual(names(await receiver.arrivals(2)), ["shop_order", "shop_order"]);
  }),

  scenario("each of the eight events of orders can be sent again", proves("T300", "T301"), async (target) => {
    const { ofOrders, shop } = await tellEverything(target);
    const receiver = await target.receiver();
    await redirectWebhooks(target, shop.shop.id, receiver.url);
    await target.clock.advance("1d");
    let count = 0;
    for (const event of orderEvents) {
      // The latest of the name, of an order of the first shop.
      const { received, order } = ofOrders
        .filter(({ name, payload }) => name === event && payload["shopId"] === shop.shop.id)
        .at(-1)!;
      assert.equal((await resent(shop, order.uuid, { event })).status, 200, event);
      count += 1;
      isTheSameLater((await receiver.arrivals(count))[count - 1]!, received);
    }
    await target.clock.advance("1d");
    assert.equal(receiver.received.length, count);
  }),

  scenario("a resend has a new sent_at, and is delivered though the first was", proves("T301"), async (target) => {
    const { shop, receiver } = await openListeningShop(target);
    const { uuid } = await paidOrder(target, shop, { customerId: "user_12345" });
    const [first] = await receiver.arrivals(1);
    for (const [index, wait] of ["1s", "40d", "400d"].entries()) {
      await target.clock.advance(wait);
      await resent(shop, uuid, { event: "shop_order" });
      const again = (await receiver.arrivals(index + 2))[index + 1]!;
      isTheSameLater(again, first!);
      assert.equal(Date.parse(String(again.json["sent_at"])), await target.clock.now());
    }
  }),

  scenario("a resend takes the latest event of that name of that order", proves("T301"), async (target) => {
    const { shop, receiver } = await openListeningShop(target, { recurrent: true });
    const { uuid } = await paidOrder(target, shop, { period: "monthly" });
    await receiver.arrivals(1);
    const { uuid: other } = await paidOrder(target, shop, { period: "monthly" });
    for (const renewed of [uuid, uuid, other]) {
      await target.clock.advance("1m");
      await pull(target, "renew", { uuid: renewed, outcome: "success" });
    }
    const received = await receiver.arrivals(5);
    await target.clock.advance("1m");
    await resent(shop, uuid, { event: "shop_order_charge_success" });
    const again = (await receiver.arrivals(6))[5]!;
    isTheSameLater(again, received[3]!);
    assert.equal(payloadOf(again)["uuid"], uuid);
    await resent(shop, uuid, { event: "shop_order" });
    isTheSameLater((await receiver.arrivals(7))[6]!, received[0]!);
  }),

  scenario("a resend tells what was told, not how the order stands by now", proves("T301"), async (target) => {
    const { shop, receiver } = await openListeningShop(target, { recurrent: true });
    const { uuid } = await paidOrder(target, shop, { period: "monthly" });
    const [first] = await receiver.arrivals(1);
    await pull(target, "renew", { uuid, outcome: "success" });
    await shop.ask("POST /shop/orders/{orderUuid}/cancel", { path: { orderUuid: uuid } });
    await receiver.arrivals(3);
    await resent(shop, uuid, { event: "shop_order" });
    isTheSameLater((await receiver.arrivals(4))[3]!, first!);
  }),

  scenario("of a refund that is done a resend takes the end", proves("T301"), async (target) => {
    const { shop, receiver } = await openListeningShop(target);
    const { uuid } = await createOrder(shop);
    const { transaction } = await pull(target, "pay-order", { uuid });
    await refund(shop, uuid, transaction!.id);
    await receiver.arrivals(2);
    await resent(shop, uuid, { event: "shop_order_refunded" });
    assert.equal(payloadOf((await receiver.arrivals(3))[2]!)["status"], "initiated");
    await target.clock.advance("5s");
    await resent(shop, uuid, { event: "shop_order_refunded" });
    const [done, again] = (await receiver.arrivals(5)).slice(3);
    assert.equal(payloadOf(done!)["status"], "completed");
    isTheSameLater(again!, done!);
  }),

  scenario("a resend is tried again on a schedule of its own", proves("T301"), async (target) => {
    const { shop, receiver } = await openListeningShop(target);
    receiver.always(500);
    const begin = await target.clock.now();
    const { uuid } = await paidOrder(target, shop);
    await receiver.arrivals(1);
    await target.clock.advance("12m");
    await resent(shop, uuid, { event: "shop_order" });
    await receiver.arrivals(3);
    await target.clock.advance("2d");
    const minutes = sentAt(receiver.received).map((at) => (at - begin) / 60_000);
    const steps = [0, 5, 20, 50, 110, 230, 470, 950, 1_430];
    assert.deepEqual(
      minutes,
      [...steps, ...steps.map((step) => step + 12)].toSorted((a, b) => a - b),
    );
    for (const event of receiver.received.slice(1)) isTheSameLater(event, receiver.received[0]!);
  }),

  scenario("an event that was dropped comes when it is sent again", proves("T301"), async (target) => {
    const { shop, receiver } = await openListeningShop(target);
    receiver.always(500);
    const { uuid } = await paidOrder(target, shop);
    await target.clock.advance("30d");
    assert.equal(receiver.received.length, 9);
    receiver.always(200);
    await resent(shop, uuid, { event: "shop_order" });
    isTheSameLater((await receiver.arrivals(10))[9]!, receiver.received[0]!);
    await target.clock.advance("30d");
    assert.equal(receiver.received.length, 10);
  }),

  scenario("a resent event can be sent again", proves("T301"), async (target) => {
    const { shop, receiver } = await openListeningShop(target);
    const { uuid } = await paidOrder(target, shop);
    for (const count of [2, 3, 4]) {
      await target.clock.advance("1m");
      await resent(shop, uuid, { event: "shop_order" });
      const received = await receiver.arrivals(count);
      isTheSameLater(received[count - 1]!, received[0]!);
    }
    assert.equal(new Set(sentAt(receiver.received)).size, 4);
  }),

  scenario("what never happened for the order is a 404", proves("T302"), async (target) => {
    const { shop, receiver } = await openListeningShop(target, { recurrent: true });
    const { uuid } = await createOrder(shop);
    const { uuid: other } = await paidOrder(target, shop, { period: "monthly" });
    await receiver.arrivals(1);
    await pull(target, "renew", { uuid: other, outcome: "success" });
    await receiver.arrivals(2);
    for (const event of orderEvents) await isNotFound(shop, uuid, event);
    await pull(target, "pay-order", { uuid });
    for (const event of orderEvents.filter((name) => name !== "shop_order")) await isNotFound(shop, uuid, event);
    await isNotFound(shop, other, "shop_order_cancelled");
    await target.clock.advance("1d");
    assert.deepEqual(names(receiver.received), ["shop_order", "shop_order_charge_success", "shop_order"]);
  }),

  scenario("an event that is none of the eight is a 400", proves("T303"), async (target) => {
    const { shop, receiver } = await openListeningShop(target);
    const { uuid } = await paidOrder(target, shop);
    const strange = ["shopOrder", "SHOP_ORDER", "shop_order ", "shop_order_success", "test_event", "order", "*"];
    for (const event of [undefined, null, "", 7, true, ["shop_order"], {}, ...tokenEvents, ...strange]) {
      const { status, body } = await resent(shop, uuid, { event });
      assert.deepEqual([status, body["error"]], [400, "error_bad_request"], JSON.stringify(event));
    }
    const { status, body } = await shop.call("POST /shop/orders/{orderUuid}/webhooks/resend", {
      path: { orderUuid: uuid },
    });
    assert.deepEqual([status, body["error"]], [400, "error_bad_request"]);
    await target.clock.advance("1d");
    assert.deepEqual(names(receiver.received), ["shop_order"]);
  }),
]);

function resent(caller: Caller, orderUuid: string, body: unknown): Promise<Reply> {
  return caller.call("POST /shop/orders/{orderUuid}/webhooks/resend", { path: { orderUuid }, body });
}

async function isNotFound(caller: Caller, orderUuid: string, event: string): Promise<void> {
  const { status, body } = await resent(caller, orderUuid, { event });
  assert.deepEqual([status, body["error"]], [404, "error_not_found"], event);
}

/** The same event, sent no earlier: all of it but `sent_at`. */
function isTheSameLater({ json: again }: Received, { json: before }: Received): void {
  const { sent_at: later, ...same } = again;
  const { sent_at: earlier, ...first } = before;
  assert.deepEqual(same, first);
  assert.ok(Date.parse(String(later)) >= Date.parse(String(earlier)));
}

function sentAt(received: readonly Received[]): readonly number[] {
  return received.map(({ json }) => Date.parse(String(json["sent_at"])));
}
