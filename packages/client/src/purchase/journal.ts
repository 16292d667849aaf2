import type { Phase } from "../errors/cut-short.ts";

/**
 * The error of a failed purchase, as stored in the journal.
 *
 * @example
 * ```ts
 * const error: JournaledError = { name: "ConflictError", message: "Cannot call …", operation: "POST /v1/orders", status: 409, attempts: 1 };
 * ```
 */
export interface JournaledError {
  readonly name: string;
  readonly message: string;
  readonly operation: string;
  readonly status?: number | undefined;
  readonly detail?: string | undefined;
  readonly code?: string | undefined;
  readonly attempts: number;
  readonly phase?: Phase | undefined;
  readonly retryAfterMs?: number | undefined;
}

/**
 * A purchase as stored in the journal: plain JSON. It holds no passwords, and only the id of what was bought.
 *
 * @example
 * ```ts
 * const entry: JournalEntry | undefined = await journal.read("inv:1041");
 * ```
 */
export interface JournalEntry {
  /** The caller's own id for the purchase. */
  readonly ref: string;
  readonly provider: string;
  /** The operation that buys, `POST /v1/orders`. */
  readonly operation: string;
  /** What is bought, without passwords. */
  readonly input: unknown;
  /** When the purchase began, in milliseconds since 1970. */
  readonly startedAt: number;
  /** When its request ended, whatever the result, in milliseconds since 1970. Equals `startedAt` until then. */
  readonly endedAt: number;
  /** The position in the provider's history before the purchase. Only the provider's client interprets it. */
  readonly checkpoint: unknown;
  /** `pending` is written just before sending, and remains after a crash. `created` and `rejected` are final. */
  readonly outcome: "pending" | "created" | "rejected" | "unknown";
  /** If `created`: the provider's id of the order. */
  readonly orderId?: string | undefined;
  /** The outcome was found by reconciling and not in the answer. */
  readonly isReconciled?: boolean | undefined;
  /** If `rejected` or `unknown`: the error. */
  readonly error?: JournaledError | undefined;
}

/**
 * A store of purchases, one for each account at a provider. Any database will do: six statements, each atomic by
 * itself.
 *
 * Several processes may share one, provided that none lets a purchase take longer than a minute (`totalMs`,
 * `timeoutMs`). An entry that is `pending` for longer counts as left by a crash, and another process may conclude that
 * it bought nothing.
 *
 * @example
 * ```ts
 * const client = createClient({ apiKey, journal: createSqliteJournal("purchases.db") });
 * ```
 */
export interface Journal {
  /** Reads the purchase with this ref. */
  read(ref: string): Promise<JournalEntry | undefined>;
  /** Reads the ref of the `created` purchase with this order. */
  ownerOf(provider: string, orderId: string): Promise<string | undefined>;
  /** Inserts a new entry. If the ref exists, returns the existing entry. */
  claim(entry: JournalEntry): Promise<JournalEntry | undefined>;
  /**
   * Replaces the entry with the same ref. Returns false and writes nothing if that entry is already `created` or
   * `rejected`, or if another ref is `created` with the same order of the same provider.
   */
  settle(entry: JournalEntry): Promise<boolean>;
  /** Reads the entries that are `pending` or `unknown`, earliest first. */
  open(): Promise<readonly JournalEntry[]>;
  /** Reads the entries that began at this time or later. */
  since(startedAt: number): Promise<readonly JournalEntry[]>;
}

/** Whether the outcome came from the purchase's own answer. If not, it was found by reconciling or is still open. */
export function wasTold(entry: JournalEntry): boolean {
  return !isOpen(entry) && entry.isReconciled !== true;
}

/**
 * The maximum duration of a purchase's call, in milliseconds. A purchase that is pending for longer was left by a
 * crash.
 */
export const longestCall = 60_000;

/**
 * When a purchase's request is certainly over, in milliseconds since 1970, whether it was answered or its process died.
 */
export function overAt({ outcome, startedAt, endedAt }: JournalEntry): number {
  return outcome === "pending" ? startedAt + longestCall : endedAt;
}

/** Whether an entry's outcome can still change. */
export function isOpen({ outcome }: JournalEntry): boolean {
  return outcome === "pending" || outcome === "unknown";
}
