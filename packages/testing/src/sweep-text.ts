import { auditText } from "./audit-text.ts";
import { doubleChargesText } from "./double-charges.ts";
import { requestText } from "./request-text.ts";
import { differenceText } from "./run-result.ts";
import type { CallFault, SweepReport, SweepRun } from "./sweep.ts";

/** Formats a sweep's report: how the runs ended, and for each failure the call, its fault, the differences and the requests. */
export function sweepText({ calls, runs, failures }: SweepReport): string {
  const number = (outcome: SweepRun["outcome"]): number => runs.filter((run) => run.outcome === outcome).length;
  const allowed = runs.filter((run) => run.isAllowed).length;
  const summary = [
    `${number("same")} ended like the clean run`,
    `${number("unchanged")} as if the scenario had never started`,
    ...(allowed === 0 ? [] : [`${allowed} differently, which was allowed`]),
    `${failures.length} differently`,
  ];
  const head = `Swept ${calls.length} calls in ${runs.length} runs: ${summary.join(", ")}.`;
  return [head, ...failures.map(runText)].join("\n\n");
}

const happenings: Readonly<Record<CallFault, string>> = {
  "reset before": "is cut off before it is carried out",
  "reset after": "is carried out, and its response is lost",
  timeout: "is carried out, and its response comes after the time-out",
  duplicate: "arrives twice",
};

function runText({ position, call, fault, differences, result }: SweepRun): string {
  const { calls, doubleCharges, audit, thrown, failure } = result;
  const lines = [
    ...differences.map(differenceText),
    ...(failure === undefined ? [] : [`failed: ${failure.message}`]),
    ...(thrown === undefined || thrown === failure ? [] : [`the scenario threw: ${thrown.message}`]),
    ...(audit.ok ? [] : auditText(audit).split("\n")),
    ...(doubleCharges.length === 0 ? [] : doubleChargesText(doubleCharges).split("\n")),
    "requests:",
    ...calls.map((each) => `  ${requestText(each, fault === "reset before")}`),
  ];
  const head = `Call ${position}, ${call.operation} of ${call.provider}, ${happenings[fault]} ("${fault}"):`;
  return [head, ...lines.map((line) => `  ${line}`)].join("\n");
}
