import { sections } from "../commands.ts";
import type { Command, Group } from "./command.ts";

/** What a command line's words resolve to. */
export type Resolution =
  | {
      readonly kind: "command";
      /** Its full name: `up`, `faults add`. */
      readonly name: string;
      readonly command: Command;
      /** The words after its name. */
      readonly rest: readonly string[];
    }
  /** A group whose second word is missing or unknown. */
  | { readonly kind: "group"; readonly name: string; readonly group: Group; readonly second: string | undefined }
  | { readonly kind: "unknown"; readonly word: string };

const entries: ReadonlyMap<string, Command | Group> = new Map(
  sections.flatMap((section) => Object.entries(section.entries)),
);

/** Every first word, in the order of `--help`. */
export const firstWords: readonly string[] = [...entries.keys()];

/** The command or group with this first word. */
export function entryNamed(word: string): Command | Group | undefined {
  return entries.get(word);
}

/** Whether an entry of the table is a group of commands. */
export function isGroup(entry: Command | Group): entry is Group {
  return "commands" in entry;
}

/** Every command by its full name, in the order of `--help`. */
export const commands: ReadonlyMap<string, Command> = new Map(
  [...entries].flatMap(([first, entry]) =>
    isGroup(entry)
      ? Object.entries(entry.commands).map(([second, each]) => [`${first} ${second}`, each] as const)
      : [[first, entry] as const],
  ),
);

/** Finds the command that these words begin with. No words mean `up`; a group alone means its default command. */
export function resolveCommand(words: readonly string[]): Resolution {
  const [first = "up", second] = words;
  const entry = entries.get(first);
  if (entry === undefined) return { kind: "unknown", word: first };
  if (!isGroup(entry)) return { kind: "command", name: first, command: entry, rest: words.slice(1) };
  const name = `${first} ${second ?? entry.default}`;
  const command = commands.get(name);
  return command
    ? { kind: "command", name, command, rest: words.slice(2) }
    : { kind: "group", name: first, group: entry, second };
}
