import { AbortedError } from "../errors/cut-short.ts";
import { ShopError } from "../errors/shop-error.ts";
import type { Listener } from "../event.ts";
import { pause, type Timers } from "../timers.ts";
import { canonical } from "./canonical.ts";
import { isOpen, wasTold, type Journal, type JournalEntry } from "./journal.ts";
import { keepError, reviveError } from "./kept-error.ts";
import type { Attempt, Purchase, PurchaseOptions, Reconciliation, ReconcileOptions } from "./outcome.ts";
import { Queues } from "./queues.ts";
import type { Trade } from "./trade.ts";

/** Buying with three outcomes. */
export interface Purchases<Input, Order> {
  purchase(input: Input, options: PurchaseOptions): Promise<Purchase<Order>>;
  reconcile(attempt: Pick<Attempt, "ref"> | Attempt, options?: ReconcileOptions): Promise<Reconciliation<Order>>;
  recover(options?: Pick<ReconcileOptions, "signal">): Promise<readonly Reconciliation<Order>[]>;
  /** Looks once, without waiting, for each open purchase of this content; gives those whose order it found. */
  lookAgain(kept: unknown): Promise<readonly Reconciliation<Order>[]>;
}

/** What purchases are made with. */
export interface PurchaseMeans {
  readonly journal: Journal;
  readonly timers: Timers;
  readonly tell: Listener;
  /** How long a request may still be carried out after nobody waits for it; before that, nothing found is no proof. */
  readonly quietMs?: number | undefined;
}

/** How long a call may take at most before its process has certainly given it up; a purchase that is pending for longer was left by a crash. */
const longestCall = 60_000;

/** Purchases with equal content are told apart by their order only, so they go one after another, also over several clients of one journal. */
const queuesOf = new WeakMap<Journal, Queues>();

