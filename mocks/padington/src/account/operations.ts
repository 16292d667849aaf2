import { toDecimal } from "@vitrine/engine";
import type { Minor } from "@vitrine/engine";
import type { Balance } from "@vitrine/specs/padington";

import type { Caller } from "../authentication.ts";
import type { Tx } from "../collections.ts";
import { insufficientFunds } from "../errors.ts";
import { sales, wallet } from "./account.ts";

/** The user's current balance (P032, P033). */
export async function getBalance(tx: Tx, { user_id }: Caller): Promise<Balance> {
  return { balance_rub: toDecimal(await tx.ledger.balance(wallet(user_id))) };
}

/** A payment or refund of a user in kopecks, and the order or rental it is for. */
export interface Payment {
  readonly user_id: number;
  readonly amount: Minor;
  readonly ref: string;
}

/**
 * Takes the price of an order or a rental. @throws insufficientFunds (402), also for a price beyond what a wallet can
 * hold
 */
export async function charge(tx: Tx, { user_id, amount, ref }: Payment, reason: "order" | "rental"): Promise<void> {
  if (!Number.isSafeInteger(amount)) throw insufficientFunds();
  await tx.ledger.post({ from: wallet(user_id), to: sales, amount, reason, ref }, insufficientFunds);
}

/** Refunds the whole price of a failed order. */
export async function refund(tx: Tx, { user_id, amount, ref }: Payment): Promise<void> {
  await tx.ledger.post({ from: sales, to: wallet(user_id), amount, reason: "order_refund", ref });
}
