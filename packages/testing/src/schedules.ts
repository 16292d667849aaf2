import type { EngineWorld, Providers, Send } from "@vitrine/engine";
import type { Arbitrary } from "fast-check";

import { PostOffice } from "./post-office.ts";
import type { Decision } from "./post-office.ts";
import { aDuration, aFunction, aWholeNumber, refuseNoScenario, refuseUnfit } from "./refuse-options.ts";
import type { Demands } from "./refuse-options.ts";
import { differenceText } from "./sweep-text.ts";
import { createTestWorldWith } from "./test-world.ts";
import type { TestWorld } from "./test-world.ts";
import { differencesOf, refuseFickle, runTrial, trialDemands } from "./trial.ts";
import type { Ending, Scenario, TrialOptions } from "./trial.ts";

/** How many schedules there are, and what must hold in each. */
export interface SchedulesOptions<Declared extends Providers, Program> extends Omit<
  TrialOptions<Declared, Program>,
  "seed"
> {
  /** How many schedules are tried; 100 unless told otherwise. */
  readonly runs?: number;
  /** Decides all schedules; 1 unless told otherwise. A text, as a failure prints it, tries the one that failed. */
  readonly seed?: number | string;
  /** The world's own seed; 1 unless told otherwise. */
  readonly worldSeed?: number;
  /** Throws where something is wrong, after each arrival of a webhook and at the end. */
  readonly invariant?: (world: TestWorld<Declared>, program: Program) => unknown;
  /** How far time moves on after the scenario, so that what was lost is sent again; `"1h"` unless told otherwise. */
  readonly heal?: string;
}

const demands: Demands<SchedulesOptions<Providers, unknown>> = {
  ...trialDemands,
  runs: aWholeNumber(1),
  seed: {
    pass: "a whole number, or the text that a failure printed",
    holds: (value) => typeof value === "string" || Number.isSafeInteger(value),
  },
  worldSeed: aWholeNumber(0),
  invariant: aFunction,
  heal: aDuration,
};

/** A schedule that breaks something. */
export interface FailingSchedule {
  /** What arrived and what did not, one line each, in that order. */
  readonly steps: readonly string[];
  /** To see it again: `schedules(scenario, { seed })`. Undefined where nothing is needed to break it. */
  readonly seed: string | undefined;
  readonly ending: Ending;
}

/** Some schedule of webhooks broke something; the message shows the simplest such schedule that was found. */
export class ScheduleError extends Error {
  override readonly name = "ScheduleError";
  readonly schedule: FailingSchedule;

  constructor(why: string, schedule: FailingSchedule) {
    const { steps, seed } = schedule;
    const again = seed === undefined ? [] : [`To see it again: schedules(scenario, { seed: "${seed}", … })`];
    const head =
      seed === undefined ? "It breaks with every webhook in order, once:" : "A schedule of webhooks breaks it:";
    const shown = steps.length === 0 ? ["  no webhook came"] : steps.map((step, index) => `  ${index + 1}. ${step}`);
    super([head, ...shown, why, ...again].join("\n"), { cause: schedule.ending.failure ?? schedule.ending.thrown });
    this.schedule = schedule;
  }
}

/**
 * Runs a scenario again and again while its webhooks arrive as they may: in any order the shop allows, twice, not at all until the
 * shop sends them again, and while another one is being handled. Each run must end as the one in which every webhook arrives
 * once and in order, with the same money and the same answer of `settled`, and nothing may be thrown.
 * @throws ScheduleError for the simplest schedule found that breaks it; Error for a scenario to which no webhook comes, or that does
 * not repeat; RangeError for options that cannot be used
 */
