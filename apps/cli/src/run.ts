import { readArguments } from "./arguments.ts";
import type { Asked } from "./arguments.ts";
import { commands, groups } from "./commands.ts";
import { Failure, Misuse } from "./failure.ts";
import { legible } from "./printable.ts";

/** Does what the command line asks for. What a person can put right is said in one paragraph on stderr. */
export async function run(argv: readonly string[]): Promise<void> {
  // `vitrine requests | head`: nobody reads any more.
  if (process.stdout.listenerCount("error") === 0) process.stdout.on("error", () => process.exit());
  try {
    // What a shell asks while somebody types can be anything.
    if (argv[0] === "complete") await (await import("./candidates.ts")).printCandidates(argv.slice(1));
    else await obey(readArguments(argv));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const name = commandIn(argv);
    const hint = error instanceof Misuse ? ` See vitrine ${name === undefined ? "--help" : `help ${name}`}.` : "";
    // It may say what a server said.
    process.stderr.write(`${legible(error.message)}${hint}\n`);
    // For some commands 2 is an answer.
    const answers = name !== undefined && commands[name]?.answersByCode === true;
    process.exitCode = answers ? 1 : error.exitCode;
  }
}

/** The command or the group of commands that was meant, as `vitrine help` takes it. */
function commandIn(argv: readonly string[]): string | undefined {
  const [first = "", second] = argv.filter((word) => !word.startsWith("-"));
  return [`${first} ${second}`, first].find((name) => Object.hasOwn(commands, name) || Object.hasOwn(groups, name));
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
