import { leverList } from "@vitrine/specs/control/lever-list";

import { address } from "../address.ts";
import { helpAboutHelp } from "../command-line/help.ts";
import { commands, entryNamed, firstWords, isGroup, resolveCommand } from "../command-line/resolve-command.ts";
import { everyOption, splitCommandLine } from "../command-line/split-command-line.ts";
import type { TypedOption } from "../command-line/split-command-line.ts";
import type { Value } from "../command-line/value.ts";
import { commonOptions } from "../commands.ts";
import { createControlClient } from "../control/client.ts";
import { serverAddress } from "../control/session.ts";
import { defaultUrl } from "../default-url.ts";
import { shops } from "../shops.ts";

/** A completion and its description. */
export interface Candidate {
  readonly text: string;
  readonly about?: string;
}

/** Lists the worlds of the server that the options select. */
export type WorldNames = (options: readonly TypedOption[]) => Promise<readonly string[]>;

/** `vitrine complete WORD …`: prints completions of the last word, one per line, each with a tab and its description. */
export async function printCandidates(words: readonly string[]): Promise<void> {
  const found = await candidates(words, worldNames);
  process.stdout.write(found.map(({ text, about }) => `${text}${about ? `\t${about}` : ""}\n`).join(""));
}

/** Completions of the last word; calls `worlds` only if a world name is expected. */
export async function candidates(typed: readonly string[], worlds: WorldNames): Promise<readonly Candidate[]> {
  const last = typed.at(-1) ?? "";
  const { words, options } = splitCommandLine(typed.slice(0, -1));
  const open = openOption(options);
  const [, inline, begun] = /^(--[^=]+)=(.*)$/s.exec(last) ?? [];
  if (open === undefined && inline !== undefined) {
    const values = await candidates([...typed.slice(0, -1), inline, begun ?? ""], worlds);
    return values.map(({ text, ...rest }) => ({ text: `${inline}=${text}`, ...rest }));
  }
  const place = { words, last, worlds: () => worlds(options) };
  const possible = async (): Promise<readonly Candidate[]> => {
    if (open !== undefined) return valuesOf(open, place);
    return last.startsWith("-") ? optionsAfter(words, options) : wordsAfter(place);
  };
  return (await possible()).filter(({ text }) => text.startsWith(last));
}

/** The value being typed: that of the last option, if it has none yet. */
function openOption(options: readonly TypedOption[]): Value<unknown> | undefined {
  const last = options.at(-1);
  return last?.text === undefined ? everyOption.get(last?.name ?? "")?.value : undefined;
}

/** The position of the cursor. */
interface Place {
  /** The words before. */
  readonly words: readonly string[];
  /** The typed part of the word. */
  readonly last: string;
  worlds(): Promise<readonly string[]>;
}

function optionsAfter(words: readonly string[], typed: readonly TypedOption[]): readonly Candidate[] {
  const resolution = resolveCommand(words);
  const command = resolution.kind === "command" ? resolution.command : commands.get("up")!;
  return Object.entries({ ...command.options, ...commonOptions })
    .filter(([name, { repeatable }]) => repeatable || !typed.some((option) => option.name === name))
    .map(([name, { about }]) => ({ text: `--${name}`, about }));
}

async function wordsAfter(place: Place): Promise<readonly Candidate[]> {
  const { words } = place;
  const named = words[0] === "help" ? words.slice(1) : words;
  const [first, ...behind] = named;
  if (first === undefined) return everyFirstWord();
  const entry = entryNamed(first);
  if (entry && isGroup(entry) && behind.length === 0) return withAbout(entry.commands);
  const resolution = resolveCommand(words);
  if (resolution.kind !== "command") return [];
  const taken = Object.values(resolution.command.arguments);
  const argument = taken[Math.min(resolution.rest.length, taken.length - 1)];
  if (!argument || (resolution.rest.length >= taken.length && !argument.repeatable)) return [];
  return valuesOf(argument.value, { ...place, words: resolution.rest });
}

function everyFirstWord(): readonly Candidate[] {
  return [
    ...firstWords.map((text) => ({ text, about: entryNamed(text)!.about })),
    { text: "help", about: helpAboutHelp },
  ];
}

function withAbout(listed: Readonly<Record<string, { readonly about: string }>>): readonly Candidate[] {
  return Object.entries(listed).map(([text, { about }]) => ({ text, about }));
}

/** Completions of a value; names of levers and their fields depend on the words before them. */
async function valuesOf({ completion = [] }: Value<unknown>, place: Place): Promise<readonly Candidate[]> {
  const [provider = "", lever = "", ...fields] = place.words;
  switch (completion) {
    case "worlds":
      return (await place.worlds()).map((text) => ({ text }));
    case "providers":
      return shops.map(({ name, title }) => ({ text: name, about: title }));
    case "levers":
      return withAbout(leverList[provider] ?? {});
    case "lever fields":
      return leverFields(leverList[provider]?.[lever]?.fields ?? {}, fields, place.last);
    default:
      return completion.map((text) => ({ text }));
  }
}

type LeverFields = (typeof leverList)[string][string]["fields"];

function leverFields(fields: LeverFields, before: readonly string[], last: string): readonly Candidate[] {
  const [, begun] = /^([^=]+)=/.exec(last) ?? [];
  if (begun !== undefined) {
    const { types = [] } = fields[begun] ?? {};
    return types.includes("boolean") ? ["true", "false"].map((value) => ({ text: `${begun}=${value}` })) : [];
  }
  const typed = new Set(before.map((field) => field.replace(/=.*$/s, "")));
  return Object.entries(fields)
    .filter(([name, { types }]) => types.includes("array") || !typed.has(name))
    .map(([name, { types, required }]) => ({
      text: `${name}=`,
      about: `${types.join(" or ")}${required ? "" : ", optional"}`,
    }));
}

/** How long completion waits for a server, in milliseconds. */
const patienceMs = 300;

/** The worlds of the server that the options select; none if it does not respond in time. */
async function worldNames(options: readonly TypedOption[]): Promise<readonly string[]> {
  try {
    const typed = (name: string): string | undefined => options.findLast((option) => option.name === name)?.text;
    const [named, token] = [typed("url"), typed("token")];
    const target = {
      ...(named !== undefined && { url: address(defaultUrl).read(named, "--url") }),
      ...(token !== undefined && { token }),
    };
    const client = createControlClient(serverAddress(target, process.env));
    const worlds = await client.call("GET /_vitrine/worlds", { signal: AbortSignal.timeout(patienceMs) });
    return worlds.map(({ name }) => name);
  } catch {
    return [];
  }
}
