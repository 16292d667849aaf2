import type { ResendWebhook, WebhookResent } from "@vitrine/specs/tribute";

import type { Caller } from "../authentication.ts";
import type { Tx } from "../collections.ts";
import { eventNotFound } from "../errors.ts";
import { latestEventId, sendAgain } from "../webhooks.ts";
import { managedOrder } from "./access.ts";

/**
 * Sends the order's latest event of the given name again, for the shop's owner and managers (T022, T300, T301).
 * @throws orderNotFound (404), noAccess (403), eventNotFound (404)
 */
export async function resendWebhook(
  tx: Tx,
  caller: Caller,
  { orderUuid, event }: { readonly orderUuid: string; readonly event: ResendWebhook["event"] },
): Promise<WebhookResent> {
  const order = await managedOrder(tx, caller, orderUuid);
  const latest = await tx.latestEvents.get(latestEventId(order.uuid, event));
  if (!latest) throw eventNotFound();
  await sendAgain(tx, order, latest);
  return { success: true };
}
