import type { ScenarioResult, Report } from "../check.ts";

/** Formats a report as JUnit XML for CI systems: one test suite per chapter, one test case per scenario. */
export function junitReport({ provider, target, findings }: Report): string {
  const suites = Map.groupBy(findings, ({ suite }) => suite);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${escaped(`${provider} at ${target}`)}" ${totals(findings)}>`,
    ...[...suites].flatMap(([suite, of]) => [
      `  <testsuite name="${escaped(`${provider}/${suite}`)}" ${totals(of)}>`,
      ...of.flatMap((finding) => testCase(provider, finding)),
      "  </testsuite>",
    ]),
    "</testsuites>",
    "",
  ].join("\n");
}

function testCase(
  provider: string,
  { suite, sentence, ids, outcome, reason, durationMs }: ScenarioResult,
): readonly string[] {
  const name = ids.length === 0 ? sentence : `${sentence} [${ids.join(", ")}]`;
  const opening = `    <testcase classname="${escaped(`${provider}.${suite}`)}" name="${escaped(name)}" time="${seconds(durationMs)}"`;
  if (outcome === "proved") return [`${opening}/>`];
  const inner = outcome === "skipped" ? "skipped" : "failure";
  return [`${opening}>`, `      <${inner} message="${escaped(reason)}"/>`, "    </testcase>"];
}

function totals(findings: readonly ScenarioResult[]): string {
  const count = (wanted: ScenarioResult["outcome"]): number =>
    findings.filter(({ outcome }) => outcome === wanted).length;
  const time = seconds(findings.reduce((sum, { durationMs }) => sum + durationMs, 0));
  return `tests="${findings.length}" failures="${count("contradicted")}" skipped="${count("skipped")}" time="${time}"`;
}

function seconds(ms: number): string {
  return (ms / 1_000).toFixed(3);
}

/** Escapes text for attributes. Characters that XML cannot contain are removed. */
function escaped(text: string): string {
  return (
    text
      // oxlint-disable-next-line no-control-regex -- exactly those XML forbids
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      .replaceAll("\n", "&#10;")
  );
}
