import type { Instant } from "./clock.ts";
import type { JournalEntry, Note } from "./journal.ts";
import type { Change } from "./recording-session.ts";

/** Callbacks for what happens in a world. */
export interface Watcher {
  /** Work was scheduled for later; a host can call `tick()` then. */
  readonly onDue?: (at: Instant) => void;
  /** The clock was moved or reset, so the due times reported before may have changed. */
  readonly onClock?: () => void;
  readonly onRequest?: (entry: JournalEntry) => void;
  /** A write of a committed transaction, in order. Watching changes makes every transaction slightly slower. */
  readonly onChange?: (change: Change) => void;
  /** An event that no answer and no webhook reports, such as how a top-up ended. */
  readonly onNote?: (note: Note) => void;
  /** A failure of the mock itself. */
  readonly onError?: (error: Error) => void;
}

/** Combines all watchers of a world into one. */
export class Watchers implements Required<Watcher> {
  #all: readonly Watcher[] = [];
  #wantChanges = false;

  constructor(first: Watcher) {
    this.#become([first]);
  }

  /** Adds a watcher; the returned function removes it. */
  add(watcher: Watcher): () => void {
    this.#become([...this.#all, watcher]);
    return () => this.#become(this.#all.filter((each) => each !== watcher));
  }

  onDue(at: Instant): void {
    this.#tell((watcher) => watcher.onDue?.(at));
  }

  onClock(): void {
    this.#tell((watcher) => watcher.onClock?.());
  }

  onRequest(entry: JournalEntry): void {
    this.#tell((watcher) => watcher.onRequest?.(entry));
  }

  /** Whether any watcher needs changes; checked by every transaction. */
  get wantChanges(): boolean {
    return this.#wantChanges;
  }

  onChange(change: Change): void {
    this.#tell((watcher) => watcher.onChange?.(change));
  }

  onNote(note: Note): void {
    this.#tell((watcher) => watcher.onNote?.(note));
  }

  onError(error: Error): void {
    for (const { onError } of this.#all) onError?.(error);
  }

  #become(all: readonly Watcher[]): void {
    this.#all = all;
    this.#wantChanges = all.some(({ onChange }) => onChange !== undefined);
  }

  /** An error in a watcher must not fail a call. */
  #tell(say: (watcher: Watcher) => void): void {
    for (const watcher of this.#all) {
      try {
        say(watcher);
      } catch (cause) {
        this.onError(new Error("Cannot tell a watcher what happened: it threw.", { cause }));
      }
    }
  }
}
