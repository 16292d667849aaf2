import type { Balance, LedgerEntry } from "./ledger.ts";
import type { Minor } from "./money.ts";

/** What must never be false about a provider's books. */
export interface Violation {
  readonly rule: string;
  readonly detail: string;
  readonly order?: string;
}

/** The whole ledger, for rules that compare it with what a provider's documents say. */
export interface Books {
  readonly entries: readonly LedgerEntry[];
  readonly balances: readonly Balance[];
}

/** How much was booked for each order, by its id. */
export function sumByRef(entries: Books["entries"]): Map<string, Minor> {
  const sums = new Map<string, Minor>();
  for (const { ref, amount } of entries) sums.set(ref ?? "", (sums.get(ref ?? "") ?? 0) + amount);
  return sums;
}

export interface Audit {
  readonly ok: boolean;
  readonly violations: readonly Violation[];
}

/** What double entry promises: nothing is made or lost, balances follow from entries, no wallet is below its floor. */
export function auditLedger({ entries, balances }: Books): readonly Violation[] {
  const moved = new Map<string, number>();
  for (const { from, to, amount } of entries) {
    moved.set(from, (moved.get(from) ?? 0) - amount);
    moved.set(to, (moved.get(to) ?? 0) + amount);
  }
  const violations: Violation[] = [];
  const totals = new Map<string, number>();
  for (const { account, currency, balance, floor } of balances) {
    totals.set(currency, (totals.get(currency) ?? 0) + balance);
    const expected = moved.get(account) ?? 0;
    if (balance !== expected) {
      violations.push({
        rule: "balance-follows-entries",
        detail: `${account} holds ${balance}, its entries make ${expected}`,
      });
    }
    if (floor !== null && balance < floor) {
      violations.push({ rule: "no-balance-below-floor", detail: `${account} holds ${balance}, less than ${floor}` });
    }
  }
  for (const [currency, total] of totals) {
    if (total !== 0)
      violations.push({ rule: "money-is-conserved", detail: `all ${currency} together make ${total}, not 0` });
  }
  return violations;
}
