import { constants } from "node:os";

import type { Log } from "../log/log.ts";
import { onInterrupt } from "../terminal/interrupt.ts";

export interface Stoppable {
  readonly log: Log;
  readonly stdout: NodeJS.WriteStream;
  /** Finishes pending requests, then closes everything. */
  close(): Promise<void>;
}

/** How long closing may take before a message is printed, in milliseconds. */
const patienceMs = 300;

/**
 * Ends the process on Ctrl-C, SIGTERM or a closed terminal. The first signal ends it gracefully, with exit code 0, because it was
 * requested; the second ends it at once, with 128 + the signal's number. A closed output pipe (`vitrine | head`) ends it as well.
 */
export function stopOnSignal({ log, stdout, close }: Stoppable): void {
  let stopping = false;
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    if (stopping) process.exit(128 + constants.signals[signal]);
    stopping = true;
    // The terminal has just printed ^C.
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
  // Without a reader there is nothing to print to.
  stdout.on("error", () => process.exit(0));
}
