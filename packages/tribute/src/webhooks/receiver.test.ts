import { createTribute, type Tribute } from "@vitrine/mock-tribute";
import { expect, test } from "vitest";

import { createClient, type TributeClient } from "../client.ts";
import { productX } from "../counter.test-shop.ts";
import { isPaid, receiver, verify, type TributeEvent } from "../index.ts";

const apiKey = "tribute_demo";

/** A shop whose webhooks go to this function, and a client of it. */
async function openShop(
  receive: (delivery: { readonly headers: Readonly<Record<string, string>>; readonly body: string }) => Promise<number>,
): Promise<{ readonly shop: Tribute; readonly client: TributeClient }> {
  const shop = createTribute({ send: async (delivery) => ({ status: await receive(delivery) }) });
  await shop.levers["update-shop"]({ id: 1, callbackUrl: "http://127.0.0.1:9000/webhook" });
  return { shop, client: createClient({ apiKey, fetch: shop.fetch }) };
}

test("the shop's own deliveries verify, and only one of them means paid", async () => {
  const events: TributeEvent[] = [];
  const { shop, client } = await openShop(async ({ headers, body }) => {
    events.push(await verify(body, headers, ["tribute_new", apiKey]));
    await expect(verify(`${body} `, headers, apiKey)).rejects.toMatchObject({ reason: "wrong" });
    return 200;
  });
  const { uuid } = await client.orders.create({ ...productX, starsAmount: 100 });
  await shop.levers["decline-payment"]({ uuid });
  await shop.levers["pay-order"]({ uuid, method: "stars" });
  await shop.world.advance("10s");
  const { transactions } = await client.orders.transactions(uuid);
  await client.orders.refund(uuid, transactions[0]!.id);
  await shop.world.advance("10s");
  await shop.levers["send-test-webhook"]({ shop_id: 1 });
  await shop.world.settled();
  expect(events.map((event) => [event.name, isPaid(event)])).toEqual([
    ["shop_order_payment_failed", false],
    ["shop_order_prepaid", false],
    ["shop_order", true],
    ["shop_order_refunded", false],
    ["shop_order_refunded", false],
    [undefined, false],
  ]);
  for (const event of events.filter(isPaid)) expect(event.payload).toMatchObject({ uuid, amount: 100_000 });
});

test("with the shop's own retries, each payment is handled once and none is lost", async () => {
  const handled: string[] = [];
  const statuses: number[] = [];
  let failures = 1;
  const webhooks = receiver({ secrets: apiKey, onError: () => {} }).on("shop_order", ({ payload }) => {
    if (failures > 0) {
      failures -= 1;
      throw new Error("the database is away");
    }
    handled.push(payload.uuid);
  });
  const { shop, client } = await openShop(async ({ headers, body }) => {
    const { status } = await webhooks.answer({ method: "POST", headers, rawBody: body });
    statuses.push(status);
    // The second answer is lost, so the shop sends the event a third time.
    return statuses.length === 2 ? 502 : status;
  });
  const result = await client.orders.open(productX, { ref: "inv:1041" });
  if (result.outcome !== "created") expect.fail(result.outcome);
  const { uuid } = result.order;
  await shop.levers["pay-order"]({ uuid });
  await shop.world.advance("1h");
  expect(statuses).toEqual([500, 200, 200]);
  expect(handled).toEqual([uuid]);
});

test("an event that is resent on request is acknowledged and not handled again", async () => {
  const handled: string[] = [];
  const webhooks = receiver({ secrets: apiKey }).on("shop_order", ({ payload }) => handled.push(payload.uuid));
  const { shop, client } = await openShop(
    async ({ headers, body }) => (await webhooks.answer({ method: "POST", headers, rawBody: body })).status,
  );
  const { uuid } = await client.orders.create(productX);
  await shop.levers["pay-order"]({ uuid });
  await shop.world.settled();
  await client.orders.resendWebhook(uuid, "shop_order");
  await shop.world.settled();
  expect(await shop.world.deliveries()).toMatchObject([{ state: "delivered" }, { state: "delivered" }]);
  expect(handled).toEqual([uuid]);
});
