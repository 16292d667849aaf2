import type { WebhookClock } from "./clock.ts";
import type { Claim, DedupeStore } from "./dedupe-store.ts";

/** What a claim is taken with. */
export interface Claiming {
  readonly store: DedupeStore;
  readonly clock: WebhookClock;
  /** How long a claim holds, in milliseconds. */
  readonly leaseMs: number;
}

/**
 * Claims an event, or returns `"done"`. While another process holds it, this one waits until the event is done,
 * released, or its claim expires because the process died. Returns `"busy"` after two leases.
 *
 * It waits even if the sender has disconnected: a sender that tries three times in three seconds makes its last attempt
 * long before the claim of a dead process expires.
 */
export async function takeClaim(key: string, { store, clock, leaseMs }: Claiming): Promise<Claim | "done" | "busy"> {
  const giveUp = clock.now() + 2 * leaseMs;
  for (let pause = 50; ; pause = Math.min(2 * pause, 1_000)) {
    const at = clock.now();
    const claim: Claim = { key, at, until: at + leaseMs };
    const state = await store.claim(claim);
    if (state === "claimed") return claim;
    if (state === "done" || at >= giveUp) return state;
    await clock.sleep(pause);
  }
}
