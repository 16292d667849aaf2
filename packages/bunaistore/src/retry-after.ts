/** A whole minute: the longest that BunaiStore's limits can last. */
const wholeWindow = 60_000;

/**
 * Milliseconds to wait, from a `Retry-After` header: seconds, or a date that a proxy may send instead.
 * A header that is missing or unreadable counts as a whole minute, after which every documented limit is over.
 */
export function readRetryAfter(header: string | null, now: number): number {
  if (header === null) return wholeWindow;
  if (/^\d+(\.\d+)?$/.test(header)) return Math.ceil(Number(header) * 1000);
  const date = Date.parse(header);
  return Number.isNaN(date) ? wholeWindow : Math.max(0, date - now);
}
