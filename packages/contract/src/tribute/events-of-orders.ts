import assert from "node:assert/strict";

import type { ShopOrder } from "@vitrine/specs/tribute";

import type { Received, Receiver } from "../receiver.ts";
import { proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { pull } from "./caller.ts";
import { createStarsOrder, refund, tellSubscription } from "./every-event.ts";
import { names, openListeningShop, payloadOf } from "./listen.ts";
import { createOrder, look, paidOrder } from "./order.ts";
import { lookAtToken, openListeningChargingShop, saveCard } from "./saved-card.ts";

/** What the eight events of orders say, and which of them come when. */
export const eventsOfOrders: Suite = suite("tribute/events of orders", [
  scenario("shop_order is sent only when the order is paid for good", proves("T253"), async (target) => {
    const { shop, receiver } = await openListeningShop(target);
    const { uuid } = await createOrder(shop);
    const { uuid: inStars } = await createOrder(shop, { starsAmount: 500 });
    await pull(target, "decline-payment", { uuid });
    await pull(target, "pay-order", { uuid: inStars, method: "stars" });
    await target.clock.advance("0s");
    assert.deepEqual(ofName(receiver.received, "shop_order"), []);
    assert.equal((await look(shop, inStars)).status, "prepaid");
    await pull(target, "pay-order", { uuid });
    await target.clock.advance("1h");
    const paid = ofName(receiver.received, "shop_order");
    assert.deepEqual(
      paid.map(({ uuid: of, status }) => [of, status]),
      [
        [uuid, "paid"],
        [inStars, "paid"],
      ],
    );
    for (const { uuid: of } of paid) assert.equal((await look(shop, String(of))).status, "paid");
  }),

  scenario("the fee of 100000 is 8000", proves("T254"), async (target) => {
    const { shop, receiver } = await openListeningShop(target);
    for (const [index, currency] of (["rub", "eur", "usd"] as const).entries()) {
      await paidOrder(target, shop, { amount: 100_000, currency });
      const { fee } = payloadOf((await receiver.arrivals(index + 1))[index]!);
      assert.equal(fee, 8_000, currency);
    }
  }),

  scenario(
    "the fee is the charged amount times the rate, half up to the smallest unit, and the transaction's",
    proves("T255"),
    async (target) => {
      const { shop, receiver } = await openListeningShop(target);
      for (const [index, [fee_percent, amount, fee]] of (
        [
          [8, 106, 8],
          [8, 107, 9],
          [12.5, 100, 13],
          [2.5, 100, 3],
          [8.2, 250, 21],
          [1.15, 3_000, 35],
          [4.35, 3_000, 131],
          [0, 100_000, 0],
          [100, 100_000, 100_000],
        ] as const
      ).entries()) {
        await pull(target, "update-shop", { id: shop.shop.id, fee_percent });
        const { uuid } = await createOrder(shop, { amount });
        const { transaction } = await pull(target, "pay-order", { uuid });
        const payload = payloadOf((await receiver.arrivals(index + 1))[index]!);
        assert.equal(payload["fee"], fee, `${fee_percent} % of ${amount}`);
        assert.equal(transaction?.serviceFee, fee / 100, `${fee_percent} % of ${amount}`);
      }
    },
  ),

  scenario("with firstPeriodAmount the fee is that of the first period", proves("T255"), async (target) => {
    const { shop, receiver } = await openListeningShop(target, { recurrent: true });
    const { uuid } = await createOrder(shop, { period: "monthly", firstPeriodAmount: 25_000 });
    const { transaction } = await pull(target, "pay-order", { uuid });
    const [paid] = await receiver.arrivals(1);
    assert.equal(payloadOf(paid!)["fee"], 2_000);
    assert.equal(transaction?.serviceFee, 20);
  }),

  scenario("shop_order of a one-time order is not recurrent and has no period", proves("T256"), async (target) => {
    const { shop, receiver } = await openListeningShop(target, { recurrent: true });
    await paidOrder(target, shop);
    await paidOrder(target, shop, { period: "onetime", savePaymentMethod: true });
    for (const event of await receiver.arrivals(2)) {
      assert.equal(payloadOf(event)["isRecurrent"], false);
      assert.ok(!("period" in payloadOf(event)));
    }
  }),

  scenario("shop_order of a recurring order says until when it is paid for", proves("T257"), async (target) => {
    const { shop, receiver } = await openListeningShop(target, { recurrent: true });
    const periods = ["weekly", "monthly", "quarterly", "halfyearly", "yearly"] as const;
    for (const [index, period] of periods.entries()) {
      const order = await paidOrder(target, shop, { period });
      const payload = payloadOf((await receiver.arrivals(index + 1))[index]!);
      assert.equal(payload["isRecurrent"], true, period);
      assert.deepEqual(membership(payload), [period, order.memberStatus, order.memberExpiresAt]);
      assert.equal(order.memberStatus, "active");
      assert.ok(Date.parse(order.memberExpiresAt!) > (await target.clock.now()), period);
    }
  }),

  scenario("shop_order of a payment that created a token has it and its card", proves("T258"), async (target) => {
    const { shop, receiver } = await openListeningChargingShop(target);
    const made = [await saveCard(target, shop), await saveCard(target, shop)];
    const payloads = (await receiver.arrivals(2)).map(payloadOf);
    for (const { orderUuid, token } of made) {
      const { paymentToken, cardLast4, cardBrand } = payloads.find(({ uuid }) => uuid === orderUuid)!;
      const card = await lookAtToken(shop, token);
      assert.deepEqual([paymentToken, cardLast4, cardBrand], [token, card.cardLast4, card.cardBrand]);
    }
  }),

  scenario("shop_order of another payment has no token", proves("T258"), async (target) => {
    const { shop, receiver } = await openListeningChargingShop(target);
    const { uuid } = await createOrder(shop);
    await pull(target, "pay-order", { uuid, method: "wallet" });
    await pull(target, "update-shop", { id: shop.shop.id, tokenCharging: false });
    await paidOrder(target, shop);
    for (const event of await receiver.arrivals(2)) assert.ok(!("paymentToken" in payloadOf(event)));
  }),

  scenario("shop_order of a trial says so, until when, and takes no fee", proves("T259", "T260"), async (target) => {
    const { shop, receiver } = await openListeningShop(target, { recurrent: true });
    for (const [index, [trialPeriod, hours]] of (
      [
        ["one_hour", 1],
        ["twelve_hours", 12],
        ["twenty_four_hours", 24],
        ["three_days", 72],
        ["seven_days", 168],
      ] as const
    ).entries()) {
      const order = await paidOrder(target, shop, { period: "monthly", trialPeriod });
      const payload = payloadOf((await receiver.arrivals(index + 1))[index]!);
      assert.equal(payload["isTrial"], true, trialPeriod);
      assert.equal(payload["trialPeriod"], trialPeriod);
      assert.match(String(payload["trialEndsAt"]), /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
      assert.equal(Date.parse(String(payload["trialEndsAt"])), (await target.clock.now()) + hours * 3_600_000);
      assert.equal(payload["trialEndsAt"], order.memberExpiresAt);
      assert.equal(payload["fee"], 0);
    }
    await paidOrder(target, shop, { period: "monthly" });
    const payload = payloadOf((await receiver.arrivals(6))[5]!);
    assert.notEqual(payload["isTrial"], true);
    assert.ok(!("trialEndsAt" in payload));
    assert.equal(payload["fee"], 8_000);
  }),

  scenario("the events of a subscription always have its period", proves("T261"), async (target) => {
    for (const period of ["weekly", "yearly"] as const) {
      const events = await tellSubscription(target, { period });
      const of = events.filter(({ name }) => subscriptionEvents.includes(name));
      assert.deepEqual(
        of.map(({ name }) => name),
        subscriptionEvents,
      );
      for (const { name, payload } of of) assert.equal(payload["period"], period, name);
    }
  }),

  scenario("shop_order_charge_failed counts the failures in a row, 1 to 3", proves("T262"), async (target) => {
    const { shop, receiver } = await openListeningShop(target, { recurrent: true });
    const { uuid } = await paidOrder(target, shop, { period: "monthly" });
    for (const outcome of ["failed", "failed", "success", "failed", "failed", "failed"] as const) {
      await pull(target, "renew", { uuid, outcome });
      await target.clock.advance("0s");
    }
    const failures = ofName(receiver.received, "shop_order_charge_failed");
    assert.deepEqual(
      failures.map(({ chargeRetries }) => chargeRetries),
      [1, 2, 1, 2, 3],
    );
  }),

  scenario("shop_order_cancelled says why", proves("T263"), async (target) => {
    const { shop, receiver } = await openListeningShop(target, { recurrent: true });
    const reasonOf = async (cancel: (order: ShopOrder) => Promise<unknown>): Promise<unknown> => {
      const order = await paidOrder(target, shop, { period: "weekly" });
      await cancel(order);
      await target.clock.advance("0s");
      const cancelled = ofName(receiver.received, "shop_order_cancelled").filter(({ uuid }) => uuid === order.uuid);
      assert.equal(cancelled.length, 1);
      return cancelled[0]?.["cancelReason"];
    };
    assert.equal(
      await reasonOf(({ uuid: orderUuid }) =>
        shop.ask("POST /shop/orders/{orderUuid}/cancel", { path: { orderUuid } }),
      ),
      "cancelled_by_seller",
    );
    assert.equal(
      await reasonOf(async ({ uuid }) => {
        for (const outcome of ["failed", "failed", "failed"] as const) await pull(target, "renew", { uuid, outcome });
      }),
      "charge_failed",
    );
    assert.equal(
      await reasonOf(async ({ uuid }) => {
        await pull(target, "set-card", { uuid, card: "expired" });
        await target.clock.advance("7d");
      }),
      "payment_method_expired",
    );
    assert.equal(
      await reasonOf(async ({ uuid: orderUuid }) => {
        const { transactions } = await shop.ask("GET /shop/orders/{orderUuid}/transactions", { path: { orderUuid } });
        await refund(shop, orderUuid, transactions[0]!.id);
        await target.clock.advance("5s");
      }),
      "last_charge_refunded",
    );
  }),

  scenario("the events of a subscription tell how the order then stands", proves("T264"), async (target) => {
    const { shop, receiver } = await openListeningShop(target, { recurrent: true });
    const { uuid } = await paidOrder(target, shop, { period: "monthly" });
    // Events do not wait for each other: the payment's might come after that of the first step.
    await receiver.arrivals(1);
    const steps = [
      () => pull(target, "renew", { uuid, outcome: "success" }),
      () => pull(target, "renew", { uuid, outcome: "failed" }),
      () => shop.ask("POST /shop/orders/{orderUuid}/cancel", { path: { orderUuid: uuid } }),
    ];
    for (const [index, step] of steps.entries()) {
      await step();
      const event = (await receiver.arrivals(index + 2))[index + 1]!;
      assert.equal(event.json["name"], subscriptionEvents[index]);
      const { memberStatus, memberExpiresAt } = await look(shop, uuid);
      const payload = payloadOf(event);
      if ("isRecurrent" in payload) assert.equal(payload["isRecurrent"], true);
      if ("memberStatus" in payload) assert.equal(payload["memberStatus"], memberStatus);
      if ("memberExpiresAt" in payload) assert.equal(payload["memberExpiresAt"], memberExpiresAt);
    }
  }),

  scenario(
    "shop_order_refunded names the transaction, and when it is done also when that was",
    proves("T265"),
    async (target) => {
      const { shop, receiver } = await openListeningShop(target);
      const { uuid } = await createOrder(shop);
      const { transaction } = await pull(target, "pay-order", { uuid });
      await refund(shop, uuid, transaction!.id);
      await target.clock.advance("1h");
      const [begun, done, ...others] = ofName(receiver.received, "shop_order_refunded");
      assert.deepEqual(others, []);
      assert.deepEqual([begun?.["transactionId"], begun?.["status"]], [transaction?.id, "initiated"]);
      assert.ok(begun && !("refundedAt" in begun));
      assert.deepEqual([done?.["transactionId"], done?.["status"]], [transaction?.id, "completed"]);
      assert.equal(Date.parse(String(done?.["refundedAt"])), Date.parse("2024-06-19T14:32:12Z"));
    },
  ),

  scenario("the amount of shop_order_refunded is that of the transaction", proves("T251"), async (target) => {
    const { shop, receiver } = await openListeningShop(target, { recurrent: true });
    const { uuid } = await createOrder(shop, { period: "monthly", firstPeriodAmount: 9_950 });
    const { transaction: first } = await pull(target, "pay-order", { uuid });
    const { transaction: second } = await pull(target, "renew", { uuid, outcome: "success" });
    await refund(shop, uuid, first!.id);
    await pull(target, "charge-back", { uuid, transaction_id: second!.id });
    await target.clock.advance("1h");
    const told = ofName(receiver.received, "shop_order_refunded");
    assert.deepEqual(
      told.filter(({ transactionId }) => transactionId === first?.id).map(({ amount }) => amount),
      [9_950, 9_950],
    );
    assert.deepEqual(
      told.filter(({ transactionId }) => transactionId === second?.id).map(({ amount }) => amount),
      [100_000],
    );
  }),

  scenario("a chargeback by the bank is a shop_order_refunded", proves("T266"), async (target) => {
    const { shop, receiver } = await openListeningShop(target);
    const { uuid } = await createOrder(shop);
    const { transaction } = await pull(target, "pay-order", { uuid });
    await receiver.arrivals(1);
    await pull(target, "charge-back", { uuid, transaction_id: transaction!.id });
    await target.clock.advance("1h");
    assert.deepEqual(names(receiver.received), ["shop_order", "shop_order_refunded"]);
    const payload = payloadOf(receiver.received[1]!);
    assert.deepEqual([payload["uuid"], payload["transactionId"]], [uuid, transaction?.id]);
    assert.equal(payload["status"], "completed");
    assert.equal(payload["amount"], 100_000);
  }),

  scenario(
    "a declined first payment sends shop_order_payment_failed, a declined renewal does not",
    proves("T267"),
    async (target) => {
      const { shop, receiver } = await openListeningShop(target, { recurrent: true });
      const { uuid } = await createOrder(shop, { period: "weekly" });
      await pull(target, "decline-payment", { uuid });
      assert.deepEqual(names(await receiver.arrivals(1)), ["shop_order_payment_failed"]);
      await pull(target, "pay-order", { uuid });
      await pull(target, "set-card", { uuid, card: "declined" });
      await target.clock.advance("30d");
      assert.equal(ofName(receiver.received, "shop_order_payment_failed").length, 1);
      assert.equal(ofName(receiver.received, "shop_order_charge_failed").length, 3);
    },
  ),

  scenario("shop_order_payment_failed says why, for programs and for people", proves("T268"), async (target) => {
    const { shop, receiver } = await openListeningShop(target);
    const { uuid } = await createOrder(shop);
    await pull(target, "decline-payment", { uuid });
    await receiver.arrivals(1);
    await pull(target, "decline-payment", {
      uuid,
      error_code: "insufficient_funds",
      error_message: 'Недостаточно средств: "0 ₽" 💳',
    });
    const [usual, particular] = await receiver.arrivals(2);
    const { errorCode, errorMessage } = payloadOf(usual!);
    assert.equal(errorCode, "payment_declined");
    assert.equal(typeof errorMessage, "string");
    assert.notEqual(errorMessage, "");
    assert.equal(payloadOf(particular!)["errorCode"], "insufficient_funds");
    assert.equal(payloadOf(particular!)["errorMessage"], 'Недостаточно средств: "0 ₽" 💳');
  }),

  scenario("every declined first payment sends one, of whatever order", proves("T269"), async (target) => {
    const { shop, receiver } = await openListeningShop(target, { recurrent: true });
    const once = await createOrder(shop);
    const monthly = await createOrder(shop, { period: "monthly" });
    for (const { uuid } of [once, monthly, once, once, monthly]) {
      await pull(target, "decline-payment", { uuid });
      await target.clock.advance("1m");
    }
    await pull(target, "pay-order", { uuid: once.uuid });
    await target.clock.advance("1d");
    const failed = ofName(receiver.received, "shop_order_payment_failed");
    assert.deepEqual(
      failed.map(({ uuid }) => uuid),
      [once.uuid, monthly.uuid, once.uuid, once.uuid, monthly.uuid],
    );
  }),

  scenario("a payment in Stars sends shop_order_prepaid once, and then shop_order", proves("T274"), async (target) => {
    const { shop, receiver } = await openListeningShop(target, { recurrent: true });
    for (const order of [
      await createOrder(shop, { starsAmount: 500 }),
      await createOrder(shop, { starsAmount: 500, period: "monthly" }),
      await createStarsOrder(shop),
    ]) {
      const before = receiver.received.length;
      await pull(target, "pay-order", { uuid: order.uuid, method: "stars" });
      await target.clock.advance("1h");
      assert.deepEqual(names(receiver.received.slice(before)), ["shop_order_prepaid", "shop_order"]);
    }
  }),

  scenario(
    "a card payment converted to Stars sends shop_order_payment_received once, and then shop_order",
    proves("T274"),
    async (target) => {
      const { shop, receiver } = await openListeningShop(target);
      const { uuid } = await createStarsOrder(shop, { starsAmount: 50 });
      await pull(target, "pay-order", { uuid, method: "card" });
      await target.clock.advance("1h");
      assert.deepEqual(names(receiver.received), ["shop_order_payment_received", "shop_order"]);
      // The same order at a card in money is paid at once.
      await pull(target, "pay-order", { uuid: (await createOrder(shop, { starsAmount: 50 })).uuid, method: "card" });
      assert.deepEqual(names((await receiver.arrivals(3)).slice(2)), ["shop_order"]);
    },
  ),

  scenario(
    "the interim events have no status, and come while the order is not paid",
    proves("T273"),
    async (target) => {
      const { shop, receiver } = await openListeningShop(target);
      for (const [name, method] of [
        ["shop_order_prepaid", "stars"],
        ["shop_order_payment_received", "card"],
      ] as const) {
        const { uuid } = await createStarsOrder(shop);
        const before = receiver.received.length;
        await pull(target, "pay-order", { uuid, method });
        const interim = (await receiver.arrivals(before + 1))[before]!;
        assert.equal(interim.json["name"], name);
        assert.ok(!("status" in payloadOf(interim)));
        assert.equal((await look(shop, uuid)).status, "prepaid");
        assert.deepEqual(await settled(target, receiver, before), [name]);
        await target.clock.advance("5s");
        assert.deepEqual(await settled(target, receiver, before), [name, "shop_order"]);
        assert.equal((await look(shop, uuid)).status, "paid");
      }
    },
  ),

  scenario("shop_order and shop_order_charge_success carry no transaction ID", proves("T275"), async (target) => {
    for (const { name, received } of await tellSubscription(target)) {
      if (!["shop_order", "shop_order_charge_success"].includes(name)) continue;
      assert.doesNotMatch(received.body.toString(), /transaction|"tx/i, name);
    }
  }),
]);

const subscriptionEvents = ["shop_order_charge_success", "shop_order_charge_failed", "shop_order_cancelled"];

type Payload = Readonly<Record<string, unknown>>;

/** What the events of one name tell, in order of arrival. */
function ofName(received: readonly Received[], name: string): readonly Payload[] {
  return received.filter(({ json }) => json["name"] === name).map(payloadOf);
}

function membership({ period, memberStatus, memberExpiresAt }: Payload): readonly unknown[] {
  return [period, memberStatus, memberExpiresAt];
}

/** The names of what came after the first so many, once nothing more is on its way. */
async function settled(target: Target, { received }: Receiver, from: number): Promise<readonly unknown[]> {
  await target.clock.advance("0s");
  return names(received.slice(from));
}
