import type { EngineWorld, Providers, Send } from "@vitrine/engine";
import type { Arbitrary } from "fast-check";

import { aDuration, aFunction, aWholeNumber, refuseInvalidScenario } from "./option-rules.ts";
import type { OptionRules } from "./option-rules.ts";
import { differencesOf, differenceText, refuseUnrepeatable } from "./run-result.ts";
import type { RunResult } from "./run-result.ts";
import { refuseInvalidRun, runOptionRules, runScenario } from "./run-scenario.ts";
import type { RunOptions, Scenario } from "./run-scenario.ts";
import { createTestWorldWith } from "./test-world.ts";
import type { TestWorld } from "./test-world.ts";
import { WebhookReorderer } from "./webhook-reorderer.ts";
import type { Decision } from "./webhook-reorderer.ts";

/** The options of `schedules`. */
export interface SchedulesOptions<Declared extends Providers, App> extends RunOptions<Declared, App> {
  /**
   * How many schedules are tried.
   * @defaultValue 100
   */
  readonly runs?: number;
  /**
   * Selects which schedules are tried; the world's own seed is `world.seed`.
   * @defaultValue 1
   */
  readonly seed?: number;
  /** Tries only the schedule that failed: the text from the failure's message. `runs` and `seed` then have no effect. */
  readonly replay?: string;
  /** An assertion that throws on failure. Runs after each webhook that arrives, and at the end. */
  readonly invariant?: (world: TestWorld<Declared>, app: App) => unknown;
  /**
   * How far the clock moves after the scenario, so that the provider retries lost webhooks.
   * @defaultValue `"1h"`
   */
  readonly redeliverAfter?: string;
}

const optionRules: OptionRules<SchedulesOptions<Providers, unknown>> = {
  ...runOptionRules,
  runs: aWholeNumber(1),
  seed: { pass: "a whole number", holds: (value) => Number.isSafeInteger(value) },
  replay: { pass: "the text that a failure printed", holds: (value) => typeof value === "string" && isReplay(value) },
  invariant: aFunction,
  redeliverAfter: aDuration,
};

/** A schedule that makes the scenario fail. */
export interface FailingSchedule {
  /** What happened to each webhook attempt, one line each, in order. */
  readonly steps: readonly string[];
  /** Pass it to run this schedule again: `schedules(scenario, { replay, … })`. Undefined if the scenario fails even in order. */
  readonly replay: string | undefined;
  readonly result: RunResult;
}

/** A webhook schedule made the scenario fail; the message shows the simplest failing schedule found. */
export class ScheduleError extends Error {
  override readonly name = "ScheduleError";
  readonly schedule: FailingSchedule;

  constructor(reason: string, schedule: FailingSchedule) {
    const { steps, replay, result } = schedule;
    const head =
      replay === undefined
        ? "It fails even with every webhook delivered once and in order:"
        : "It fails with this schedule of webhooks:";
    const lines = steps.length === 0 ? ["  no webhook arrived"] : steps.map((step, index) => `  ${index + 1}. ${step}`);
    const again = replay === undefined ? [] : [`To replay it: schedules(scenario, { replay: "${replay}", … })`];
    super([head, ...lines, reason, ...again].join("\n"), { cause: result.failure ?? result.thrown });
    this.schedule = schedule;
  }
}

/**
 * Runs a scenario many times, each time with another webhook schedule: webhooks are reordered as far as the provider allows,
 * duplicated, lost and retried, and overlap. Each run must end like the run in which every webhook is delivered once and in order:
 * with the same balances and the same value of `afterwards`, and nothing may throw.
 * @throws ScheduleError with the simplest failing schedule found; Error for a scenario that receives no webhook or does not repeat;
 * RangeError for invalid options
 */
