import type { JournalEntry, RequestLine } from "@vitrine/engine";

/** A request without its bodies: what was bought is nothing to print. */
export function lineOf(entry: JournalEntry): RequestLine {
  const { id, at, provider, operation, method, path, status, key, fault, lost } = entry;
  return { id, at, provider, operation, method, path, status, key, fault, lost };
}

/**
 * A request in a line: `request 3: POST /v1/orders 200 at 2024-06-19T14:32:07.000Z, key sk_…demo`. Where it is known that a fault reset
 * the connections before anything was done, `refused` stands in place of a status that nobody gave.
 */
export function requestText(line: RequestLine, isRefused: boolean = false): string {
  const { id, at, operation, method, path, status, key, fault, lost } = line;
  const where = operation ?? `${method} ${path}`;
  const wasRefused = isRefused && lost;
  const facts = [
    `request ${id}: ${where} ${wasRefused ? "refused" : status} at ${new Date(at).toISOString()}`,
    key === null ? "no key" : `key ${key}`,
    ...(wasRefused ? [`by ${fault}`] : []),
    ...(lost && !wasRefused ? [`its answer was lost${fault === null ? "" : ` (${fault})`}`] : []),
  ];
  return facts.join(", ");
}
