import { toDecimal } from "@vitrine/engine";
import type { Me } from "@vitrine/specs/bunaistore";

import type { Caller } from "../authentication.ts";
import type { Tx } from "../collections.ts";
import { wallet } from "./account.ts";
import type { Account } from "./account.ts";

/** The account that owns a caller's key. */
export async function accountOf(tx: Tx, { user_id }: Pick<Caller, "user_id">): Promise<Account> {
  const account = await tx.accounts.get(user_id);
  if (account) return account;
  throw new Error(`Cannot find account ${user_id}: a key points to it, but nobody made it.`);
}

/** The wallet's current balance in US dollars. */
export async function balanceOf(tx: Tx, user_id: number): Promise<number> {
  return toDecimal(await tx.ledger.balance(wallet(user_id)));
}

/** The caller and the current balance (B054–B064). */
export async function getMe(tx: Tx, caller: Caller): Promise<Me> {
  const { user_id, display_name, api_orders, api_spent } = await accountOf(tx, caller);
  const balance = await balanceOf(tx, user_id);
  return { user_id, display_name, balance, api_orders, api_spent: toDecimal(api_spent) };
}
