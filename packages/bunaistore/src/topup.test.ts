import { createTestTimers } from "@vitrine/client/testing";
import { createBunaistore } from "@vitrine/mock-bunaistore";
import { expect, test } from "vitest";

import { createClient, type BunaistoreClient } from "./client.ts";

const payment = { method: "binance", txid: "40123456789" } as const;

function openShop(): { readonly shop: ReturnType<typeof createBunaistore>; readonly client: BunaistoreClient } {
  const shop = createBunaistore();
  const timers = createTestTimers();
  let last = timers.now();
  // The shop's clock follows the client's.
  const fetch = async (request: Request): Promise<Response> => {
    const passed = timers.now() - last;
    last = timers.now();
    if (passed > 0) await shop.world.advance(`${Math.round(passed)}ms`);
    return shop.fetch(request);
  };
  return { shop, client: createClient({ apiKey: "sk_live_demo", fetch, timers }) };
}

test("waiting for a payment ends when it is credited, however long that takes", async () => {
  const { shop, client } = openShop();
  await shop.levers.pay({ ...payment, amount: 25.5, seen_at: "2024-06-19T14:34:00Z" });
  expect(await client.topup.waitFor(payment)).toMatchObject({ balance: 1_526 });
  const submitted = shop.world.requests().filter(({ method }) => method === "POST");
  expect(submitted.map(({ status }) => status)).toEqual([202, 409]);
});

test("a payment that was already credited is not waited for", async () => {
  const { shop, client } = openShop();
  await shop.levers.pay({ ...payment, amount: 25.5 });
  await client.topup.waitFor(payment);
  const before = shop.world.requests().length;
  await client.topup.waitFor(payment);
  expect(shop.world.requests().length - before).toBe(2);
});

test("another change of the balance is not mistaken for the payment", async () => {
  const { shop, client } = openShop();
  const waiting = client.topup.waitFor(payment, { timeoutMs: 60_000 });
  await shop.levers.credit({ user_id: 12345678, amount: 5 });
  await expect(waiting).rejects.toMatchObject({
    name: "WaitTimeoutError",
    message: expect.stringContaining("it is not credited; the balance is 1505.5") as string,
  });
});

test("an invalid payment ends the wait at once", async () => {
  const { client } = openShop();
  const waiting = client.topup.waitFor({ method: "binance", txid: "not digits" });
  await expect(waiting).rejects.toMatchObject({ name: "BadRequestError", detail: "Invalid Order ID format" });
});
