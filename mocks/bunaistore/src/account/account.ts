import { collection } from "@vitrine/engine";
import type { Account as LedgerAccount, Collection, Minor } from "@vitrine/engine";

/** A Telegram user with a wallet; the ledger holds the balance. */
export interface Account {
  readonly user_id: number;
  readonly display_name: string | null;
  readonly api_orders: number;
  readonly api_spent: Minor;
  readonly webhook_url: string | null;
  readonly hidden: {
    readonly suspended: boolean;
    /** The key that registered the URL; null if it was registered in the bot. */
    readonly webhook_key: string | null;
  };
}

export interface Key {
  readonly api_key: string;
  readonly user_id: number;
  readonly revoked: boolean;
  /** 1, 2, 3 … in order of issue. */
  readonly issued: number;
}

export const accounts: Collection<Account> = collection<Account>("bunaistore.accounts", {
  id: "user_id",
  indexes: { all: { where: [], order: [] } },
});

export const keys: Collection<Key> = collection<Key>("bunaistore.keys", {
  id: "api_key",
  indexes: { active: { where: ["user_id", "revoked"], order: ["issued"] } },
});

export function newAccount(user_id: number, display_name: string | null): Account {
  return {
    user_id,
    display_name,
    api_orders: 0,
    api_spent: 0,
    webhook_url: null,
    hidden: { suspended: false, webhook_key: null },
  };
}

/** The user's balance; never below zero (B151). */
export function wallet(user_id: number): LedgerAccount {
  return { id: `bunaistore/wallet/${user_id}`, currency: "USD", floor: 0 };
}

/** The marketplace's earnings. */
export const sales: LedgerAccount = { id: "bunaistore/sales", currency: "USD" };

/** The outside world, from which deposits come. */
export const deposits: LedgerAccount = { id: "bunaistore/deposits", currency: "USD" };
