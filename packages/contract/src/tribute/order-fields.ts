import assert from "node:assert/strict";

import type { ShopOrder } from "@vitrine/specs/tribute";

import { observes, proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { times } from "../times.ts";
import { accepts } from "./attempt.ts";
import { openShop, owner, pull, recurringOwner, type Caller } from "./caller.ts";
import { everyState } from "./every-state.ts";
import { cancel } from "./order-calls.ts";
import { createOrder, look, ordersOf, paidOrder } from "./order.ts";
import { followLink } from "./payment-link.ts";
import { latestOf, refund } from "./transaction.ts";

const uuidV4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const periods = ["onetime", "weekly", "monthly", "quarterly", "halfyearly", "yearly"] as const;

/** An order, field by field. */
export const orderFields: Suite = suite("tribute/order-fields", [
  scenario("amount, currency, title and description are as they were sent", proves("T059"), async (target) => {
    const shop = owner(target);
    const texts = [
      "Товар X",
      'a "quoted" \\ one',
      "<b>bold</b> & more",
      "two\nlines\tand a tab",
      "Ü😀\u2028",
      "0",
      "null",
    ];
    for (const [index, text] of texts.entries()) {
      const sent = { amount: 101 + index, currency: "eur", title: text, description: `${text}!` } as const;
      const { uuid } = await createOrder(shop, sent);
      for (const order of [await look(shop, uuid), (await shop.ask("GET /shop/orders"))[0]]) {
        assert.ok(order);
        const { amount, currency, title, description } = order;
        assert.deepEqual({ amount, currency, title, description }, sent);
        assert.equal(order.uuid, uuid);
      }
    }
    for (const currency of ["rub", "eur", "usd"] as const) {
      assert.equal((await createOrder(shop, { currency })).currency, currency);
    }
  }),

  scenario(
    "every uuid is a lower-case UUID of version 4, and no other order has it",
    proves("T060"),
    async (target) => {
      const shops = [await openShop(target), await openShop(target)];
      const made = new Set<string>();
      for (const shop of shops) {
        for (const { uuid } of await times(60, () => createOrder(shop))) {
          assert.match(uuid, uuidV4);
          made.add(uuid);
        }
      }
      assert.equal(made.size, 120);
    },
  ),

  scenario(
    "an order that is there says which it is, how it stands, since when and where it is paid",
    observes("T060", "T061", "T065", "T068", "T070", "T072"),
    async (target) => {
      for (const order of await ordersOf(owner(target))) {
        assert.match(order.uuid, uuidV4);
        assert.ok(["pending", "paid", "failed", "prepaid"].includes(order.status), order.status);
        assert.ok(order.onlyStars === true || new URL(order.paymentUrl ?? "").href.includes(order.uuid), order.uuid);
        assert.match(order.createdAt, moment);
        assert.ok(periods.includes(order.period), order.period);
        const code = /^https:\/\/t\.me\/tribute\/app\?startapp=(\w+)$/.exec(order.webappPaymentUrl ?? "")?.[1];
        assert.ok(code !== undefined && code !== order.uuid, order.webappPaymentUrl);
      }
    },
  ),

  scenario("an order's status is one of four", proves("T061"), async (target) => {
    const { shop, states } = await everyState(target);
    const seen = new Set<string>();
    for (const order of [...(await shop.ask("GET /shop/orders")), ...(await states())]) {
      assert.equal(typeof order.status, "string");
      seen.add(order.status);
    }
    assert.deepEqual([...seen].toSorted(), ["failed", "paid", "pending", "prepaid"]);
  }),

  scenario(
    "email, comment and customerId are as sent, and missing when they were not",
    proves("T062", "T069", "T074"),
    async (target) => {
      const shop = await openShop(target);
      const sent = { email: "customer@example.com", comment: "Special\nrequest ", customerId: "user_12345" };
      for (const name of ["email", "comment", "customerId"] as const) {
        const { uuid } = await createOrder(shop, { [name]: sent[name] });
        const order = await paid(target, shop, uuid);
        for (const each of ["email", "comment", "customerId"] as const) {
          if (each === name) assert.equal(order[each], sent[each]);
          else assert.ok(!(each in order), `${each} of an order with ${name} alone`);
        }
      }
      const { uuid } = await createOrder(shop, sent);
      const { email, comment, customerId } = await paid(target, shop, uuid);
      assert.deepEqual({ email, comment, customerId }, sent);
    },
  ),

  scenario("successUrl and failUrl are as sent", proves("T063"), async (target) => {
    const shop = await openShop(target);
    const urls = {
      successUrl: "https://shop.com/success?order=1&next=%2Fcart#done",
      failUrl: "http://Shop.com:8080",
    };
    const { uuid } = await createOrder(shop, urls);
    for (const { successUrl, failUrl } of [await look(shop, uuid), await paid(target, shop, uuid)]) {
      assert.deepEqual({ successUrl, failUrl }, urls);
    }
  }),

  scenario("successUrl and failUrl are empty when they were not sent", proves("T063", "T064"), async (target) => {
    const shop = owner(target);
    const none = await createOrder(shop);
    assert.deepEqual([none.successUrl, none.failUrl], ["", ""]);
    const one = await createOrder(shop, { successUrl: "https://shop.com/success" });
    assert.deepEqual([one.successUrl, one.failUrl], ["https://shop.com/success", ""]);
    const other = await createOrder(shop, { failUrl: "https://shop.com/fail" });
    assert.deepEqual([other.successUrl, other.failUrl], ["", "https://shop.com/fail"]);
  }),

  scenario("paymentUrl is the order's own page at web.tribute.tg", proves("T065", "T066"), async (target) => {
    const shop = await openShop(target, { recurrent: true });
    const wishes = [{}, { period: "monthly" }, { starsAmount: 500 }, { currency: "eur" }] as const;
    for (const wish of wishes) {
      const order = await createOrder(shop, wish);
      const url = `https://web.tribute.tg/shop/pay/${order.uuid}`;
      assert.equal(order.paymentUrl, url);
      assert.equal((await look(shop, order.uuid)).paymentUrl, url);
      assert.equal((await paid(target, shop, order.uuid)).paymentUrl, url);
    }
  }),

  scenario("an order that can be paid in Stars only has no paymentUrl", proves("T065", "T067"), async (target) => {
    const shop = await openShop(target);
    const starry = await openShop(target, { onlyStars: true });
    for (const [caller, fields] of [
      [shop, { amount: undefined, starsAmount: 1 }],
      [shop, { amount: undefined, starsAmount: 49 }],
      [starry, { starsAmount: 49 }],
      [starry, {}],
    ] as const) {
      const { uuid, paymentUrl } = await accepts(caller, fields);
      assert.strictEqual(paymentUrl, null, JSON.stringify(fields));
      await pull(target, "pay-order", { uuid, method: "stars" });
      assert.strictEqual((await look(caller, uuid)).paymentUrl, null);
    }
    // From 50 Stars on a card is taken for them, too (T134).
    for (const [caller, fields] of [
      [shop, { starsAmount: 1 }],
      [shop, { amount: undefined, starsAmount: 50 }],
      [starry, { starsAmount: 50 }],
    ] as const) {
      const { uuid, paymentUrl } = await accepts(caller, fields);
      assert.equal(paymentUrl, `https://web.tribute.tg/shop/pay/${uuid}`);
    }
  }),

  scenario("createdAt is the moment of creation and never changes", proves("T068"), async (target) => {
    const shop = await openShop(target, { recurrent: true });
    await target.clock.advance({ to: "2025-11-13T15:04:05Z" });
    const wishes = [{}, { period: "weekly" }] as const;
    for (const wish of wishes) {
      const order = await createOrder(shop, wish);
      const createdAt = new Date(await target.clock.now()).toISOString().replace(".000Z", "Z");
      assert.equal(order.createdAt, createdAt);
      await target.clock.advance("1h");
      await pull(target, "decline-payment", { uuid: order.uuid });
      assert.equal((await look(shop, order.uuid)).createdAt, createdAt);
      assert.equal((await paid(target, shop, order.uuid)).createdAt, createdAt);
      await target.clock.advance("20d");
      assert.equal((await look(shop, order.uuid)).createdAt, createdAt);
      await refund(shop, order.uuid, (await latestOf(shop, order.uuid)).id);
      await target.clock.advance("1m");
      assert.equal((await look(shop, order.uuid)).createdAt, createdAt);
    }
    assert.equal((await shop.ask("GET /shop/orders")).at(-1)?.createdAt, "2025-11-13T15:04:05Z");
  }),

  scenario("period is the order's billing period", proves("T070"), async (target) => {
    const shop = await openShop(target, { recurrent: true });
    for (const period of periods) {
      const order = await createOrder(shop, { period });
      assert.equal(order.period, period);
      assert.equal((await paid(target, shop, order.uuid)).period, period);
    }
    assert.deepEqual(
      (await shop.ask("GET /shop/orders")).map(({ period }) => period),
      periods.toReversed(),
    );
  }),

  scenario("a paid recurring order alone has memberStatus and memberExpiresAt", proves("T071"), async (target) => {
    const shop = await openShop(target, { recurrent: true });
    const lacks = async (uuid: string): Promise<void> => {
      const order = await look(shop, uuid);
      assert.ok(!("memberStatus" in order) && !("memberExpiresAt" in order), JSON.stringify(order));
    };
    const once = await createOrder(shop);
    const given = await createOrder(shop, { period: "monthly" });
    const monthly = await createOrder(shop, { period: "monthly" });
    await pull(target, "decline-payment", { uuid: monthly.uuid });
    await pull(target, "fail-order", { uuid: given.uuid });
    for (const { uuid } of [once, given, monthly]) await lacks(uuid);
    await pull(target, "pay-order", { uuid: once.uuid });
    await lacks(once.uuid);

    const active = await paid(target, shop, monthly.uuid);
    assert.equal(active.memberStatus, "active");
    assert.match(String(active.memberExpiresAt), moment);
    await cancel(shop, monthly.uuid);
    const cancelled = await look(shop, monthly.uuid);
    assert.deepEqual([cancelled.memberStatus, cancelled.memberExpiresAt], ["cancelled", active.memberExpiresAt]);
  }),

  scenario(
    "webappPaymentUrl leads to Tribute in Telegram with a short code of its own",
    proves("T072"),
    async (target) => {
      const shop = await recurringOwner(target);
      const codes = new Set<string>();
      const wishes: readonly Record<string, unknown>[] = [
        {},
        { period: "monthly" },
        { amount: undefined, starsAmount: 5 },
      ];
      for (const wish of [...wishes, ...wishes, ...wishes]) {
        const order = await accepts(shop, wish);
        const [, code = ""] =
          /^https:\/\/t\.me\/tribute\/app\?startapp=([A-Za-z0-9]+)$/.exec(order.webappPaymentUrl) ?? [];
        assert.ok(code.length > 0 && code.length <= 20, order.webappPaymentUrl);
        assert.ok(!order.uuid.replaceAll("-", "").includes(code), "the code is no part of the uuid");
        assert.equal((await look(shop, order.uuid)).webappPaymentUrl, order.webappPaymentUrl);
        codes.add(code);
      }
      assert.equal(codes.size, 9);
    },
  ),

  scenario("shopId is the shop the order is of", proves("T073"), async (target) => {
    const shop = await openShop(target);
    const other = await openShop(target, { user_id: shop.user_id });
    for (const { id } of [shop, other]) {
      const order = await createOrder(shop, { shopId: id });
      assert.strictEqual(order.shopId, id);
      assert.strictEqual((await paid(target, shop, order.uuid)).shopId, id);
    }
    assert.strictEqual((await createOrder(shop)).shopId, shop.id);
  }),

  scenario("starsAmount is as sent, and onlyStars is a boolean", proves("T075"), async (target) => {
    const shop = await openShop(target);
    const starry = await openShop(target, { onlyStars: true });
    for (const [caller, fields, starsAmount, only] of [
      [shop, {}, undefined, false],
      [shop, { starsAmount: 500 }, 500, false],
      [shop, { amount: undefined, starsAmount: 1 }, 1, true],
      [starry, { starsAmount: 77 }, 77, true],
    ] as const) {
      const { uuid } = await accepts(caller, fields);
      const order = await look(caller, uuid);
      assert.strictEqual(order.starsAmount, starsAmount);
      // May be missing; where it is there it says whether only Stars are accepted.
      if (only || "onlyStars" in order) assert.strictEqual(order.onlyStars, only);
    }
  }),

  scenario("firstPeriodAmount is as sent, and null or missing when it was not", proves("T076"), async (target) => {
    const shop = await openShop(target, { recurrent: true });
    const order = await createOrder(shop, { period: "monthly", firstPeriodAmount: 50_000 });
    assert.strictEqual(order.firstPeriodAmount, 50_000);
    assert.strictEqual((await paid(target, shop, order.uuid)).firstPeriodAmount, 50_000);
    for (const period of ["onetime", "monthly"] as const) {
      assert.equal((await createOrder(shop, { period })).firstPeriodAmount ?? null, null, period);
    }
  }),

  scenario(
    "lastPaidTransactionAt is null until money is paid, then the time of the latest sale",
    proves("T077", "T078"),
    async (target) => {
      const shop = await openShop(target, { recurrent: true });
      const { uuid } = await createOrder(shop, { period: "monthly" });
      const last = async (): Promise<string | null | undefined> => (await look(shop, uuid)).lastPaidTransactionAt;
      const now = async (): Promise<string> => new Date(await target.clock.now()).toISOString().replace(".000Z", "Z");
      assert.strictEqual(await last(), null);
      await target.clock.advance("1h");
      await pull(target, "decline-payment", { uuid });
      assert.strictEqual(await last(), null);
      await target.clock.advance("1h");
      await pull(target, "pay-order", { uuid });
      const first = await now();
      assert.equal(await last(), first);
      await target.clock.advance("1d");
      await pull(target, "renew", { uuid, outcome: "failed" });
      assert.equal(await last(), first);
      await target.clock.advance("1h");
      await pull(target, "renew", { uuid, outcome: "success" });
      const second = await now();
      assert.notEqual(second, first);
      assert.equal(await last(), second);
      // Money given back is no sale.
      await refund(shop, uuid, (await latestOf(shop, uuid)).id);
      await target.clock.advance("1m");
      assert.equal(await last(), second);
      const trial = await paidOrder(target, shop, { period: "monthly", trialPeriod: "seven_days" });
      assert.deepEqual([trial.status, trial.lastPaidTransactionAt], ["paid", null]);
    },
  ),

  scenario("sendEmail is a boolean where it is there", proves("T079"), async (target) => {
    const { shop, states } = await everyState(target);
    const mailed = await createOrder(shop, { email: "customer@example.com" });
    for (const order of [mailed, ...(await states())]) {
      assert.ok(order.sendEmail === undefined || typeof order.sendEmail === "boolean", JSON.stringify(order));
    }
  }),

  scenario("paymentLinkUuid is there on orders made from a payment link alone", proves("T080"), async (target) => {
    const shop = await openShop(target);
    const link = "7a1f3c52-9b0e-4c3d-8a64-0d5b7e21f9c8";
    const given = await look(shop, await followLink(target, shop, link));
    const drawn = await look(shop, await followLink(target, shop));
    assert.equal(given.paymentLinkUuid, link);
    assert.match(String(drawn.paymentLinkUuid), /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    assert.ok(![given.uuid, drawn.uuid, link].includes(String(drawn.paymentLinkUuid)));
    for (const fields of [{}, { paymentLinkUuid: link }]) {
      assert.ok(!("paymentLinkUuid" in (await accepts(shop, fields))));
    }
  }),
]);

/** Has the order paid by card and gives it back as it is then. */
async function paid(target: Target, caller: Caller, uuid: string): Promise<ShopOrder> {
  await pull(target, "pay-order", { uuid, method: "card" });
  return look(caller, uuid);
}
