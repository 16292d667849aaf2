import type { Audit, EngineWorld, Providers, RequestLine } from "@vitrine/engine";

import { findDoubleCharges } from "./double-charges.ts";
import type { DoubleCharge } from "./double-charges.ts";
import { aFunction, milliseconds } from "./refuse-options.ts";
import type { Demands } from "./refuse-options.ts";
import { lineOf } from "./request-text.ts";
import { worldDemands } from "./test-world.ts";
import type { TestWorld, TestWorldOptions } from "./test-world.ts";

/** What a program does in a world, and everybody around it: customers pay by levers, time passes. One intent is enough. */
export type Scenario<Declared extends Providers, Program> = (world: TestWorld<Declared>, program: Program) => unknown;

/** How a scenario is run, again and again, each time in a world of its own. */
export interface TrialOptions<Declared extends Providers, Program> extends Omit<TestWorldOptions<Declared>, "receive"> {
  /** Makes the program under test, and gives the world what it begins with; what it calls meets no mishap. */
  readonly program?: (world: TestWorld<Declared>) => Program | Promise<Program>;
  /**
   * Comes when the scenario is over, or has thrown, and all mishaps are past: lets recovery run and time pass. What it answers
   * is part of how the run ended, compared as JSON; what it throws makes the run a failure.
   */
  readonly settled?: (world: TestWorld<Declared>, program: Program) => unknown;
  /** Throws a program away. */
  readonly end?: (program: Program) => unknown;
  /** Real milliseconds after which a run counts as one that never ends; 10,000 unless told otherwise. */
  readonly timeoutMs?: number;
}

const { receive: _receive, ...demandsOfItsWorld } = worldDemands;

/** What the options of a trial have to be. */
export const trialDemands: Demands<TrialOptions<Providers, unknown>> = {
  ...demandsOfItsWorld,
  program: aFunction,
  settled: aFunction,
  end: aFunction,
  timeoutMs: milliseconds,
};

/** How a run ended. */
export interface Ending {
  /** Minor units, by account. */
  readonly balances: ReadonlyMap<string, number>;
  readonly audit: Audit;
  /** What `settled` answered, as JSON. */
  readonly answer: string;
  /** Why it is a failure whatever the books say: `settled` threw, or it never ended. */
  readonly failure: Error | undefined;
  /** What the scenario threw, if it did; no failure in itself. */
  readonly thrown: Error | undefined;
  readonly doubleCharges: readonly DoubleCharge[];
  /** What the scenario called. */
  readonly calls: readonly RequestLine[];
}

/** One run, step by step; whoever runs it says what befalls it. */
export interface Trial<Declared extends Providers, Program> {
  readonly world: TestWorld<Declared>;
  /** Undefined for how it ends that never began. */
  readonly scenario: Scenario<Declared, Program> | undefined;
  /** Right before the scenario. */
  readonly begin?: () => void;
  /** Right after it: what is still on its way arrives. */
  readonly arrive?: () => Promise<unknown>;
}

/** Runs a scenario in a world to its end. @throws what `program` throws */
export async function runTrial<Declared extends Providers, Program>(
  { world, scenario, begin, arrive }: Trial<Declared, Program>,
  options: TrialOptions<Declared, Program>,
): Promise<Ending> {
  const { timeoutMs = 10_000 } = options;
  // Without `program` nobody asks for it.
  const program = (await options.program?.(world)) as Program;
  try {
    await world.settled();
    const firstCall = world.nextRequest;
    begin?.();
    const run = scenario === undefined ? undefined : await outcomeOf(() => scenario(world, program), timeoutMs);
    const arrival = await outcomeOf(async () => {
      await arrive?.();
      await world.settled();
    }, timeoutMs);
    const calls = world
      .requests()
      .filter(({ id }) => id >= firstCall)
      .map(lineOf);
    world.faults.clear();
    const settling = await outcomeOf(() => options.settled?.(world, program), timeoutMs);
    const last = await outcomeOf(() => world.settled(), timeoutMs);
    const stuck = run !== undefined && "error" in run && run.error instanceof NeverEnds ? run.error : undefined;
    return {
      ...(await booksOf(world)),
      answer: "value" in settling ? (JSON.stringify(settling.value) ?? "nothing") : "nothing",
      failure: stuck ?? errorIn(arrival) ?? errorIn(settling) ?? errorIn(last),
      thrown: run && errorIn(run),
      calls,
    };
  } finally {
    await options.end?.(program);
  }
}

async function booksOf(world: EngineWorld): Promise<Pick<Ending, "balances" | "audit" | "doubleCharges">> {
  const { balances } = await world.ledger();
  return {
    balances: new Map(balances.map(({ account, balance }) => [account, balance])),
    audit: await world.audit(),
    doubleCharges: await findDoubleCharges(world),
  };
}

type Outcome = { readonly value: unknown } | { readonly error: Error };

function errorIn(outcome: Outcome): Error | undefined {
  return "error" in outcome ? outcome.error : undefined;
}

/** It goes on for ever, or for longer than anybody waits. */
class NeverEnds extends Error {
  override readonly name = "NeverEnds";
}

async function outcomeOf(work: () => unknown, timeoutMs: number): Promise<Outcome> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const why = `Cannot wait any longer: it did not end within ${timeoutMs} ms. Give what it waits for a time-out, or move the clock.`;
    timer = setTimeout(() => reject(new NeverEnds(why)), timeoutMs);
  });
  try {
    return { value: await Promise.race([(async () => work())(), late]) };
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error), { cause: error }) };
  } finally {
    clearTimeout(timer);
  }
}

/** What one run left that another did not. */
export interface Difference {
  /** An account of the ledger; `"audit"` or `"settled"` for what is no money. */
  readonly of: string;
  readonly expected: string;
  readonly found: string;
}

/** How two runs differ in what they left; nothing for runs that ended alike. */
export function differencesOf(expected: Ending, found: Ending): readonly Difference[] {
  const accounts = [...new Set([...expected.balances.keys(), ...found.balances.keys()])].toSorted();
  return [
    ...accounts.map((of) => ({
      of,
      expected: String(expected.balances.get(of) ?? 0),
      found: String(found.balances.get(of) ?? 0),
    })),
    { of: "audit", expected: rulesIn(expected.audit), found: rulesIn(found.audit) },
    { of: "settled", expected: expected.answer, found: found.answer },
  ].filter((difference) => difference.expected !== difference.found);
}

function rulesIn({ violations }: Audit): string {
  return violations.length === 0 ? "ok" : violations.map(({ rule }) => rule).join(", ");
}
