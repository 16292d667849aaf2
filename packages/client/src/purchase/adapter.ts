import type { AskOptions, CallOptions } from "../ask.ts";
import type { Journal, JournalEntry } from "./journal.ts";

/** An order that may belong to the purchase. */
export interface Candidate<Order> {
  readonly id: string;
  readonly look: () => Promise<Order>;
}

/**
 * The result of a search: the candidate orders, oldest first (an empty list proves that there is none), or the reason
 * why it is impossible to tell.
 */
export type Search<Order> = { readonly candidates: readonly Candidate<Order>[] } | { readonly reason: string };

/** An adapter's journal entry. It has no checkpoint if the purchase ended before reading one. */
export interface PurchaseEntry<Journaled, Checkpoint> extends JournalEntry {
  readonly input: Journaled;
  readonly checkpoint: Checkpoint | null;
}

/** How a provider sells, as far as purchasing and reconciling need to know. */
export interface PurchaseAdapter<Input, Order, Journaled = unknown, Checkpoint = unknown> {
  readonly provider: string;
  /** The operation that buys. */
  readonly operation: string;
  /** Placing an order charges nothing: it is paid later. */
  readonly isFree?: boolean;
  /**
   * The input as plain JSON for the journal, without passwords. It must be equal for purchases whose orders cannot be
   * told apart.
   */
  readonly toJournal: (input: Input, ref: string) => Journaled;
  /** The parts of the input that must never be written to the journal. */
  readonly secretsIn?: (input: Input) => readonly string[];
  /** The current position in the provider's history, as plain JSON. Read before each purchase. */
  readonly checkpoint: (options: CallOptions) => Promise<Checkpoint>;
  /** Places the order, passing the options on to `ask`. Use `ref` if the provider accepts an id of the caller's own. */
  readonly place: (input: Input, options: AskOptions & { readonly ref: string }) => Promise<Order>;
  readonly idOf: (order: Order) => string;
  readonly look: (orderId: string, options: CallOptions) => Promise<Order>;
  /** When an order was placed: a UTC time in the API's format. */
  readonly placedAt: (order: Order) => string;
  /** Whether an order can be the result of this input. */
  readonly fits: (journaled: Journaled, order: Order) => boolean;
  /** A search places the order if there is none, so it is skipped if a person says so. */
  readonly searchPlaces?: boolean;
  /** Searches the orders since the checkpoint for the one of this purchase. */
  readonly search: (
    entry: PurchaseEntry<Journaled, Checkpoint>,
    journal: Journal,
    options: CallOptions,
  ) => Promise<Search<Order>>;
}
