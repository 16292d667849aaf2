import type { Instant } from "./clock.ts";
import type { JournalEntry, Note } from "./journal.ts";
import type { Change } from "./recording-session.ts";

/** Somebody who wants to know what happens in a world. */
export interface Watcher {
  /** Work was scheduled for later: a host can call `tick()` then. */
  readonly onDue?: (at: Instant) => void;
  /** Time was moved or begun anew: what was said to be due may come at another moment. */
  readonly onClock?: () => void;
  readonly onRequest?: (entry: JournalEntry) => void;
  /** What a committed transaction wrote, in that order; watching it makes every transaction a little dearer. */
  readonly onChange?: (change: Change) => void;
  /** What no answer and no webhook reports, such as how a top-up ended. */
  readonly onNote?: (note: Note) => void;
  /** A mistake of the mock itself. */
  readonly onError?: (error: Error) => void;
}

/** All watchers of a world as one. */
export class Watchers implements Required<Watcher> {
  #all: readonly Watcher[] = [];
  #wantChanges = false;

  constructor(first: Watcher) {
    this.#become([first]);
  }

  /** Until the function this returns is called. */
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

  /** Whether anybody wants to know of changes; every transaction asks. */
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

  /** What a watcher does wrong is no reason for a call to fail. */
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
