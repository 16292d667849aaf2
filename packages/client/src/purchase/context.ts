import type { Listener } from "../event.ts";
import type { Timers } from "../timers.ts";
import type { PurchaseAdapter } from "./adapter.ts";
import { canonical } from "./canonical.ts";
import type { Journal, JournalEntry } from "./journal.ts";
import { purchaseErrorsOf, type PurchaseErrors } from "./purchase-errors.ts";
import { Queues } from "./queues.ts";

/** What purchases depend on. */
export interface PurchaseDependencies {
  readonly journal: Journal;
  readonly timers: Timers;
  readonly tell: Listener;
  /**
   * How long the provider may still carry out a request after the client gave it up, in milliseconds. Until then,
   * finding no order proves nothing.
   */
  readonly quietMs?: number | undefined;
}

/** What buying and reconciling share: one operation and one journal. */
export interface PurchaseContext<Input, Order> extends PurchaseDependencies {
  readonly quietMs: number;
  readonly adapter: PurchaseAdapter<Input, Order>;
  readonly errors: PurchaseErrors;
  /** Whether an entry belongs to this operation. */
  readonly isMine: (entry: JournalEntry) => boolean;
  /** Runs the work when no purchase with equal content is in progress in this process. */
  readonly oneByOne: <Result>(journaled: unknown, work: () => Promise<Result>) => Promise<Result>;
}

/**
 * Only their orders tell purchases with equal content apart, so these run one after another, even across several
 * clients of one journal.
 */
const queuesOf = new WeakMap<Journal, Queues>();

/** Makes the context of one operation. */
export function purchaseContext<Input, Order>(
  adapter: PurchaseAdapter<Input, Order>,
  { journal, timers, tell, quietMs = 30_000 }: PurchaseDependencies,
): PurchaseContext<Input, Order> {
  const { provider, operation } = adapter;
  const queues = queuesOf.get(journal) ?? new Queues();
  queuesOf.set(journal, queues);
  return {
    adapter,
    journal,
    timers,
    tell,
    quietMs,
    errors: purchaseErrorsOf(adapter),
    isMine: (entry) => entry.provider === provider && entry.operation === operation,
    oneByOne: (journaled, work) => queues.run(canonical([provider, operation, journaled]), work),
  };
}
