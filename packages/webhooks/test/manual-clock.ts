import type { WebhookClock } from "../src/index.ts";

export interface ManualClock extends WebhookClock {
  /** Advances time by `ms`. Sleepers wake in order, each at its own time. */
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

/** How many signatures the platform is making or checking. They run on its own threads for an unpredictable time. */
let underWay = 0;
for (const name of ["importKey", "sign", "verify"] as const) {
  const real = crypto.subtle[name].bind(crypto.subtle) as (...args: unknown[]) => Promise<never>;
  crypto.subtle[name] = async (...args: unknown[]) => {
    underWay += 1;
    return real(...args).finally(() => (underWay -= 1));
  };
}

/**
 * Resolves when nothing is left to do but wait for the clock: neither in the event loop nor on the platform's threads.
 */
export async function settle(): Promise<void> {
  for (let quiet = 0; quiet < 2; quiet = underWay === 0 ? quiet + 1 : 0) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