export async function schedules<Declared extends Providers, Program = undefined>(
  scenario: Scenario<Declared, Program>,
  options: SchedulesOptions<Declared, Program>,
): Promise<{ readonly runs: number }> {
  refuseNoScenario("try schedules", scenario);
  refuseUnfit("try schedules", options, demands);
  const { runs = 100, seed = 1 } = options;
  const where = replayOf(seed);
  const plain = await runScheduled(scenario, [], options);
  const broken = whyBroken(plain.ending);
  if (broken !== undefined) throw new ScheduleError(broken, { ...plain, seed: undefined });
  refuseUnheard(plain.steps);
  const again = await runScheduled(scenario, [], options);
  refuseFickle(plain.ending, again.ending, { act: "try schedules", how: "with every webhook in order" });

  // Only who asks for schedules pays for it.
  const fc = await import("fast-check");
  const decision: Arbitrary<Decision> = fc.record({
    pick: fc.nat({ max: 5 }),
    fate: fc.constantFrom("arrives", "twice", "lost", "unheard"),
    overlaps: fc.boolean(),
  });
  let last: FailingSchedule | undefined;
  let why = "";
  const property = fc.asyncProperty(fc.array(decision, { maxLength: 20 }), async (decisions) => {
    const { steps, ending } = await runScheduled(scenario, decisions, options);
    const found = whyBroken(ending, plain.ending);
    if (found === undefined) return true;
    last = { steps, ending, seed: undefined };
    why = found;
    return false;
  });
  const details = await (async () => fc.check(property, { numRuns: runs, ...where }))().catch((cause: unknown) => {
    throw new RangeError(
      `Cannot read the seed "${seed}": it leads to no schedule. Give one that a failure of this scenario printed.`,
      { cause },
    );
  });
  if (!details.failed) return { runs: details.numRuns };
  // What `program` throws in a later run only.
  if (last === undefined) throw details.errorInstance;
  throw new ScheduleError(why, { ...last, seed: `${details.seed}:${details.counterexamplePath}` });
}

function refuseUnheard(steps: readonly string[]): void {
  if (steps.length > 0) return;
  throw new Error(
    "Cannot try schedules: no webhook comes. Register world.inbox.url with the shop, or another address on this machine.",
  );
}

function replayOf(seed: number | string): {
  readonly seed: number;
  readonly path?: string;
  readonly endOnFailure?: true;
} {
  if (typeof seed === "number") return { seed };
  const [, number, path] = /^(-?\d+):([\d:]+)$/.exec(seed) ?? [];
  if (number !== undefined) return { seed: Number(number), path: path!, endOnFailure: true };
  throw new RangeError(
    `Cannot read the seed "${seed}": it is none that a failure printed. Give a number, or such a text.`,
  );
}

async function runScheduled<Declared extends Providers, Program>(
  scenario: Scenario<Declared, Program>,
  decisions: readonly Decision[],
  options: SchedulesOptions<Declared, Program>,
): Promise<{ readonly steps: readonly string[]; readonly ending: Ending }> {
  const { seed: _seed, worldSeed, invariant, heal = "1h", ...rest } = options;
  let made: Program | undefined;
  let broken: Error | undefined;
  const check = async (): Promise<void> => {
    try {
      // It was made before anything arrived.
      await invariant?.(world, made as Program);
    } catch (cause) {
      broken ??= cause instanceof Error ? cause : new Error(String(cause), { cause });
    }
  };
  let office!: PostOffice;
  const wayTo = (inbox: Send): Send => {
    office = new PostOffice(decisions, {
      inbox,
      isExpectingMore: () => world.isStarting,
      retriesOf: ({ provider, event }) => world.provider(provider).webhooks!.pauses(event).length,
      afterArrival: check,
    });
    return office.send;
  };
  const trialOptions = { ...rest, ...(worldSeed !== undefined && { seed: worldSeed }) };
  const world = createTestWorldWith<Declared>(trialOptions, wayTo);
  const arrive = (): Promise<void> => arriveAll(world, office, heal);
  const ending = await runTrial<Declared, Program>(
    { world, scenario, arrive },
    {
      ...(trialOptions as TrialOptions<Declared, Program>),
      program: async (place) => (made = (await options.program?.(place)) as Program),
      settled: async (place, program) => {
        const answer = await options.settled?.(place, program);
        await office.idle();
        await check();
        return answer;
      },
    },
  );
  return { steps: office.lines, ending: broken ? { ...ending, failure: broken } : ending };
}

/** Whatever was lost is sent again, and copies come as well. */
async function arriveAll(world: EngineWorld, office: PostOffice, heal: string): Promise<void> {
  await world.settled();
  await office.idle();
  await world.advance(heal);
  await office.idle();
}

/** Why a run is a failure; undefined for one that is none. */
function whyBroken({ thrown, failure, audit, ...ending }: Ending, plain?: Ending): string | undefined {
  const error = failure ?? thrown;
  if (error) return `What broke: ${error.message}`;
  if (plain === undefined) {
    if (audit.ok) return undefined;
    return `What broke: ${audit.violations.map(({ rule, detail }) => `${rule}: ${detail}`).join("; ")}`;
  }
  const differences = differencesOf(plain, { ...ending, audit, thrown, failure });
  if (differences.length === 0) return undefined;
  return [
    "With every webhook in order, once, it ends otherwise:",
    ...differences.map((each) => `  ${differenceText(each)}`),
  ].join("\n");
}
