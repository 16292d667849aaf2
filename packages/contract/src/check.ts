import type { Door } from "./door.ts";
import type { ProviderSuite } from "./provider-suite.ts";
import { runScenario } from "./run-scenario.ts";
import type { Scenario } from "./scenario.ts";
import { LimitReached, Skipped } from "./skipped.ts";

/** The result of one scenario. */
export interface ScenarioResult {
  /** "orders" */
  readonly suite: string;
  readonly sentence: string;
  /** The statements it tests. */
  readonly ids: readonly string[];
  readonly outcome: "proved" | "contradicted" | "skipped";
  /** Why it is contradicted or skipped; `""` when proved. */
  readonly reason: string;
  /** Duration in real milliseconds. */
  readonly durationMs: number;
}

/** The results of a check. */
export interface Report {
  readonly provider: string;
  readonly title: string;
  /** The target's address. */
  readonly target: string;
  readonly findings: readonly ScenarioResult[];
  /** The result per statement: contradicted if any of its scenarios is, else proved if any is, else skipped. */
  readonly statements: Readonly<Record<ScenarioResult["outcome"], readonly string[]>>;
}

export interface CheckOptions {
  /** The target's name in reports. */
  readonly target: string;
  /** Whether scenarios may spend money and change data; otherwise only those that read are run. */
  readonly spending: boolean;
  /** Runs only the scenarios of this suite or about this statement. Default: all. */
  readonly only?: string | undefined;
  /** Called when a scenario has ended. */
  readonly onFinding?: (finding: ScenarioResult) => void;
  /** Stops the check after the current scenario, so that its world is released. */
  readonly signal?: AbortSignal;
  /**
   * Waits the given milliseconds, or until the signal is aborted. With it, a scenario that met a rate limit is run once more
   * when the limit is free again, if that is within 65 seconds; it then repeats everything it did, including purchases. Without
   * it, such a scenario is skipped.
   */
  readonly sleep?: ((ms: number, signal: AbortSignal | undefined) => Promise<void>) | undefined;
}

/** The longest wait for a limit, in milliseconds: the providers count calls per minute. */
const longestWaitMs = 65_000;

/**
 * Runs a provider's scenarios through a door, one after another, and reports the result of each. An error contradicts its
 * scenario and does not stop the check.
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

/** A scenario and its suite. */
export interface SuiteScenario {
  /** "orders" */
  readonly suite: string;
  readonly scenario: Scenario;
}

/** Runs one scenario, unless it may spend and the check may not. */
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

/** Runs a scenario again when it met a limit that is worth waiting for. */
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

/** Formats an error: its message, which may be a comparison of values, shortened, with its cause. */
function reasonOf(error: unknown): string {
  const { message, cause } = error instanceof Error ? error : new Error(String(error));
  const because = cause instanceof Error ? ` (${cause.message})` : "";
  return `${inWords(message)}${because}`
    .split("\n")
    .slice(0, 12)
    .map((line) => (line.length > 500 ? `${line.slice(0, 500)}…` : line))
    .join("\n");
}

/** Rewords the platform's messages for a broken connection and for unequal values, which do not say which value was expected. */
function inWords(message: string): string {
  if (/^(fetch failed|terminated)$/.test(message)) return "no whole answer came";
  return message
    .trim()
    .replace(/^Expected values to be strictly equal:\s+/, "")
    .replace(/^(.+) !== (.+)$/m, "$1 where $2 was expected");
}

/** Precedence when the scenarios of one statement disagree, strongest first. */
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
