import { commonOptions } from "../commands.ts";
import { Misuse } from "../failure.ts";
import type { Arguments, Command, Options } from "./command.ts";
import { commands, entryNamed, firstWords, isGroup, resolveCommand } from "./resolve-command.ts";
import type { Resolution } from "./resolve-command.ts";
import { everyOption } from "./split-command-line.ts";
import type { CommandLine, TypedOption } from "./split-command-line.ts";
import { didYouMean, suggestion } from "./suggest.ts";
import { InvalidValue } from "./value.ts";
import type { Value } from "./value.ts";

/** The action that a command line requests. */
export type Action =
  | { readonly kind: "run"; readonly name: string; readonly command: Command; readonly input: object }
  /** A command or a group; undefined for everything. */
  | { readonly kind: "help"; readonly topic: string | undefined }
  | { readonly kind: "version" };

/**
 * Checks a command line against the command it names, and parses its values.
 * @throws Misuse for an invalid command, option or word
 */
export function readCommandLine({ words, options }: CommandLine, resolution: Resolution): Action {
  for (const option of options) checkTyped(option, resolution);
  const given = new Set(options.map(({ name }) => name));
  if (given.has("version")) return { kind: "version" };
  if (words[0] === "help") return { kind: "help", topic: topicOf(words.slice(1)) };
  if (given.has("help")) return { kind: "help", topic: topicOf(words) };

  const { name, command, rest } = commandOf(resolution);
  const stranger = options.find((option) => !Object.hasOwn(command.options, option.name));
  if (stranger) throw new Misuse(`"${name}" takes no --${stranger.name}.`);
  const read = { ...readArguments(rest, name, command.arguments), ...readOptions(options, name, command.options) };
  return { kind: "run", name, command, input: read };
}

/** Checks that the option exists, and that it has a value if and only if it takes one. */
function checkTyped({ name, rawName, text, isInline }: TypedOption, resolution: Resolution): void {
  const option = everyOption.get(name);
  if (!option) throw unknownOption(rawName, resolution);
  if (option.value === undefined) {
    if (isInline) throw new Misuse(`${rawName} takes no value, but was given "${text}".`);
    return;
  }
  // `--port --strict`: an option is never a value.
  const isMissing = text === undefined || text === "" || (!isInline && text.startsWith("--"));
  if (isMissing) throw new Misuse(`${rawName} needs a value: ${rawName} ${option.value.label}.`);
}

/** The error for an unknown option; suggests one of the command's own. */
function unknownOption(rawName: string, resolution: Resolution): Misuse {
  const own = resolution.kind === "command" ? resolution.command : commands.get("up")!;
  const known = Object.keys({ ...own.options, ...commonOptions });
  const hint = didYouMean(rawName.replace(/^-+/, ""), known, (name) => `--${name}`);
  return new Misuse([`there is no option ${rawName}.`, hint].filter(Boolean).join(" "));
}

function commandOf(resolution: Resolution): Extract<Resolution, { kind: "command" }> {
  switch (resolution.kind) {
    case "command":
      return resolution;
    case "group": {
      const { name, group, second } = resolution;
      const known = Object.keys(group.commands);
      if (second === undefined) throw new Misuse(`"${name}" needs one more word: ${known.join(" or ")}.`);
      const hint = suggestion(second, known, (meant) => `${name} ${meant}`);
      throw new Misuse(`there is no command "${name} ${second}". ${hint}`);
    }
    case "unknown":
      throw unknownCommand(resolution.word);
  }
}

function unknownCommand(word: string): Misuse {
  const hint = didYouMean(word, [...firstWords, "help"]);
  return new Misuse([`there is no command "${word}".`, hint].filter(Boolean).join(" "));
}

/** The topic of a help request; words after a command's name are ignored. */
function topicOf(words: readonly string[]): string | undefined {
  const [first, second] = words;
  if (first === undefined || first === "help") return undefined;
  const entry = entryNamed(first);
  return entry && isGroup(entry) && second === undefined ? first : commandOf(resolveCommand(words)).name;
}

function readArguments(words: readonly string[], command: string, taken: Arguments): object {
  const all = Object.entries(taken);
  const missing = all.find(([, { optional }], index) => !optional && words[index] === undefined);
  if (missing) {
    throw new Misuse(`"${command}" needs ${missing[1].value.label}: vitrine ${synopsis(command, taken)}.`);
  }
  const surplus = words[all.length];
  if (surplus !== undefined && !all.at(-1)?.[1].repeatable) {
    throw new Misuse(`"${surplus}" is one word too many after "${command}".`);
  }
  const read = all.map(([name, { value, repeatable }], index) => {
    const own = repeatable ? words.slice(index) : words.slice(index, index + 1);
    const values = own.map((word) => readText(value, word, `"${word}"`));
    return [name, repeatable ? values : values[0]] as const;
  });
  return Object.fromEntries(read.filter(([, value]) => value !== undefined));
}

function readOptions(typed: readonly TypedOption[], command: string, taken: Options): object {
  const read = Object.entries(taken).flatMap(([name, { value, required, repeatable, separator }]) => {
    const texts = typed.filter((option) => option.name === name).map(({ text = "" }) => text);
    if (required && texts.length === 0) throw new Misuse(`"${command}" needs --${name} ${value?.label ?? ""}.`);
    if (texts.length === 0) return [];
    if (value === undefined) return [[name, true] as const];
    const parts = separator === undefined ? texts : texts.flatMap((text) => text.split(separator));
    // The last of several values wins.
    const values = (repeatable ? parts : parts.slice(-1)).map((text) => readText(value, text, `--${name} "${text}"`));
    return [[name, repeatable ? values : values[0]] as const];
  });
  return Object.fromEntries(read);
}

function readText(value: Value<unknown>, text: string, subject: string): unknown {
  try {
    return value.read(value.fromText ? value.fromText(text) : text, subject);
  } catch (error) {
    throw error instanceof InvalidValue ? new Misuse(error.message) : error;
  }
}

/** A command's usage line: `faults add [OPERATION]`. */
export function synopsis(name: string, taken: Arguments): string {
  const shown = Object.values(taken).map(({ value: { label }, optional, repeatable }) => {
    const text = repeatable ? `${label} …` : label;
    return optional ? `[${text}]` : text;
  });
  return [name, ...shown].join(" ");
}
