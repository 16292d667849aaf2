import type { Instant } from "./clock.ts";

interface Sleeper {
  readonly at: Instant;
  wake(): void;
}

/** Callers that wait on a world's clock. Not stored as documents: a delayed answer does not outlive its caller. */
export class Sleepers {
  #all: readonly Sleeper[] = [];

  /** When the first of them wakes. */
  get next(): Instant | undefined {
    return this.#all.length === 0 ? undefined : Math.min(...this.#all.map(({ at }) => at));
  }

  /** Resolves at `at`, or when `signal` is aborted. */
  sleep(at: Instant, signal?: AbortSignal): Promise<void> {
    return new Promise<void>((wake) => {
      const sleeper = { at, wake };
      this.#all = [...this.#all, sleeper];
      signal?.addEventListener("abort", () => this.#wake((each) => each === sleeper), { once: true });
    });
  }

  wakeDue(now: Instant): void {
    if (this.#all.length > 0) this.#wake(({ at }) => at <= now);
  }

  wakeAll(): void {
    this.#wake(() => true);
  }

  #wake(isMeant: (sleeper: Sleeper) => boolean): void {
    const woken = this.#all.filter((sleeper) => isMeant(sleeper));
    this.#all = this.#all.filter((sleeper) => !isMeant(sleeper));
    for (const { wake } of woken) wake();
  }
}
