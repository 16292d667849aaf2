import type { Timers } from "./timers.ts";

/**
 * Timers for tests. Time stands still while the program has work to do, then jumps to the next due timer, so a test
 * that waits for minutes takes milliseconds. Calls must end without real waiting, such as those of a mock in the same
 * process; only the platform's cryptography is waited for.
 */
export interface TestTimers extends Timers {
  /** The times to which the clock has jumped, in milliseconds since the start. */
  readonly jumps: readonly number[];
}

/**
 * Operations that the platform runs on its own threads. Their duration cannot be counted in turns of the event loop.
 */
const threaded = ["deriveBits", "digest", "importKey", "sign", "verify"] as const;

/** The platform's own, even if a test replaces it later. */
const { setTimeout: nextTurn } = globalThis;

let underWay = 0;
let isCounting = false;

/** Wraps them once for all timers, on first use. */
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
 * Resolves when the program has nothing left to do but wait for timers: calls of a mock in the same process have ended,
 * and so has the platform's cryptography, such as the signing of a webhook.
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
 * Makes timers that jump over every wait.
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
