import { webhooks as checks } from "@vitrine/specs/tribute/answers";
import { describe, expect, test } from "vitest";

import { isPaid, receiver, sign, signedRequest, testEvent, verify } from "../index.ts";
import type { TributeEvent, TributeEvents } from "../index.ts";
import { webhookScheme } from "./scheme.ts";

const apiKey = "test_api_key";
const paid =
  '{"name":"shop_order","created_at":"2025-03-20T01:15:58.33246Z","sent_at":"2025-03-20T01:15:58.542279448Z","payload":{"uuid":"550e8400-e29b-41d4-a716-446655440000","shopId":1,"amount":100000,"currency":"rub","fee":8000,"status":"paid","customerId":"user_12345","isRecurrent":false}}';
const pressed = '{"test_event":"test_event"}';
const names = Object.keys(webhookScheme.keys) as readonly (keyof TributeEvents)[];

/** A receiver that records the key of everything it handles. */
function open() {
  const keys: (string | undefined)[] = [];
  const webhooks = receiver({ secrets: apiKey, onError: () => {} });
  for (const name of names) webhooks.on(name, (_event, { key }) => keys.push(key));
  const send = async (event: object | string): Promise<number> =>
    (await webhooks.handle(await signedRequest(event, { secret: apiKey }))).status;
  return { webhooks, keys, send };
}

describe("the signature", () => {
  // printf %s BODY | openssl dgst -sha256 -hmac test_api_key
  test.each([
    ["a paid order", paid, "6fe599ed004d3ac1a4c2ed8fbc11c2c71663e46b548c470374f0e18b72e49504"],
    ["the dashboard's test (T281)", pressed, "6beba473b413e9cfffd8ae349f28a7ba90b73ee78027099032699ee213de9e93"],
  ])("of %s matches one computed by another program", async (_what, body, signature) => {
    expect(await sign(body, apiKey)).toBe(signature);
    expect(await verify(body, { "trbt-signature": signature }, apiKey)).toEqual(JSON.parse(body));
    await expect(verify(body, { "trbt-signature": signature }, "other")).rejects.toMatchObject({
      name: "WebhookSignatureError",
      provider: "tribute",
    });
  });

  test("does not match JSON that was serialised again (T279)", async () => {
    const signature = await sign(paid, apiKey);
    const anew = JSON.stringify(JSON.parse(paid), undefined, 1);
    await expect(verify(anew, signature, apiKey)).rejects.toMatchObject({ reason: "wrong" });
  });
});

describe("an order is paid", () => {
  test("if `shop_order` says so, including at the start of a trial (T253)", () => {
    expect(isPaid(testEvent("shop_order"))).toBe(true);
    expect(isPaid(testEvent("shop_order", { payload: { isTrial: true, fee: 0 } }))).toBe(true);
  });

  test.each(names.filter((name) => name !== "shop_order"))("never according to %s (T276)", (name) => {
    expect(isPaid(testEvent(name))).toBe(false);
  });

  test("never according to another status, a missing payload, or an unknown name", () => {
    const others = [
      { ...testEvent("shop_order"), payload: { status: "pending" } },
      { name: "shop_order" },
      { name: "shopOrder", payload: { status: "paid" } },
    ];
    for (const event of others) expect(isPaid(event as unknown as TributeEvent)).toBe(false);
  });
});

describe("the dedupe key of an event", () => {
  const uuid = "550e8400-e29b-41d4-a716-446655440000";
  const at = "2025-03-20T01%3A15%3A58.33246Z";

  test.each([
    ["shop_order", uuid],
    ["shop_order_charge_success", `${uuid}:${at}`],
    ["shop_order_charge_failed", `${uuid}:${at}`],
    ["shop_order_cancelled", `${uuid}:${at}`],
    ["shop_order_refunded", `${uuid}:12345:initiated`],
    ["shop_order_payment_failed", `${uuid}:${at}`],
    ["shop_order_payment_received", uuid],
    ["shop_order_prepaid", uuid],
    ["shop_token_charge_success", uuid],
    ["shop_token_charge_failed", uuid],
  ] as const)("of %s is the same in a later attempt (T294)", async (name, key) => {
    const { keys, send } = open();
    expect(await send(testEvent(name))).toBe(200);
    expect(await send(testEvent(name, { sent_at: "2025-03-20T01:20:58Z" }))).toBe(200);
    expect(keys).toEqual([`tribute:${name}:${key}`]);
  });

  test("distinguishes the next renewal, and the end of a refund", async () => {
    const { keys, send } = open();
    await send(testEvent("shop_order_charge_success"));
    await send(testEvent("shop_order_charge_success", { created_at: "2025-04-20T01:15:58Z" }));
    await send(testEvent("shop_order_refunded"));
    await send(testEvent("shop_order_refunded", { payload: { status: "completed" } }));
    await send(testEvent("shop_order_refunded", { payload: { transactionId: 12_346 } }));
    expect(new Set(keys).size).toBe(5);
  });

  test.each(names.filter((name) => name !== "test_event"))(
    "requires a payload: without one, %s is invalid",
    async (name) => {
      const { keys, send } = open();
      expect([await send({ name }), keys]).toEqual([400, []]);
    },
  );
});

describe("the dashboard's test", () => {
  test("is acknowledged and handled each time the button is pressed", async () => {
    const { keys, send } = open();
    expect([await send(pressed), await send(pressed), keys]).toEqual([200, 200, [undefined, undefined]]);
  });

  test("is acknowledged without a signature, but then not handled", async () => {
    const { webhooks, keys } = open();
    const answer = await webhooks.answer({ method: "POST", headers: {}, rawBody: pressed });
    expect([answer.status, answer.body, keys]).toEqual([200, '{"status":"ok"}', []]);
  });

  test("does not let other unsigned events in", async () => {
    const { webhooks, keys } = open();
    const forged = JSON.stringify({ ...testEvent("shop_order"), test_event: "test_event" });
    expect((await webhooks.answer({ method: "POST", headers: {}, rawBody: forged })).status).toBe(401);
    expect(keys).toEqual([]);
  });
});

test("an event that does not belong to the shop is acknowledged (T277)", async () => {
  const { keys, send } = open();
  expect([await send({ name: "new_subscription", payload: {} }), keys]).toEqual([200, []]);
});

describe("a test event", () => {
  test.each(names)("%s matches the spec", (name) => {
    const key = name.replaceAll(/_(\w)/g, (_match, letter: string) => letter.toUpperCase());
    const check = checks[key as keyof typeof checks];
    expect([check(testEvent(name)), check.errors]).toEqual([true, null]);
  });

  test("takes the given fields and keeps the others", () => {
    const event = testEvent("shop_order", { created_at: "2026-01-01T00:00:00Z", payload: { amount: 500 } });
    expect(event).toMatchObject({
      name: "shop_order",
      created_at: "2026-01-01T00:00:00Z",
      payload: { amount: 500, currency: "rub", status: "paid" },
    });
  });
});
