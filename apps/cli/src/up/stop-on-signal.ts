import { constants } from "node:os";

import type { Log } from "../log/log.ts";
import { onInterrupt } from "../terminal/interrupt.ts";

export interface Stoppable {
  readonly log: Log;
  readonly stdout: NodeJS.WriteStream;
  /** Answers what is under way, then lets everything go. */
  close(): Promise<void>;
}

/** How long it may take before a person wonders, in milliseconds. */
const patienceMs = 300;

/**
 * Ends the process on Ctrl-C, SIGTERM or a closed terminal: the first time in good order and with exit code 0, because
 * it was asked to; the second time at once, with 128 + the signal's number. Ends it as well when nobody reads its output
 * any more (`vitrine | head`).
 */
export function stopOnSignal({ log, stdout, close }: Stoppable): void {
  let stopping = false;
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    if (stopping) process.exit(128 + constants.signals[signal]);
    stopping = true;
    // The terminal has just shown ^C.
    const lead = stdout.isTTY && signal === "SIGINT" ? "\n" : "";
    const waiting = setTimeout(() => {
      log.flush();
      stdout.write(`${lead}Finishing open requests. Press Ctrl-C again to stop at once.\n`);
    }, patienceMs);
    await close();
    clearTimeout(waiting);
    log.flush();
    stdout.write(`${lead}Stopped.\n`, () => process.exit(0));
  };
  onInterrupt((signal) => void stop(signal));
  // Without a reader there is nobody to tell.
  stdout.on("error", () => process.exit(0));
}
