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

/** What `check` is given. */
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

/** `vitrine check PROVIDER`: the process ends with 2 if anything is contradicted. @throws Failure */
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
  // The world of a scenario outlives a process that is killed in its middle: Ctrl-C lets it come to its end.
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
  // Otherwise all that could not be asked any more would count as contradicted.
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

/** Waits for a rate limit, and shows it; an interrupt ends the wait. */
function sleepShowing(progress: Progress): (ms: number, signal: AbortSignal | undefined) => Promise<void> {
  return async (ms, signal) => {
    progress.waits(ms);
    await setTimeout(ms, undefined, signal && { signal }).catch(() => undefined);
  };
}

/** A chapter's or a statement's name, or undefined for everything. @throws Failure (2) for what there is no scenario about */
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

/** Where the server is; the token of the environment goes to the server of the environment only. */
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

/** Writes the report into `file`, and a text of it to the terminal; without a file the report alone. */
function publish(
  file: string | undefined,
  keys: readonly string[],
  { form, report, spending, waiting }: FinishedReport,
): void {
  const { stdout, env } = process;
  // What a server says back may hold the key it was asked with.
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
