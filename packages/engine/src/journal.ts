import type { Instant } from "./clock.ts";
import { namesOperation } from "./operations.ts";

/** One request and its answer. */
export interface JournalEntry {
  readonly id: number;
  readonly at: Instant;
  readonly provider: string;
  /** `POST /v1/orders`; null for a path the provider does not document. */
  readonly operation: string | null;
  readonly method: string;
  /** With its query, as it was called. */
  readonly path: string;
  /** What was answered, or would have been had a fault not cut the connection. */
  readonly status: number;
  /** 0 in a world without a stopwatch. */
  readonly duration_ms: number;
  /** Redacted. */
  readonly key: string | null;
  /** The fault that struck, by its id. */
  readonly fault: string | null;
  /** Whether its answer was lost: cut or spoiled by a fault, the first of two, or so late that nobody waited any more. */
  readonly lost: boolean;
  /** The ledger's entries that it made, by their ids. */
  readonly posted: readonly number[];
  /** The body as it came, without the key and without what the provider's `redact` takes out. */
  readonly request: string;
  /** The body as it was answered, likewise. */
  readonly response: string;
  /** What the mock itself got wrong, with its cause; undefined for nothing. */
  readonly error: unknown;
}

export interface JournalFilter {
  /** May end in `*`. */
  readonly operation?: string | undefined;
  readonly status?: number | undefined;
  /** The newest so many. */
  readonly limit?: number | undefined;
}

const mostEntries = 1_000;
const mostCharacters = 8 * 1024 * 1024;

/** The last requests of a world: at most a thousand, and at most 8 Mi characters of bodies. */
export class Journal {
  /** An entry stands at its id modulo the length; its neighbour here says how long its bodies are. */
  readonly #ring: (JournalEntry | undefined)[] = [];
  readonly #lengths: number[] = [];
  #oldest = 1;
  #next = 1;
  #characters = 0;

  /** The id of the entry to be recorded next. */
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

  /** Oldest first. */
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

  /** These in place of all there are, under the ids they have. */
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

/** Enough of a key to recognise it by, too little to use it. */
export function redactKey(key: string): string {
  return key.length < 8 ? "…" : `${key.slice(0, 3)}…${key.slice(-4)}`;
}

/** Something that happened in a world and that no answer or webhook tells. */
export interface Note {
  readonly at: Instant;
  readonly provider: string;
  readonly text: string;
}
