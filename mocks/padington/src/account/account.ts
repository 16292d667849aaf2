import { collection } from "@vitrine/engine";
import type { Account as LedgerAccount, Collection } from "@vitrine/engine";

/** A user of the bot; the ledger holds the balance. */
export interface Account {
  readonly user_id: number;
}

/** A user's API key. */
export interface Key {
  readonly api_key: string;
  readonly user_id: number;
  readonly revoked: boolean;
  /** 1, 2, 3 … in order of issue. */
  readonly issued: number;
}

/** Every user of the bot. */
export const accounts: Collection<Account> = collection<Account>("padington.accounts", {
  id: "user_id",
  indexes: { all: { where: [], order: [] } },
});

/** Every key ever issued; revoked ones are kept, so that none is issued again. */
export const keys: Collection<Key> = collection<Key>("padington.keys", {
  id: "api_key",
  indexes: { active: { where: ["user_id", "revoked"], order: ["issued"] } },
});

/** "Max 5 active API keys per user" (P029, P031). */
export const mostActiveKeys = 5;

/** The user's balance; never below zero (P114). */
export function wallet(user_id: number): LedgerAccount {
  return { id: `padington/wallet/${user_id}`, currency: "RUB", floor: 0 };
}

/** The franchise's earnings. */
export const sales: LedgerAccount = { id: "padington/sales", currency: "RUB" };

/** The outside world, from which deposits come. */
export const deposits: LedgerAccount = { id: "padington/deposits", currency: "RUB" };
