import type { Instant } from "@vitrine/engine";

/** UTC to the second, `2025-11-13T15:04:05Z` (T005); undefined for undefined. */
export function utc(instant: Instant): string;
export function utc(instant: Instant | undefined): string | undefined;
export function utc(instant: Instant | undefined): string | undefined {
  return instant === undefined ? undefined : `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

/** Rounds down to the second, as the API shows instants. */
export function wholeSecond(instant: Instant): Instant {
  return Math.floor(instant / 1_000) * 1_000;
}
