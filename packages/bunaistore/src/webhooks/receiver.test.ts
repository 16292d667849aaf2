import { createBunaistore } from "@vitrine/mock-bunaistore";
import { describe, expect, test } from "vitest";

import { createClient } from "../client.ts";
import { receiver, signedRequest, testEvent, verify } from "../index.ts";

const apiKey = "sk_live_demo";

function open() {
  const keys: (string | undefined)[] = [];
  const webhooks = receiver({ secrets: apiKey, onError: () => {} })
    .on("order_placed", (_event, { key }) => keys.push(key))
    .on("topup_completed", (_event, { key }) => keys.push(key))
    .on("balance_updated", (_event, { key }) => keys.push(key));
  const send = async (event: object): Promise<number> =>
    (await webhooks.handle(await signedRequest(event, { secret: apiKey }))).status;
  return { keys, send };
}

describe("duplicates of an event", () => {
  test("share its order id", async () => {
    const { keys, send } = open();
    await send(testEvent("order_placed"));
    await send(testEvent("order_placed", { items: [] }));
    await send(testEvent("order_placed", { order_id: "ORD00000001" }));
    expect(keys).toEqual(["bunaistore:order_placed:ORDx8kLm2Qp", "bunaistore:order_placed:ORD00000001"]);
  });

  test("share its method and transaction, or the order number for Binance", async () => {
    const { keys, send } = open();
    for (const event of [
      testEvent("topup_completed", { method: "trx", txid: "ab" }),
      testEvent("topup_completed", { method: "ton", txid: "ab" }),
      testEvent("topup_completed", { method: "ton", txid: "ab" }),
      testEvent("topup_completed", { method: "binance", order_id: "7" }),
      testEvent("topup_completed", { method: "binance", order_id: "8" }),
      testEvent("topup_completed", { method: "binance", order_id: "8" }),
    ]) {
      expect(await send(event)).toBe(200);
    }
    expect(keys).toEqual(
      ["trx:ab", "ton:ab", "binance:7", "binance:8"].map((each) => `bunaistore:topup_completed:${each}`),
    );
  });

  test("cannot be recognised if two equal events may both be genuine", async () => {
    const { keys, send } = open();
    await send(testEvent("balance_updated"));
    await send(testEvent("balance_updated"));
    expect(keys).toEqual([undefined, undefined]);
  });

  test("cannot be recognised, and the event is invalid, if a field of the key is missing", async () => {
    const { keys, send } = open();
    expect(await send({ event: "order_placed", user_id: 1 })).toBe(400);
    expect(await send({ event: "topup_completed", method: "binance", txid: null })).toBe(400);
    expect(keys).toEqual([]);
  });
});

test("with the shop's own retries, each order is handled once and none is lost", async () => {
  const handled: string[] = [];
  const statuses: number[] = [];
  let failures = 1;
  const webhooks = receiver({ secrets: ["sk_live_new", apiKey], onError: () => {} }).on("order_placed", (event) => {
    if (failures > 0) {
      failures -= 1;
      throw new Error("the database is away");
    }
    handled.push(event.order_id);
  });
  const shop = createBunaistore({
    send: async ({ headers, body }) => {
      const { status } = await webhooks.answer({ method: "POST", headers, rawBody: body });
      statuses.push(status);
      // The second answer is lost, so the shop sends the event a third time.
      return { status: statuses.length === 2 ? 502 : status };
    },
  });
  const client = createClient({ apiKey, fetch: shop.fetch });
  await client.developer.registerWebhook({ url: "http://localhost:9999/hook" });
  const { order } = await client.orders.place({ product_id: "PRD_ajS8x", qty: 2 });
  await shop.world.advance("1m");
  expect(statuses).toEqual([500, 200, 200, 200]);
  expect(handled).toEqual([order.order_id]);
});

describe("a test event", () => {
  test.each(["order_placed", "balance_updated", "topup_completed"] as const)(
    "%s verifies like the shop's own",
    async (name) => {
      const request = await signedRequest(testEvent(name), { secret: apiKey });
      expect(await verify(await request.text(), request.headers, apiKey)).toEqual(testEvent(name));
    },
  );

  test("takes the given fields and URL", async () => {
    expect(testEvent("order_placed", { qty: 3 })).toMatchObject({ event: "order_placed", qty: 3, stock_type: "auto" });
    expect(testEvent("topup_completed", { method: "binance" })).toMatchObject({ txid: null, order_id: "40123456789" });
    const request = await signedRequest('{"event":"melted"}', { secret: apiKey, url: "http://localhost:3000/hook" });
    expect([request.url, await request.text()]).toEqual(["http://localhost:3000/hook", '{"event":"melted"}']);
  });
});
