import type { Operation } from "./operation.ts";
import { pause, type Timers } from "./timers.ts";

/**
 * A documented limit: so many requests in so many milliseconds.
 *
 * @example
 * ```ts
 * const limit: Limit = { count: 20, windowMs: 60_000, covers: "POST " };
 * ```
 */
export interface Limit {
  readonly count: number;
  readonly windowMs: number;
  /** What the names of its operations begin with; all of them without it. */
  readonly covers?: string;
}

/** Holds requests back so that no limit is passed. */
export interface Limiter {
  /**
   * Waits until a request of this operation may leave.
   *
   * @returns false, without having waited, when that would be after the deadline
   * @throws the signal's reason
   */
  take(
    operation: Operation,
    until: { readonly deadline: number; readonly signal?: AbortSignal | undefined },
  ): Promise<boolean>;
}

/** The provider counts a request when it arrives: later than it left. */
const onTheWay = 1_000;

/**
 * A bucket of tokens for each limit. A token that was taken comes back a whole window later, and a second for the way: however
 * the provider cuts its windows, none holds more than the limit.
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
