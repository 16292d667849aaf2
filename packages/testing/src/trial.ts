import type { Audit, EngineWorld, Providers, RequestLine } from "@vitrine/engine";

import { findDoubleCharges } from "./double-charges.ts";
import type { DoubleCharge } from "./double-charges.ts";
import { ringAfter, turn } from "./real-time.ts";
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
   * is part of how the run ended, compared as JSON, so plain values; what it throws makes the run a failure.
   */
  readonly settled?: (world: TestWorld<Declared>, program: Program) => unknown;
  /** Throws a program away. */
  readonly end?: (program: Program) => unknown;
  /** Real milliseconds that each step of a run has, such as the scenario; 10,000 unless told otherwise. Longer counts as never ending. */
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

/** Runs a scenario in a world to its end. @throws what `program` and `end` throw, and Error where one of them never ends */
export async function runTrial<Declared extends Providers, Program>(
  { world, scenario, begin, arrive }: Trial<Declared, Program>,
  options: TrialOptions<Declared, Program>,
): Promise<Ending> {
  const { timeoutMs = 10_000 } = options;
  const endCalls = closable(world);
  const outcomeOf = (work: () => unknown, of: string): Promise<Outcome> => outcomeWithin(timeoutMs, work, of);
  // Without `program` nobody asks for it.
  const program = valueOf(await outcomeOf(() => options.program?.(world), "`program`")) as Program;
  try {
    valueOf(await outcomeOf(() => world.settled(), "what `program` set off"));
    const firstCall = world.nextRequest;
    begin?.();
    const run = scenario && (await outcomeOf(() => scenario(world, program), "the scenario"));
    const arrival = await outcomeOf(async () => {
      await quiet(world);
      await arrive?.();
      await world.settled();
    }, "what is still on its way");
    const calls = world
      .requests()
      .filter(({ id }) => id >= firstCall)
      .map(lineOf);
    world.faults.clear();
    const settling = await outcomeOf(async () => answerText(await options.settled?.(world, program)), "`settled`");
    const last = await outcomeOf(() => world.settled(), "what is still on its way");
    const stuck = run !== undefined && "error" in run && run.error instanceof NeverEnds ? run.error : undefined;
    return {
      ...(await booksOf(world)),
      answer: "value" in settling ? String(settling.value) : "nothing",
      failure: stuck ?? errorIn(arrival) ?? errorIn(settling) ?? errorIn(last),
      thrown: run && errorIn(run),
      calls,
    };
  } finally {
    valueOf(await outcomeOf(() => options.end?.(program), "`end`"));
    endCalls();
  }
}

/**
 * Lets whoever is left over from a run, such as a timer that nobody has stopped, be told so where it calls: what it does then is part
 * of no run, and would be found out by nobody.
 */
function closable(world: TestWorld): () => void {
  const { fetch } = world;
  let isOver = false;
  Object.assign(world, {
    fetch: async (...call: Parameters<typeof fetch>): Promise<Response> => {
      if (!isOver) return fetch(...call);
      const url = new Request(...call).url;
      throw new TypeError(
        `Cannot call ${url}: this run is over. Await what calls, in the scenario or in \`settled\`, and stop it in \`end\`.`,
      );
    },
  });
  return () => {
    isOver = true;
  };
}

/** So many turns without a call, and nobody is about to make one, unless that it waits for a timer. */
const quietTurns = 3;

/** When also what a scenario has not awaited has made its calls. */
async function quiet(world: EngineWorld): Promise<void> {
  for (let turns = 0, seen = world.nextRequest; turns < quietTurns; turns += 1) {
    await turn();
    await world.settled();
    if (world.nextRequest !== seen) turns = 0;
    seen = world.nextRequest;
  }
}

/** What `settled` answers, so that it can be compared. @throws Error for what JSON would leave out without a word */
function answerText(answer: unknown): string {
  const text = JSON.stringify(answer, (_name, value: unknown) => {
    const what = untold(value);
    if (what === undefined) return value;
    throw new Error(
      `Cannot compare what \`settled\` answers: there is ${what} in it, which JSON does not tell. Answer plain values.`,
    );
  }) as string | undefined;
  return text ?? "nothing";
}

/** What JSON cannot show of a value, or shows as `{}` whatever is in it; undefined for all others. */
function untold(value: unknown): string | undefined {
  if (typeof value === "bigint") return "a bigint";
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const prototype = Object.getPrototypeOf(value) as { readonly constructor?: { readonly name: string } } | null;
  if (prototype === null || prototype === Object.prototype || Object.keys(value).length > 0) return undefined;
  return `a ${prototype.constructor?.name ?? "thing"}`;
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

function valueOf(outcome: Outcome): unknown {
  if ("error" in outcome) throw outcome.error;
  return outcome.value;
}

/** It goes on for ever, or for longer than anybody waits. */
class NeverEnds extends Error {
  override readonly name = "NeverEnds";
}

async function outcomeWithin(timeoutMs: number, work: () => unknown, of: string): Promise<Outcome> {
  let stopWaiting!: () => void;
  const late = new Promise<never>((_resolve, reject) => {
    const why = `Cannot wait any longer for ${of}: it did not end within ${timeoutMs} ms. Give what it waits for a time-out, or move the clock.`;
    stopWaiting = ringAfter(timeoutMs, () => reject(new NeverEnds(why)));
  });
  try {
    return { value: await Promise.race([(async () => work())(), late]) };
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error), { cause: error }) };
  } finally {
    stopWaiting();
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

/**
 * Refuses a scenario that ends otherwise when nothing has changed: whatever is found about it would be by chance.
 * @throws Error with what differs
 */
export function refuseFickle(
  first: Ending,
  second: Ending,
  { act, how }: { readonly act: string; readonly how: string },
): void {
  const differences = differencesOf(first, second);
  const error = second.failure ?? second.thrown;
  if (differences.length === 0 && error === undefined) return;
  const lines = [
    `Cannot ${act}: the scenario does not repeat. Twice ${how}, it ends otherwise:`,
    ...differences.map(({ of, expected, found }) => `  ${of}: ${expected} the first time, ${found} the second`),
    ...(error === undefined ? [] : [`  the second time it fails: ${error.message}`]),
    "Take whatever is random, and the time, from the world or from a seed of your own.",
  ];
  throw new Error(lines.join("\n"), { cause: error });
}
