import { signedRequest, testEvent } from "@vitrine/tribute";
import { describe, expect } from "vitest";

import { uuidOf } from "./customers.ts";
import { expectBooksMatch } from "./expect-books-match.ts";
import type { World } from "./providers.ts";
import { storefrontTest as test } from "./storefront-test.ts";

describe("a purchase", () => {
  test("of a product and Stars delivers both", async ({ storefront }) => {
    const order = await storefront.customers.order({ product: "netflix", stars: 50, recipient: "durov" });
    expect(order).toMatchObject({ state: "awaiting_payment", total_rub: "589.00", owed_rub: "0.00" });

    await storefront.customers.pay(order!);
    expect(await storefront.customers.view(order!)).toMatchObject({
      state: "fulfilling",
      parts: [
        { what: "product", state: "delivered", goods: [expect.any(String)] },
        { what: "stars", state: "ordered", goods: [] },
      ],
    });

    await storefront.advance("3m");
    const seen = await storefront.customers.view(order!);
    expect(seen.state).toBe("delivered");
    expect(seen.parts[1]!.goods).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
    await expectBooksMatch(storefront);
  });

  test("waits for the final payment: prepaid is not paid", async ({ storefront }) => {
    const order = await storefront.customers.order({ product: "netflix" });
    const uuid = uuidOf(order!)!;
    // Tribute announces a payment that can still fail.
    for (const name of ["shop_order_payment_received", "shop_order_prepaid"] as const) {
      const event = await signedRequest(testEvent(name, { payload: { uuid } }), { secret: "tribute_demo" });
      const sent = { method: "POST", headers: event.headers, body: await event.text() };
      expect((await storefront.call("/webhooks/tribute", sent))?.status).toBe(200);
    }
    await storefront.advance("10m");
    expect(await storefront.customers.view(order!)).toMatchObject({ state: "awaiting_payment" });
    await expectBooksMatch(storefront);

    await storefront.customers.pay(order!);
    expect(await storefront.customers.view(order!)).toMatchObject({ state: "delivered" });
  });

  test("of a sold-out product is refunded, and its other part is not bought", async ({ world, storefront }) => {
    await world.bunaistore.levers["remove-stock"]({ product_id: "PRD_ajS8x", count: 12 });
    const order = await storefront.customers.order({ product: "netflix", stars: 50, recipient: "durov" });
    await storefront.customers.pay(order!);
    expect(await storefront.customers.view(order!)).toMatchObject({ state: "refunding" });
    expect(await storefront.operator.reasonFor(order!)).toContain("409");

    await storefront.advance("1m");
    const seen = await storefront.customers.view(order!);
    expect(seen.state).toBe("refunded");
    await expectBooksMatch(storefront);
  });

  test("of Stars that do not arrive is refunded", async ({ world, storefront }) => {
    const order = await storefront.customers.order({ stars: 50, recipient: "@durov" });
    await storefront.customers.pay(order!);
    await failStars(world);
    await storefront.advance("1m");
    const seen = await storefront.customers.view(order!);
    expect(seen.state).toBe("refunded");
    await expectBooksMatch(storefront);
  });

  test("with one delivered part is not refunded: the rest is owed", async ({ world, storefront }) => {
    const order = await storefront.customers.order({ product: "netflix", stars: 50, recipient: "durov" });
    await storefront.customers.pay(order!);
    await failStars(world);
    await storefront.advance("1h");
    const seen = await storefront.customers.view(order!);
    expect(seen).toMatchObject({ state: "partly_delivered", total_rub: "589.00", owed_rub: "90.00" });
    expect(await (await storefront.call("/healthz"))!.json()).toEqual({
      status: "ok",
      orders: { partly_delivered: 1 },
      owed_rub: "90.00",
    });
    await expectBooksMatch(storefront);
  });

  test("that a supplier cannot serve is retried for 15 minutes, each time with a new ref", async ({
    world,
    storefront,
  }) => {
    await world.bunaistore.levers["set-maintenance"]({ on: true });
    const [first, second] = [
      (await storefront.customers.order({ product: "netflix" }))!,
      (await storefront.customers.order({ product: "steam" }))!,
    ];
    await storefront.customers.pay(first);
    await storefront.advance("10m");
    expect(await storefront.customers.view(first)).toMatchObject({ state: "fulfilling" });
    expect(await storefront.operator.reasonFor(first)).toContain("503");

    await storefront.customers.pay(second);
    await storefront.advance("6m");
    expect(await storefront.customers.view(first)).toMatchObject({ state: "refunded" });

    await world.bunaistore.levers["set-maintenance"]({ on: false });
    await storefront.advance("1m");
    expect(await storefront.customers.view(second)).toMatchObject({ state: "delivered" });
    await expectBooksMatch(storefront);
  });

  test("charged back during fulfilment is recorded as the shop's loss", async ({ world, storefront }) => {
    world.faults.add({ operation: "POST /v1/orders", then: { delay_ms: 5_000 } });
    const order = (await storefront.customers.order({ product: "netflix" }))!;
    await storefront.customers.pay(order);
    await world.tribute.levers["charge-back"]({ uuid: uuidOf(order)!, transaction_id: 12_346 });
    await storefront.advance("1m");
    const seen = await storefront.customers.view(order);
    expect(seen.state).toBe("delivered");
    expect(seen.parts[0]!.goods).toHaveLength(1);
  });

  test("charged back is not refunded again, and its remaining parts are not bought", async ({ world, storefront }) => {
    const order = await storefront.customers.order({ product: "netflix", stars: 50, recipient: "durov" });
    const uuid = uuidOf(order!)!;
    await world.padington.levers["set-api"]({ enabled: false });
    await storefront.customers.pay(order!);
    const { entries } = await world.ledger();
    expect(entries.filter(({ reason }) => reason === "shop_order_sell").at(-1)?.ref).toBe(uuid);
    await world.tribute.levers["charge-back"]({ uuid, transaction_id: 12_346 });
    await world.padington.levers["set-api"]({ enabled: true });
    await storefront.advance("30m");
    expect(await storefront.customers.view(order!)).toMatchObject({
      state: "partly_delivered",
      owed_rub: "0.00",
      parts: [{ state: "delivered" }, { state: "failed" }],
    });
  });
});

