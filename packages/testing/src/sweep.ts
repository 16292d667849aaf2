import type { Effect, Providers, RequestLine, Send } from "@vitrine/engine";

import { aFunction, milliseconds, refuseInvalidScenario, someOf } from "./option-rules.ts";
import type { OptionRules } from "./option-rules.ts";
import { differencesOf, refuseUnrepeatable } from "./run-result.ts";
import type { Difference, RunResult } from "./run-result.ts";
import { refuseInvalidRun, runOptionRules, runScenario } from "./run-scenario.ts";
import type { RunOptions, Scenario } from "./run-scenario.ts";
import { sweepText } from "./sweep-text.ts";
import { createTestWorldWith } from "./test-world.ts";
import type { TestWorld } from "./test-world.ts";

/**
 * A fault of a call.
 * - `reset before`: the connection breaks before the provider processes the call.
 * - `reset after`: the provider processes the call, and the connection breaks before the response.
 * - `timeout`: the provider processes the call, and the response comes after the app's timeout.
 * - `duplicate`: the network sends the call twice, and the app gets the second response.
 */
export type CallFault = "reset before" | "reset after" | "timeout" | "duplicate";

/** Every fault that `sweep` tries. */
export const callFaults: readonly CallFault[] = ["reset before", "reset after", "timeout", "duplicate"];

/** The options of `sweep`. */
export interface SweepOptions<Declared extends Providers, App> extends RunOptions<Declared, App> {
  /**
   * The faults to try.
   * @defaultValue all of `callFaults`
   */
  readonly faults?: readonly CallFault[];
  /**
   * For `timeout`: how late the response is, in milliseconds of the world's clock. Use it if the app's timeouts follow that clock and
   * the scenario moves it. Default: the call fails at once, with the error of `AbortSignal.timeout`.
   */
  readonly delayMs?: number;
  /** Returns true for a run that may end differently: one that no app can prevent, or a refund that costs a fee. */
  readonly allow?: (run: SweepRun) => boolean;
}

const optionRules: OptionRules<SweepOptions<Providers, unknown>> = {
  ...runOptionRules,
  faults: someOf(callFaults),
  delayMs: milliseconds,
  allow: aFunction,
};

/** A run with a fault at one call. */
export interface SweepRun {
  /** The call's position among the calls of the clean run, from 1. */
  readonly position: number;
  /** The call as it was in the clean run. */
  readonly call: RequestLine;
  readonly fault: CallFault;
  /** `same`: ended like the clean run. `unchanged`: ended as if the scenario had never started. */
  readonly outcome: "same" | "unchanged" | "different";
  /** Whether it ended differently and `allow` returned true. */
  readonly isAllowed: boolean;
  /** How it differs from the clean run. */
  readonly differences: readonly Difference[];
  readonly result: RunResult;
}

/** The result of a sweep. */
export interface SweepReport {
  /** The calls of the clean run. */
  readonly calls: readonly RequestLine[];
  readonly runs: readonly SweepRun[];
  /** The runs that ended differently and that `allow` did not accept. */
  readonly failures: readonly SweepRun[];
}

/** A run ended with wrong balances; the message shows them and the requests that led to them. */
export class SweepError extends Error {
  override readonly name = "SweepError";
  readonly report: SweepReport;

  constructor(report: SweepReport) {
    super(sweepText(report));
    this.report = report;
  }
}

/**
 * Runs a scenario without faults, and then once for every provider call and every fault. Each run must end with the balances of the
 * clean run, or with those of a world in which the scenario never started.
 * @throws SweepError for runs that end differently; Error for a scenario that fails by itself, makes no call, or does not repeat;
 * RangeError for invalid options
 */
export async function sweep<Declared extends Providers, App = undefined>(
  scenario: Scenario<Declared, App>,
  options: SweepOptions<Declared, App>,
): Promise<SweepReport> {
  refuseInvalidScenario("sweep", scenario);
  refuseInvalidRun("sweep", options, optionRules);
  const { faults = callFaults, allow = () => false } = options;
  const newWorld = (): TestWorld<Declared> => createTestWorldWith<Declared>(options.world, directly);
  const clean = await runScenario({ world: newWorld(), scenario }, options);
  refuseUnclean(clean);
  const second = await runScenario({ world: newWorld(), scenario }, options);
  refuseUnrepeatable({ first: clean, second, act: "sweep", conditions: "without any fault" });
  const untouched = await runScenario({ world: newWorld(), scenario: undefined }, options);
  const runs: SweepRun[] = [];
  for (const [index, call] of clean.calls.entries()) {
    if (call.operation === null) continue;
    const nth = clean.calls.slice(0, index + 1).filter((each) => isSameOperation(each, call)).length;
    for (const fault of faults) {
      const result = await runWithFault(scenario, { call, nth, fault }, options);
      const run = { position: index + 1, call, fault, result, ...compare(result, { clean, untouched }) };
      runs.push({ ...run, isAllowed: run.outcome === "different" && allow({ ...run, isAllowed: false }) });
    }
  }
  const failures = runs.filter(({ outcome, isAllowed }) => outcome === "different" && !isAllowed);
  const report: SweepReport = { calls: clean.calls, runs, failures };
  if (failures.length > 0) throw new SweepError(report);
  return report;
}

