import type { ScenarioResult, Report } from "../check.ts";

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

function contradiction({ suite, sentence, ids, reason }: ScenarioResult): readonly string[] {
  const about = ids.length === 0 ? "" : ` [${ids.join(", ")}]`;
  return [`✗ ${suite}: ${sentence}${about}`, ...reason.split("\n").map((line) => `    ${line}`)];
}

/** Each kind of reason once, with how many scenarios it kept from running and what they lacked most often. */
function skips(findings: readonly ScenarioResult[]): readonly string[] {
  const kinds = new Map<string, string[]>();
  for (const { outcome, reason } of findings) {
    if (outcome !== "skipped") continue;
    const [, kind = reason, lacked] = /^(.*) \((.*)\)$/.exec(reason) ?? [];
    kinds.set(kind, [...(kinds.get(kind) ?? []), lacked ?? ""]);
  }
  const lines = [...kinds]
    .toSorted(([, one], [, two]) => two.length - one.length)
    .map(([kind, lacked]) => `skipped ${String(lacked.length).padStart(4)}: ${kind}${mostLacked(lacked)}`);
  return lines.length === 0 ? [] : [...lines, ""];
}

/** How many of them are named. */
const mostNamed = 3;

function mostLacked(lacked: readonly string[]): string {
  const counted = [...Map.groupBy(lacked, (each) => each)]
    .map(([each, all]) => [each, all.length] as const)
    .toSorted(([, one], [, two]) => two - one);
  // A status, or the one thing there is of its kind, says nothing the kind does not.
  if (counted.length < 2) return "";
  const rest = counted.slice(mostNamed).reduce((sum, [, count]) => sum + count, 0);
  const named = counted.slice(0, mostNamed).map(([each, count]) => `${each} ${count}`);
  return ` (${[...named, ...(rest > 0 ? [`and ${rest} more`] : [])].join(", ")})`;
}

function sums(outcomes: readonly ScenarioResult["outcome"][]): string {
  const count = (wanted: ScenarioResult["outcome"]): number => outcomes.filter((outcome) => outcome === wanted).length;
  return `${count("proved")} proved, ${count("contradicted")} contradicted, ${count("skipped")} skipped`;
}
