import type { Effect, Providers, RequestLine, Send } from "@vitrine/engine";

import { aFunction, milliseconds, refuseNoScenario, refuseUnfit, someOf } from "./refuse-options.ts";
import type { Demands } from "./refuse-options.ts";
import { sweepText } from "./sweep-text.ts";
import { createTestWorldWith } from "./test-world.ts";
import type { TestWorld } from "./test-world.ts";
import { differencesOf, refuseFickle, runTrial, trialDemands } from "./trial.ts";
import type { Difference, Ending, Scenario, TrialOptions } from "./trial.ts";

/**
 * What befalls a call. `refused`: the connection is reset before anything is done. `lost`: the shop does it, and the connection
 * is reset before the answer. `late`: the shop does it, and the program's patience ends before the answer. `doubled`: the
 * network sends the call twice, and what the second one is answered comes back.
 */
export type Mishap = "refused" | "lost" | "late" | "doubled";

/** All of them. */
export const mishaps: readonly Mishap[] = ["refused", "lost", "late", "doubled"];

/** How a sweep is made. */
export interface SweepOptions<Declared extends Providers, Program> extends TrialOptions<Declared, Program> {
  /** What befalls the calls; everything unless told otherwise. */
  readonly mishaps?: readonly Mishap[];
  /**
   * Milliseconds by which a late answer comes late, by the world's clock, for a program whose time-outs follow that clock and a
   * scenario that moves it. Without it the call fails the way `AbortSignal.timeout` makes it fail, and nobody waits.
   */
  readonly lateBy?: number;
  /** Whether a run may end differently: what no program can help, say, or a refund that costs a fee. */
  readonly accept?: (run: SweepRun) => boolean;
}

const demands: Demands<SweepOptions<Providers, unknown>> = {
  ...trialDemands,
  mishaps: someOf(mishaps),
  lateBy: milliseconds,
  accept: aFunction,
};

/** One run, in which one call met a mishap. */
export interface SweepRun {
  /** 1, 2, 3 … in the order of the clean run. */
  readonly place: number;
  /** The call as it was in the clean run. */
  readonly call: RequestLine;
  readonly mishap: Mishap;
  /** As in the clean run, as if the scenario had never begun, or otherwise. */
  readonly outcome: "same" | "nothing happened" | "different";
  /** Whether it ended differently and `accept` said that it may. */
  readonly accepted: boolean;
  /** How it differs from the clean run. */
  readonly differences: readonly Difference[];
  readonly ending: Ending;
}

/** What a sweep found. */
export interface SweepReport {
  /** The calls of the clean run. */
  readonly calls: readonly RequestLine[];
  readonly runs: readonly SweepRun[];
  /** Those that ended differently and were not accepted. */
  readonly failures: readonly SweepRun[];
}

/** Some run left other money than it should; the message tells which, and what led there. */
export class SweepError extends Error {
  override readonly name = "SweepError";
  readonly report: SweepReport;

  constructor(report: SweepReport) {
    super(sweepText(report));
    this.report = report;
  }
}

/**
 * Runs a scenario once without any mishap, and then again for every call that it made to a shop and every mishap that can befall
 * it. Each run must leave the money as the clean run did, or as if the scenario had never begun.
 * @throws SweepError for runs that end differently; Error for a scenario that fails by itself, calls no shop, or does
 * not repeat; RangeError for options that cannot be used
 */
