import { AbortedError } from "../errors/cut-short.ts";
import { ShopError } from "../errors/shop-error.ts";
import { pause } from "../timers.ts";
import { untilNextLook } from "../wait-for.ts";
import { canonical } from "./canonical.ts";
import type { PurchaseContext } from "./context.ts";
import { isOpen, longestCall, overAt, wasTold, type JournalEntry } from "./journal.ts";
import { journalError } from "./journaled-error.ts";
import type { OpenPurchase, Reconciliation, ReconcileOptions } from "./outcome.ts";
import { createSearch } from "./search.ts";

const notShown = "the provider has no such order";
const lookedByPerson = "somebody has looked for its order and found none";

/** Finds the outcome of purchases that are still open. */
export interface Reconciling<Order> {
  reconcile(
    purchase: Pick<OpenPurchase, "ref"> | OpenPurchase,
    options?: ReconcileOptions,
  ): Promise<Reconciliation<Order>>;
  recover(options?: Pick<ReconcileOptions, "signal">): Promise<readonly Reconciliation<Order>[]>;
  /** Looks once, without waiting, for the order of each open purchase with this content. Returns those it found. */
  lookAgain(journaled: unknown): Promise<readonly Reconciliation<Order>[]>;
}

/** Makes the functions that reconcile. They skip purchases in progress in this process. */
export function createReconciling<Input, Order>(
  { adapter, journal, timers, quietMs, errors, isMine, oneByOne }: PurchaseContext<Input, Order>,
  isRunning: (ref: string) => boolean,
): Reconciling<Order> {
  const { provider, operation } = adapter;
  const { charged, errorOf, notCharged } = errors;
  const search = createSearch(adapter, journal);

  async function reconcile(
    { ref, ...parked }: Pick<OpenPurchase, "ref"> | OpenPurchase,
    options: ReconcileOptions = {},
  ): Promise<Reconciliation<Order>> {
    checkWord(ref, options);
    // The journal was lost with the process: restore the purchase.
    if ("startedAt" in parked) {
      // The parked purchase does not say when its request ended.
      const endedAt = parked.startedAt + longestCall;
      await journal.claim({ ...parked, ref, endedAt, outcome: "unknown" });
    }
    for (;;) {
      const entry = await journal.read(ref);
      if (!entry || !isMine(entry)) {
        const advice = "Pass the whole `purchase` of its result.";
        throw new TypeError(`Cannot reconcile "${ref}": no such purchase is written down. ${advice}`);
      }
      const earliest = options.noOrder && isOpen(entry) ? await quietAt(entry) : 0;
      if (timers.now() < earliest) return tooEarly(ref, earliest);
      const finding = await oneByOne(entry.input, async () => lookInTurn((await journal.read(ref)) ?? entry, options));
      if (finding.outcome === "found" || finding.outcome === "several") return finding;
      const left = isOpen(entry) ? (await quietAt(entry)) - timers.now() : 0;
      if (finding.outcome === "cannot_tell" && left <= 0) return finding;
      if (finding.outcome === "not_found") {
        if (left <= 0 && (await settleNotFound(entry, finding.error))) return finding;
        if (!isOpen(entry)) return finding;
      }
      await waitToLookAgain(Math.max(0, left), options.signal);
    }
  }

  /**
   * Looks for a purchase's order after those of equal open purchases that began later, because fewer orders can be
   * theirs.
   */
  async function lookInTurn(entry: JournalEntry, options: ReconcileOptions): Promise<Reconciliation<Order>> {
    const isSearched = options.order === undefined && !(options.noOrder && adapter.searchPlaces);
    const equal = isOpen(entry) && isSearched ? await openEqual(entry.input) : [];
    for (const later of equal.slice(equal.findIndex(({ ref }) => ref === entry.ref) + 1).toReversed()) {
      await lookOnce(later, { signal: options.signal });
    }
    return lookOnce(entry, options);
  }

  /** Looks once, while no equal purchase of this process is in progress, and writes down what it finds. */
  async function lookOnce(entry: JournalEntry, options: ReconcileOptions): Promise<Reconciliation<Order>> {
    const { ref } = entry;
    const { signal, noOrder } = options;
    try {
      if (entry.outcome === "created") {
        return { outcome: "found", ref, order: await adapter.look(entry.orderId!, { signal }) };
      }
      if (entry.outcome === "rejected") return { outcome: "not_found", ref, error: errorOf(entry) };

      const found = await search(entry, options);
      if ("reason" in found) return { outcome: "cannot_tell", ref, reason: found.reason };
      const free = found.candidates;
      if (free.length === 0)
        return { outcome: "not_found", ref, error: notCharged(entry, noOrder ? lookedByPerson : notShown) };
      // Equal purchases that are also open: it makes no difference which of them gets which order.
      const equal = await openEqual(entry.input);
      if (free.length > equal.length) {
        return { outcome: "several", ref, orders: await Promise.all(free.map(async ({ look }) => look())) };
      }
      for (const { id, look } of free) {
        const created = {
          ...entry,
          isReconciled: true,
          endedAt: overAt(entry),
          outcome: "created",
          orderId: id,
        } as const;
        // Written first: an order that cannot be read at the moment is still found.
        if (await journal.settle(created)) return { outcome: "found", ref, order: await look() };
      }
      return { outcome: "cannot_tell", ref, reason: "another process has just taken what was found for it" };
    } catch (error) {
      if (!(error instanceof ShopError) || error instanceof AbortedError) throw error;
      return { outcome: "cannot_tell", ref, reason: `the provider could not be asked: ${error.message}` };
    }
  }

  /** An order that appears after the person looked would be charged although its purchase is rejected. */
  function tooEarly(ref: string, earliest: number): Reconciliation<Order> {
    const until = new Date(earliest).toISOString();
    const reason = `its request may still be carried out until ${until}. Look once more after that, and say it then`;
    return { outcome: "cannot_tell", ref, reason };
  }

  async function settleNotFound(entry: JournalEntry, error: ShopError): Promise<boolean> {
    const rejected = { ...entry, isReconciled: true, endedAt: overAt(entry), outcome: "rejected" } as const;
    return journal.settle({ ...rejected, error: journalError(error, []) });
  }

  async function waitToLookAgain(left: number, signal: AbortSignal | undefined): Promise<void> {
    try {
      await pause(timers, Math.min(untilNextLook(timers), left), signal);
    } catch (cause) {
      const text = "Cannot reconcile any longer: your signal gave it up. The purchase stays open; reconcile it later.";
      throw new AbortedError(text, { provider, operation, charged, isUndone: false, cause });
    }
  }

  /**
   * When neither this purchase's request nor that of an unanswered equal purchase can still be carried out. An equal
   * one may have received this one's order.
   */
  async function quietAt(entry: JournalEntry): Promise<number> {
    const others = await journal.since(entry.startedAt - longestCall - quietMs);
    const content = canonical(entry.input);
    const equal = others.filter((each) => isMine(each) && !wasTold(each) && canonical(each.input) === content);
    return quietMs + Math.max(...[entry, ...equal].map(overAt));
  }

  async function recover({ signal }: Pick<ReconcileOptions, "signal"> = {}): Promise<readonly Reconciliation<Order>[]> {
    const mine = (await journal.open()).filter(isMine);
    const left = mine.filter(({ ref }) => !isRunning(ref));
    const findings: Reconciliation<Order>[] = [];
    // Latest first: the orders found for these narrow down the orders of the earlier ones.
    for (const entry of left.toReversed()) findings.unshift(await reconcile({ ref: entry.ref }, { signal }));
    return findings;
  }

  async function lookAgain(journaled: unknown): Promise<readonly Reconciliation<Order>[]> {
    return oneByOne(journaled, async () => {
      const findings: Reconciliation<Order>[] = [];
      for (const entry of (await openEqual(journaled)).toReversed()) findings.push(await lookOnce(entry, {}));
      return findings.filter(({ outcome }) => outcome === "found");
    });
  }

  async function openEqual(journaled: unknown): Promise<readonly JournalEntry[]> {
    const content = canonical(journaled);
    const open = await journal.open();
    return open.filter((each) => isMine(each) && canonical(each.input) === content);
  }

  return { reconcile, recover, lookAgain };
}

function checkWord(ref: string, { order, noOrder }: ReconcileOptions): void {
  if (order !== undefined && noOrder !== undefined) {
    throw new TypeError(`Cannot reconcile "${ref}": it is given both an order and noOrder. Pass the one that is true.`);
  }
}
