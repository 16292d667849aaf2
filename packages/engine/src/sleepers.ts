import type { Instant } from "./clock.ts";

interface Sleeper {
  readonly at: Instant;
  wake(): void;
}

/** Those who wait for a world's clock. They are no documents: an answer that is held back does not outlive its caller. */
export class Sleepers {
  #all: readonly Sleeper[] = [];

  /** When the first of them is to be woken. */
  get next(): Instant | undefined {
    return this.#all.length === 0 ? undefined : Math.min(...this.#all.map(({ at }) => at));
  }

  /** Until `at`, or until `signal` says that there is nothing to wait for any more. */
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
