import { readCommandLine } from "./command-line/read-command-line.ts";
import type { Action } from "./command-line/read-command-line.ts";
import { resolveCommand } from "./command-line/resolve-command.ts";
import type { Resolution } from "./command-line/resolve-command.ts";
import { splitCommandLine } from "./command-line/split-command-line.ts";
import { Failure, Misuse } from "./failure.ts";
import { sanitizeText } from "./terminal/sanitize.ts";

/** Runs the command line. Prints an error that the user can fix as one paragraph on stderr. */
export async function run(argv: readonly string[]): Promise<void> {
  // `vitrine requests | head`: the reader has closed the pipe.
  if (process.stdout.listenerCount("error") === 0) process.stdout.on("error", () => process.exit());
  // Words to complete can be anything, so they are not checked.
  if (argv[0] === "complete") return (await import("./completion/candidates.ts")).printCandidates(argv.slice(1));
  const line = splitCommandLine(argv);
  const resolution = resolveCommand(line.words);
  try {
    await perform(readCommandLine(line, resolution));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    report(error, resolution, line.words.length === 0);
  }
  return undefined;
}

async function perform(action: Action): Promise<void> {
  switch (action.kind) {
    case "run":
      return action.command.run(action.input);
    case "help":
      process.stdout.write((await import("./command-line/help.ts")).helpAbout(action.topic));
      return undefined;
    case "version":
      process.stdout.write(`${(await import("./version.ts")).ownVersion()}\n`);
      return undefined;
  }
}

/** Prints what went wrong, and sets the exit code. */
function report(failure: Failure, resolution: Resolution, isBare: boolean): void {
  const isMisuse = failure instanceof Misuse;
  const topic = isBare || resolution.kind === "unknown" ? "--help" : `help ${resolution.name}`;
  // The message may contain text from a server.
  process.stderr.write(`${sanitizeText(failure.message)}${isMisuse ? ` See vitrine ${topic}.` : ""}\n`);
  const usageExitCode = (resolution.kind === "command" && resolution.command.usageExitCode) || failure.exitCode;
  process.exitCode = isMisuse ? usageExitCode : failure.exitCode;
}
