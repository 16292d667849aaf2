import { signedRequest as signedRequestOf } from "@vitrine/webhooks";

import type { BunaistoreEvents } from "./event.ts";
import { webhookScheme } from "./scheme.ts";

/** The fields that may replace those of an event. For a union: the fields of one member. */
type FieldsOf<Event> = Event extends unknown ? Partial<Omit<Event, "event">> : never;

/**
 * Makes an event for tests of your own receiver: the documentation's example with the given fields replaced.
 *
 * @example
 * ```ts
 * const event = testEvent("order_placed", { order_id: "ORD00000001", items: ["email:pass"] });
 * ```
 */
export function testEvent<Name extends keyof BunaistoreEvents>(
  name: Name,
  fields?: FieldsOf<BunaistoreEvents[Name]>,
): BunaistoreEvents[Name] {
  const isBinance = fields !== undefined && "method" in fields && fields.method === "binance";
  return { ...examples[name], ...(isBinance && binance), ...fields };
}

/**
 * Makes a signed delivery like BunaiStore's, for tests of your own receiver. Default URL: `http://localhost/webhooks`.
 *
 * @throws TypeError if the secret is empty
 *
 * @example
 * ```ts
 * const request = await signedRequest(testEvent("order_placed"), { secret: apiKey });
 * expect((await webhooks.handle(request)).status).toBe(200);
 * ```
 */
export async function signedRequest(
  event: object | string,
  to: { readonly secret: string; readonly url?: string },
): Promise<Request> {
  return signedRequestOf(event, { ...to, scheme: webhookScheme });
}

/** What a Binance payment has instead of a transaction hash. */
const binance = { method: "binance", txid: null, order_id: "40123456789" } as const;

/** The examples of "Event Payloads", with the transaction hash in full. */
const examples: BunaistoreEvents = {
  topup_completed: {
    event: "topup_completed",
    method: "bep20",
    txid: `0x${"1a2b".repeat(16)}`,
    amount: 25.5,
    bonus: 0.5,
    user_id: 12345678,
  },
  balance_updated: {
    event: "balance_updated",
    user_id: 12345678,
    new_balance: 167.5,
    delta: 25.5,
    reason: "topup_bep20",
  },
  order_placed: {
    event: "order_placed",
    order_id: "ORDx8kLm2Qp",
    product_id: "PRD_ajS8x",
    product_name: "Netflix Premium",
    qty: 2,
    total_paid: 7,
    stock_type: "auto",
    items: ["email:pass", "email2:pass2"],
    source: "api",
    user_id: 12345678,
  },
};
