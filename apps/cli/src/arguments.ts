import { parseArgs } from "node:util";

import type { Command, Flag } from "./command.ts";
import { commands, everywhere, groups } from "./commands.ts";
import { misused } from "./failure.ts";
import type { Failure } from "./failure.ts";
import { Given } from "./given.ts";
import { nearest } from "./nearest.ts";

/** What the command line asks for. */
export type Asked =
  | { readonly kind: "run"; readonly name: string; readonly command: Command; readonly given: Given }
  | { readonly kind: "help"; readonly about: string | undefined }
  | { readonly kind: "version" };

/**
 * Reads a command line, without the program's own name.
 * @throws Failure (2) for a command, an option or a word it cannot use
 */
export function readArguments(argv: readonly string[]): Asked {
  const { words, options } = split(argv);
  const [first, second] = words;
  if (options.has("version")) return { kind: "version" };
  if (first === "help") return { kind: "help", about: topicOf(words.slice(1)) };
  if (options.has("help")) return { kind: "help", about: topicOf(words) };

  const name = commandNamed(first, second);
  const command = commands[name]!;
  const rest = words.slice(name === `${first} ${second}` ? 2 : 1);
  for (const option of options.keys()) {
    if (!Object.hasOwn(command.flags, option)) throw misused(`"${name}" takes no --${option}.`);
  }
  checkWords(name, command, rest);
  return { kind: "run", name, command, given: new Given(rest, options) };
}

interface Parts {
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/** Words and options apart; an option's values in their order. */
function split(argv: readonly string[]): Parts {
  const flags = everyFlag();
  const shapes = Object.fromEntries(
    [...flags].map(([name, { value, short }]) => [
      name,
      { type: value === undefined ? ("boolean" as const) : ("string" as const), ...(short && { short }) },
    ]),
  );
  // Not strict: the complaints are ours to word.
  const { tokens } = parseArgs({
    args: [...argv],
    options: shapes,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const options = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    const flag = flags.get(name);
    if (!flag) throw unknownFlag(rawName, words);
    if (flag.value === undefined && inlineValue) throw misused(`${rawName} takes no value, but was given "${value}".`);
    // `--port --strict`: the next option is nobody's value.
    const missing = value === undefined || value === "" || (!inlineValue && value.startsWith("--"));
    if (flag.value !== undefined && missing) throw misused(`${rawName} needs a value: ${rawName} ${flag.value}.`);
    options.set(name, [...(options.get(name) ?? []), value ?? ""]);
  }
  return { words, options };
}

/** Every option of any command; whether one of a name takes a value is the same for all of them. */
function everyFlag(): ReadonlyMap<string, Flag> {
  return new Map([
    ...Object.entries(everywhere),
    ...Object.values(commands).flatMap(({ flags }) => Object.entries(flags)),
  ]);
}

/** What was meant by an option nobody has, the command's own options first. */
function unknownFlag(rawName: string, [first, second]: readonly string[]): Failure {
  const usual = groups[first ?? ""]?.usual;
  const command = [`${first} ${second}`, `${first} ${usual}`, first ?? "up"].find((name) =>
    Object.hasOwn(commands, name),
  );
  const meant = nearest(
    rawName.replace(/^-+/, ""),
    Object.keys({ ...commands[command ?? "up"]!.flags, ...everywhere }),
  );
  return misused(`there is no option ${rawName}.${meant === undefined ? "" : ` Did you mean --${meant}?`}`);
}

/** A command's whole name: `up`, `faults add`. */
function commandNamed(first = "up", second?: string): string {
  const group = groups[first];
  if (!group) return known(first, Object.keys(commands).concat(Object.keys(groups), "help"));
  const own = Object.keys(commands).filter((name) => name.startsWith(`${first} `));
  if (second !== undefined && own.includes(`${first} ${second}`)) return `${first} ${second}`;
  const actions = own.map((name) => name.slice(first.length + 1));
  if (second === undefined && group.usual !== undefined) return `${first} ${group.usual}`;
  if (second === undefined) throw misused(`"${first}" needs one more word: ${actions.join(" or ")}.`);
  const meant = nearest(second, actions);
  const hint = meant === undefined ? ` It has ${actions.join(", ")}.` : ` Did you mean "${first} ${meant}"?`;
  throw misused(`there is no command "${first} ${second}".${hint}`);
}

/** What help is asked about: a command, a group, or undefined for everything. */
function topicOf([first, second, third]: readonly string[]): string | undefined {
  if (first === undefined || first === "help") return undefined;
  if (third !== undefined && Object.hasOwn(commands, `${first} ${second}`)) return `${first} ${second}`;
  if (groups[first] && second === undefined) return first;
  return groups[first] ? commandNamed(first, second) : known(first, Object.keys(commands));
}

function known(word: string, names: readonly string[]): string {
  if (names.includes(word)) return word;
  const meant = nearest(
    word,
    names.filter((name) => !name.includes(" ")),
  );
  throw misused(`there is no command "${word}".${meant === undefined ? "" : ` Did you mean "${meant}"?`}`);
}

function checkWords(name: string, { words = [] }: Command, given: readonly string[]): void {
  const missing = words.find(({ optional }, index) => !optional && given[index] === undefined);
  if (missing) throw misused(`"${name}" needs ${missing.name}: vitrine ${synopsis(name, { words })}.`);
  const surplus = given[words.length];
  if (surplus !== undefined && !words.at(-1)?.many) throw misused(`"${surplus}" is one word too many after "${name}".`);
}

/** A command with its words, as it is typed: `faults add [OPERATION]`. */
export function synopsis(name: string, { words = [] }: Pick<Command, "words">): string {
  const shown = words.map((word) => {
    const text = word.many ? `${word.name} …` : word.name;
    return word.optional ? `[${text}]` : text;
  });
  return [name, ...shown].join(" ");
}
