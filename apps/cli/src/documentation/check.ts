import { writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

import { checkProvider, junitReport, providers, scenariosAbout, textReport } from "@vitrine/contract";
import type { ProviderSuite, Report } from "@vitrine/contract";
import { redactKey } from "@vitrine/engine";

import { Failure, misused } from "../failure.ts";
import type { Given } from "../given.ts";
import { httpAddress } from "../http-address.ts";
import { nearest } from "../nearest.ts";
import { createPaint, wantsColour } from "../paint.ts";
import { legible } from "../printable.ts";
import { usualUrl } from "../usual-url.ts";
import { adviceOn } from "./advice.ts";
import { showProgress } from "./progress.ts";
import { shopNamed } from "./shop-named.ts";
import { reach, vitrineAt } from "./target.ts";
import type { Wanted } from "./target.ts";

const forms = ["text", "json", "junit"] as const;

/** `vitrine check PROVIDER`: the process ends with 2 if anything is contradicted. @throws Failure */
export async function check(given: Given): Promise<void> {
  const shop = shopNamed(given.words[0]!);
  const provider = providers.find(({ name }) => name === shop.name)!;
  const only = narrowed(given, provider);
  const form = given.oneOf("report", forms) ?? "text";
  const wanted: Wanted = {
    shop,
    ...placeOf(given, provider),
    keys: given.all("key"),
    spending: given.has("allow-spending"),
    live: given.has("live"),
  };
  const { door, spending } = await reach(wanted);

  const total = scenariosAbout(provider, only).length;
  const progress = showProgress(process.stderr, total);
  const waiting = given.has("wait-for-limits");
  const sleep = async (ms: number, signal: AbortSignal | undefined): Promise<void> => {
    progress.waits(ms);
    // Ctrl-C ends the wait.
    await setTimeout(ms, undefined, signal && { signal }).catch(() => undefined);
  };
  const { report, stopped } = await untilStopped((signal) =>
    checkProvider(provider, door, {
      target: wanted.url,
      spending,
      only,
      signal,
      onFinding: progress.told,
      sleep: waiting ? sleep : undefined,
    }).finally(progress.end),
  );
  if (stopped && report.findings.length < total) {
    throw new Failure(
      `Cannot say whether ${shop.title} at ${wanted.url} is as documented: it was stopped after ${report.findings.length} of ${total} scenarios.`,
    );
  }
  // Otherwise all that could not be asked any more would count as contradicted.
  if (report.statements.contradicted.length > 0) await vitrineAt(wanted);

  publish(given.last("output"), withoutKeys(wanted.keys, { form, report, spending, waiting }));
  const outcomes = new Set(report.findings.map(({ outcome }) => outcome));
  if (outcomes.has("contradicted")) process.exitCode = 2;
  else if (!outcomes.has("proved")) {
    throw new Failure(
      `Cannot say whether ${shop.title} at ${wanted.url} is as documented: every scenario was skipped. See above what they need.`,
    );
  }
}

/** The world of a scenario outlives a process that is killed in its middle: Ctrl-C lets it come to its end, a second one does not. */
async function untilStopped(
  work: (signal: AbortSignal) => Promise<Report>,
): Promise<{ readonly report: Report; readonly stopped: boolean }> {
  const stop = new AbortController();
  const names = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const stopped = (): void => stop.abort();
  for (const name of names) process.once(name, stopped);
  try {
    return { report: await work(stop.signal), stopped: stop.signal.aborted };
  } finally {
    for (const name of names) process.off(name, stopped);
  }
}

/** A chapter's or a statement's name, or undefined for everything. @throws Failure (2) for what there is no scenario about */
function narrowed(given: Given, provider: ProviderSuite): string | undefined {
  const [suite, statement] = [given.last("suite"), given.last("statement")?.toUpperCase()];
  if (suite !== undefined && statement !== undefined) throw misused("--suite and --statement exclude each other.");
  const suites = [...new Set(scenariosAbout(provider).map((each) => each.suite))];
  if (suite !== undefined && !suites.includes(suite)) {
    const meant = nearest(suite, suites);
    const hint = meant === undefined ? `It is one of: ${suites.join(", ")}.` : `Did you mean "${meant}"?`;
    throw misused(`${provider.title} has no suite "${suite}". ${hint}`);
  }
  if (statement !== undefined && scenariosAbout(provider, statement).length === 0) {
    throw misused(`no scenario is about the statement "${statement}" of ${provider.title}. Its proofs.md lists them.`);
  }
  return suite ?? statement;
}

/** Where the server is; the token of the environment goes to the server of the environment only. */
function placeOf(given: Given, { basePath = "" }: ProviderSuite): Pick<Wanted, "url" | "token"> {
  const { VITRINE_URL, VITRINE_TOKEN } = process.env;
  const named = given.last("url");
  const address = named ?? (VITRINE_URL || usualUrl);
  const read = httpAddress(address);
  if (!read) throw misused(`the server's address "${address}" is none. Write it as ${usualUrl}.`);
  const { origin, pathname } = read;
  const path = pathname.replace(/\/+$/, "");
  return {
    url: origin + (basePath !== "" && path.endsWith(basePath) ? path.slice(0, -basePath.length) : path),
    token: given.last("token") ?? (named === undefined ? VITRINE_TOKEN || undefined : undefined),
  };
}

interface Told {
  readonly form: (typeof forms)[number];
  readonly report: Report;
  readonly spending: boolean;
  readonly waiting: boolean;
}

/** What goes into the file, and what a person reads. */
interface Written {
  readonly report: string;
  readonly text: string;
}

/** What a server says back may hold the key it was asked with. */
function withoutKeys(keys: readonly string[], { form, report, spending, waiting }: Told): Written {
  const redacted = (text: string): string => keys.reduce((left, key) => left.replaceAll(key, redactKey(key)), text);
  const text = textReport(report) + adviceOn(report, { spending, waiting, keys: keys.length });
  const written = {
    text: () => text,
    json: () => `${JSON.stringify(report, undefined, 2)}\n`,
    junit: () => junitReport(report),
  };
  return { report: redacted(written[form]()), text: redacted(text) };
}

function publish(file: string | undefined, { report, text }: Written): void {
  const { stdout, env } = process;
  if (file === undefined && report !== text) return void stdout.write(report);
  if (file !== undefined) {
    try {
      writeFileSync(file, report);
    } catch (cause) {
      throw new Failure(`Cannot write the report to ${file}: ${(cause as Error).message}. Name another file.`, {
        cause,
      });
    }
  }
  const paint = createPaint(wantsColour(stdout, env));
  stdout.write(legible(text).replaceAll(/^✗.*$/gm, (line) => paint.red(line)));
  return undefined;
}
