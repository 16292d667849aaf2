import type { EngineWorld, Providers } from "@vitrine/engine";

import { comparableText } from "./comparable-text.ts";
import { findDoubleCharges } from "./double-charges.ts";
import { aFunction, milliseconds, refuseInvalidOptions } from "./option-rules.ts";
import type { OptionRules } from "./option-rules.ts";
import { nextTurn } from "./real-time.ts";
import { lineOf } from "./request-text.ts";
import type { RunResult } from "./run-result.ts";
import { worldOptionRules } from "./test-world.ts";
import type { TestWorld, TestWorldOptions } from "./test-world.ts";
import { errorIn, runWithin, StepTimeoutError, valueOf } from "./time-limit.ts";
import type { StepOutcome } from "./time-limit.ts";

/** What happens in a run: the app acts, customers pay by levers, time passes. One purchase is enough. */
export type Scenario<Declared extends Providers, App> = (world: TestWorld<Declared>, app: App) => unknown;

/** The options of a scenario that runs many times, each time in a new world. */
export interface RunOptions<Declared extends Providers, App> {
  /** The options of each run's world; the world's own seed is `world.seed`. */
  readonly world: Omit<TestWorldOptions<Declared>, "receive">;
  /** Creates the app under test and prepares the world. No fault happens yet. */
  readonly setup?: (world: TestWorld<Declared>) => App | Promise<App>;
  /**
   * Runs after the scenario has returned or thrown, without faults: for recovery, moving time and assertions. Its return value is
   * compared between runs, as JSON. If it throws, the run fails.
   */
  readonly afterwards?: (world: TestWorld<Declared>, app: App) => unknown;
  /** Closes the app of a run. */
  readonly teardown?: (app: App) => unknown;
  /**
   * The time limit of each step of a run, such as `setup` or the scenario, in real milliseconds.
   * @defaultValue 10,000
   */
  readonly timeoutMs?: number;
}

/** The rules of a run's options. */
export const runOptionRules: OptionRules<RunOptions<Providers, unknown>> = {
  // The options in `world` are checked separately.
  world: { pass: "the options of a world", holds: () => true, isRequired: true },
  setup: aFunction,
  afterwards: aFunction,
  teardown: aFunction,
  timeoutMs: milliseconds,
};

const { receive: _receive, ...runWorldOptionRules } = worldOptionRules;

/** Refuses unknown options and invalid values, including those in `world`. @throws RangeError */
export function refuseInvalidRun(
  act: string,
  options: { readonly world: unknown },
  rules: OptionRules<RunOptions<Providers, unknown>>,
): void {
  refuseInvalidOptions({ act, options }, rules);
  refuseInvalidOptions({ act, options: options.world, within: "world" }, runWorldOptionRules);
}

/** One run in a world that the caller has created. */
export interface Run<Declared extends Providers, App> {
  readonly world: TestWorld<Declared>;
  /** Undefined for the result of a world in which nothing happens. */
  readonly scenario: Scenario<Declared, App> | undefined;
  readonly beforeScenario?: () => void;
  /** Runs after the scenario has returned or thrown, before `afterwards`. */
  readonly afterScenario?: () => Promise<unknown>;
}

/** Runs a scenario in a world. @throws what `setup` and `teardown` throw, and Error if one of them does not end */
export async function runScenario<Declared extends Providers, App>(
  { world, scenario, beforeScenario, afterScenario }: Run<Declared, App>,
  options: Omit<RunOptions<Declared, App>, "world">,
): Promise<RunResult> {
  const { timeoutMs = 10_000 } = options;
  const cutOff = interruptible(world);
  const outcomeOf = (name: string, run: () => unknown): Promise<StepOutcome> => runWithin(timeoutMs, { name, run });
  // Without `setup` there is no app, and the scenario's type takes none.
  const app = valueOf(await outcomeOf("`setup`", () => options.setup?.(world))) as App;
  try {
    valueOf(await outcomeOf("the webhooks that `setup` caused", () => world.settled()));
    const firstCall = world.nextRequest;
    beforeScenario?.();
    const run = scenario && (await outcomeOf("the scenario", () => scenario(world, app)));
    const delivery = await outcomeOf("the webhooks of the scenario", async () => {
      await quiet(world);
      await afterScenario?.();
      await world.settled();
    });
    const calls = world
      .requests()
      .filter(({ id }) => id >= firstCall)
      .map(lineOf);
    world.faults.clear();
    const check = await outcomeOf("`afterwards`", async () => comparableText(await options.afterwards?.(world, app)));
    const rest = await outcomeOf("the webhooks that `afterwards` caused", () => world.settled());
    const endless = run !== undefined && "error" in run && run.error instanceof StepTimeoutError;
    return {
      ...(await booksOf(world)),
      returned: "value" in check ? String(check.value) : "nothing",
      failure: (endless ? run.error : undefined) ?? errorIn(delivery) ?? errorIn(check) ?? errorIn(rest),
      thrown: run && errorIn(run),
      calls,
    };
  } finally {
    valueOf(await outcomeOf("`teardown`", () => options.teardown?.(app)));
    cutOff();
  }
}

/**
 * Makes a world's `fetch` fail once the returned function is called. Calls that an app makes after its run, such as from a timer it
 * did not stop, belong to no run and would go unnoticed.
 */
function interruptible(world: TestWorld): () => void {
  const { fetch } = world;
  let isOver = false;
  Object.assign(world, {
    fetch: async (...call: Parameters<typeof fetch>): Promise<Response> => {
      if (!isOver) return fetch(...call);
      const url = new Request(...call).url;
      throw new TypeError(
        `Cannot call ${url}: this run is over. Await every call in the scenario or in \`afterwards\`, and stop all timers in \`teardown\`.`,
      );
    },
  });
  return () => {
    isOver = true;
  };
}

/** After this many turns without a call, only timers can make further calls. */
const quietTurns = 3;

/** Waits until the calls that the scenario did not await have been made. */
async function quiet(world: EngineWorld): Promise<void> {
  for (let turns = 0, seen = world.nextRequest; turns < quietTurns; turns += 1) {
    await nextTurn();
    await world.settled();
    if (world.nextRequest !== seen) turns = 0;
    seen = world.nextRequest;
  }
}

async function booksOf(world: EngineWorld): Promise<Pick<RunResult, "balances" | "audit" | "doubleCharges">> {
  const { balances } = await world.ledger();
  return {
    balances: new Map(balances.map(({ account, balance }) => [account, balance])),
    audit: await world.audit(),
    doubleCharges: await findDoubleCharges(world),
  };
}
