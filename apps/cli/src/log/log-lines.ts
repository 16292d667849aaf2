import type { Effect, JournalEntry, Note, SendResult } from "@vitrine/engine";
import type { AccessLogEntry } from "@vitrine/server";

import type { Colours } from "../terminal/colours.ts";
import { sanitizeLine } from "../terminal/sanitize.ts";
import { parsed, reasonIn } from "./answer-reason.ts";

/** A request to a shop, with what only the server knows about it. */
export interface LoggedRequest {
  readonly entry: JournalEntry;
  /** The world it belongs to. */
  readonly world: string;
  /** What the fault that struck does; undefined if none did, or if it is not known any more. */
  readonly effect: Effect | undefined;
}

/** One attempt to deliver a webhook. */
export interface LoggedAttempt {
  readonly url: string;
  readonly body: string;
  readonly result: SendResult;
  readonly durationMs: number;
}

/** Writes what happened, one line each, in columns that keep their places. */
export interface LogLines {
  request(at: Date, request: LoggedRequest): string;
  attempt(at: Date, attempt: LoggedAttempt): string;
  note(at: Date, note: Note, world: string): string;
  /** What a server answered without asking a world. */
  exchange(at: Date, exchange: AccessLogEntry): string;
}

/** Wide enough for most of the documented paths; a longer one moves what follows. */
const subjectWidth = 38;

/** A note ends with its reason. */
const longestNote = 240;

/** `manyShops` adds a column that tells them apart: two of them may have the same path. */
export function createLogLines(colours: Colours, { manyShops }: { readonly manyShops: boolean }): LogLines {
  const line = ({ at, status, shop = "", method, subject, durationMs, about }: Line): string => {
    const columns = [
      colours.dim(clockTime(at)),
      colouredStatus(status, colours),
      ...(manyShops ? [shop.padEnd(10)] : []),
      `${method.padEnd(6)} ${subject}`.padEnd(subjectWidth),
      colours.dim((durationMs === undefined ? "" : inWords(durationMs)).padStart(7)),
      ...about,
    ];
    return `${columns.join("  ").trimEnd()}\n`;
  };
  const elsewhere = (world: string): readonly string[] => (world === "default" ? [] : [colours.dim(`world ${world}`)]);

  return {
    request: (at, { entry, world, effect }) => {
      const { method, path, operation, status, fault, provider: shop, duration_ms: durationMs } = entry;
      const reason = status >= 400 && fault === null ? reasonIn(entry.response) : undefined;
      const about = [
        colours.dim((entry.key ?? "no key").padEnd(8)),
        ...(fault === null ? [] : [colours.yellow(faultIn(fault, effect, status))]),
        ...(reason === undefined ? [] : [reason]),
        ...elsewhere(world),
      ];
      // As documented; what is not documented, as it was called.
      const subject = operation === null ? path : operation.slice(operation.indexOf(" ") + 1);
      const shown = cuts(effect) ? "cut" : String(status);
      return line({ at, status: shown, shop, method, subject: sanitizeLine(subject), durationMs, about });
    },
    attempt: (at, { url, body, result, durationMs }) => {
      const [status, error] = "status" in result ? [String(result.status), []] : ["none", [sanitizeLine(result.error)]];
      return line({
        at,
        status,
        method: "→",
        subject: sanitizeLine(eventIn(body)),
        durationMs,
        about: [sanitizeLine(url), ...error],
      });
    },
    note: (at, { provider: shop, text }, world) =>
      line({ at, status: "", shop, method: "·", subject: sanitizeLine(text, longestNote), about: elsewhere(world) }),
    exchange: (at, { method, path, status, durationMs }) => {
      // A query may hold anything; the paths of the control API say enough.
      const subject = path.replace(/\?.*$/s, "").replace(/^\/_vitrine(\/worlds(?=\/))?/, "");
      const about = [
        colours.dim(!path.startsWith("/_vitrine") ? "refused before it reached a provider" : "control API"),
      ];
      return line({ at, status: String(status), method, subject: sanitizeLine(subject), durationMs, about });
    },
  };
}

interface Line {
  readonly at: Date;
  readonly status: string;
  readonly shop?: string;
  readonly method: string;
  readonly subject: string;
  readonly durationMs?: number;
  readonly about: readonly string[];
}

/** Local time, as on the wall. */
function clockTime(at: Date): string {
  return [at.getHours(), at.getMinutes(), at.getSeconds()].map((part) => String(part).padStart(2, "0")).join(":");
}

function colouredStatus(status: string, colours: Colours): string {
  const text = status.padStart(4);
  if (/^[23]/.test(status)) return colours.green(text);
  return status.startsWith("4") ? colours.yellow(text) : colours.red(text);
}

function cuts(effect: Effect | undefined): boolean {
  return effect !== undefined && ("reset" in effect || "truncate" in effect);
}

function faultIn(fault: string, effect: Effect | undefined, status: number): string {
  const [[word, how] = [undefined, undefined]] = Object.entries<unknown>({ ...effect });
  if (word === undefined) return fault;
  const what = how === true ? word : `${word} ${sanitizeLine(String(how))}`;
  return `${fault}: ${what}${cuts(effect) ? `, ${status} was on its way` : ""}`;
}

function eventIn(body: string): string {
  const { event, name } = parsed(body);
  const said = event ?? name;
  return typeof said === "string" ? said : "webhook";
}

function inWords(ms: number): string {
  if (ms >= 1_000) return `${(ms / 1_000).toFixed(1)} s`;
  return `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`;
}
