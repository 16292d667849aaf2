import type { Phase } from "../errors/cut-short.ts";

/**
 * What a failed purchase failed with, as it is written down.
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
 * A purchase as it is written down: plain JSON. Its input is without passwords, and of what was bought it holds the id only.
 *
 * @example
 * ```ts
 * const entry: JournalEntry | undefined = await journal.read("inv:1041");
 * ```
 */
export interface JournalEntry {
  /** The caller's own id of the purchase. */
  readonly ref: string;
  readonly provider: string;
  /** The operation that buys, `POST /v1/orders`. */
  readonly operation: string;
  /** What is bought, without passwords. */
  readonly input: unknown;
  /** When it began, in milliseconds since 1970. */
  readonly startedAt: number;
  /** When its request was over, whatever became of it, in milliseconds since 1970; as `startedAt` before. */
  readonly endedAt: number;
  /** Where the provider's history stood before; the provider's client knows what it means. */
  readonly checkpoint: unknown;
  /** `pending` from just before it is sent; still so after a crash. `created` and `rejected` are for good. */
  readonly outcome: "pending" | "created" | "rejected" | "unknown";
  /** Of a `created` one: the provider's id of the order. */
  readonly orderId?: string | undefined;
  /** Its outcome was not answered but found out afterwards. */
  readonly isReconciled?: boolean | undefined;
  /** Of a `rejected` or `unknown` one. */
  readonly error?: JournaledError | undefined;
}

/**
 * Where purchases are written down, one journal for each account at a provider. Any database does: six statements, each atomic by
 * itself. Several processes may share one, as long as none lets a purchase take more than a minute (`totalMs`, `timeoutMs`): one that is
 * `pending` for longer counts as left by a crash, and another process may find that it bought nothing.
 *
 * @example
 * ```ts
 * const client = createClient({ apiKey, journal: createSqliteJournal("purchases.db") });
 * ```
 */
export interface Journal {
  /** The purchase with this ref. */
  read(ref: string): Promise<JournalEntry | undefined>;
  /** The ref of the purchase that is `created` with this order. */
  ownerOf(provider: string, orderId: string): Promise<string | undefined>;
  /** Writes a new entry, unless its ref is known; then it gives the one that stands there. */
  claim(entry: JournalEntry): Promise<JournalEntry | undefined>;
  /**
   * Writes an entry over the one with its ref. Gives false, and writes nothing, where that one is `created` or `rejected` already, or
   * another ref is `created` with the same order of the same provider.
   */
  settle(entry: JournalEntry): Promise<boolean>;
  /** Those that are `pending` or `unknown`, the earliest first. */
  open(): Promise<readonly JournalEntry[]>;
  /** Those that began at this time or later. */
  since(startedAt: number): Promise<readonly JournalEntry[]>;
}

/** Whether its own request told how a purchase ended; otherwise that was found out afterwards, or is still open. */
export function wasTold(entry: JournalEntry): boolean {
  return !isOpen(entry) && entry.isReconciled !== true;
}

/** How long a call may take at most before its process has certainly given it up; a purchase that is pending for longer was left by a crash. */
export const longestCall = 60_000;

/** When the request of a purchase is certainly over, in milliseconds since 1970, whether it told how it ended or its process died. */
export function overAt({ outcome, startedAt, endedAt }: JournalEntry): number {
  return outcome === "pending" ? startedAt + longestCall : endedAt;
}

/** Whether an entry may still change. */
export function isOpen({ outcome }: JournalEntry): boolean {
  return outcome === "pending" || outcome === "unknown";
}