describe("an order", () => {
  test.for([
    ["nothing", { customer: "42" }, "Cannot read the order: it is for nothing."],
    ["by nobody", { product: "netflix" }, "Cannot read the order: it is for nobody."],
    ["of what is not sold", { customer: "42", product: "toString" }, 'Cannot sell "toString": '],
    ["of too few Stars", { customer: "42", stars: 49, recipient: "durov" }, "Cannot sell 49 Stars: "],
    ["of half a Star", { customer: "42", stars: 50.5, recipient: "durov" }, "Cannot sell 50.5 Stars: "],
    ["of Stars for nobody", { customer: "42", stars: 50 }, "Cannot send Stars: `recipient` is missing."],
    [
      "of Stars for no user name",
      { customer: "42", stars: 50, recipient: "a b" },
      'Cannot send Stars: `recipient` is "a b".',
    ],
    ["of a wrong kind", { customer: "42", stars: "50" }, 'Cannot read the order: `stars` is "50". Pass a number.'],
    ["that is no object", null, "Cannot read the order: it is no JSON object."],
  ] as const)("%s is refused, and says why", async ([, wish, reason], { storefront }) => {
    const response = await storefront.call("/orders", { method: "POST", body: JSON.stringify(wish) });
    expect(response!.status).toBe(400);
    const { error } = (await response!.json()) as { readonly error: string };
    expect(error).toContain(reason);
  });

  test("that is too long is refused", async ({ storefront }) => {
    const body = JSON.stringify({ customer: "42", product: "netflix", note: "x".repeat(20_000) });
    expect((await storefront.call("/orders", { method: "POST", body }))!.status).toBe(413);
  });

  test("that is not JSON is refused", async ({ storefront }) => {
    expect((await storefront.call("/orders", { method: "POST", body: "{" }))!.status).toBe(400);
  });

  test("that does not exist is not found", async ({ storefront }) => {
    expect((await storefront.call("/orders/1"))!.status).toBe(404);
  });

  test("is not settled with an invalid supplier order", async ({ storefront }) => {
    const order = await storefront.customers.order({ product: "netflix" });
    const headers = { authorization: "Bearer only-for-tests" };
    for (const body of ["null", "{}", '{ "order": 7 }', '{ "order": "" }', '{ "order": ".." }']) {
      const sent = { method: "POST", headers, body };
      expect((await storefront.call(`/admin/orders/${order!.id}/settle`, sent))!.status).toBe(400);
    }
  });

  test("is settled only by the operator", async ({ storefront }) => {
    const order = await storefront.customers.order({ product: "netflix" });
    const sent = { method: "POST", body: JSON.stringify({ order: "ORDx8kLm2Qp" }) };
    expect((await storefront.call(`/admin/orders/${order!.id}/settle`, sent))!.status).toBe(401);
    expect((await storefront.call("/admin/orders"))!.status).toBe(401);
    expect(await storefront.operator.settle(order!, "ORDx8kLm2Qp")).toEqual({ outcome: "nothing_to_settle" });
  });
});

/** Makes the newest order at Padington fail. */
async function failStars(world: World): Promise<void> {
  const headers = { authorization: "Bearer pad_live_demo" };
  const response = await world.fetch("https://api.padington.com/v1/orders?limit=1", { headers });
  const { orders } = (await response.json()) as { readonly orders: readonly { readonly order_code: string }[] };
  await world.padington.levers["fail-order"]({ order_code: orders[0]!.order_code });
}
