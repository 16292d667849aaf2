import { readArguments } from "./arguments.ts";
import type { Asked } from "./arguments.ts";
import { commands } from "./commands.ts";
import { Failure } from "./failure.ts";
import { legible } from "./printable.ts";

/** Does what the command line asks for. What a person can put right is said in one paragraph on stderr. */
export async function run(argv: readonly string[]): Promise<void> {
  try {
    // What a shell asks while somebody types can be anything.
    if (argv[0] === "complete") await (await import("./candidates.ts")).printCandidates(argv.slice(1));
    else await obey(readArguments(argv));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    // It may say what a server said.
    process.stderr.write(`${legible(error.message)}\n`);
    process.exitCode = answersByCode(argv) ? 1 : error.exitCode;
  }
}

/** Whether the command among these words has a meaning of its own for 2. */
function answersByCode(argv: readonly string[]): boolean {
  const name = argv.find((word) => Object.hasOwn(commands, word));
  return name !== undefined && commands[name]!.answersByCode === true;
}

async function obey(asked: Asked): Promise<void> {
  switch (asked.kind) {
    case "run":
      return asked.command.run(asked.given);
    case "help":
      process.stdout.write((await import("./help.ts")).helpAbout(asked.about));
      return undefined;
    case "version":
      process.stdout.write(`${(await import("./version.ts")).ownVersion()}\n`);
      return undefined;
  }
}
