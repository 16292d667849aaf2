import type { Instant } from "@vitrine/engine";

/** UTC to the second, `2025-11-13T15:04:05Z` (T005); undefined for a moment that there is not. */
export function utc(instant: Instant): string;
export function utc(instant: Instant | undefined): string | undefined;
export function utc(instant: Instant | undefined): string | undefined {
  return instant === undefined ? undefined : `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

/** The beginning of its second: what the API shows of a moment. */
export function wholeSecond(instant: Instant): Instant {
  return Math.floor(instant / 1_000) * 1_000;
}
