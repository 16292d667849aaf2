import { signedRequest, testEvent } from "@vitrine/tribute";
import { describe, expect } from "vitest";

import { expectFair } from "./fair.ts";
import { shopTest as test } from "./shop-test.ts";
import { uuidOf, type Seen, type Street } from "./street.ts";

const wish = { product: "netflix", stars: 50, recipient: "durov" };

describe("the webhook of a payment", () => {
  test("that comes twice, and again and again, sells once", async ({ world, street }) => {
    world.faults.add({ then: { webhook: "duplicate", event: "shop_order" } });
    const order = (await street.order(wish))!;
    await street.pay(order);
    for (let again = 0; again < 3; again += 1) expect(await tell(street, "shop_order", order)).toBe(200);
    await street.advance("10m");
    expect(await street.look(order)).toMatchObject({ state: "delivered" });
    await expectFair(street);
  });

  test("that comes ten times at once sells once", async ({ world, street }) => {
    world.faults.add({ then: { webhook: "drop", event: "shop_order" } });
    const order = (await street.order(wish))!;
    await street.pay(order);
    const answers = await Promise.all(Array.from({ length: 10 }, () => tell(street, "shop_order", order)));
    expect(answers).toEqual(Array.from({ length: 10 }, () => 200));
    await street.advance("10m");
    expect(await street.look(order)).toMatchObject({ state: "delivered" });
    await expectFair(street);
  });

  test("that is lost is made up for by asking", async ({ world, street }) => {
    world.faults.add({ then: { webhook: "drop", event: "shop_order" } });
    const order = (await street.order(wish))!;
    await street.advance("30m");
    await street.pay(order);
    expect(await street.look(order)).toMatchObject({ state: "awaiting_payment" });
    // A tenth of the half hour that the customer took.
    await street.advance("4m");
    expect((await street.look(order)).state).not.toBe("awaiting_payment");
    await street.advance("5m");
    expect(await street.look(order)).toMatchObject({ state: "delivered" });
    await expectFair(street);
  });

  test("that finds the shop closed comes again", async ({ world, street }) => {
    const order = (await street.order(wish))!;
    await street.stop();
    await street.pay(order);
    await street.advance("4m");
    expect((await world.deliveries()).map(({ state }) => state)).toEqual(["pending"]);
    await street.start();
    await street.advance("10m");
    expect(await street.look(order)).toMatchObject({ state: "delivered" });
    await expectFair(street);
  });

  test.for(["tribute_wrong", "sk_live_demo"])("signed with %s sells nothing", async (secret, { street }) => {
    const order = (await street.order(wish))!;
    expect(await tell(street, "shop_order", order, { secret })).toBe(401);
    await street.advance("10m");
    expect(await street.look(order)).toMatchObject({ state: "awaiting_payment" });
    await expectFair(street);
  });

  test("without a signature sells nothing", async ({ street }) => {
    const order = (await street.order(wish))!;
    const body = JSON.stringify(testEvent("shop_order", { payload: { uuid: uuidOf(order)! } }));
    expect((await street.call("/webhooks/tribute", { method: "POST", body }))!.status).toBe(401);
    expect(await street.look(order)).toMatchObject({ state: "awaiting_payment" });
  });

  test("of something else that the account sells is acknowledged", async ({ street }) => {
    const another = { payment_url: "https://tribute.example/shop/pay/660e8400-e29b-41d4-a716-446655440000" };
    expect(await tell(street, "shop_order", another)).toBe(200);
  });

  test("that comes after that of its refund sells nothing", async ({ world, street }) => {
    world.faults.add({ then: { webhook: "delay", event: "shop_order", delay_ms: 60_000 } });
    const order = (await street.order(wish))!;
    await street.pay(order);
    const { entries } = await world.ledger();
    expect(entries.at(-1)).toMatchObject({ reason: "service_fee", ref: uuidOf(order) });
    await world.tribute.levers["charge-back"]({ uuid: uuidOf(order)!, transaction_id: 12_346 });
    await street.advance("20m");
    expect(await street.look(order)).toMatchObject({ state: "refunded" });
    await expectFair(street);
  });
});

describe("the webhook of a product", () => {
  test("that overtakes the answer changes nothing", async ({ world, street }) => {
    world.faults.add({ then: { webhook: "duplicate", event: "order_placed" } });
    world.faults.add({ then: { webhook: "reorder", event: "order_placed" } });
    const order = (await street.order(wish))!;
    await street.pay(order);
    await street.advance("10m");
    expect(await street.look(order)).toMatchObject({ state: "delivered" });
    await expectFair(street);
  });

  test("is remembered by the next process, which still does not know what it bought", async ({ world, street }) => {
    world.faults.add({ operation: "POST /v1/orders", then: { reset: "after" } });
    const order = (await street.order({ product: "netflix" }))!;
    await street.pay(order);
    await expect(world).toHaveDelivered("order_placed");
    expect(await street.look(order)).toMatchObject({ state: "parked" });

    street.crash();
    await street.start();
    await street.advance("2m");
    expect(await street.look(order)).toMatchObject({ state: "delivered" });
    await expectFair(street);
  });
});

/** Tells the shop of an event as Tribute would; what it answered. */
async function tell(
  street: Street,
  name: "shop_order",
  order: Pick<Seen, "payment_url">,
  { secret = "tribute_demo" }: { readonly secret?: string } = {},
): Promise<number> {
  const { headers, ...request } = await signedRequest(testEvent(name, { payload: { uuid: uuidOf(order)! } }), {
    secret,
  }).then(async (signed) => ({ headers: signed.headers, method: "POST", body: await signed.text() }));
  return (await street.call("/webhooks/tribute", { ...request, headers }))!.status;
}
