/**
 * A clock for claims and waits. Tests pass their own.
 *
 * @example
 * ```ts
 * const frozen: WebhookClock = { now: () => 0, sleep: async () => {} };
 * ```
 */
export interface WebhookClock {
  /** The time in milliseconds since 1970. */
  now(): number;
  /** Resolves after `ms` milliseconds. */
  sleep(ms: number): Promise<void>;
}

/** The platform's clock. */
export const platformClock: WebhookClock = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};
