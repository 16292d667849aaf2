import type { Door } from "./door.ts";
import type { ProviderSuite } from "./provider-suite.ts";
import { runScenario } from "./run-scenario.ts";
import type { Scenario } from "./scenario.ts";
import { LimitReached, Skipped } from "./skipped.ts";

/** What became of one scenario. */
export interface ScenarioResult {
  /** "orders" */
  readonly suite: string;
  readonly sentence: string;
  /** The statements it is about. */
  readonly ids: readonly string[];
  readonly outcome: "proved" | "contradicted" | "skipped";
  /** Why it is contradicted or skipped; "" for proved. */
  readonly reason: string;
  /** Real milliseconds. */
  readonly durationMs: number;
}

/** What was found out about a target. */
export interface Report {
  readonly provider: string;
  readonly title: string;
  /** Where it was: an address. */
  readonly target: string;
  readonly findings: readonly ScenarioResult[];
  /** Statements by what their scenarios say together: contradicted by any, else proved by any, else skipped. */
  readonly statements: Readonly<Record<ScenarioResult["outcome"], readonly string[]>>;
}

export interface CheckOptions {
  /** How reports name the target. */
  readonly target: string;
  /** Whether scenarios may spend money and change things; otherwise only those that read are run. */
  readonly spending: boolean;
  /** Only scenarios of this suite, or about this statement; all unless told otherwise. */
  readonly only?: string | undefined;
  /** Told of each scenario when it is over. */
  readonly onFinding?: (finding: ScenarioResult) => void;
  /** Ends the check behind the scenario that is running, so that its world is let go of. */
  readonly signal?: AbortSignal;
  /**
   * Waits so many milliseconds, or until the signal is aborted. With it, a scenario that a limit of the account broke off is run
   * once more when the limit is free again, if that is within 65 seconds; what it did before, a purchase say, it does again.
   * Without it, such a scenario is skipped.
   */
  readonly sleep?: ((ms: number, signal: AbortSignal | undefined) => Promise<void>) | undefined;
}

/** The longest wait for a limit, in milliseconds: the providers count calls by the minute. */
const longestWaitMs = 65_000;

/**
 * Runs a provider's scenarios through a door, one after another, and says of each what it showed: whatever goes wrong in one
 * contradicts it, and is no reason to stop.
 */
export async function checkProvider(provider: ProviderSuite, door: Door, options: CheckOptions): Promise<Report> {
  const findings: ScenarioResult[] = [];
  for (const wanted of scenariosAbout(provider, options.only)) {
    if (options.signal?.aborted) break;
    const finding = await findOut(wanted, options, (scenario) => runScenario(scenario, door, provider));
    findings.push(finding);
    options.onFinding?.(finding);
  }
  return {
    provider: provider.name,
    title: provider.title,
    target: options.target,
    findings,
    statements: statementsIn(findings),
  };
}

/** The scenarios that `checkProvider` runs, in its order, each with its suite: "orders". */
export function scenariosAbout({ suites }: ProviderSuite, only?: string): readonly SuiteScenario[] {
  return suites
    .flatMap(({ chapter, scenarios }) => scenarios.map((scenario) => ({ suite: chapter, scenario })))
    .filter(({ suite, scenario }) => only === undefined || only === suite || scenario.proof.ids.includes(only));
}

/** A scenario and the chapter it stands in. */
export interface SuiteScenario {
  /** "orders" */
  readonly suite: string;
  readonly scenario: Scenario;
}

/** Runs one scenario, unless it may spend and must not. */
async function findOut(
  { suite, scenario }: SuiteScenario,
  options: CheckOptions,
  run: (scenario: Scenario) => Promise<void>,
): Promise<ScenarioResult> {
  const { sentence, proof } = scenario;
  const started = performance.now();
  const ended = (outcome: ScenarioResult["outcome"], reason: string): ScenarioResult => ({
    suite,
    sentence,
    ids: proof.ids,
    outcome,
    reason,
    durationMs: performance.now() - started,
  });
  if (!options.spending && !proof.readOnly) return ended("skipped", "may spend money or change things");
  try {
    await runWithinLimits(() => run(scenario), options);
    return ended("proved", "");
  } catch (error) {
    if (error instanceof Skipped) return ended("skipped", error.message);
    return ended("contradicted", reasonOf(error));
  }
}

/** Once more, where a limit broke it off that can be waited for. */
async function runWithinLimits(run: () => Promise<void>, { sleep, signal }: CheckOptions): Promise<void> {
  try {
    await run();
  } catch (error) {
    const waitMs = error instanceof LimitReached ? (error.retryAfterMs ?? Infinity) : Infinity;
    if (sleep === undefined || waitMs > longestWaitMs) throw error;
    await sleep(waitMs, signal);
    if (signal?.aborted) throw error;
    await run();
  }
}

/** The words of the first line are for people; what follows is a comparison of values, kept short, as is what a target said. */
function reasonOf(error: unknown): string {
  const { message, cause } = error instanceof Error ? error : new Error(String(error));
  const because = cause instanceof Error ? ` (${cause.message})` : "";
  return `${inWords(message)}${because}`
    .split("\n")
    .slice(0, 12)
    .map((line) => (line.length > 500 ? `${line.slice(0, 500)}…` : line))
    .join("\n");
}

/** What the platform says in its own way: that a connection broke, and that two values are not equal, without a word on which was wanted. */
function inWords(message: string): string {
  if (/^(fetch failed|terminated)$/.test(message)) return "no whole answer came";
  return message
    .trim()
    .replace(/^Expected values to be strictly equal:\s+/, "")
    .replace(/^(.+) !== (.+)$/m, "$1 where $2 was expected");
}

/** What counts where the scenarios of one statement do not agree, the strongest first. */
const weight: readonly ScenarioResult["outcome"][] = ["contradicted", "proved", "skipped"];

function statementsIn(findings: readonly ScenarioResult[]): Report["statements"] {
  const about = new Map<string, Set<ScenarioResult["outcome"]>>();
  for (const { ids, outcome } of findings) {
    for (const id of ids) about.set(id, (about.get(id) ?? new Set()).add(outcome));
  }
  const ids = [...about.keys()].toSorted();
  const strongest = (id: string): ScenarioResult["outcome"] | undefined =>
    weight.find((outcome) => about.get(id)?.has(outcome));
  const saying = (outcome: ScenarioResult["outcome"]): readonly string[] =>
    ids.filter((id) => strongest(id) === outcome);
  return { contradicted: saying("contradicted"), proved: saying("proved"), skipped: saying("skipped") };
}
