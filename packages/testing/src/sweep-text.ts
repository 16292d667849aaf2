import { auditText } from "./audit-text.ts";
import { doubleChargesText } from "./double-charges.ts";
import { requestText } from "./request-text.ts";
import type { Mishap, SweepReport, SweepRun } from "./sweep.ts";
import type { Difference } from "./trial.ts";

/** What a sweep found: how many runs there were, and of each that ended differently what befell it, what it left and what it called. */
export function sweepText({ calls, runs, failures }: SweepReport): string {
  const number = (outcome: SweepRun["outcome"]): number => runs.filter((run) => run.outcome === outcome).length;
  const accepted = runs.filter((run) => run.accepted).length;
  const sum = [
    `${number("same")} ended as the clean run`,
    `${number("nothing happened")} as if nothing had happened`,
    ...(accepted === 0 ? [] : [`${accepted} differently, which was accepted`]),
    `${failures.length} differently`,
  ];
  const head = `Swept ${calls.length} calls in ${runs.length} runs: ${sum.join(", ")}.`;
  return [head, ...failures.map(runText)].join("\n\n");
}

const befalls: Readonly<Record<Mishap, string>> = {
  refused: "is refused",
  lost: "is done, and its answer is lost",
  late: "is done, and its answer comes too late",
  doubled: "arrives twice",
};

function runText({ place, call, mishap, differences, ending }: SweepRun): string {
  const { calls, doubleCharges, audit, thrown, failure } = ending;
  const lines = [
    ...differences.map(differenceText),
    ...(failure === undefined ? [] : [`failed: ${failure.message}`]),
    ...(thrown === undefined || thrown === failure ? [] : [`the scenario threw: ${thrown.message}`]),
    ...(audit.ok ? [] : auditText(audit).split("\n")),
    ...(doubleCharges.length === 0 ? [] : doubleChargesText(doubleCharges).split("\n")),
    "it called:",
    ...calls.map((each) => `  ${requestText(each, mishap === "refused")}`),
  ];
  const head = `Call ${place}, ${call.operation} of ${call.provider}, ${befalls[mishap]}:`;
  return [head, ...lines.map((line) => `  ${line}`)].join("\n");
}

/** `bunaistore/wallet/12345678: 149717 in the clean run, 149384 now (-333)` */
export function differenceText({ of, expected, found }: Difference): string {
  const by = Number(found) - Number(expected);
  const more = Number.isFinite(by) ? ` (${by > 0 ? "+" : ""}${by})` : "";
  return `${of}: ${expected} in the clean run, ${found} now${more}`;
}
