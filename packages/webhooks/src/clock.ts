/**
 * What time is told and waited with; tests pass their own.
 *
 * @example
 * ```ts
 * const frozen: WebhookClock = { now: () => 0, sleep: async () => {} };
 * ```
 */
export interface WebhookClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds. */
  sleep(ms: number): Promise<void>;
}

/** The platform's own. */
export const platformClock: WebhookClock = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};
