import type { JournalEntry } from "./journal.ts";
import type { Balance, LedgerEntry } from "./ledger.ts";
import type { Minor } from "./money.ts";
import type { Provider } from "./provider.ts";

/** A broken invariant found by an audit. */
export interface AuditFinding {
  /** Stable identifier for programs: `goods-without-payment`. */
  readonly rule: string;
  readonly detail: string;
  /** What the finding is about, as in the ledger's `ref`: the id of an order, a rental or a charge. */
  readonly order?: string;
  /** The account concerned, if the finding is about no single order: `bunaistore/wallet/12345678`. */
  readonly account?: string;
}

/** A journal entry without its bodies. */
export type RequestLine = Pick<
  JournalEntry,
  "id" | "at" | "provider" | "operation" | "method" | "path" | "status" | "key" | "fault" | "lost"
>;

/** An audit finding with the requests that led to it. */
export interface Violation extends AuditFinding {
  /**
   * Requests that moved money for the order or the account, or that wrote and named the order; oldest first. Empty for
   * what a lever or due work did, and for requests no longer in the journal.
   */
  readonly requests: readonly RequestLine[];
}

export interface Audit {
  readonly ok: boolean;
  readonly violations: readonly Violation[];
}

/** The whole ledger, for rules that compare it with a provider's documents. */
export interface Books {
  readonly entries: readonly LedgerEntry[];
  readonly balances: readonly Balance[];
}

/** What an answer says was paid: for which order, and how much in minor units. */
export interface Receipt {
  readonly order: string;
  readonly paid: Minor;
}

/** The total posted for each order, by its id. */
export function sumByRef(entries: Books["entries"]): Map<string, Minor> {
  const sums = new Map<string, Minor>();
  for (const { ref, amount } of entries) sums.set(ref ?? "", (sums.get(ref ?? "") ?? 0) + amount);
  return sums;
}

/** Checks double entry: no money is made or lost, balances follow from entries, no account is below its floor. */
export function auditLedger({ entries, balances }: Books): readonly AuditFinding[] {
  const moved = new Map<string, number>();
  for (const { from, to, amount } of entries) {
    moved.set(from, (moved.get(from) ?? 0) - amount);
    moved.set(to, (moved.get(to) ?? 0) + amount);
  }
  const findings: AuditFinding[] = [];
  const totals = new Map<string, number>();
  for (const { account, currency, balance, floor } of balances) {
    totals.set(currency, (totals.get(currency) ?? 0) + balance);
    const expected = moved.get(account) ?? 0;
    if (balance !== expected) {
      const detail = `${account} holds ${balance}, its entries make ${expected}`;
      findings.push({ rule: "balance-follows-entries", detail, account });
    }
    if (floor !== null && balance < floor) {
      findings.push({ rule: "negative-balance", detail: `${account} holds ${balance}, less than ${floor}`, account });
    }
  }
  for (const [currency, total] of totals) {
    if (total !== 0)
      findings.push({ rule: "money-is-conserved", detail: `all ${currency} together make ${total}, not 0` });
  }
  return findings;
}

type Receipts = Readonly<Record<string, (answer: never) => Receipt>>;

/**
 * Checks the journal: what a request posted is in the ledger, a refused request posted nothing, and a receipt matches
 * what was paid.
 */
export function auditJournal(
  { entries }: Books,
  requests: readonly JournalEntry[],
  providers: readonly Pick<Provider, "name" | "receipts">[],
): readonly AuditFinding[] {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const receipts = new Map(providers.map(({ name, receipts: own = {} }) => [name, own as Receipts]));
  return requests.flatMap((request) => {
    const { id, operation, posted, status, fault } = request;
    const disagrees = (detail: string, order?: string): AuditFinding => ({
      rule: "journal-and-ledger-disagree",
      detail: `request ${id} ${detail}`,
      ...(order !== undefined && { order }),
    });
    const made = posted.flatMap((entry) => known.get(entry) ?? []);
    const [first] = made;
    if (made.length < posted.length) {
      const missing = posted.filter((entry) => !known.has(entry));
      return [disagrees(`posted ${missing.join(", ")}, which the ledger does not have`, first?.ref ?? undefined)];
    }
    // An answer that a fault replaced or spoiled proves nothing.
    if (fault !== null) return [];
    if (status >= 400) {
      if (first === undefined) return [];
      return [disagrees(`was refused with ${status}, and moved ${netOf(made)}`, first.ref ?? undefined)];
    }
    const receiptOf = receipts.get(request.provider)?.[operation ?? ""];
    if (receiptOf === undefined) return [];
    const { order, paid } = receiptOf(JSON.parse(request.response) as never);
    const moved = netOf(made.filter(({ ref }) => ref === order));
    return moved === paid ? [] : [disagrees(`was answered that ${paid} were paid, and moved ${moved}`, order)];
  });
}

/** Adds to every finding the requests that led to it. */
export function withRequests(
  findings: readonly AuditFinding[],
  { entries }: Books,
  requests: readonly JournalEntry[],
): readonly Violation[] {
  return findings.map((finding) => {
    const { order, account } = finding;
    const concerned = new Set(
      entries
        .filter(({ ref, from, to }) => (order === undefined ? from === account || to === account : ref === order))
        .map(({ id }) => id),
    );
    const led = requests.filter(
      (request) =>
        request.posted.some((entry) => concerned.has(entry)) || (order !== undefined && wroteOf(request, order)),
    );
    return { ...finding, requests: led.map(lineOf) };
  });
}

/** Whether a request that may have changed something names the order. Reads are left out: they change nothing. */
function wroteOf({ method, path, request, response }: JournalEntry, order: string): boolean {
  if (method === "GET" || method === "HEAD") return false;
  return [path, request, response].some((text) => text.includes(order));
}

function lineOf({ id, at, provider, operation, method, path, status, key, fault, lost }: JournalEntry): RequestLine {
  return { id, at, provider, operation, method, path, status, key, fault, lost };
}

/** What the first payer paid, less what came back. */
function netOf(entries: readonly LedgerEntry[]): Minor {
  const payer = entries[0]?.from;
  return entries.reduce((sum, { from, to, amount }) => {
    if (from === payer) return sum + amount;
    return to === payer ? sum - amount : sum;
  }, 0);
}
