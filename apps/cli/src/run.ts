import { readArguments } from "./arguments.ts";
import type { Choice } from "./arguments.ts";
import { Failure } from "./failure.ts";

/** Does what the command line asks for. What a person can put right is said in one paragraph on stderr. */
export async function run(argv: readonly string[]): Promise<void> {
  try {
    await obey(readArguments(argv));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.exitCode;
  }
}

/** Each command is loaded only when it is asked for: `up` has to be quick. */
async function obey(choice: Choice): Promise<void> {
  switch (choice.command) {
    case "up":
      return (await import("./up.ts")).up(choice);
    case "doctor":
      return (await import("./doctor.ts")).examine(choice);
    case "help":
      process.stdout.write((await import("./help.ts")).helpAbout(choice.about));
      return undefined;
    case "version":
      process.stdout.write(`${(await import("./version.ts")).ownVersion()}\n`);
      return undefined;
  }
}
