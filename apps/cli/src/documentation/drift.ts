import { readFile } from "node:fs/promises";

import { driftBetween } from "@vitrine/contract";
import type { Drift, SpecDocument } from "@vitrine/contract";
import { parse } from "yaml";

import { Failure } from "../failure.ts";
import type { Shop } from "../shops.ts";
import { createColours, wantsColour } from "../terminal/colours.ts";
import type { Colours } from "../terminal/colours.ts";
import { sanitizeLine } from "../terminal/sanitize.ts";
import { basePathOf } from "./base-path.ts";

/** The time limit for loading a document, in real milliseconds. */
const patienceMs = 30_000;

interface DriftInput {
  readonly shop: Shop;
  /** The URL or file of their document. */
  readonly spec: string;
  readonly json?: true;
}

/** `vitrine drift PROVIDER --spec URL|FILE`: exits with 2 if anything differs. @throws Failure */
export async function drift({ shop, spec: place, json }: DriftInput): Promise<void> {
  const ours = await shop.document();
  const theirs = openApiIn(await textAt(place), place);
  const drifts = driftBetween(ours, theirs, basePathOf(ours));

  const { stdout, env } = process;
  const colours = createColours(wantsColour(stdout, env));
  if (drifts.length > 0) process.exitCode = 2;
  if (json) stdout.write(`${JSON.stringify(drifts, undefined, 2)}\n`);
  else if (drifts.length === 0)
    stdout.write(`${colours.green("ok")}  ${shop.title} has not drifted from its spec here.\n`);
  else stdout.write(`${drifts.map((each) => lineOf(each, colours)).join("")}\n${sums(drifts)}\n`);
}

/** @throws Failure (1) */
async function textAt(place: string): Promise<string> {
  try {
    if (!/^https?:\/\//i.test(place)) return await readFile(place, "utf8");
    const response = await fetch(place, { signal: AbortSignal.timeout(patienceMs) });
    if (!response.ok) throw new Error(`it answers ${response.status}`);
    return await response.text();
  } catch (cause) {
    const why = cause instanceof Error && cause.cause instanceof Error ? cause.cause : (cause as Error);
    throw unread(place, why.message, cause);
  }
}

/** Parses a text that looks like JSON; YAML may look like it too. */
function jsonOrYaml(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return parse(text);
  }
}

/** @throws Failure (1) for a text that is not an OpenAPI 3 document */
function openApiIn(text: string, place: string): SpecDocument {
  let document: unknown;
  try {
    // JSON is YAML, but parsing a large document as JSON is twenty times as fast.
    document = /^\s*\{/.test(text) ? jsonOrYaml(text) : parse(text);
  } catch (cause) {
    throw unread(place, `it is neither JSON nor YAML (${(cause as Error).message.split("\n")[0]})`, cause);
  }
  const version = typeof document === "object" && document !== null ? (document as SpecDocument)["openapi"] : undefined;
  if (String(version).startsWith("3.")) return document as SpecDocument;
  throw unread(place, "it is not an OpenAPI 3 document");
}

function unread(place: string, reason: string, cause?: unknown): Failure {
  const told = sanitizeLine(reason.replace(/\.$/, ""), 240);
  return new Failure(`Cannot read their spec at ${place}: ${told}. Name its URL or its file with --spec.`, { cause });
}

function lineOf({ kind, place, ours, theirs }: Drift, colours: Colours): string {
  const where = sanitizeLine(place, 240);
  if (kind === "added") return `${colours.green(`+ ${where}`)}  ${sanitizeLine(theirs, 240)}\n`;
  if (kind === "removed") return `${colours.red(`- ${where}`)}  ${sanitizeLine(ours, 240)}\n`;
  return `${colours.yellow(`~ ${where}`)}  ${sanitizeLine(ours, 240)}  →  ${sanitizeLine(theirs, 240)}\n`;
}

function sums(drifts: readonly Drift[]): string {
  const count = (wanted: Drift["kind"]): number => drifts.filter(({ kind }) => kind === wanted).length;
  return `${count("added")} added, ${count("removed")} removed, ${count("changed")} changed`;
}
