import { leverList } from "@vitrine/specs/control/lever-list";

import type { Flag, Word } from "./command.ts";
import { commands, everywhere, groups } from "./commands.ts";
import { serverAddress } from "./control/session.ts";
import { shops } from "./shops.ts";

/** A word that may stand where somebody is typing, and what it is for. */
export interface Candidate {
  readonly text: string;
  readonly about?: string;
}

/** `vitrine complete WORD …`: what may stand in place of the last word; one a line, what it is for behind a tab. */
export async function printCandidates(words: readonly string[]): Promise<void> {
  const found = await candidates(words, worldNames);
  process.stdout.write(found.map(({ text, about }) => `${text}${about ? `\t${about}` : ""}\n`).join(""));
}

/** What may stand in place of the last of these words; `worlds` is asked only where a world is named. */
export async function candidates(
  typed: readonly string[],
  worlds: (options: ReadonlyMap<string, string>) => Promise<readonly string[]>,
): Promise<readonly Candidate[]> {
  const last = typed.at(-1) ?? "";
  const { words, options, open } = taken(typed.slice(0, -1));
  const [, inline, begun] = /^(--[^=]+)=(.*)$/s.exec(last) ?? [];
  if (open === undefined && inline !== undefined) {
    const values = await candidates([...typed.slice(0, -1), inline, begun ?? ""], worlds);
    return values.map(({ text, ...rest }) => ({ text: `${inline}=${text}`, ...rest }));
  }
  const possible = async (): Promise<readonly Candidate[]> => {
    if (open !== undefined) return valuesOf(open.name, open.flag, () => worlds(options));
    if (last.startsWith("-")) return optionsAfter(words, options);
    return wordsAfter(words, last, () => worlds(options));
  };
  return (await possible()).filter(({ text }) => text.startsWith(last));
}

interface Taken {
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  /** The option whose value is being typed. */
  readonly open: { readonly name: string; readonly flag: Flag } | undefined;
}

function taken(typed: readonly string[]): Taken {
  const flags = Object.assign({}, everywhere, ...Object.values(commands).map((each) => each.flags)) as Readonly<
    Record<string, Flag>
  >;
  const words: string[] = [];
  const options = new Map<string, string>();
  let open: Taken["open"];
  for (const text of typed) {
    const [, name, value] = /^--([^=]+)(?:=(.*))?$/s.exec(text) ?? [];
    if (open) {
      options.set(open.name, text);
      open = undefined;
    } else if (name === undefined) {
      if (!text.startsWith("-")) words.push(text);
    } else {
      const flag = flags[name];
      options.set(name, value ?? "");
      if (flag?.value !== undefined && value === undefined) open = { name, flag };
    }
  }
  return { words, options, open };
}

function optionsAfter(words: readonly string[], given: ReadonlyMap<string, string>): readonly Candidate[] {
  const command = commands[commandAfter(words) ?? "up"]!;
  return Object.entries({ ...command.flags, ...everywhere })
    .filter(([name, { repeatable }]) => repeatable || !given.has(name))
    .map(([name, { about }]) => ({ text: `--${name}`, about }));
}

/** The command these words begin with. */
function commandAfter([first = "up", second]: readonly string[]): string | undefined {
  const usual = groups[first]?.usual;
  return [`${first} ${second}`, ...(usual === undefined ? [] : [`${first} ${usual}`]), first].find((name) =>
    Object.hasOwn(commands, name),
  );
}

async function wordsAfter(
  words: readonly string[],
  last: string,
  worlds: () => Promise<readonly string[]>,
): Promise<readonly Candidate[]> {
  const [first, second] = words;
  if (first === undefined) return firstWords();
  if (first === "help") return second === undefined ? firstWords() : secondWords(second);
  if (groups[first] && second === undefined) return secondWords(first);
  const name = commandAfter(words);
  if (name === undefined) return [];
  const own = words.slice(name.split(" ").length);
  if (name === "trigger") return triggerWords(own, last);
  const word = commands[name]!.words?.[own.length];
  return word
    ? valuesOf(word.name, { value: word.name, about: "" }, /^worlds (show|delete|reset)$/.test(name) ? worlds : none)
    : [];
}

function firstWords(): readonly Candidate[] {
  const firsts = new Set(Object.keys(commands).map((name) => name.split(" ")[0]!));
  return [
    ...[...firsts].map((text) => ({ text, about: (groups[text] ?? commands[text]!).about })),
    { text: "help", about: "Explain a command, or everything." },
  ];
}

function secondWords(first: string): readonly Candidate[] {
  return Object.entries(commands)
    .filter(([name]) => name.startsWith(`${first} `))
    .map(([name, { about }]) => ({ text: name.slice(first.length + 1), about }));
}

function triggerWords([provider, lever, ...fields]: readonly string[], last: string): readonly Candidate[] {
  if (provider === undefined) return Object.keys(leverList).map((text) => ({ text }));
  const levers = leverList[provider] ?? {};
  if (lever === undefined) return Object.entries(levers).map(([text, { about }]) => ({ text, about }));
  const [, begun] = /^([^=]+)=/.exec(last) ?? [];
  if (begun !== undefined) {
    const { types = [] } = levers[lever]?.fields[begun] ?? {};
    return types.includes("boolean") ? ["true", "false"].map((value) => ({ text: `${begun}=${value}` })) : [];
  }
  const given = new Set(fields.map((field) => field.replace(/=.*$/s, "")));
  return Object.entries(levers[lever]?.fields ?? {})
    .filter(([name, { types }]) => types.includes("array") || !given.has(name))
    .map(([name, { types, required }]) => ({
      text: `${name}=`,
      about: `${types.join(" or ")}${required ? "" : ", optional"}`,
    }));
}

/** The values of an option or of a word: those its name enumerates, shops, worlds. */
async function valuesOf(
  name: Word["name"],
  { value = "" }: Flag,
  worlds: () => Promise<readonly string[]>,
): Promise<readonly Candidate[]> {
  if (/^[a-z]+(\|[a-z]+)*$/.test(value)) return value.split("|").map((text) => ({ text }));
  if (name === "only") return shops.map(({ name: text, title }) => ({ text, about: title }));
  if (name === "provider" || name === "PROVIDER") return Object.keys(leverList).map((text) => ({ text }));
  if (name === "world" || name === "NAME") return (await worlds()).map((text) => ({ text }));
  return [];
}

async function none(): Promise<readonly string[]> {
  return [];
}

/** So long somebody who presses a key waits for a server, in milliseconds. */
const patienceMs = 300;

/** The worlds of the server the options mean; none where it does not answer at once. */
async function worldNames(options: ReadonlyMap<string, string>): Promise<readonly string[]> {
  try {
    const { url, token } = serverAddress({ last: (name) => options.get(name) }, process.env);
    const response = await fetch(`${url}/_vitrine/worlds`, {
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(patienceMs),
    });
    return ((await response.json()) as readonly { readonly name: string }[]).map(({ name }) => name);
  } catch {
    return [];
  }
}
