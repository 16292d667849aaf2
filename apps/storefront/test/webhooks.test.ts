import { signedRequest, testEvent } from "@vitrine/tribute";
import { describe, expect } from "vitest";

import { type OrderView, uuidOf } from "./customers.ts";
import { expectBooksMatch } from "./expect-books-match.ts";
import type { StorefrontHarness } from "./storefront-harness.ts";
import { storefrontTest as test } from "./storefront-test.ts";

const wish = { product: "netflix", stars: 50, recipient: "durov" };

describe("the webhook of a payment", () => {
  test("that arrives repeatedly sells once", async ({ world, storefront }) => {
    world.faults.add({ then: { webhook: "duplicate", event: "shop_order" } });
    const order = (await storefront.customers.order(wish))!;
    await storefront.customers.pay(order);
    for (let again = 0; again < 3; again += 1) expect(await tell(storefront, "shop_order", order)).toBe(200);
    await storefront.advance("10m");
    expect(await storefront.customers.view(order)).toMatchObject({ state: "delivered" });
    await expectBooksMatch(storefront);
  });

  test("that arrives ten times at once sells once", async ({ world, storefront }) => {
    world.faults.add({ then: { webhook: "drop", event: "shop_order" } });
    const order = (await storefront.customers.order(wish))!;
    await storefront.customers.pay(order);
    const answers = await Promise.all(Array.from({ length: 10 }, () => tell(storefront, "shop_order", order)));
    expect(answers).toEqual(Array.from({ length: 10 }, () => 200));
    await storefront.advance("10m");
    expect(await storefront.customers.view(order)).toMatchObject({ state: "delivered" });
    await expectBooksMatch(storefront);
  });

  test("that is lost is replaced by polling", async ({ world, storefront }) => {
    world.faults.add({ then: { webhook: "drop", event: "shop_order" } });
    const order = (await storefront.customers.order(wish))!;
    await storefront.advance("30m");
    await storefront.customers.pay(order);
    expect(await storefront.customers.view(order)).toMatchObject({ state: "awaiting_payment" });
    // A tenth of the half hour that the customer took to pay.
    await storefront.advance("4m");
    expect((await storefront.customers.view(order)).state).not.toBe("awaiting_payment");
    await storefront.advance("5m");
    expect(await storefront.customers.view(order)).toMatchObject({ state: "delivered" });
    await expectBooksMatch(storefront);
  });

  test("that finds the shop closed is retried", async ({ world, storefront }) => {
    const order = (await storefront.customers.order(wish))!;
    await storefront.stop();
    await storefront.customers.pay(order);
    await storefront.advance("4m");
    expect((await world.deliveries()).map(({ state }) => state)).toEqual(["pending"]);
    await storefront.start();
    await storefront.advance("10m");
    expect(await storefront.customers.view(order)).toMatchObject({ state: "delivered" });
    await expectBooksMatch(storefront);
  });

  test.for(["tribute_wrong", "sk_live_demo"])("signed with %s sells nothing", async (secret, { storefront }) => {
    const order = (await storefront.customers.order(wish))!;
    expect(await tell(storefront, "shop_order", order, { secret })).toBe(401);
    await storefront.advance("10m");
    expect(await storefront.customers.view(order)).toMatchObject({ state: "awaiting_payment" });
    await expectBooksMatch(storefront);
  });

  test("without a signature sells nothing", async ({ storefront }) => {
    const order = (await storefront.customers.order(wish))!;
    const body = JSON.stringify(testEvent("shop_order", { payload: { uuid: uuidOf(order)! } }));
    expect((await storefront.call("/webhooks/tribute", { method: "POST", body }))!.status).toBe(401);
    expect(await storefront.customers.view(order)).toMatchObject({ state: "awaiting_payment" });
  });

  test("of another sale of the account is acknowledged", async ({ storefront }) => {
    const another = { payment_url: "https://tribute.example/shop/pay/660e8400-e29b-41d4-a716-446655440000" };
    expect(await tell(storefront, "shop_order", another)).toBe(200);
  });

  test("that arrives after the webhook of its refund sells nothing", async ({ world, storefront }) => {
    world.faults.add({ then: { webhook: "delay", event: "shop_order", delay_ms: 60_000 } });
    const order = (await storefront.customers.order(wish))!;
    await storefront.customers.pay(order);
    const { entries } = await world.ledger();
    expect(entries.at(-1)).toMatchObject({ reason: "service_fee", ref: uuidOf(order) });
    await world.tribute.levers["charge-back"]({ uuid: uuidOf(order)!, transaction_id: 12_346 });
    await storefront.advance("20m");
    expect(await storefront.customers.view(order)).toMatchObject({ state: "refunded" });
    await expectBooksMatch(storefront);
  });
});

describe("the webhook of a product", () => {
  test("that overtakes the response changes nothing", async ({ world, storefront }) => {
    world.faults.add({ then: { webhook: "duplicate", event: "order_placed" } });
    world.faults.add({ then: { webhook: "reorder", event: "order_placed" } });
    const order = (await storefront.customers.order(wish))!;
    await storefront.customers.pay(order);
    await storefront.advance("10m");
    expect(await storefront.customers.view(order)).toMatchObject({ state: "delivered" });
    await expectBooksMatch(storefront);
  });

  test("is remembered by the next process, which does not know the purchase's outcome yet", async ({
    world,
    storefront,
  }) => {
    world.faults.add({ operation: "POST /v1/orders", then: { reset: "after" } });
    const order = (await storefront.customers.order({ product: "netflix" }))!;
    await storefront.customers.pay(order);
    await expect(world).toHaveDelivered("order_placed");
    expect(await storefront.customers.view(order)).toMatchObject({ state: "parked" });

    storefront.crash();
    await storefront.start();
    await storefront.advance("2m");
    expect(await storefront.customers.view(order)).toMatchObject({ state: "delivered" });
    await expectBooksMatch(storefront);
  });
});

/** Sends an event to the shop as Tribute would. Returns the response. */
async function tell(
  storefront: StorefrontHarness,
  name: "shop_order",
  order: Pick<OrderView, "payment_url">,
  { secret = "tribute_demo" }: { readonly secret?: string } = {},
): Promise<number> {
  const { headers, ...request } = await signedRequest(testEvent(name, { payload: { uuid: uuidOf(order)! } }), {
    secret,
  }).then(async (signed) => ({ headers: signed.headers, method: "POST", body: await signed.text() }));
  return (await storefront.call("/webhooks/tribute", { ...request, headers }))!.status;
}
