import type { Timers } from "./timers.ts";

/**
 * Timers for tests: time stands still while the program has something to do, and jumps to the next due moment as soon as it has
 * not. A test that waits for minutes takes milliseconds. It counts on calls that end without real waiting, such as those of a mock
 * in the same process; for the platform's cryptography it waits.
 */
export interface TestTimers extends Timers {
  /** The moments to which time has jumped, as milliseconds since the start. */
  readonly jumps: readonly number[];
}

/** What the platform does on threads of its own: it takes as long as it takes, which no number of turns tells. */
const threaded = ["deriveBits", "digest", "importKey", "sign", "verify"] as const;

/** The platform's own, whatever a test replaces it with later. */
const { setTimeout: nextTurn } = globalThis;

let underWay = 0;
let isCounting = false;

/** Once for all timers, and not before somebody wants to know. */
function countUnderWay(): void {
  if (isCounting) return;
  isCounting = true;
  for (const name of threaded) {
    const real = crypto.subtle[name].bind(crypto.subtle) as (...args: unknown[]) => Promise<never>;
    crypto.subtle[name] = async (...args: unknown[]) => {
      underWay += 1;
      return real(...args).finally(() => (underWay -= 1));
    };
  }
}

/**
 * Comes back when nothing is left to do that waits for nothing but its turn or for the platform's cryptography: calls of a mock in
 * the same process, or the signing of a webhook.
 *
 * @example
 * ```ts
 * const waiting = client.orders.waitFor(order);
 * await untilIdle(); // it has looked once, and waits for its timer
 * ```
 */
export async function untilIdle(): Promise<void> {
  countUnderWay();
  for (let quiet = 0; quiet < 3; quiet = underWay === 0 ? quiet + 1 : 0) {
    await new Promise((resolve) => void nextTurn(resolve, 0));
  }
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
  countUnderWay();
  let now = start;
  let isWatching = false;

  async function watch(): Promise<void> {
    isWatching = true;
    while (due.length > 0) {
      await untilIdle();
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