export function createPurchases<Input, Order>(
  trade: Trade<Input, Order>,
  { journal, timers, tell, quietMs = 30_000 }: PurchaseMeans,
): Purchases<Input, Order> {
  const { provider, operation } = trade;
  /** What an order that may have been placed has cost. */
  const charged = trade.isFree ? "no" : "unknown";
  const queues = queuesOf.get(journal) ?? new Queues();
  queuesOf.set(journal, queues);
  const running = new Map<string, { readonly content: string; readonly result: Promise<Purchase<Order>> }>();
  const oneByOne = <Result>(kept: unknown, work: () => Promise<Result>): Promise<Result> =>
    queues.run(canonical([provider, operation, kept]), work);

  async function purchase(wanted: Input, asked: PurchaseOptions): Promise<Purchase<Order>> {
    // What is written down is what is sent, also where the caller fills the same objects anew while this one waits.
    const input = structuredClone(wanted);
    const options = { ...asked, begunAt: timers.now() };
    const { ref } = options;
    checkRef(ref);
    const kept = trade.keep(input, ref);
    const content = canonical(kept);
    const same = running.get(ref);
    if (same) {
      if (same.content !== content) throw refTaken(ref);
      return same.result;
    }
    const result = oneByOne(kept, () => buyOnce(input, kept, options));
    running.set(ref, { content, result });
    try {
      return await result;
    } finally {
      running.delete(ref);
    }
  }

  async function buyOnce(
    input: Input,
    kept: unknown,
    options: PurchaseOptions & { readonly begunAt: number },
  ): Promise<Purchase<Order>> {
    const { ref, signal, timeoutMs, begunAt } = options;
    const left = (): number | undefined =>
      timeoutMs === undefined ? undefined : Math.max(0, begunAt + timeoutMs - timers.now());
    const known = await journal.read(ref);
    if (known) return replay(known, kept, options);

    let entry: JournalEntry | undefined;
    const begun = (mark: unknown): JournalEntry => {
      const startedAt = timers.now();
      const what = { ref, provider, operation, input: kept, mark };
      return { ...what, startedAt, endedAt: startedAt, outcome: "pending" };
    };
    let order: Order;
    try {
      const mark = await trade.mark({ signal, timeoutMs: left() });
      const beforeLeaving = async (): Promise<void> => {
        const mine = begun(mark);
        const other = await journal.claim(mine);
        // Another process was faster.
        if (other) throw new Taken(other);
        entry = mine;
      };
      const time = { timeoutMs: left(), longestMs: longestCall };
      order = await trade.place(input, { ref, signal, ...time, beforeLeaving });
    } catch (failure) {
      if (failure instanceof Taken) return replay(failure.entry, kept, options);
      // Nothing has left: a mistake of the caller, or the journal failed.
      if (!(failure instanceof ShopError) && !entry) throw failure;
      const error = failure instanceof ShopError ? failure : unknownError(ref, failure);
      const secrets = trade.secretsIn?.(input) ?? [];
      return fail(entry, { ref, error, begun: () => begun(null), secrets });
    }
    const created = { ...entry!, endedAt: timers.now(), outcome: "created", orderId: trade.idOf(order) } as const;
    if (await written(created)) return { outcome: "created", ref, order };
    const stands = await journal.read(ref);
    if (stands?.orderId === created.orderId) return { outcome: "created", ref, order };
    // Reconciling has given this order to an equal purchase meanwhile; this one gets what is left.
    return { outcome: "unknown", ref, attempt: attemptOf(created), error: unknownError(ref) };
  }

  async function fail(
    entry: JournalEntry | undefined,
    {
      ref,
      error,
      begun,
      secrets,
    }: {
      readonly ref: string;
      readonly error: ShopError;
      readonly begun: () => JournalEntry;
      readonly secrets: readonly string[];
    },
  ): Promise<Purchase<Order>> {
    const outcome = error.isUndone ? "rejected" : "unknown";
    const failed = {
      ...(entry ?? begun()),
      endedAt: timers.now(),
      outcome,
      error: keepError(error, secrets),
    } as const;
    if (outcome === "unknown") {
      // Whether it can be written or not, it is open in the journal.
      await written(failed);
      return { outcome, ref, attempt: attemptOf(failed), error };
    }
    // A rejection counts only once it is written: told and forgotten, the same ref would buy later.
    if (!entry) {
      const other = await journal.claim(failed);
      return other ? replay(other, failed.input, { ref }) : { outcome, ref, error };
    }
    if (await journal.settle(failed)) return { outcome, ref, error };
    return replay((await journal.read(ref)) ?? failed, failed.input, { ref });
  }

  /** Writes an outcome that stands whether it can be written or not; false when the journal holds another. */
  async function written(entry: JournalEntry): Promise<boolean> {
    try {
      return await journal.settle(entry);
    } catch (error) {
      tell({ type: "journal_failed", provider, operation, ref: entry.ref, reason: String(error) });
      return true;
    }
  }

  async function replay(
    entry: JournalEntry,
    kept: unknown,
    { ref, signal }: PurchaseOptions,
  ): Promise<Purchase<Order>> {
    if (!isMine(entry) || canonical(entry.input) !== canonical(kept)) throw refTaken(ref);
    if (entry.outcome === "created") return showAgain(entry, signal);
    if (entry.outcome === "rejected") return { outcome: "rejected", ref, error: errorOf(entry) };
    return { outcome: "unknown", ref, attempt: attemptOf(entry), error: errorOf(entry) };
  }

  /** Thrown, or with "not charged", the failure of this look-up would be taken for one of the purchase. */
  async function showAgain(entry: JournalEntry, signal: AbortSignal | undefined): Promise<Purchase<Order>> {
    const { ref, orderId } = entry;
    try {
      return { outcome: "created", ref, order: await trade.look(orderId!, { signal }) };
    } catch (cause) {
      const text = `Cannot show order ${orderId} of purchase "${ref}": it could not be read. It was made: neither refund nor buy again, and reconcile it later.`;
      const error = new ShopError(text, { provider, operation, charged, isUndone: false, cause });
      return { outcome: "unknown", ref, attempt: attemptOf(entry), error };
    }
  }

  async function reconcile(
    { ref, ...attempt }: Pick<Attempt, "ref"> | Attempt,
    options: ReconcileOptions = {},
  ): Promise<Reconciliation<Order>> {
    // A journal that did not outlive the process learns of the attempt again.
    if ("startedAt" in attempt) {
      // It does not say when its request was over.
      const endedAt = attempt.startedAt + longestCall;
      await journal.claim({ ...attempt, ref, endedAt, outcome: "unknown" });
    }
    for (;;) {
      const entry = await journal.read(ref);
      if (!entry || !isMine(entry)) {
        throw new TypeError(`Cannot reconcile "${ref}": no such purchase is written down. Pass the whole attempt.`);
      }
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
   * Looks for the order of a purchase, after those of the equal ones that are open and began later: of what came up, they can have
   * less.
   */
  async function lookInTurn(entry: JournalEntry, options: ReconcileOptions): Promise<Reconciliation<Order>> {
    const equal = isOpen(entry) && options.order === undefined ? await openEqual(entry.input) : [];
    for (const later of equal.slice(equal.findIndex(({ ref }) => ref === entry.ref) + 1).toReversed()) {
      await lookOnce(later, options);
    }
    return lookOnce(entry, options);
  }

  /** One look, with no equal purchase of this process on its way. What it finds, it writes down. */
  async function lookOnce(entry: JournalEntry, { order, signal }: ReconcileOptions): Promise<Reconciliation<Order>> {
    const { ref } = entry;
    try {
      if (entry.outcome === "created") {
        return { outcome: "found", ref, order: await trade.look(entry.orderId!, { signal }) };
      }
      if (entry.outcome === "rejected") return { outcome: "not_found", ref, error: errorOf(entry) };

      const search =
        order === undefined ? await trade.search(entry, journal, { signal }) : await named(entry, order, signal);
      if ("reason" in search) return { outcome: "cannot_tell", ref, reason: search.reason };
      const owners = await Promise.all(search.candidates.map(({ id }) => journal.ownerOf(provider, id)));
      const free = search.candidates.filter((_each, index) => owners[index] === undefined);
      if (free.length === 0) return { outcome: "not_found", ref, error: notCharged(entry) };
      // Equal purchases that are open as well: which of them got which order makes no difference.
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
        // Written first: an order that cannot be read at the moment is found all the same.
        if (await journal.settle(created)) return { outcome: "found", ref, order: await look() };
      }
      return { outcome: "cannot_tell", ref, reason: "another process has just taken what was found for it" };
    } catch (error) {
      if (!(error instanceof ShopError) || error instanceof AbortedError) throw error;
      return { outcome: "cannot_tell", ref, reason: `the provider could not be asked: ${error.message}` };
    }
  }

  async function named(entry: JournalEntry, orderId: string, signal?: AbortSignal): ReturnType<typeof trade.search> {
    const owner = await journal.ownerOf(provider, orderId);
    if (owner !== undefined) return { reason: `${orderId} is the order of purchase "${owner}"` };
    const order = await trade.look(orderId, { signal });
    return trade.fits(entry.input, order)
      ? { candidates: [{ id: orderId, look: async () => order }] }
      : { reason: `${orderId} is another order than what was bought` };
  }

  async function settleNotFound(entry: JournalEntry, error: ShopError): Promise<boolean> {
    const rejected = { ...entry, isReconciled: true, endedAt: overAt(entry), outcome: "rejected" } as const;
    return journal.settle({ ...rejected, error: keepError(error, []) });
  }

  async function waitToLookAgain(left: number, signal: AbortSignal | undefined): Promise<void> {
    try {
      await pause(timers, Math.min(2_000 + timers.random() * 1_000, left), signal);
    } catch (cause) {
      const text = "Cannot reconcile any longer: your signal gave it up. The purchase stays open; reconcile it later.";
      throw new AbortedError(text, { provider, operation, charged, isUndone: false, cause });
    }
  }

  /**
   * When no request of this purchase can be carried out any more, nor one of an equal purchase that was not answered: that one may
   * have got the order of this.
   */
  async function quietAt(entry: JournalEntry): Promise<number> {
    const others = await journal.since(entry.startedAt - longestCall - quietMs);
    const content = canonical(entry.input);
    const equal = others.filter((each) => isMine(each) && !wasTold(each) && canonical(each.input) === content);
    return quietMs + Math.max(...[entry, ...equal].map(overAt));
  }

  function overAt({ outcome, startedAt, endedAt }: JournalEntry): number {
    return outcome === "pending" ? startedAt + longestCall : endedAt;
  }

  function errorOf(entry: JournalEntry): ShopError {
    if (!entry.error) return unknownError(entry.ref);
    const isUndone = entry.outcome === "rejected";
    return reviveError(entry.error, { provider, charged: isUndone ? "no" : charged, isUndone });
  }

  function notCharged({ ref, error }: JournalEntry): ShopError {
    const why = "the provider has no such order";
    const advice = trade.isFree ? "Take a new ref." : "Refund your customer, or buy under a new ref.";
    const text = `Cannot find what purchase "${ref}" bought: ${why}. ${advice}`;
    const { status, attempts = 0 } = error ?? {};
    return new ShopError(text, { provider, operation, status, attempts, charged: "no" });
  }

  function unknownError(ref: string, cause?: unknown): ShopError {
    const why = "its end was not written down";
    const text = `Cannot say what became of purchase "${ref}": ${why}. Neither refund nor buy again: reconcile it.`;
    return new ShopError(text, { provider, operation, charged, isUndone: false, cause });
  }

  async function recover({ signal }: Pick<ReconcileOptions, "signal"> = {}): Promise<readonly Reconciliation<Order>[]> {
    const mine = (await journal.open()).filter(isMine);
    const left = mine.filter(({ ref }) => !running.has(ref));
    const findings: Reconciliation<Order>[] = [];
    // The latest first: what is found for them explains more of what came up since the earlier ones.
    for (const entry of left.toReversed()) findings.unshift(await reconcile({ ref: entry.ref }, { signal }));
    return findings;
  }

  async function lookAgain(kept: unknown): Promise<readonly Reconciliation<Order>[]> {
    return oneByOne(kept, async () => {
      const findings: Reconciliation<Order>[] = [];
      for (const entry of (await openEqual(kept)).toReversed()) findings.push(await lookOnce(entry, {}));
      return findings.filter(({ outcome }) => outcome === "found");
    });
  }

  async function openEqual(kept: unknown): Promise<readonly JournalEntry[]> {
    const content = canonical(kept);
    const open = await journal.open();
    return open.filter((each) => isMine(each) && canonical(each.input) === content);
  }

  function isMine(entry: JournalEntry): boolean {
    return entry.provider === provider && entry.operation === operation;
  }

  return { purchase, reconcile, recover, lookAgain };
}

class Taken extends Error {
  readonly entry: JournalEntry;

  constructor(entry: JournalEntry) {
    super("another process has claimed this purchase");
    this.entry = entry;
  }
}

function attemptOf({ ref, provider, operation, input, startedAt, mark }: JournalEntry): Attempt {
  return { ref, provider, operation, input, startedAt, mark };
}

function checkRef(ref: unknown): void {
  if (typeof ref !== "string" || ref.trim() === "") {
    throw new TypeError(
      `Cannot purchase: ref is ${JSON.stringify(ref)}. Pass your own id of the purchase, such as "inv:1041".`,
    );
  }
}

function refTaken(ref: string): TypeError {
  return new TypeError(`Cannot purchase: ref "${ref}" belongs to another purchase. Pass a ref of its own.`);
}
