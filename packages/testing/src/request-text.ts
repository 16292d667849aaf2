import type { JournalEntry, RequestLine } from "@vitrine/engine";

/** A request without its bodies, so that purchased goods are not printed. */
export function lineOf(entry: JournalEntry): RequestLine {
  const { id, at, provider, operation, method, path, status, key, fault, lost } = entry;
  return { id, at, provider, operation, method, path, status, key, fault, lost };
}

/**
 * Formats a request as one line: `request 3: POST /v1/orders 200 at 2024-06-19T14:32:07.000Z, key sk_…demo`. With `wasReset`,
 * requests without a response were reset before the provider processed them, and have no status.
 */
export function requestText(line: RequestLine, wasReset: boolean = false): string {
  const { id, at, operation, method, path, status, key, fault, lost } = line;
  const where = operation ?? `${method} ${path}`;
  const isReset = wasReset && lost;
  const facts = [
    `request ${id}: ${where} ${isReset ? "reset" : status} at ${new Date(at).toISOString()}`,
    key === null ? "no key" : `key ${key}`,
    ...(isReset ? [`by ${fault}`] : []),
    ...(lost && !isReset ? [`its response was lost${fault === null ? "" : ` (${fault})`}`] : []),
  ];
  return facts.join(", ");
}
