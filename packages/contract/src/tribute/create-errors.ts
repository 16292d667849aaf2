import assert from "node:assert/strict";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import { accepts, attempt, refuses, type Fields } from "./attempt.ts";
import { openShop, owner, pull } from "./caller.ts";

const noUrls = ["success", "/success", "ftp://shop.com", "https://", 5];

/** What can be wrong with a new order, in the order in which it is looked at, and the code that tells it. */
const mistakes: readonly { readonly fields: readonly Fields[]; readonly code: string; readonly place: string }[] = [
  {
    place: "currency",
    fields: [{ currency: undefined }, { currency: "RUB" }, { currency: "gbp" }],
    code: "error_invalid_currency",
  },
  { place: "amount", fields: [{ amount: 99 }, { amount: -1 }], code: "error_amount_too_small" },
  { place: "amount", fields: [{ amount: 30_000_001 }], code: "error_amount_too_large" },
  { place: "amount", fields: [{ amount: undefined }, { amount: "1000" }], code: "error_bad_request" },
  { place: "title", fields: [{ title: undefined }, { title: "" }], code: "error_title_required" },
  { place: "title", fields: [{ title: "t".repeat(101) }], code: "error_title_too_long" },
  {
    place: "description",
    fields: [{ description: undefined }, { description: "" }],
    code: "error_description_required",
  },
  { place: "description", fields: [{ description: "d".repeat(301) }], code: "error_description_too_long" },
  { place: "successUrl", fields: [{ successUrl: "success" }], code: "error_invalid_url" },
  { place: "failUrl", fields: [{ failUrl: "ftp://shop.com" }], code: "error_invalid_url" },
  { place: "customerId", fields: [{ customerId: "u".repeat(257) }], code: "error_customer_id_too_long" },
  {
    place: "the rest",
    fields: [
      { email: "nobody" },
      { savePaymentMethod: "yes" },
      { comment: 5 },
      { period: "daily" },
      { starsAmount: -1 },
      { firstPeriodAmount: 500 },
      { trialPeriod: "two_days" },
    ],
    code: "error_bad_request",
  },
];

/** POST /shop/orders: which code a refused order carries. */
export const createErrors: Suite = suite("tribute/create-errors", [
  scenario(
    "an amount, a currency, a URL and a customerId that are refused have codes",
    proves("T120"),
    async (target) => {
      const shop = owner(target);
      const largest = { eur: 300_000, usd: 300_000, rub: 30_000_000 };
      for (const [currency, amount] of Object.entries(largest)) {
        for (const small of [99, 0, -1]) await refuses(shop, { currency, amount: small }, "error_amount_too_small");
        for (const large of [amount + 1, amount * 2]) {
          await refuses(shop, { currency, amount: large }, "error_amount_too_large");
        }
      }
      for (const currency of [undefined, "gbp", "RUB", "EUR", "USD", "", null, 5]) {
        await refuses(shop, { currency }, "error_invalid_currency");
      }
      for (const url of noUrls) {
        await refuses(shop, { successUrl: url }, "error_invalid_url");
        await refuses(shop, { failUrl: url }, "error_invalid_url");
      }
      for (const customerId of ["u".repeat(257), "👤".repeat(129)]) {
        await refuses(shop, { customerId }, "error_customer_id_too_long");
      }
    },
  ),

  scenario("a title and a description that are refused have codes", proves("T121"), async (target) => {
    const shop = owner(target);
    for (const [name, longest] of [
      ["title", 100],
      ["description", 300],
    ] as const) {
      for (const value of [undefined, "", null]) await refuses(shop, { [name]: value }, `error_${name}_required`);
      for (const value of ["x".repeat(longest + 1), "🛒".repeat(longest / 2 + 1), " ".repeat(longest + 1)]) {
        await refuses(shop, { [name]: value }, `error_${name}_too_long`);
      }
    }
  }),

  scenario("of two mistakes the first in the order of the fields decides the code", proves("T123"), async (target) => {
    const shop = await openShop(target, { recurrent: false });
    let pairs = 0;
    for (const [index, first] of mistakes.entries()) {
      for (const second of mistakes.slice(index + 1).filter(({ place }) => place !== first.place)) {
        for (const one of first.fields) {
          for (const other of second.fields) {
            // The later one is written first: the order in the body decides nothing.
            await refuses(shop, { ...other, ...one }, first.code);
            pairs += 1;
          }
        }
      }
    }
    assert.ok(pairs > 150, `${pairs} pairs`);
    assert.deepEqual(await shop.ask("GET /shop/orders"), []);
  }),

  scenario("as one mistake after the other is put right, the next code comes", proves("T123"), async (target) => {
    const shop = owner(target);
    let wrong: Fields = {};
    const codes: string[] = [];
    const steps = [...new Map(mistakes.map((mistake) => [mistake.place, mistake])).values()];
    for (const { fields } of steps) wrong = { ...wrong, ...fields[0] };
    for (const { fields, code } of steps) {
      codes.push(code);
      await refuses(shop, wrong, code);
      const right = new Set(Object.keys(fields[0] ?? {}));
      wrong = Object.fromEntries(Object.entries(wrong).filter(([name]) => !right.has(name)));
    }
    assert.equal(codes.length, 8);
    await accepts(shop, wrong);
  }),

  scenario("an inactive shop goes before every mistake of the order", proves("T123"), async (target) => {
    const shop = await openShop(target);
    await pull(target, "update-shop", { id: shop.id, status: 0 });
    for (const { fields } of mistakes) {
      for (const wrong of fields) await refuses(shop, wrong, "error_shop_inactive");
    }
    const empty = await shop.call("POST /shop/orders", { body: {} });
    assert.deepEqual([empty.status, empty.body["error"]], [400, "error_shop_inactive"]);
    await pull(target, "update-shop", { id: shop.id, status: 1 });
    assert.equal((await attempt(shop)).status, 200);
  }),
]);