export async function schedules<Declared extends Providers, App = undefined>(
  scenario: Scenario<Declared, App>,
  options: SchedulesOptions<Declared, App>,
): Promise<{ readonly runs: number }> {
  refuseInvalidScenario("try schedules", scenario);
  refuseInvalidRun("try schedules", options, optionRules);
  const { runs = 100, seed = 1, replay } = options;
  const clean = await runWithSchedule(scenario, [], options);
  const reason = failureOf(clean.result);
  if (reason !== undefined) throw new ScheduleError(reason, { ...clean, replay: undefined });
  refuseNoWebhook(clean.steps);
  const second = await runWithSchedule(scenario, [], options);
  const conditions = "with every webhook delivered in order";
  refuseUnrepeatable({ first: clean.result, second: second.result, act: "try schedules", conditions });

  // Loaded here, so that only `schedules` pays the load time.
  const fc = await import("fast-check");
  const decision: Arbitrary<Decision> = fc.record({
    pick: fc.nat({ max: 5 }),
    fate: fc.constantFrom("delivered", "duplicated", "lost", "unacknowledged"),
    overlaps: fc.boolean(),
  });
  let last: { readonly reason: string; readonly schedule: FailingSchedule } | undefined;
  const property = fc.asyncProperty(fc.array(decision, { maxLength: 20 }), async (decisions) => {
    const { steps, result } = await runWithSchedule(scenario, decisions, options);
    const found = failureOf(result, clean.result);
    if (found === undefined) return true;
    last = { reason: found, schedule: { steps, result, replay: undefined } };
    return false;
  });
  const parameters = replay === undefined ? { seed } : parametersOf(replay);
  const details = await (async () => fc.check(property, { numRuns: runs, ...parameters }))().catch((cause: unknown) => {
    throw new RangeError(
      `Cannot replay "${replay}": it leads to no schedule. Pass the text that a failure of this scenario printed.`,
      { cause },
    );
  });
  if (!details.failed) return { runs: details.numRuns };
  // Only the `setup` of a later run threw.
  if (last === undefined) throw details.errorInstance;
  const printed = `${details.seed}:${details.counterexamplePath}`;
  throw new ScheduleError(last.reason, { ...last.schedule, replay: printed });
}

function refuseNoWebhook(steps: readonly string[]): void {
  if (steps.length > 0) return;
  throw new Error(
    "Cannot try schedules: no webhook arrives. Register world.inbox.url with the provider, or another address on this machine.",
  );
}

/** fast-check's seed and its path to the failing schedule. */
const replayText = /^(-?\d+):([\d:]+)$/;

function isReplay(text: string): boolean {
  return replayText.test(text);
}

function parametersOf(replay: string): { readonly seed: number; readonly path: string; readonly endOnFailure: true } {
  const [, seed, path] = replayText.exec(replay)!;
  return { seed: Number(seed), path: path!, endOnFailure: true };
}

async function runWithSchedule<Declared extends Providers, App>(
  scenario: Scenario<Declared, App>,
  decisions: readonly Decision[],
  options: SchedulesOptions<Declared, App>,
): Promise<{ readonly steps: readonly string[]; readonly result: RunResult }> {
  const { invariant, redeliverAfter = "1h", timeoutMs, teardown } = options;
  let app: App | undefined;
  let broken: Error | undefined;
  const check = async (): Promise<void> => {
    try {
      // `setup` has ended before any webhook arrives.
      await invariant?.(world, app as App);
    } catch (cause) {
      broken ??= cause instanceof Error ? cause : new Error(String(cause), { cause });
    }
  };
  let reorderer!: WebhookReorderer;
  const reordered = (inbox: Send): Send => {
    reorderer = new WebhookReorderer(decisions, {
      inbox,
      isExpectingMore: () => world.isStarting,
      retriesOf: ({ provider, event }) => world.provider(provider).webhooks!.pauses(event).length,
      afterArrival: check,
    });
    return reorderer.send;
  };
  const world = createTestWorldWith<Declared>(options.world, reordered);
  const result = await runScenario<Declared, App>(
    { world, scenario, afterScenario: () => flushWebhooks(world, reorderer, redeliverAfter) },
    {
      ...(timeoutMs !== undefined && { timeoutMs }),
      ...(teardown !== undefined && { teardown }),
      setup: async (itsWorld) => (app = (await options.setup?.(itsWorld)) as App),
      afterwards: async (itsWorld, itsApp) => {
        const returned = await options.afterwards?.(itsWorld, itsApp);
        await reorderer.idle();
        await check();
        return returned;
      },
    },
  );
  return { steps: reorderer.log, result: broken ? { ...result, failure: broken } : result };
}

/** Waits for all webhooks: pending attempts, copies, and retries of lost ones. */
async function flushWebhooks(world: EngineWorld, reorderer: WebhookReorderer, redeliverAfter: string): Promise<void> {
  await world.settled();
  await reorderer.idle();
  await world.advance(redeliverAfter);
  await reorderer.idle();
}

/** Why a run fails; undefined if it does not. */
function failureOf(result: RunResult, clean?: RunResult): string | undefined {
  const error = result.failure ?? result.thrown;
  if (error) return `Failed: ${error.message}`;
  if (clean === undefined) {
    const { ok, violations } = result.audit;
    if (ok) return undefined;
    return `Failed: ${violations.map(({ rule, detail }) => `${rule}: ${detail}`).join("; ")}`;
  }
  const differences = differencesOf(clean, result);
  if (differences.length === 0) return undefined;
  return [
    "With every webhook delivered once and in order, it ends differently:",
    ...differences.map((each) => `  ${differenceText(each)}`),
  ].join("\n");
}
