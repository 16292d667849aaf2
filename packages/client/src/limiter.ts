import type { Operation } from "./operation.ts";
import { pause, type Timers } from "./timers.ts";

/**
 * A documented rate limit: `count` requests in `windowMs` milliseconds.
 *
 * @example
 * ```ts
 * const limit: Limit = { count: 20, windowMs: 60_000, covers: "POST " };
 * ```
 */
export interface Limit {
  readonly count: number;
  readonly windowMs: number;
  /** The prefix of the operation names that it covers. Default: all operations. */
  readonly covers?: string;
}

/** Delays requests to stay within the rate limits. */
export interface Limiter {
  /**
   * Waits until a request of this operation may be sent.
   *
   * @returns false, without waiting, if that would be after the deadline
   * @throws the signal's reason
   */
  take(
    operation: Operation,
    until: { readonly deadline: number; readonly signal?: AbortSignal | undefined },
  ): Promise<boolean>;
}

/** The provider counts a request on arrival, which is later than its departure. In milliseconds. */
const onTheWay = 1_000;

/**
 * Keeps a token bucket for each limit. A token returns one window and one second after it was taken; the second allows
 * for the transit time. So no window of the provider's, wherever it begins, exceeds the limit.
 */
export function createLimiter(limits: readonly Limit[], timers: Timers): Limiter {
  const buckets = limits.map((limit) => ({ ...limit, back: [] as number[] }));

  return {
    async take({ name }, { deadline, signal }) {
      const mine = buckets.filter(({ covers = "" }) => name.startsWith(covers));
      for (;;) {
        signal?.throwIfAborted();
        const now = timers.now();
        const wait = Math.max(0, ...mine.map((bucket) => freeIn(bucket, now)));
        if (wait === 0) {
          for (const { back, windowMs } of mine) back.push(now + windowMs + onTheWay);
          return true;
        }
        if (now + wait >= deadline) return false;
        await pause(timers, wait, signal);
      }
    },
  };
}

function freeIn({ back, count }: { readonly back: number[]; readonly count: number }, now: number): number {
  while (back.length > 0 && back[0]! <= now) back.shift();
  return back.length < count ? 0 : back[back.length - count]! - now;
}
