import { toDecimal } from "@vitrine/engine";
import type { Minor } from "@vitrine/engine";
import type { Balance } from "@vitrine/specs/padington";

import type { Caller } from "../authentication.ts";
import type { Tx } from "../collections.ts";
import { insufficientFunds } from "../errors.ts";
import { sales, wallet } from "./account.ts";

/** The user's money at this moment (P032, P033). */
export async function getBalance(tx: Tx, { user_id }: Caller): Promise<Balance> {
  return { balance_rub: toDecimal(await tx.ledger.balance(wallet(user_id))) };
}

/** What a user pays or gets back, in kopecks, and for which order or rental. */
export interface Payment {
  readonly user_id: number;
  readonly amount: Minor;
  readonly ref: string;
}

/** Takes the price of an order or a rental. @throws insufficientFunds (402), also for prices beyond what a wallet can hold */
export async function charge(tx: Tx, { user_id, amount, ref }: Payment, reason: "order" | "rental"): Promise<void> {
  if (!Number.isSafeInteger(amount)) throw insufficientFunds();
  await tx.ledger.post({ from: wallet(user_id), to: sales, amount, reason, ref }, insufficientFunds);
}

/** Gives the whole price of a failed order back. */
export async function refund(tx: Tx, { user_id, amount, ref }: Payment): Promise<void> {
  await tx.ledger.post({ from: sales, to: wallet(user_id), amount, reason: "order_refund", ref });
}
