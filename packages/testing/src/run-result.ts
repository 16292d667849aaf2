import type { Audit, RequestLine } from "@vitrine/engine";

import type { DoubleCharge } from "./double-charges.ts";

/** How a run ended. */
export interface RunResult {
  /** In minor units, by account. */
  readonly balances: ReadonlyMap<string, number>;
  readonly audit: Audit;
  /** What `afterwards` returned, as JSON. */
  readonly returned: string;
  /** Why the run fails whatever its ledger: `afterwards` or an invariant threw, or a step did not end. */
  readonly failure: Error | undefined;
  /** What the scenario threw; not a failure in itself. */
  readonly thrown: Error | undefined;
  readonly doubleCharges: readonly DoubleCharge[];
  /** The requests that the scenario caused. */
  readonly calls: readonly RequestLine[];
}

/** One thing that differs between two runs. */
export interface Difference {
  /** A ledger account; `"audit"` or `"afterwards"` for a difference that is not money. */
  readonly subject: string;
  readonly expected: string;
  readonly actual: string;
}

/** Lists how the results of two runs differ; empty if they are equal. */
export function differencesOf(expected: RunResult, actual: RunResult): readonly Difference[] {
  const accounts = [...new Set([...expected.balances.keys(), ...actual.balances.keys()])].toSorted();
  return [
    ...accounts.map((subject) => ({
      subject,
      expected: String(expected.balances.get(subject) ?? 0),
      actual: String(actual.balances.get(subject) ?? 0),
    })),
    { subject: "audit", expected: brokenRules(expected.audit), actual: brokenRules(actual.audit) },
    { subject: "afterwards", expected: expected.returned, actual: actual.returned },
  ].filter((difference) => difference.expected !== difference.actual);
}

function brokenRules({ violations }: Audit): string {
  return violations.length === 0 ? "ok" : violations.map(({ rule }) => rule).join(", ");
}

/** `bunaistore/wallet/12345678: 149717 in the clean run, 149384 now (-333)` */
export function differenceText({ subject, expected, actual }: Difference): string {
  const by = Number(actual) - Number(expected);
  const change = Number.isFinite(by) ? ` (${by > 0 ? "+" : ""}${by})` : "";
  return `${subject}: ${expected} in the clean run, ${actual} now${change}`;
}

/** Two runs under the same conditions, and how a message names these conditions. */
export interface RepeatedRun {
  readonly first: RunResult;
  readonly second: RunResult;
  /** `"sweep"`, `"try schedules"`. */
  readonly act: string;
  /** `"without any fault"`. */
  readonly conditions: string;
}

/**
 * Refuses a scenario that ends differently under the same conditions: any finding about it would be chance.
 * @throws Error that lists the differences
 */
export function refuseUnrepeatable({ first, second, act, conditions }: RepeatedRun): void {
  const differences = differencesOf(first, second);
  const error = second.failure ?? second.thrown;
  if (differences.length === 0 && error === undefined) return;
  const lines = [
    `Cannot ${act}: the scenario does not repeat. Run twice ${conditions}, it ends differently:`,
    ...differences.map(
      ({ subject, expected, actual }) => `  ${subject}: ${expected} the first time, ${actual} the second`,
    ),
    ...(error === undefined ? [] : [`  the second time it fails: ${error.message}`]),
    "Take the time and all randomness from the world, or from a seed of your own.",
  ];
  throw new Error(lines.join("\n"), { cause: error });
}