export async function sweep<Declared extends Providers, Program = undefined>(
  scenario: Scenario<Declared, Program>,
  options: SweepOptions<Declared, Program>,
): Promise<SweepReport> {
  refuseNoScenario("sweep", scenario);
  refuseUnfit("sweep", options, demands);
  const { mishaps: chosen = mishaps, accept = () => false } = options;
  const clean = await runTrial({ world: createTestWorldWith<Declared>(options, straight), scenario }, options);
  refuseUnclean(clean);
  const again = await runTrial({ world: createTestWorldWith<Declared>(options, straight), scenario }, options);
  refuseFickle(clean, again, { act: "sweep", how: "without any mishap" });
  const never = await runTrial(
    { world: createTestWorldWith<Declared>(options, straight), scenario: undefined },
    options,
  );
  const runs: SweepRun[] = [];
  for (const [index, call] of clean.calls.entries()) {
    if (call.operation === null) continue;
    const nth = clean.calls.slice(0, index + 1).filter((each) => isSame(each, call)).length;
    for (const mishap of chosen) {
      const ending = await runUnder(scenario, { call, nth, mishap }, options);
      const run = { place: index + 1, call, mishap, ending, ...judge(ending, { clean, never }) };
      runs.push({ ...run, accepted: run.outcome === "different" && accept({ ...run, accepted: false }) });
    }
  }
  const failures = runs.filter(({ outcome, accepted }) => outcome === "different" && !accepted);
  const report: SweepReport = { calls: clean.calls, runs, failures };
  if (failures.length > 0) throw new SweepError(report);
  return report;
}

/** Webhooks come as they are sent. */
const straight = (inbox: Send): Send => inbox;

/** A call of the clean run, counted among those to its operation, and what is to befall it. */
interface Plan {
  readonly call: RequestLine;
  readonly nth: number;
  readonly mishap: Mishap;
}

async function runUnder<Declared extends Providers, Program>(
  scenario: Scenario<Declared, Program>,
  { call, nth, mishap }: Plan,
  options: SweepOptions<Declared, Program>,
): Promise<Ending> {
  const world = createTestWorldWith<Declared>(options, straight);
  const { provider, operation } = call;
  let befell = false;
  const begin = (): void => {
    world.faults.add({ provider, operation: operation!, nth, then: effectOf(mishap, options.lateBy) });
  };
  const arrive = async (): Promise<void> => {
    await world.settled();
    befell = world.faults.list().some(({ fired }) => fired > 0);
  };
  const impatient = mishap === "late" && options.lateBy === undefined;
  const ending = await runTrial({ world: impatient ? withPatience(world) : world, scenario, begin, arrive }, options);
  if (befell) return ending;
  throw new Error(
    `Cannot sweep: ${operation} was called ${nth} times in the clean run, and not so often in another. A scenario must do the same each time.`,
  );
}

function effectOf(mishap: Mishap, lateBy: number | undefined): Effect {
  switch (mishap) {
    case "refused":
      return { reset: "before" };
    case "lost":
      return { reset: "after" };
    case "late":
      // To the caller's eyes; see `withPatience`.
      return lateBy === undefined ? { reset: "after" } : { delay_ms: lateBy };
    case "doubled":
      return { twice: true };
  }
}

/** The same world to a program whose time-out strikes wherever an answer is lost: nobody needs to wait for it. */
function withPatience<Declared extends Providers>(world: TestWorld<Declared>): TestWorld<Declared> {
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

function judge(
  ending: Ending,
  { clean, never }: { readonly clean: Ending; readonly never: Ending },
): Pick<SweepRun, "outcome" | "differences"> {
  const differences = differencesOf(clean, ending);
  if (ending.failure !== undefined) return { outcome: "different", differences };
  if (differences.length === 0) return { outcome: "same", differences };
  const isAsNever = differencesOf(never, ending).length === 0;
  return { outcome: isAsNever ? "nothing happened" : "different", differences };
}

function isSame(one: RequestLine, other: RequestLine): boolean {
  return one.provider === other.provider && one.operation === other.operation;
}

function refuseUnclean({ thrown, failure, audit, calls }: Ending): void {
  const error = failure ?? thrown;
  if (error) throw new Error(`Cannot sweep: the scenario fails without any mishap: ${error.message}`, { cause: error });
  if (!audit.ok) {
    const rules = audit.violations.map(({ rule }) => rule).join(", ");
    throw new Error(
      `Cannot sweep: without any mishap the books do not agree already: ${rules}. Look at world.audit().`,
    );
  }
  if (calls.some(({ operation }) => operation !== null)) return;
  throw new Error("Cannot sweep: the scenario calls no shop. Hand it world.fetch, and await what it does.");
}
