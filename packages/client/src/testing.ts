import type { Timers } from "./timers.ts";

/**
 * Timers for tests: time stands still while the program has something to do, and jumps to the next due moment as soon as it has
 * not. A test that waits for minutes takes milliseconds. It counts on calls that end without real waiting, such as those of a mock
 * in the same process.
 */
export interface TestTimers extends Timers {
  /** The moments to which time has jumped, as milliseconds since the start. */
  readonly jumps: readonly number[];
}

/**
 * Makes timers whose time flies.
 *
 * @example
 * ```ts
 * const timers = createTestTimers();
 * const client = createClient({ apiKey, fetch: shop.fetch, timers });
 * await client.orders.waitFor(order); // minutes of waiting, at once
 * ```
 */
export function createTestTimers({ start = 0, random = 0.5 }: { start?: number; random?: number } = {}): TestTimers {
  const due: { readonly at: number; readonly callback: () => void }[] = [];
  const jumps: number[] = [];
  let now = start;
  let isWatching = false;

  async function watch(): Promise<void> {
    isWatching = true;
    while (due.length > 0) {
      // Whatever is under way without waiting gets its turns.
      for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => void setTimeout(resolve, 0));
      const next = due.shift();
      if (!next) break;
      if (next.at > now) {
        now = next.at;
        jumps.push(now - start);
      }
      next.callback();
    }
    isWatching = false;
  }

  return {
    jumps,
    now: () => now,
    random: () => random,
    after: (ms, callback) => {
      const timer = { at: now + Math.max(0, ms), callback };
      const later = due.findIndex(({ at }) => at > timer.at);
      due.splice(later === -1 ? due.length : later, 0, timer);
      if (!isWatching) void watch();
      return () => {
        const index = due.indexOf(timer);
        if (index !== -1) due.splice(index, 1);
      };
    },
  };
}
