import assert from "node:assert/strict";

import type { ShopOrder } from "@vitrine/specs/tribute";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { openShop, pull, type Caller, type ShopSettings } from "./caller.ts";
import { openCheckout, submitCheckout } from "./checkout-page.ts";
import { namesOf } from "./history.ts";
import { leverRefusal } from "./lever-refusal.ts";
import { openListeningShop } from "./listen.ts";
import { createOrder, documentedOrder, look } from "./order.ts";
import { transactionsOf } from "./transaction.ts";

type Method = "card" | "sbp" | "stars" | "wallet";

const methods: readonly Method[] = ["card", "sbp", "stars", "wallet"];

const recurring = ["weekly", "monthly", "quarterly", "halfyearly", "yearly"] as const;

/** An order of a shop, and the ways to pay it, in alphabetical order. */
interface Offer {
  readonly shop: ShopSettings;
  /** In place of the documented order's fields. */
  readonly order: Readonly<Record<string, unknown>>;
  readonly methods: readonly Method[];
}

const inMoney: readonly Offer[] = [
  { shop: {}, order: {}, methods: ["card", "wallet"] },
  { shop: {}, order: { currency: "eur" }, methods: ["card", "wallet"] },
  { shop: {}, order: { currency: "usd" }, methods: ["card", "wallet"] },
  { shop: { tokenCharging: true }, order: {}, methods: ["card", "wallet"] },
  { shop: { sbp: true }, order: {}, methods: ["card", "sbp", "wallet"] },
  { shop: { sbp: true, recurrent: true }, order: { period: "onetime" }, methods: ["card", "sbp", "wallet"] },
  ...recurring.flatMap((period): readonly Offer[] => [
    { shop: { recurrent: true }, order: { period }, methods: ["card", "wallet"] },
    { shop: { recurrent: true, sbp: true }, order: { period }, methods: ["card", "wallet"] },
  ]),
  { shop: {}, order: { starsAmount: 1 }, methods: ["card", "stars", "wallet"] },
  { shop: {}, order: { starsAmount: 500 }, methods: ["card", "stars", "wallet"] },
  { shop: { sbp: true }, order: { starsAmount: 500 }, methods: ["card", "sbp", "stars", "wallet"] },
  {
    shop: { recurrent: true, sbp: true },
    order: { starsAmount: 500, period: "monthly" },
    methods: ["card", "stars", "wallet"],
  },
  { shop: { tokenCharging: true }, order: { starsAmount: 500 }, methods: ["card", "wallet"] },
  {
    shop: { tokenCharging: true, recurrent: true },
    order: { starsAmount: 500, period: "monthly" },
    methods: ["card", "wallet"],
  },
];

const noAmount = { amount: undefined };

const inStarsOnly: readonly Offer[] = [
  { shop: {}, order: { ...noAmount, starsAmount: 1 }, methods: ["stars"] },
  { shop: {}, order: { ...noAmount, starsAmount: 49 }, methods: ["stars"] },
  { shop: {}, order: { ...noAmount, starsAmount: 50 }, methods: ["card", "stars"] },
  { shop: { sbp: true }, order: { ...noAmount, starsAmount: 500 }, methods: ["card", "stars"] },
  {
    shop: { recurrent: true },
    order: { ...noAmount, starsAmount: 500, period: "monthly" },
    methods: ["card", "stars"],
  },
  { shop: { onlyStars: true }, order: {}, methods: ["stars"] },
  { shop: { onlyStars: true, recurrent: true }, order: { period: "weekly" }, methods: ["stars"] },
  { shop: { onlyStars: true, recurrent: true }, order: { period: "monthly" }, methods: ["stars"] },
  { shop: { onlyStars: true }, order: { starsAmount: 49 }, methods: ["stars"] },
  { shop: { onlyStars: true, sbp: true }, order: { starsAmount: 50 }, methods: ["card", "stars"] },
];

