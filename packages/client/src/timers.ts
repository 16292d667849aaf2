/**
 * What waiting is done with; tests pass their own.
 *
 * @example
 * ```ts
 * const impatient: Timers = { ...platformTimers, after: (_ms, callback) => platformTimers.after(0, callback) };
 * ```
 */
export interface Timers {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back once, after so many milliseconds, unless the function it answers is called before. */
  after(ms: number, callback: () => void): () => void;
  /** From 0 up to 1, for jitter. */
  random(): number;
}

/** The longest that the platform counts right: it takes a longer one for none at all. */
const longest = 2 ** 31 - 1;

/** The platform's own. */
export const platformTimers: Timers = {
  now: () => Date.now(),
  after: (ms, callback) => {
    const timer = setTimeout(callback, Math.min(ms, longest));
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};

/** Waits. @throws the signal's reason as soon as it is aborted */
export function pause(timers: Timers, ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error);
    const giveUp = (): void => {
      cancel();
      // Only a signal that is there calls this.
      reject(signal!.reason as Error);
    };
    const cancel = timers.after(ms, () => {
      signal?.removeEventListener("abort", giveUp);
      resolve();
    });
    signal?.addEventListener("abort", giveUp, { once: true });
  });
}
