import type { Instant } from "./clock.ts";
import { collection } from "./store.ts";
import type { Collection } from "./store.ts";

/** A number of calls per fixed window, which opens with the first call counted. */
export interface Quota {
  /** Identifies who shares the quota: `GET sk_live_demo`. */
  readonly bucket: string;
  readonly limit: number;
  readonly windowMs: number;
}

/** How much of a quota is used. */
export interface Bucket {
  readonly id: string;
  readonly opened_at: Instant;
  readonly used: number;
}

export const limitBuckets: Collection<Bucket> = collection("limits", { id: "id" });

export type Spending =
  | { readonly allowed: true; readonly buckets: readonly Bucket[] }
  | { readonly allowed: false; readonly retryAfterMs: number };

/** Takes one call from every quota, or from none: a refused call uses nothing up. */
export function spend(quotas: readonly Quota[], buckets: readonly (Bucket | undefined)[], now: Instant): Spending {
  const open = quotas.map((quota, index) => openBucket(quota, buckets[index], now));
  const waits = open.map((bucket, index) => waitFor(quotas[index]!, bucket, now));
  const retryAfterMs = Math.max(0, ...waits);
  if (retryAfterMs > 0) return { allowed: false, retryAfterMs };
  return { allowed: true, buckets: open.map((bucket) => ({ ...bucket, used: bucket.used + 1 })) };
}

/** Replaces a window that is over, or that lies in the future because the clock was set back. */
function openBucket(quota: Quota, bucket: Bucket | undefined, now: Instant): Bucket {
  const age = bucket === undefined ? -1 : now - bucket.opened_at;
  if (bucket !== undefined && age >= 0 && age < quota.windowMs) return bucket;
  return { id: quota.bucket, opened_at: now, used: 0 };
}

function waitFor(quota: Quota, bucket: Bucket, now: Instant): number {
  return bucket.used < quota.limit ? 0 : bucket.opened_at + quota.windowMs - now;
}
