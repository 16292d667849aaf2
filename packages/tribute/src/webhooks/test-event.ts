import { signedRequest as signedRequestOf } from "@vitrine/webhooks";

import type { TributeEvents } from "./event.ts";
import { webhookScheme } from "./scheme.ts";

/**
 * The replaceable parts of an event: its times, and fields of its payload.
 *
 * @example
 * ```ts
 * const fields: TestFields<ShopOrderEvent> = { payload: { uuid, amount: 500 } };
 * ```
 */
export interface TestFields<Event> {
  readonly created_at?: string;
  readonly sent_at?: string;
  readonly payload?: Event extends { readonly payload: infer Payload } ? Partial<Payload> : never;
}

/**
 * Makes an event for tests of your own receiver: an example of its kind with the given parts replaced.
 *
 * @example
 * ```ts
 * const event = testEvent("shop_order", { payload: { uuid: order.uuid, amount: order.amount } });
 * ```
 */
export function testEvent<Name extends keyof TributeEvents>(
  name: Name,
  fields: TestFields<TributeEvents[Name]> = {},
): TributeEvents[Name] {
  const example: TributeEvents[Name] = examples[name];
  if (!("payload" in example)) return example;
  return { ...example, ...fields, payload: { ...example.payload, ...fields.payload } };
}

/**
 * Makes a signed delivery like Tribute's, for tests of your own receiver. Default URL: `http://localhost/webhooks`.
 *
 * @throws TypeError if the secret is empty
 *
 * @example
 * ```ts
 * const request = await signedRequest(testEvent("shop_order"), { secret: apiKey });
 * expect((await webhooks.handle(request)).status).toBe(200);
 * ```
 */
export async function signedRequest(
  event: object | string,
  to: { readonly secret: string; readonly url?: string },
): Promise<Request> {
  return signedRequestOf(event, { ...to, scheme: webhookScheme });
}

const times = { created_at: "2025-03-20T01:15:58.33246Z", sent_at: "2025-03-20T01:15:58.542279448Z" } as const;
const order = {
  uuid: "550e8400-e29b-41d4-a716-446655440000",
  shopId: 1,
  amount: 100_000,
  currency: "rub",
  customerId: "user_12345",
} as const;
const subscription = {
  ...order,
  period: "monthly",
  isRecurrent: true,
  memberStatus: "active",
  memberExpiresAt: "2025-04-20T01:15:58Z",
} as const;
const charge = {
  chargeUuid: "550e8400-e29b-41d4-a716-446655440000",
  token: "660e8400-e29b-41d4-a716-446655440001",
  amount: 100_000,
  currency: "rub",
  reference: "order-123",
} as const;

/** The values of the documentation's examples. */
const examples: TributeEvents = {
  shop_order: { name: "shop_order", ...times, payload: { ...order, fee: 8_000, status: "paid", isRecurrent: false } },
  shop_order_charge_success: { name: "shop_order_charge_success", ...times, payload: subscription },
  shop_order_charge_failed: {
    name: "shop_order_charge_failed",
    ...times,
    payload: { ...subscription, chargeRetries: 1 },
  },
  shop_order_cancelled: {
    name: "shop_order_cancelled",
    ...times,
    payload: { ...subscription, memberStatus: "cancelled", cancelReason: "cancelled_by_seller" },
  },
  shop_order_refunded: {
    name: "shop_order_refunded",
    ...times,
    payload: { ...order, transactionId: 12_345, status: "initiated" },
  },
  shop_order_payment_failed: {
    name: "shop_order_payment_failed",
    ...times,
    payload: { ...order, errorCode: "payment_declined", errorMessage: "Card declined by issuer" },
  },
  shop_order_payment_received: {
    name: "shop_order_payment_received",
    ...times,
    payload: { ...order, starsAmount: 500, onlyStars: true },
  },
  shop_order_prepaid: {
    name: "shop_order_prepaid",
    ...times,
    payload: { ...order, starsAmount: 500, onlyStars: true },
  },
  shop_token_charge_success: {
    name: "shop_token_charge_success",
    ...times,
    payload: { ...charge, processedAt: "2025-03-20T01:16:02Z" },
  },
  shop_token_charge_failed: {
    name: "shop_token_charge_failed",
    ...times,
    payload: { ...charge, errorCode: "payment_declined", errorMessage: "Card was declined by the issuer" },
  },
  test_event: { test_event: "test_event" },
};
