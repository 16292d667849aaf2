import { createHmac } from "node:crypto";

import { expect, test } from "vitest";

import { createTribute } from "./index.ts";
import type { Tribute } from "./index.ts";

interface Attempt {
  readonly at: number;
  readonly body: string;
  readonly signature: string | undefined;
}

/** A shop whose receiver answers with `statuses` one after another, repeating the last. */
async function withReceiver(statuses: readonly number[]): Promise<{ shop: Tribute; attempts: readonly Attempt[] }> {
  const attempts: Attempt[] = [];
  const shop = createTribute({
    send: async ({ body, headers }) => {
      attempts.push({ at: shop.world.now, body, signature: headers["trbt-signature"] });
      return { status: statuses[attempts.length - 1] ?? statuses.at(-1) ?? 200 };
    },
  });
  await shop.levers["update-shop"]({ id: 1, callbackUrl: "http://127.0.0.1:9000/webhook" });
  return { shop, attempts };
}

async function declineOne(shop: Tribute): Promise<void> {
  const body = { shop_id: 1, amount: 100, currency: "eur", title: "A", description: "B" } as const;
  const { order } = await shop.levers["order-from-link"](body);
  await shop.levers["decline-payment"]({ uuid: order.uuid });
}

const hmac = (body: string, key: string): string => createHmac("sha256", key).update(body).digest("hex");

test("the dashboard's test is exactly the known body with the known signature, and is sent once", async () => {
  const { shop, attempts } = await withReceiver([500]);
  await shop.levers["issue-key"]({ shop_id: 1, api_key: "test_api_key" });
  await shop.levers["send-test-webhook"]({ shop_id: 1 });
  await shop.world.advance("2d");
  expect(attempts).toEqual([
    {
      at: Date.parse("2024-06-19T14:32:07Z"),
      body: '{"test_event":"test_event"}',
      signature: "6beba473b413e9cfffd8ae349f28a7ba90b73ee78027099032699ee213de9e93",
    },
  ]);
});

test("a failing event is attempted nine times in 23 h 50 min, each time with a new time and signature", async () => {
  const { shop, attempts } = await withReceiver([500]);
  await declineOne(shop);
  await shop.world.advance("3d");
  const waits = attempts.slice(1).map(({ at }, index) => (at - attempts[index]!.at) / 60_000);
  expect(waits).toEqual([5, 15, 30, 60, 120, 240, 480, 480]);
  const bodies = attempts.map(({ body }) => JSON.parse(body) as Record<string, unknown>);
  expect(new Set(bodies.map(({ created_at }) => created_at)).size).toBe(1);
  expect(bodies.map(({ sent_at }) => Date.parse(sent_at as string))).toEqual(attempts.map(({ at }) => at));
  expect(Object.keys(bodies[0]!)).toEqual(["name", "created_at", "sent_at", "payload"]);
  for (const { body, signature } of attempts) expect(signature).toBe(hmac(body, "tribute_demo"));
  expect(await shop.world.deliveries()).toMatchObject([{ state: "failed" }]);
});

test("the newest active key signs, and a failing event does not delay others", async () => {
  const { shop, attempts } = await withReceiver([500, 200]);
  await declineOne(shop);
  await shop.world.settled();
  const { api_key } = await shop.levers["issue-key"]({ shop_id: 1 });
  await declineOne(shop);
  await shop.world.settled();
  await shop.levers["revoke-key"]({ api_key });
  await shop.world.advance("5m");
  expect(attempts.map(({ body, signature }) => signature === hmac(body, api_key))).toEqual([false, true, false]);
  expect(attempts.map(({ body, signature }) => signature === hmac(body, "tribute_demo"))).toEqual([true, false, true]);
});

test("nothing is sent without a URL, nor to a host that the user did not allow", async () => {
  const shop = createTribute();
  await declineOne(shop);
  await shop.levers["update-shop"]({ id: 1, callbackUrl: "" });
  await declineOne(shop);
  await expect(shop.levers["send-test-webhook"]({ shop_id: 1 })).rejects.toMatchObject({ status: 409 });
  expect(await shop.world.deliveries()).toMatchObject([
    { state: "held", url: "https://example.com/webhook", attempts: [] },
  ]);
});
