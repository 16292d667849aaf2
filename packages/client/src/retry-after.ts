/** One minute in milliseconds: the longest rate-limit window that any provider documents. */
export const wholeWindow = 60_000;

/**
 * Reads a `Retry-After` header as milliseconds: seconds, or a date, which a proxy may send.
 * At most one minute, after which every documented limit has reset; also one minute if the header is missing or
 * unreadable.
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
