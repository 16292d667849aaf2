import type { Instant } from "@vitrine/engine";

/** UTC to the second, `2025-11-13T15:04:05Z` (T005). */
export function utc(instant: Instant): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

/** The beginning of its second: what the API shows of a moment. */
export function wholeSecond(instant: Instant): Instant {
  return Math.floor(instant / 1_000) * 1_000;
}
