import { toDecimal } from "@vitrine/engine";
import type { Event } from "@vitrine/engine";

import { eventFor } from "../webhooks.ts";
import type { Payment, Verification } from "./verification.ts";

/** "Fired when payment is verified & balance credited"; for Binance the submitted number is `order_id`, not `txid` (B299–B306). */
export function topupCompleted({ method, txid, user_id }: Verification, payment: Payment): Event {
  const amounts = { amount: toDecimal(payment.amount), bonus: toDecimal(payment.bonus) };
  const event = "topup_completed";
  return eventFor(
    method === "binance"
      ? { event, method, txid: null, order_id: txid, ...amounts, user_id }
      : { event, method, txid, ...amounts, user_id },
  );
}
