import { toDecimal } from "@vitrine/engine";
import type { Event, Minor } from "@vitrine/engine";

import { eventFor } from "../webhooks.ts";

/**
 * "Fired after every balance change". Takes cents and reports dollars; `delta` is negative for a purchase (B307–B313).
 */
export function balanceUpdated(user_id: number, new_balance: Minor, delta: Minor, reason: string): Event {
  return eventFor({
    event: "balance_updated",
    user_id,
    new_balance: toDecimal(new_balance),
    delta: toDecimal(delta),
    reason,
  });
}
