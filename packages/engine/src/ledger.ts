import type { Instant } from "./clock.ts";
import type { Minor } from "./money.ts";
import { collection } from "./store.ts";
import type { Collection, Session } from "./store.ts";

/** Something that holds money: a buyer's wallet, the shop's sales, the outside world. */
export interface Account {
  /** `bunaistore/wallet/12345678` */
  readonly id: string;
  /** `USD` */
  readonly currency: string;
  /** The lowest balance allowed; once given, it stays. Without a floor the balance can go negative without limit. */
  readonly floor?: Minor;
}

/** A movement of money from one account to another. */
export interface Posting {
  readonly from: Account;
  readonly to: Account;
  /** Positive, in minor units. */
  readonly amount: Minor;
  /** `order_purchase` */
  readonly reason: string;
  /** What the money is for, such as an order's id. */
  readonly ref?: string;
}

/** A posting as recorded; immutable. */
export interface LedgerEntry {
  readonly id: number;
  readonly at: Instant;
  readonly from: string;
  readonly to: string;
  readonly amount: Minor;
  readonly currency: string;
  readonly reason: string;
  readonly ref: string | null;
}

/** What an account holds, in minor units. */
export interface Balance {
  readonly account: string;
  readonly currency: string;
  readonly balance: Minor;
  readonly floor: Minor | null;
}

export const ledgerEntries: Collection<LedgerEntry> = collection("ledger.entries", {
  id: "id",
  indexes: { all: { where: [], order: [] } },
});

export const ledgerBalances: Collection<Balance> = collection("ledger.balances", {
  id: "account",
  indexes: { all: { where: [], order: [] } },
});

/** Double-entry ledger: every posting takes from one account exactly what it gives to another. */
export class Ledger {
  readonly #session: Session;
  readonly #now: Instant;
  readonly #onPosted: (entry: number) => void;

  /** `onPosted` receives the id of every entry made. */
  constructor(session: Session, now: Instant, onPosted: (entry: number) => void = () => undefined) {
    this.#session = session;
    this.#now = now;
    this.#onPosted = onPosted;
  }

  /** The balance in minor units; 0 for an account without entries. */
  async balance(account: Account): Promise<Minor> {
    return (await this.#session.get(ledgerBalances, account.id))?.balance ?? 0;
  }

  /**
   * Moves money and resolves to the new balance of `from`. If that would fall below the floor, throws the error of
   * `whenShort` (default: an error of the ledger's own).
   */
  async post(posting: Posting, whenShort?: () => Error): Promise<Minor> {
    const { from, to, amount } = posting;
    if (!Number.isSafeInteger(amount) || amount <= 0 || from.id === to.id || from.currency !== to.currency) {
      throw new RangeError(
        `Cannot post ${amount} ${from.currency} from ${from.id} to ${to.id}: a posting moves a positive whole number of minor units between two accounts of one currency.`,
      );
    }
    const giver = await this.#session.get(ledgerBalances, from.id);
    const rest = (giver?.balance ?? 0) - amount;
    const floor = from.floor ?? giver?.floor ?? null;
    if (floor !== null && rest < floor) throw whenShort?.() ?? shortOf(posting, floor);
    const taker = await this.#session.get(ledgerBalances, to.id);
    const sum = (taker?.balance ?? 0) + amount;
    if (!Number.isSafeInteger(rest) || !Number.isSafeInteger(sum)) {
      throw new RangeError(
        `Cannot post ${amount} from ${from.id} to ${to.id}: a balance would no longer be exact. Use smaller amounts.`,
      );
    }
    await this.#session.put(ledgerBalances, balanceOf(from, rest, giver));
    await this.#session.put(ledgerBalances, balanceOf(to, sum, taker));
    const id = await this.#session.sequence(ledgerEntries.name);
    await this.#session.put(ledgerEntries, {
      id,
      at: this.#now,
      // Reuses the strings of the balances, so that a million entries share them.
      from: giver?.account ?? from.id,
      to: taker?.account ?? to.id,
      amount,
      currency: giver?.currency ?? from.currency,
      reason: posting.reason,
      ref: posting.ref ?? null,
    });
    this.#onPosted(id);
    return rest;
  }
}

function balanceOf(account: Account, balance: Minor, before: Balance | undefined): Balance {
  if (before !== undefined && before.currency !== account.currency) {
    throw new RangeError(
      `Cannot post ${account.currency} to ${account.id}: it holds ${before.currency}. Use another account.`,
    );
  }
  return {
    account: before?.account ?? account.id,
    currency: before?.currency ?? account.currency,
    balance,
    // A posting that omits the floor does not lift it.
    floor: account.floor ?? before?.floor ?? null,
  };
}

function shortOf({ from, amount }: Posting, floor: Minor): Error {
  return new Error(`Cannot take ${amount} ${from.currency} from ${from.id}: it may not go below ${floor}.`);
}
