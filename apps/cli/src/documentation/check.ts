import { writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

import { checkProvider, junitReport, providers, scenariosAbout, textReport } from "@vitrine/contract";
import type { ProviderSuite, Report } from "@vitrine/contract";
import { redactKey } from "@vitrine/engine";

import { serverUrlIn } from "../address.ts";
import { suggestion } from "../command-line/suggest.ts";
import { Failure, Misuse } from "../failure.ts";
import type { Shop } from "../shops.ts";
import { createColours, wantsColour } from "../terminal/colours.ts";
import { interruptible } from "../terminal/interrupt.ts";
import { sanitizeText } from "../terminal/sanitize.ts";
import { adviceOn } from "./advice.ts";
import { showProgress } from "./progress.ts";
import type { Progress } from "./progress.ts";
import { reach, vitrineAt } from "./target.ts";
import type { CheckTarget } from "./target.ts";

/** The input of `check`. */
interface CheckInput {
  readonly shop: Shop;
  readonly url?: URL;
  readonly key?: readonly string[];
  readonly suite?: string;
  readonly statement?: string;
  readonly report?: "text" | "json" | "junit";
  readonly output?: string;
  readonly "allow-spending"?: true;
  readonly "wait-for-limits"?: true;
  readonly live?: true;
  readonly token?: string;
}

/** `vitrine check PROVIDER`: exits with 2 if a statement is contradicted. @throws Failure */
export async function check(input: CheckInput): Promise<void> {
  const { shop, key: keys = [], report: form = "text", output, live = false } = input;
  const provider = providers.find(({ name }) => name === shop.name)!;
  const only = narrowed(input, provider);
  const wanted: CheckTarget = {
    shop,
    ...placeOf(input, provider),
    keys,
    spending: input["allow-spending"] ?? false,
    live,
  };
  const { door, spending } = await reach(wanted);

  const total = scenariosAbout(provider, only).length;
  const progress = showProgress(process.stderr, total);
  const waiting = input["wait-for-limits"] ?? false;
  // A scenario's world outlives a killed process, so Ctrl-C lets the current scenario finish.
  const report = await interruptible(async (signal) => {
    const sleep = waiting ? sleepShowing(progress) : undefined;
    const options = { target: wanted.url, spending, only, signal, onFinding: progress.told, sleep };
    const whole = await checkProvider(provider, door, options).finally(progress.end);
    const count = whole.findings.length;
    if (!signal.aborted || count === total) return whole;
    throw new Failure(
      `Cannot say whether ${shop.title} at ${wanted.url} is as documented: it was stopped after ${count} of ${total} scenarios.`,
    );
  });
  // Otherwise every scenario that could not run would count as contradicted.
  if (report.statements.contradicted.length > 0) await vitrineAt(wanted);

  publish(output, keys, { form, report, spending, waiting });
  const outcomes = new Set(report.findings.map(({ outcome }) => outcome));
  if (outcomes.has("contradicted")) process.exitCode = 2;
  else if (!outcomes.has("proved")) {
    throw new Failure(
      `Cannot say whether ${shop.title} at ${wanted.url} is as documented: every scenario was skipped. The report says what they need.`,
    );
  }
}

/** Waits for a rate limit and shows the wait; an interrupt ends it. */
function sleepShowing(progress: Progress): (ms: number, signal: AbortSignal | undefined) => Promise<void> {
  return async (ms, signal) => {
    progress.waits(ms);
    await setTimeout(ms, undefined, signal && { signal }).catch(() => undefined);
  };
}

/** The selected chapter or statement, or undefined for everything. @throws Failure (2) if no scenario covers it */
function narrowed({ suite, statement: typed }: CheckInput, provider: ProviderSuite): string | undefined {
  const statement = typed?.toUpperCase();
  if (suite !== undefined && statement !== undefined) throw new Misuse("--suite and --statement exclude each other.");
  const suites = [...new Set(scenariosAbout(provider).map((each) => each.suite))];
  if (suite !== undefined && !suites.includes(suite)) {
    throw new Misuse(`${provider.title} has no suite "${suite}". ${suggestion(suite, suites)}`);
  }
  if (statement !== undefined && scenariosAbout(provider, statement).length === 0) {
    throw new Misuse(
      `no scenario is about the statement "${statement}" of ${provider.title}. Its proofs.md lists them.`,
    );
  }
  return suite ?? statement;
}

/** The server's address and token; the environment's token is sent only to the environment's server. */
function placeOf({ url, token }: CheckInput, { basePath = "" }: ProviderSuite): Pick<CheckTarget, "url" | "token"> {
  const { origin, pathname } = url ?? serverUrlIn(process.env);
  const path = pathname.replace(/\/+$/, "");
  return {
    url: origin + (basePath !== "" && path.endsWith(basePath) ? path.slice(0, -basePath.length) : path),
    token: token ?? (url === undefined ? process.env["VITRINE_TOKEN"] || undefined : undefined),
  };
}

interface FinishedReport {
  readonly form: NonNullable<CheckInput["report"]>;
  readonly report: Report;
  readonly spending: boolean;
  readonly waiting: boolean;
}

/** Writes the report to `file` and its text to the terminal. Without a file, it writes only the report. */
function publish(
  file: string | undefined,
  keys: readonly string[],
  { form, report, spending, waiting }: FinishedReport,
): void {
  const { stdout, env } = process;
  // A server's response may contain the key.
  const redacted = (text: string): string => keys.reduce((left, key) => left.replaceAll(key, redactKey(key)), text);
  const text = redacted(textReport(report) + adviceOn(report, { spending, waiting, keys: keys.length }));
  const written = {
    text: () => text,
    json: () => redacted(`${JSON.stringify(report, undefined, 2)}\n`),
    junit: () => redacted(junitReport(report)),
  }[form]();
  if (file === undefined && form !== "text") return void stdout.write(written);
  if (file !== undefined) writeReport(file, written);
  const colours = createColours(wantsColour(stdout, env));
  stdout.write(sanitizeText(text).replaceAll(/^✗.*$/gm, (line) => colours.red(line)));
  return undefined;
}

/** @throws Failure (1) */
function writeReport(file: string, report: string): void {
  try {
    writeFileSync(file, report);
  } catch (cause) {
    throw new Failure(`Cannot write the report to ${file}: ${(cause as Error).message}. Name another file.`, { cause });
  }
}
