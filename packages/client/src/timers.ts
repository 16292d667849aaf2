/**
 * A clock and timers. Tests pass their own.
 *
 * @example
 * ```ts
 * const impatient: Timers = { ...platformTimers, after: (_ms, callback) => platformTimers.after(0, callback) };
 * ```
 */
export interface Timers {
  /** The time in milliseconds since 1970. */
  now(): number;
  /** Calls back once after `ms` milliseconds. Returns a function that cancels it. */
  after(ms: number, callback: () => void): () => void;
  /** A random number from 0 up to 1, for jitter. */
  random(): number;
}

/** The longest delay that `setTimeout` supports. It treats a longer one as 0. */
const longest = 2 ** 31 - 1;

/** The platform's clock and timers. */
export const platformTimers: Timers = {
  now: () => Date.now(),
  after: (ms, callback) => {
    const timer = setTimeout(callback, Math.min(ms, longest));
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};

/**
 * Waits for `ms` milliseconds.
 *
 * @throws the signal's reason as soon as it is aborted
 */
export function pause(timers: Timers, ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error);
    const giveUp = (): void => {
      cancel();
      // Only an existing signal calls this.
      reject(signal!.reason as Error);
    };
    const cancel = timers.after(ms, () => {
      signal?.removeEventListener("abort", giveUp);
      resolve();
    });
    signal?.addEventListener("abort", giveUp, { once: true });
  });
}
