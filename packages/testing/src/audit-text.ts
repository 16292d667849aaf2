import type { Audit, RequestLine, Violation } from "@vitrine/engine";

import { requestText } from "./request-text.ts";

/** So many requests are told of each violation, the newest. */
const mostRequests = 10;

/** What is wrong with the books: a line for each rule that is broken, and one for each request that led there; `""` for nothing. */
export function auditText({ violations }: Audit): string {
  return violations.flatMap((violation) => [violationText(violation), ...requestLines(violation.requests)]).join("\n");
}

/** `goods-without-payment: nobody paid (order ORD1)` */
export function violationText({ rule, detail, order }: Violation): string {
  return `${rule}: ${detail}${order === undefined ? "" : ` (order ${order})`}`;
}

function requestLines(requests: readonly RequestLine[]): readonly string[] {
  const told = requests.slice(-mostRequests).map((request) => `  ${requestText(request)}`);
  const more = requests.length - told.length;
  return more === 0 ? told : [`  ${more} earlier requests`, ...told];
}
