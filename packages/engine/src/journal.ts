import type { Instant } from "./clock.ts";
import { namesOperation } from "./operations.ts";

/** One request and its answer. */
export interface JournalEntry {
  readonly id: number;
  readonly at: Instant;
  readonly provider: string;
  /** `POST /v1/orders`; null for a path that the provider does not document. */
  readonly operation: string | null;
  readonly method: string;
  /** As called, with the query. */
  readonly path: string;
  /** The status sent, or the one that a fault cut off. */
  readonly status: number;
  /** 0 in a world without a stopwatch. */
  readonly duration_ms: number;
  /** The API key, redacted. */
  readonly key: string | null;
  /** Id of the fault that struck. */
  readonly fault: string | null;
  /** Whether the answer was lost: cut or spoiled by a fault, the first of two, or after the caller had given up. */
  readonly lost: boolean;
  /** Ids of the ledger entries it made. */
  readonly posted: readonly number[];
  /** The request body, without the key and what the provider's `redact` removes. */
  readonly request: string;
  /** The response body, redacted the same way. */
  readonly response: string;
  /** The mock's own failure, with its cause; undefined for none. */
  readonly error: unknown;
}

export interface JournalFilter {
  /** May end in `*`. */
  readonly operation?: string | undefined;
  readonly status?: number | undefined;
  /** At most this many, the newest ones. */
  readonly limit?: number | undefined;
}

const mostEntries = 1_000;
const mostCharacters = 8 * 1024 * 1024;

/** The last requests of a world: at most a thousand, with at most 8 Mi characters of bodies. */
export class Journal {
  /** Each entry is stored at its id modulo the capacity; `#lengths` holds the length of its bodies. */
  readonly #ring: (JournalEntry | undefined)[] = [];
  readonly #lengths: number[] = [];
  #oldest = 1;
  #next = 1;
  #characters = 0;

  /** The id of the next entry to be recorded. */
  get nextId(): number {
    return this.#next;
  }

  record(entry: JournalEntry): void {
    if (this.#next - this.#oldest === mostEntries) this.#forgetOldest();
    const place = this.#next % mostEntries;
    this.#next += 1;
    this.#ring[place] = entry;
    const length = entry.request.length + entry.response.length;
    this.#lengths[place] = length;
    this.#characters += length;
    while (this.#characters > mostCharacters) this.#forgetOldest();
  }

  /** Returns the matching entries, oldest first. */
  list({ operation, status, limit = mostEntries }: JournalFilter = {}): readonly JournalEntry[] {
    const fits: JournalEntry[] = [];
    for (let id = this.#oldest; id < this.#next; id += 1) {
      const entry = this.#ring[id % mostEntries]!;
      if (operation !== undefined && !namesOperation(operation, entry.operation)) continue;
      if (status === undefined || entry.status === status) fits.push(entry);
    }
    return fits.slice(Math.max(0, fits.length - limit));
  }

  clear(): void {
    while (this.#oldest < this.#next) this.#forgetOldest();
    this.#oldest = this.#next = 1;
  }

  /** Replaces all entries with these, which keep their ids. */
  restore(entries: readonly JournalEntry[]): void {
    this.clear();
    this.#oldest = this.#next = entries[0]?.id ?? 1;
    for (const entry of entries) this.record(entry);
  }

  #forgetOldest(): void {
    const place = this.#oldest % mostEntries;
    this.#oldest += 1;
    this.#ring[place] = undefined;
    this.#characters -= this.#lengths[place]!;
  }
}

/** Shortens a key: enough to recognise it, too little to use it. */
export function redactKey(key: string): string {
  return key.length < 8 ? "…" : `${key.slice(0, 3)}…${key.slice(-4)}`;
}

/** An event in a world that no answer or webhook reports. */
export interface Note {
  readonly at: Instant;
  readonly provider: string;
  readonly text: string;
}