const everyOffer: readonly Offer[] = [...inMoney, ...inStarsOnly];

/** The ways to pay an order: what its checkout takes, and what the page of it shows. */
export const paymentMethods: Suite = suite("tribute/methods", [
  scenario("every order in money takes cards and Wallet Pay", proves("T131"), async (target) => {
    for (const offer of inMoney) {
      for (const method of ["card", "wallet"] as const) assert.ok(await takes(target, offer, method), named(offer));
    }
  }),

  scenario("SBP is taken for one-time orders of sellers who have it", proves("T132"), async (target) => {
    for (const offer of everyOffer) {
      assert.equal(await takes(target, offer, "sbp"), offer.methods.includes("sbp"), named(offer));
    }
  }),

  scenario(
    "Stars are taken for an order in money with a price in them, unless it renews otherwise than monthly or tokens are charged",
    proves("T133"),
    async (target) => {
      for (const offer of inMoney) {
        assert.equal(await takes(target, offer, "stars"), offer.methods.includes("stars"), named(offer));
      }
    },
  ),

  scenario("an order in Stars only takes Stars, and cards from 50 Stars on", proves("T134"), async (target) => {
    for (const offer of inStarsOnly) {
      for (const method of methods) {
        assert.equal(await takes(target, offer, method), offer.methods.includes(method), `${method}: ${named(offer)}`);
      }
    }
  }),

  scenario("the page of every order in money shows cards and Wallet Pay", proves("T131"), async (target) => {
    for (const offer of inMoney) {
      const { methods: shown } = await openCheckout(target, (await place(target, offer)).order.uuid);
      for (const method of ["card", "wallet"]) assert.ok(shown.includes(method), `${method}: ${named(offer)}`);
    }
  }),

  scenario("no page shows Pix or PayPal", proves("T131"), async (target) => {
    for (const offer of everyOffer) {
      const { html, methods: shown } = await openCheckout(target, (await place(target, offer)).order.uuid);
      for (const method of shown) assert.ok((methods as readonly string[]).includes(method), method);
      assert.doesNotMatch(html.replaceAll(/<style\b.*?<\/style>/gs, ""), /\bpix\b|paypal/i, named(offer));
    }
  }),

  scenario("the page shows SBP for one-time orders of sellers who have it", proves("T132"), async (target) => {
    for (const offer of everyOffer) {
      const { methods: shown } = await openCheckout(target, (await place(target, offer)).order.uuid);
      assert.equal(shown.includes("sbp"), offer.methods.includes("sbp"), named(offer));
    }
  }),

  scenario("the page of an order in money shows Stars where they are taken", proves("T133"), async (target) => {
    for (const offer of inMoney) {
      const { methods: shown } = await openCheckout(target, (await place(target, offer)).order.uuid);
      assert.equal(shown.includes("stars"), offer.methods.includes("stars"), named(offer));
    }
  }),

  scenario(
    "the page of an order in Stars only shows Stars, and cards from 50 Stars on",
    proves("T134"),
    async (target) => {
      for (const offer of inStarsOnly) {
        const { methods: shown } = await openCheckout(target, (await place(target, offer)).order.uuid);
        assert.deepEqual(shown, offer.methods, named(offer));
      }
    },
  ),

  scenario("each way that the page shows pays the order", proves("T124", "T128"), async (target) => {
    for (const offer of everyOffer) {
      for (const method of offer.methods) {
        const { order, shop } = await place(target, offer);
        assert.equal(await submitCheckout(target, order.uuid, { action: "pay", method }), 303, named(offer));
        const viaStars = method === "stars" || order.onlyStars === true;
        assert.equal((await look(shop, order.uuid)).status, viaStars ? "prepaid" : "paid", named(offer));
        await target.clock.advance("5s");
        assert.equal((await look(shop, order.uuid)).status, "paid", named(offer));
        assert.equal((await transactionsOf(shop, order.uuid)).length, 1, named(offer));
      }
    }
  }),

  scenario(
    "no way that the page does not show pays the order",
    proves("T131", "T132", "T133", "T134"),
    async (target) => {
      for (const offer of everyOffer) {
        const { order, shop } = await place(target, offer);
        assert.deepEqual((await openCheckout(target, order.uuid)).methods, offer.methods, named(offer));
        const others = methods.filter((method) => !offer.methods.includes(method));
        for (const method of [...others, "pix", "paypal", ""]) {
          const status = await submitCheckout(target, order.uuid, { action: "pay", method });
          assert.ok(status < 500, `${status}: ${named(offer)}`);
          await target.clock.advance("5s");
          assert.deepEqual(await look(shop, order.uuid), order, `${method}: ${named(offer)}`);
          assert.deepEqual(await transactionsOf(shop, order.uuid), []);
        }
      }
    },
  ),

  scenario("an order declined on its page stays pending and can be paid there", proves("T125"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    for (const period of ["onetime", "monthly"] as const) {
      const order = await createOrder(shop, { period });
      await submitCheckout(target, order.uuid, { action: "decline", method: "card" });
      assert.deepEqual(await namesOf(target, order.uuid), ["shop_order_payment_failed"]);
      assert.deepEqual(await look(shop, order.uuid), order);
      assert.deepEqual((await openCheckout(target, order.uuid)).methods, ["card", "wallet"]);
      await submitCheckout(target, order.uuid, { action: "pay", method: "card" });
      assert.equal((await look(shop, order.uuid)).status, "paid");
      assert.deepEqual(await namesOf(target, order.uuid), ["shop_order_payment_failed", "shop_order"]);
    }
  }),

  scenario("who leaves the page pays nothing and causes no webhook", proves(), async (target) => {
    const { shop } = await openListeningShop(target);
    const order = await createOrder(shop);
    assert.equal(await submitCheckout(target, order.uuid, { action: "leave" }), 303);
    assert.deepEqual(await look(shop, order.uuid), order);
    assert.deepEqual(await namesOf(target, order.uuid), []);
  }),

  scenario("the page of an order that is paid or failed takes no payment", proves("T127"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    for (const period of ["onetime", "monthly"] as const) {
      for (const lever of ["pay-order", "fail-order"] as const) {
        const { uuid } = await createOrder(shop, { period });
        await pull(target, lever, { uuid });
        const before = [await look(shop, uuid), await transactionsOf(shop, uuid), await namesOf(target, uuid)];
        assert.deepEqual((await openCheckout(target, uuid)).methods, []);
        for (const action of ["pay", "decline"]) await submitCheckout(target, uuid, { action, method: "card" });
        await target.clock.advance("1m");
        const after = [await look(shop, uuid), await transactionsOf(shop, uuid), await namesOf(target, uuid)];
        assert.deepEqual(after, before, `${lever} ${period}`);
      }
    }
  }),
]);

/** Creates the order of an offer in a shop of its own. */
async function place(target: Target, offer: Offer): Promise<{ readonly shop: Caller; readonly order: ShopOrder }> {
  const shop = await openShop(target, offer.shop);
  return { shop, order: await shop.ask("POST /shop/orders", { body: { ...documentedOrder, ...offer.order } }) };
}

/** Whether the checkout takes a payment by this way; if so, it does pay the order. */
async function takes(target: Target, offer: Offer, method: Method): Promise<boolean> {
  const { shop, order } = await place(target, offer);
  const refusal = await leverRefusal(pull(target, "pay-order", { uuid: order.uuid, method }));
  assert.ok(refusal === undefined || refusal === 409, `${refusal}: ${named(offer)}`);
  await target.clock.advance("5s");
  assert.equal((await look(shop, order.uuid)).status, refusal === undefined ? "paid" : "pending", named(offer));
  return refusal === undefined;
}

function named({ shop, order }: Offer): string {
  return `${JSON.stringify(order)} of a shop with ${JSON.stringify(shop)}`;
}
