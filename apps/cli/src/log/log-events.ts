import type { Effect, JournalEntry, SendResult } from "@vitrine/engine";
import { httpSend } from "@vitrine/server";
import type { AccessLogEntry, WorldsOptions } from "@vitrine/server";

import type { Colours } from "../terminal/colours.ts";
import { createLogLines } from "./log-lines.ts";
import type { Log } from "./log.ts";

/** Tells a person what happens in the worlds: what `createWorlds` and `serve` are to call. */
export interface EventLogging extends Required<Pick<WorldsOptions, "send" | "onRequest" | "onNote" | "onError">> {
  onExchange(exchange: AccessLogEntry): void;
}

export interface EventLoggingOptions {
  readonly log: Log;
  readonly colours: Colours;
  readonly manyShops: boolean;
  /** What a fault does; undefined if it is not known (any more). */
  effectOf(world: string, fault: string): Effect | undefined;
}

/** Every line is written later, when nobody waits; only what cannot be found out then is looked up at once. */
export function logEvents({ log, colours, manyShops, effectOf }: EventLoggingOptions): EventLogging {
  const lines = createLogLines(colours, { manyShops });
  return {
    onRequest: (entry: JournalEntry, world: string) => {
      const at = new Date();
      const effect = entry.fault === null ? undefined : effectOf(world, entry.fault);
      log.add(() => lines.request(at, { entry, world, effect }));
    },
    onNote: (note, world) => {
      const at = new Date();
      log.add(() => lines.note(at, note, world));
    },
    onExchange: (exchange) => {
      if (!isWorthALine(exchange)) return;
      const at = new Date();
      log.add(() => lines.exchange(at, exchange));
    },
    send: async (request): Promise<SendResult> => {
      const started = performance.now();
      const result = await httpSend(request);
      const { url, body } = request;
      const at = new Date();
      const durationMs = performance.now() - started;
      log.add(() => lines.attempt(at, { url, body, result, durationMs }));
      return result;
    },
    onError: (error) => {
      log.flush();
      console.error(error);
    },
  };
}

/** Of what the worlds do not tell: what changed them, and bodies that never reached them. */
function isWorthALine({ method, path, status }: AccessLogEntry): boolean {
  if (path.startsWith("/_vitrine")) return method !== "GET" && method !== "HEAD";
  return status === 413;
}
