/** In milliseconds, a whole minute: the longest window that any of the providers documents. */
export const wholeWindow = 60_000;

/**
 * Milliseconds to wait, from a `Retry-After` header: seconds, or a date that a proxy may send instead.
 * Never more than a minute, after which every documented limit is over; that also stands for a header that is missing or unreadable.
 */
export function readRetryAfter(header: string | null, now: number): number {
  return Math.min(wholeWindow, Math.max(0, saidIn(header?.trim() ?? "", now)));
}

function saidIn(header: string, now: number): number {
  if (/^\d+(\.\d+)?$/.test(header)) return Math.ceil(Number(header) * 1000);
  const date = Date.parse(header);
  // Some platforms read "-5" as a date.
  return Number.isNaN(date) || !/[a-z]/i.test(header) ? wholeWindow : date - now;
}
