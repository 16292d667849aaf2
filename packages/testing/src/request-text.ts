import type { JournalEntry, RequestLine } from "@vitrine/engine";

/** A request without its bodies: what was bought is nothing to print. */
export function lineOf(entry: JournalEntry): RequestLine {
  const { id, at, provider, operation, method, path, status, key, fault, lost } = entry;
  return { id, at, provider, operation, method, path, status, key, fault, lost };
}

/** A request in a line: `request 3: POST /v1/orders 200 at 2024-06-19T14:32:07.000Z, key sk_…demo`. */
export function requestText({ id, at, operation, method, path, status, key, fault, lost }: RequestLine): string {
  const where = operation ?? `${method} ${path}`;
  const facts = [
    `request ${id}: ${where} ${status} at ${new Date(at).toISOString()}`,
    key === null ? "no key" : `key ${key}`,
    ...(lost ? [`its answer was lost${fault === null ? "" : ` (${fault})`}`] : []),
  ];
  return facts.join(", ");
}
