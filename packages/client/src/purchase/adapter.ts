import type { AskOptions, CallOptions } from "../ask.ts";
import type { Journal, JournalEntry } from "./journal.ts";

/** An order that may be the one. */
export interface Candidate<Order> {
  readonly id: string;
  readonly look: () => Promise<Order>;
}

/** What looking for an order came to: those that it may be, the oldest first (none: it is certain that there is none), or why nobody can tell. */
export type Search<Order> = { readonly candidates: readonly Candidate<Order>[] } | { readonly reason: string };

/** A purchase of one adapter as it was written down; without a checkpoint where it never came to one. */
export interface PurchaseEntry<Journaled, Checkpoint> extends JournalEntry {
  readonly input: Journaled;
  readonly checkpoint: Checkpoint | null;
}

/** How a provider sells, as far as a purchase and its reconciliation need it. */
export interface PurchaseAdapter<Input, Order, Journaled = unknown, Checkpoint = unknown> {
  readonly provider: string;
  /** The operation that buys. */
  readonly operation: string;
  /** Placing an order charges nobody: it is paid later. */
  readonly isFree?: boolean;
  /** The input as it is written down: plain JSON, without passwords, equal for purchases that their orders do not tell apart. */
  readonly toJournal: (input: Input, ref: string) => Journaled;
  /** What in the input must never be written down. */
  readonly secretsIn?: (input: Input) => readonly string[];
  /** Where the provider's history stands, as plain JSON; read before each purchase. */
  readonly checkpoint: (options: CallOptions) => Promise<Checkpoint>;
  /** Buys, and passes the options on to `ask`. A provider that takes an id of the caller's own is given `ref`. */
  readonly place: (input: Input, options: AskOptions & { readonly ref: string }) => Promise<Order>;
  readonly idOf: (order: Order) => string;
  readonly look: (orderId: string, options: CallOptions) => Promise<Order>;
  /** When an order was placed, as the API writes it, in UTC. */
  readonly placedAt: (order: Order) => string;
  /** Whether an order can be the one that was bought with this input. */
  readonly fits: (journaled: Journaled, order: Order) => boolean;
  /** Searching places the order where there is none, so it is not done where a person says so. */
  readonly searchPlaces?: boolean;
  /** Looks for the order of a purchase in what has come since its checkpoint. */
  readonly search: (
    entry: PurchaseEntry<Journaled, Checkpoint>,
    journal: Journal,
    options: CallOptions,
  ) => Promise<Search<Order>>;
}
