import { collection } from "@vitrine/engine";
import type { Account as LedgerAccount, Collection } from "@vitrine/engine";

/** A user of the bot; what the balance is stands in the ledger. */
export interface Account {
  readonly user_id: number;
}

/** What a user calls the API with. */
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

/** Every key that was ever issued; revoked ones are kept, so that none is issued again. */
export const keys: Collection<Key> = collection<Key>("padington.keys", {
  id: "api_key",
  indexes: { active: { where: ["user_id", "revoked"], order: ["issued"] } },
});

/** "Max 5 active API keys per user" (P029, P031). */
export const mostActiveKeys = 5;

/** What the user may spend; never below zero (P114). */
export function wallet(user_id: number): LedgerAccount {
  return { id: `padington/wallet/${user_id}`, currency: "RUB", floor: 0 };
}

/** What the franchise earned. */
export const sales: LedgerAccount = { id: "padington/sales", currency: "RUB" };

/** The world outside, where deposits come from. */
export const deposits: LedgerAccount = { id: "padington/deposits", currency: "RUB" };
