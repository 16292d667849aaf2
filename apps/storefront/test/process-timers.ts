import type { Timers } from "@vitrine/client";

import type { World } from "./providers.ts";

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** The timers of one process, by the world's clock. A timer fires when `fireDue` is called at its time or later. */
export class ProcessTimers implements Timers {
  readonly #world: World;
  #timers: readonly Timer[] = [];
  #isStopped = false;

  constructor(world: World) {
    this.#world = world;
  }

  readonly now = (): number => this.#world.now;

  readonly random = (): number => 0.5;

  readonly after = (ms: number, callback: () => void): (() => void) => {
    const timer = { at: this.now() + Math.max(0, ms), callback };
    if (!this.#isStopped) this.#timers = [...this.#timers, timer];
    return () => {
      this.#timers = this.#timers.filter((each) => each !== timer);
    };
  };

  /** When the first timer is due; undefined where there is none. */
  get nextDue(): number | undefined {
    return this.#timers.length === 0 ? undefined : Math.min(...this.#timers.map(({ at }) => at));
  }

  fireDue(): void {
    const now = this.now();
    const due = this.#timers.filter(({ at }) => at <= now);
    this.#timers = this.#timers.filter(({ at }) => at > now);
    for (const { callback } of due) callback();
  }

  /** No timer fires any more. */
  stop(): void {
    this.#isStopped = true;
    this.#timers = [];
  }
}
