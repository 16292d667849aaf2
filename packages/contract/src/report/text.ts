import type { ScenarioResult, Report } from "../check.ts";

/** Formats a report as text: the contradictions with their reasons, the number of skipped scenarios by reason, and the totals. */
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

/** Each kind of skip reason, with its number of scenarios and its most frequent details. */
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

/** How many of the details are listed. */
const mostNamed = 3;

function mostLacked(lacked: readonly string[]): string {
  const counted = [...Map.groupBy(lacked, (each) => each)]
    .map(([each, all]) => [each, all.length] as const)
    .toSorted(([, one], [, two]) => two - one);
  // A status, or a kind with a single detail, needs no list.
  if (counted.length < 2) return "";
  const rest = counted.slice(mostNamed).reduce((sum, [, count]) => sum + count, 0);
  const named = counted.slice(0, mostNamed).map(([each, count]) => `${each} ${count}`);
  return ` (${[...named, ...(rest > 0 ? [`and ${rest} more`] : [])].join(", ")})`;
}

function sums(outcomes: readonly ScenarioResult["outcome"][]): string {
  const count = (wanted: ScenarioResult["outcome"]): number => outcomes.filter((outcome) => outcome === wanted).length;
  return `${count("proved")} proved, ${count("contradicted")} contradicted, ${count("skipped")} skipped`;
}