/** Delivers webhooks as they are sent. */
const directly = (inbox: Send): Send => inbox;

/** A call of the clean run, its index among the calls to its operation, and its fault. */
interface PlannedFault {
  readonly call: RequestLine;
  readonly nth: number;
  readonly fault: CallFault;
}

async function runWithFault<Declared extends Providers, App>(
  scenario: Scenario<Declared, App>,
  { call, nth, fault }: PlannedFault,
  options: SweepOptions<Declared, App>,
): Promise<RunResult> {
  const world = createTestWorldWith<Declared>(options.world, directly);
  const { provider, operation } = call;
  let hasFired = false;
  const beforeScenario = (): void => {
    world.faults.add({ provider, operation: operation!, nth, then: effectOf(fault, options.delayMs) });
  };
  const afterScenario = async (): Promise<void> => {
    await world.settled();
    hasFired = world.faults.list().some(({ fired }) => fired > 0);
  };
  const timesOutAtOnce = fault === "timeout" && options.delayMs === undefined;
  const run = { world: timesOutAtOnce ? withTimeouts(world) : world, scenario, beforeScenario, afterScenario };
  const result = await runScenario(run, options);
  if (hasFired) return result;
  throw new Error(
    `Cannot sweep: the clean run called ${operation} at least ${nth} times, and another run did not. A scenario must make the same calls each time.`,
  );
}

function effectOf(fault: CallFault, delayMs: number | undefined): Effect {
  switch (fault) {
    case "reset before":
      return { reset: "before" };
    case "reset after":
      return { reset: "after" };
    case "timeout":
      // `withTimeouts` turns it into a timeout for the app.
      return delayMs === undefined ? { reset: "after" } : { delay_ms: delayMs };
    case "duplicate":
      return { twice: true };
  }
}

/** The same world with connection resets turned into timeouts, so that no run has to wait for one. */
function withTimeouts<Declared extends Providers>(world: TestWorld<Declared>): TestWorld<Declared> {
  const { fetch } = world;
  return Object.assign(world, {
    fetch: async (...call: Parameters<typeof fetch>): Promise<Response> => {
      try {
        return await fetch(...call);
      } catch (cause) {
        if (!isReset(cause)) throw cause;
        throw new DOMException("The operation was aborted due to timeout", "TimeoutError");
      }
    },
  });
}

function isReset(error: unknown): boolean {
  const cause = error instanceof TypeError ? error.cause : undefined;
  return cause instanceof Error && "code" in cause && cause.code === "ECONNRESET";
}

function compare(
  result: RunResult,
  { clean, untouched }: { readonly clean: RunResult; readonly untouched: RunResult },
): Pick<SweepRun, "outcome" | "differences"> {
  const differences = differencesOf(clean, result);
  if (result.failure !== undefined) return { outcome: "different", differences };
  if (differences.length === 0) return { outcome: "same", differences };
  const isUnchanged = differencesOf(untouched, result).length === 0;
  return { outcome: isUnchanged ? "unchanged" : "different", differences };
}

function isSameOperation(one: RequestLine, other: RequestLine): boolean {
  return one.provider === other.provider && one.operation === other.operation;
}

function refuseUnclean({ thrown, failure, audit, calls }: RunResult): void {
  const error = failure ?? thrown;
  if (error) throw new Error(`Cannot sweep: the scenario fails without any fault: ${error.message}`, { cause: error });
  if (!audit.ok) {
    const rules = audit.violations.map(({ rule }) => rule).join(", ");
    throw new Error(`Cannot sweep: the audit fails without any fault: ${rules}. Look at world.audit().`);
  }
  if (calls.some(({ operation }) => operation !== null)) return;
  throw new Error("Cannot sweep: the scenario calls no provider. Hand it world.fetch, and await what it does.");
}
