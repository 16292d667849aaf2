import { readCommandLine } from "./command-line/read-command-line.ts";
import type { Action } from "./command-line/read-command-line.ts";
import { resolveCommand } from "./command-line/resolve-command.ts";
import type { Resolution } from "./command-line/resolve-command.ts";
import { splitCommandLine } from "./command-line/split-command-line.ts";
import { Failure, Misuse } from "./failure.ts";
import { sanitizeText } from "./terminal/sanitize.ts";

/** Does what the command line asks for. What a person can put right is said in one paragraph on stderr. */
export async function run(argv: readonly string[]): Promise<void> {
  // `vitrine requests | head`: nobody reads any more.
  if (process.stdout.listenerCount("error") === 0) process.stdout.on("error", () => process.exit());
  // What a shell asks while somebody types can be anything.
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

/** Says what went wrong, and lets the process end with its code. */
function report(failure: Failure, resolution: Resolution, isBare: boolean): void {
  const isMisuse = failure instanceof Misuse;
  const topic = isBare || resolution.kind === "unknown" ? "--help" : `help ${resolution.name}`;
  // It may hold what a server said.
  process.stderr.write(`${sanitizeText(failure.message)}${isMisuse ? ` See vitrine ${topic}.` : ""}\n`);
  const usageExitCode = (resolution.kind === "command" && resolution.command.usageExitCode) || failure.exitCode;
  process.exitCode = isMisuse ? usageExitCode : failure.exitCode;
}
