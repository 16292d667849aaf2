import { ShopError } from "../errors/shop-error.ts";
import { canonical } from "./canonical.ts";
import type { PurchaseContext } from "./context.ts";
import { longestCall, type JournalEntry } from "./journal.ts";
import { journalError } from "./journaled-error.ts";
import type { OpenPurchase, Purchase, PurchaseOptions } from "./outcome.ts";

/** Buys once for each ref, and tracks the refs in progress. */
export interface Buying<Input, Order> {
  purchase(input: Input, options: PurchaseOptions): Promise<Purchase<Order>>;
  isRunning(ref: string): boolean;
}

/** Makes `purchase`, which writes the journal, sends the request, and writes the outcome. */
export function createBuying<Input, Order>({
  adapter,
  journal,
  timers,
  tell,
  errors,
  isMine,
  oneByOne,
}: PurchaseContext<Input, Order>): Buying<Input, Order> {
  const { provider, operation } = adapter;
  const { errorOf, unknownError } = errors;
  const running = new Map<string, { readonly content: string; readonly result: Promise<Purchase<Order>> }>();

  async function purchase(wanted: Input, asked: PurchaseOptions): Promise<Purchase<Order>> {
    // A copy, so that the journal and the request agree even if the caller changes the object while this call waits.
    const input = structuredClone(wanted);
    const options = { ...asked, begunAt: timers.now() };
    const { ref } = options;
    checkRef(ref);
    const journaled = adapter.toJournal(input, ref);
    const content = canonical(journaled);
    const same = running.get(ref);
    if (same) {
      if (same.content !== content) throw refTaken(ref);
      return same.result;
    }
    const result = oneByOne(journaled, () => buyOnce(input, journaled, options));
    running.set(ref, { content, result });
    try {
      return await result;
    } finally {
      running.delete(ref);
    }
  }

  async function buyOnce(
    input: Input,
    journaled: unknown,
    options: PurchaseOptions & { readonly begunAt: number },
  ): Promise<Purchase<Order>> {
    const { ref, signal, timeoutMs, begunAt } = options;
    const left = (): number | undefined =>
      timeoutMs === undefined ? undefined : Math.max(0, begunAt + timeoutMs - timers.now());
    const known = await journal.read(ref);
    if (known) return replay(known, journaled, options);

    let entry: JournalEntry | undefined;
    const begun = (checkpoint: unknown): JournalEntry => {
      const startedAt = timers.now();
      const what = { ref, provider, operation, input: journaled, checkpoint };
      return { ...what, startedAt, endedAt: startedAt, outcome: "pending" };
    };
    let order: Order;
    try {
      const checkpoint = await adapter.checkpoint({ signal, timeoutMs: left() });
      const beforeSend = async (): Promise<void> => {
        const mine = begun(checkpoint);
        const other = await journal.claim(mine);
        // Another process claimed the ref first.
        if (other) throw new Taken(other);
        entry = mine;
      };
      const time = { timeoutMs: left(), maxMs: longestCall };
      order = await adapter.place(input, { ref, signal, ...time, beforeSend });
    } catch (failure) {
      if (failure instanceof Taken) return replay(failure.entry, journaled, options);
      // Nothing was sent: the caller made a mistake, or the journal failed.
      if (!(failure instanceof ShopError) && !entry) throw failure;
      const error = failure instanceof ShopError ? failure : unknownError(ref, failure);
      const secrets = adapter.secretsIn?.(input) ?? [];
      return fail(entry, { ref, error, begun: () => begun(null), secrets });
    }
    const created = { ...entry!, endedAt: timers.now(), outcome: "created", orderId: adapter.idOf(order) } as const;
    if (await written(created)) return { outcome: "created", ref, order };
    const stands = await journal.read(ref);
    if (stands?.orderId === created.orderId) return { outcome: "created", ref, order };
    // Reconciling has meanwhile given this order to an equal purchase. This one gets the remaining order.
    return { outcome: "unknown", ref, purchase: openPurchase(created), error: unknownError(ref) };
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
      error: journalError(error, secrets),
    } as const;
    if (outcome === "unknown") {
      // If this write fails, the purchase is still open in the journal.
      await written(failed);
      return { outcome, ref, purchase: openPurchase(failed), error };
    }
    // A rejection counts only once it is written. Otherwise the same ref could buy again later.
    if (!entry) {
      const other = await journal.claim(failed);
      return other ? replay(other, failed.input, { ref }) : { outcome, ref, error };
    }
    if (await journal.settle(failed)) return { outcome, ref, error };
    return replay((await journal.read(ref)) ?? failed, failed.input, { ref });
  }

  /** Writes an outcome. A failed write does not change it. Returns false if the journal holds another outcome. */
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
    journaled: unknown,
    { ref, signal }: PurchaseOptions,
  ): Promise<Purchase<Order>> {
    if (!isMine(entry) || canonical(entry.input) !== canonical(journaled)) throw refTaken(ref);
    if (entry.outcome === "created") return showAgain(entry, signal);
    if (entry.outcome === "rejected") return { outcome: "rejected", ref, error: errorOf(entry) };
    return { outcome: "unknown", ref, purchase: openPurchase(entry), error: errorOf(entry) };
  }

  /** If this look-up threw, or its error said "not charged", its failure would be mistaken for one of the purchase. */
  async function showAgain(entry: JournalEntry, signal: AbortSignal | undefined): Promise<Purchase<Order>> {
    const { ref, orderId } = entry;
    try {
      return { outcome: "created", ref, order: await adapter.look(orderId!, { signal }) };
    } catch (cause) {
      const text = `Cannot show order ${orderId} of purchase "${ref}": it could not be read. It was made: neither refund nor buy again, and reconcile it later.`;
      const { charged } = errors;
      const error = new ShopError(text, { provider, operation, charged, isUndone: false, cause });
      return { outcome: "unknown", ref, purchase: openPurchase(entry), error };
    }
  }

  return { purchase, isRunning: (ref) => running.has(ref) };
}

/** Another process claimed the ref between this one's read and its claim. */
class Taken extends Error {
  readonly entry: JournalEntry;

  constructor(entry: JournalEntry) {
    super("another process has claimed this purchase");
    this.entry = entry;
  }
}

function openPurchase({ ref, provider, operation, input, startedAt, checkpoint }: JournalEntry): OpenPurchase {
  return { ref, provider, operation, input, startedAt, checkpoint };
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
