import { describe, expect, test } from "vitest";

import { Counter, productX } from "../counter.test-shop.ts";

describe("a new order is refused for its first mistake", () => {
  /** Each entry has its own mistake and all of those below it. */
  const mistakes: readonly (readonly [error: string, field: string, wrong: unknown])[] = [
    ["error_invalid_currency", "currency", "RUB"],
    ["error_amount_too_small", "amount", 99],
    ["error_title_too_long", "title", "a".repeat(101)],
    ["error_description_required", "description", ""],
    ["error_invalid_url", "successUrl", "shop.com/success"],
    ["error_invalid_url", "failUrl", "ftp://shop.com"],
    ["error_customer_id_too_long", "customerId", "a".repeat(257)],
    ["error_bad_request", "email", "nobody"],
  ];

  test.each(mistakes.map(([error, field], index) => ({ error, field, index })))("$field: $error", async ({ index }) => {
    const shop = await Counter.open();
    const wrong = Object.fromEntries(mistakes.slice(index).map(([, field, value]) => [field, value]));
    const [error, field] = mistakes[index]!;
    const { status, body } = await shop.call("POST /shop/orders", { ...productX, ...wrong });
    expect([status, body]).toMatchObject([400, { error, code: error }]);
    expect((body as { message: string }).message).toContain(field);
  });

  test("an inactive shop comes first, and an unknown shop before that", async () => {
    const shop = await Counter.open();
    await shop.tribute.levers["update-shop"]({ id: 1, status: 0 });
    expect(await shop.call("POST /shop/orders", {})).toMatchObject({
      status: 400,
      body: { error: "error_shop_inactive" },
    });
    expect(await shop.call("POST /shop/orders", { shopId: 2 })).toMatchObject({
      status: 404,
      body: { message: "shop not found" },
    });
  });
});

test.each<[string, object]>([
  ["an amount that is not a number", { amount: "1000" }],
  ["an amount with a fraction", { amount: 1000.5 }],
  ["no amount", { amount: null }],
  ["a comment that is not a text", { comment: 5 }],
  ["an unknown period", { period: "daily" }],
  ["half a Star", { starsAmount: 0.5 }],
  ["no Stars", { starsAmount: 0 }],
  ["Stars every week", { starsAmount: 5, period: "weekly" }],
  ["a picture without https", { imageUrl: "http://shop.com/a.png" }],
  ["a first period of a one-time order", { firstPeriodAmount: 100 }],
  ["a first period at the same price", { firstPeriodAmount: 100_000, period: "monthly" }],
  ["a first period of an order in Stars", { firstPeriodAmount: 100, starsAmount: 5, period: "monthly" }],
  ["a trial of a one-time order", { trialPeriod: "one_hour" }],
  ["an unknown trial", { trialPeriod: "one_day", period: "monthly" }],
  ["a list", [1]],
])("%s is refused", async (_what, wrong) => {
  const shop = await Counter.open();
  const body = Array.isArray(wrong) ? wrong : { ...productX, ...wrong };
  expect((await shop.call("POST /shop/orders", body)).status).toBe(400);
  expect((await shop.call("GET /shop/orders")).body).toHaveLength(1);
});

test("recurring payments require a shop that accepts them", async () => {
  const shop = await Counter.open();
  await shop.tribute.levers["update-shop"]({ id: 1, recurrent: false });
  expect((await shop.call("POST /shop/orders", { ...productX, period: "monthly" })).status).toBe(400);
  expect((await shop.call("POST /shop/orders", { ...productX, savePaymentMethod: true })).status).toBe(400);
  expect((await shop.call("POST /shop/orders", { ...productX, savePaymentMethod: false })).status).toBe(200);
});

test("null and empty texts count as not sent, and unknown fields are ignored", async () => {
  const shop = await Counter.open();
  const order = await shop.order({
    email: "",
    successUrl: "",
    period: "" as never,
    customerId: null as never,
    starsAmount: null as never,
    discount: 5,
  });
  expect(order).toMatchObject({ successUrl: "", period: "onetime", sendEmail: false });
  expect(order).not.toHaveProperty("email");
  expect(order).not.toHaveProperty("customerId");
  expect(order).not.toHaveProperty("discount");
});

test("the shop in the body takes precedence over the one in the query", async () => {
  const shop = await Counter.open();
  const { shop: second } = await shop.tribute.levers["create-shop"]({ user_id: 123 });
  expect(await shop.order({ shopId: second.id })).toMatchObject({ shopId: second.id });
  expect((await shop.call(`POST /shop/orders?shopId=${second.id}`, productX)).body).toMatchObject({
    shopId: second.id,
  });
  expect((await shop.call(`POST /shop/orders?shopId=77`, { ...productX, shopId: 1 })).body).toMatchObject({
    shopId: 1,
  });
  for (const malformed of ["1", -1, 1.5, {}]) {
    expect((await shop.call("POST /shop/orders", { ...productX, shopId: malformed })).status).toBe(404);
  }
});

test("an order that only Stars can pay has no web page", async () => {
  const shop = await Counter.open();
  const { amount: _amount, ...free } = productX;
  const { status, body } = await shop.call("POST /shop/orders", { ...free, starsAmount: 49 });
  expect([status, body]).toMatchObject([200, { amount: 0, onlyStars: true, starsAmount: 49, paymentUrl: null }]);
  // From 50 Stars on, a card payment can be converted.
  const converted = await shop.call("POST /shop/orders", { ...free, starsAmount: 50 });
  const paymentUrl = expect.stringMatching(/^https:\/\/web\.tribute\.tg\/shop\/pay\//) as string;
  expect(converted.body).toMatchObject({ onlyStars: true, paymentUrl });
});

test("a body cannot set the payment link", async () => {
  const shop = await Counter.open();
  const paymentLinkUuid = "7a1f3c52-9b0e-4c3d-8a64-0d5b7e21f9c8";
  const { uuid } = await shop.order({ paymentLinkUuid });
  expect(await shop.look(uuid)).not.toHaveProperty("paymentLinkUuid");
  const made = { shop_id: 1, ...productX, amount: 100, payment_link_uuid: paymentLinkUuid } as const;
  const { order } = await shop.tribute.levers["order-from-link"](made);
  expect(order).toMatchObject({ paymentLinkUuid });
  const listed = async (query: string): Promise<unknown> => (await shop.call(`GET /shop/orders?${query}`)).body;
  expect(await listed(`paymentLinkUuid=${paymentLinkUuid}`)).toMatchObject([{ uuid: order.uuid }]);
  expect(await listed("paymentLinkUuid=00000000-0000-4000-8000-000000000000")).toEqual([]);
  expect(await listed("paymentLinkUuid=x")).toHaveLength(3);
});
