import type { Audit, RequestLine, Violation } from "@vitrine/engine";

import { requestText } from "./request-text.ts";

/** How many requests are shown for each violation, the newest ones. */
const maxRequests = 10;

/** Formats the violations of an audit: one line per broken rule, and one per request that led to it. `""` without violations. */
export function auditText({ violations }: Audit): string {
  return violations.flatMap((violation) => [violationText(violation), ...requestLines(violation.requests)]).join("\n");
}

/** `goods-without-payment: nobody paid (order ORD1)` */
export function violationText({ rule, detail, order }: Violation): string {
  return `${rule}: ${detail}${order === undefined ? "" : ` (order ${order})`}`;
}

function requestLines(requests: readonly RequestLine[]): readonly string[] {
  const shown = requests.slice(-maxRequests).map((request) => `  ${requestText(request)}`);
  const more = requests.length - shown.length;
  return more === 0 ? shown : [`  ${more} earlier requests`, ...shown];
}
