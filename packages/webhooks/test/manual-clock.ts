import type { WebhookClock } from "../src/index.ts";

export interface ManualClock extends WebhookClock {
  /** Lets so much time pass: whoever sleeps wakes at his own moment, in order. */
  advance(ms: number): Promise<void>;
}

export function manualClock(): ManualClock {
  let now = 1_000_000;
  const sleepers: { readonly until: number; readonly wake: () => void }[] = [];
  return {
    now: () => now,
    sleep: (ms) => new Promise((wake) => sleepers.push({ until: now + ms, wake })),
    async advance(ms) {
      const end = now + ms;
      for (;;) {
        await settle();
        const next = sleepers.toSorted((one, other) => one.until - other.until)[0];
        if (!next || next.until > end) break;
        sleepers.splice(sleepers.indexOf(next), 1);
        now = next.until;
        next.wake();
      }
      now = end;
      await settle();
    },
  };
}

/** Lets everything happen that waits for nothing but its turn; verifying takes a round through the platform's threads. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await crypto.subtle.digest("SHA-256", new Uint8Array());
    await new Promise((resolve) => setImmediate(resolve));
  }
}
