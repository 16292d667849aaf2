import type { Audit } from "@vitrine/engine";

/** What is wrong with the books, a line for each rule that is broken; `""` for nothing. */
export function auditText({ violations }: Audit): string {
  return violations
    .map(({ rule, detail, order }) => `${rule}: ${detail}${order === undefined ? "" : ` (order ${order})`}`)
    .join("\n");
}
