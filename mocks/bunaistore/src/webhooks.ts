import { hmacSha256 } from "@vitrine/engine";
import type { Event, Route, WebhookRules } from "@vitrine/engine";
import type { BalanceUpdated, OrderPlaced, TopupCompleted } from "@vitrine/specs/bunaistore";

import type { Key } from "./account/account.ts";
import type { Tx } from "./collections.ts";

const signatureHeader = "x-webhook-signature";

/** "We retry with 1s/2s backoff", "5s Response Timeout", "after 3 failures the event is silently dropped". */
export const webhooks: WebhookRules<Tx> = {
  events: ["topup_completed", "balance_updated", "order_placed"],
  pauses: () => [1_000, 2_000],
  sequential: true,
  timeoutMs: 5_000,
  signatureHeader,
  route: (tx, { queue }) => routeTo(tx, Number(queue)),
  // The signature covers exactly these bytes (B282, B283).
  compose: async (payload, secret) => {
    const body = JSON.stringify(payload);
    const headers = { "content-type": "application/json", [signatureHeader]: await hmacSha256(body, secret) };
    return { body, headers };
  },
};

/**
 * Routes to the URL registered at this moment. Signs with the key that registered it, or else with the oldest active one
 * (B284).
 */
async function routeTo(tx: Tx, user_id: number): Promise<Route | undefined> {
  const account = await tx.accounts.get(user_id);
  if (!account || account.webhook_url === null) return undefined;
  const { webhook_key } = account.hidden;
  const registered = webhook_key === null ? undefined : await tx.keys.get(webhook_key);
  const key = registered && !registered.revoked ? registered : await oldestActiveKey(tx, user_id);
  return key && { url: account.webhook_url, secret: key.api_key };
}

async function oldestActiveKey(tx: Tx, user_id: number): Promise<Key | undefined> {
  return tx.keys.first("active", { where: [user_id, false] });
}

/** Queues an event for the account's receiver, behind its earlier ones. */
export function eventFor(payload: BalanceUpdated | OrderPlaced | TopupCompleted): Event {
  return { event: payload.event, queue: String(payload.user_id), payload };
}
