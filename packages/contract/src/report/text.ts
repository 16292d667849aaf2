import type { Finding, Report } from "../check.ts";

/** A report for people: what is contradicted with its reasons, why how many were skipped, and the sums. */
export function textReport({ title, target, findings, statements }: Report): string {
  const contradicted = findings.filter(({ outcome }) => outcome === "contradicted");
  return [
    `${title} at ${target}`,
    "",
    ...contradicted.flatMap((finding) => [...contradiction(finding), ""]),
    ...skips(findings),
    `scenarios:  ${sums(findings.map(({ outcome }) => outcome))}`,
    `statements: ${statements.proved.length} proved, ${statements.contradicted.length} contradicted, ${statements.skipped.length} skipped`,
    "",
  ].join("\n");
}

function contradiction({ suite, sentence, ids, reason }: Finding): readonly string[] {
  const about = ids.length === 0 ? "" : ` [${ids.join(", ")}]`;
  return [`✗ ${suite}: ${sentence}${about}`, ...reason.split("\n").map((line) => `    ${line}`)];
}

/** Each reason once, with how many scenarios it kept from running. */
function skips(findings: readonly Finding[]): readonly string[] {
  const reasons = new Map<string, number>();
  for (const { outcome, reason } of findings) {
    // Which lever it would have been matters to nobody.
    const kind = reason.replace(/ \(.*\)/, "");
    if (outcome === "skipped") reasons.set(kind, (reasons.get(kind) ?? 0) + 1);
  }
  const lines = [...reasons].map(([reason, count]) => `skipped ${String(count).padStart(4)}: ${reason}`);
  return lines.length === 0 ? [] : [...lines, ""];
}

function sums(outcomes: readonly Finding["outcome"][]): string {
  const count = (wanted: Finding["outcome"]): number => outcomes.filter((outcome) => outcome === wanted).length;
  return `${count("proved")} proved, ${count("contradicted")} contradicted, ${count("skipped")} skipped`;
}
