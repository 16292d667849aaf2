import { isIPv6 } from "node:net";
import { parseArgs } from "node:util";

import { Failure } from "./failure.ts";
import { commands, flags } from "./flags.ts";
import type { Command, FlagName } from "./flags.ts";
import { nearest } from "./nearest.ts";
import { shops } from "./shops.ts";

/** What `vitrine up` was asked to serve, and how. */
export interface UpChoice {
  readonly command: "up";
  /** The control API's; 0 for free ports. */
  readonly port: number;
  readonly host: string;
  /** Names of shops, in the order of the list. */
  readonly only: readonly string[];
  readonly clock: "real" | "manual";
  readonly seed: number;
  readonly limits: "documented" | "off";
  readonly checkout: "official" | "local";
  readonly strict: boolean;
  readonly allowWebhookHosts: readonly string[];
}

/** What the command line asks for. */
export type Choice =
  | UpChoice
  | { readonly command: "doctor"; readonly port: number; readonly host: string }
  | { readonly command: "help"; readonly about: Command | undefined }
  | { readonly command: "version" };

type Given = ReadonlyMap<FlagName, readonly string[]>;

/**
 * Reads a command line, without the program's own name.
 * @throws Failure (2) for a command, an option or a value it cannot use
 */
export function readArguments(argv: readonly string[]): Choice {
  const { words, given } = split(argv);
  const [first, second] = words;
  const command = first === undefined ? "up" : commandNamed(first);
  const surplus = words[command === "help" ? 2 : 1];
  if (surplus !== undefined) throw misused(`"${surplus}" is one word too many after "${command}".`);
  if (given.has("version")) return { command: "version" };
  if (command === "help") return { command, about: second === undefined ? undefined : commandNamed(second) };
  if (given.has("help")) return { command: "help", about: first === undefined ? undefined : command };
  for (const name of given.keys()) {
    if (!flags[name].of.includes(command)) throw misused(`"${command}" takes no --${name}.`);
  }
  const where = { port: portFrom(given), host: hostFrom(given) };
  if (command === "doctor") return { command, ...where };
  return {
    command,
    ...where,
    only: onlyFrom(given),
    clock: oneOf(["real", "manual"], "clock", given),
    seed: wholeNumber("seed", given.get("seed")?.at(-1) ?? "1", Number.MAX_SAFE_INTEGER),
    limits: oneOf(["documented", "off"], "limits", given),
    checkout: oneOf(["official", "local"], "checkout", given),
    strict: given.has("strict"),
    allowWebhookHosts: (given.get("allow-webhook-host") ?? []).map(webhookHost),
  };
}

/** Commands and options apart; an option's values in their order. */
function split(argv: readonly string[]): { readonly words: readonly string[]; readonly given: Given } {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { value, short }]) => [
      name,
      { type: value === undefined ? ("boolean" as const) : ("string" as const), ...(short && { short }) },
    ]),
  );
  // Not strict: the complaints are ours to word.
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const words: string[] = [];
  const given = new Map<FlagName, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isFlag(name)) throw unknownFlag(rawName);
    const flag = flags[name];
    if (flag.value === undefined && inlineValue) throw misused(`${rawName} takes no value, but was given "${value}".`);
    // `--port --strict`: the next option is nobody's value.
    const missing = value === undefined || value === "" || (!inlineValue && value.startsWith("--"));
    if (flag.value !== undefined && missing) throw misused(`${rawName} needs a value: ${rawName} ${flag.value}.`);
    given.set(name, [...(given.get(name) ?? []), value ?? ""]);
  }
  return { words, given };
}

function isFlag(name: string): name is FlagName {
  return Object.hasOwn(flags, name);
}

function unknownFlag(rawName: string): Failure {
  const meant = nearest(rawName.replace(/^-+/, ""), Object.keys(flags));
  return misused(`there is no option ${rawName}.${meant === undefined ? "" : ` Did you mean --${meant}?`}`);
}

function commandNamed(word: string): Command {
  const command = commands.find((each) => each === word);
  if (command) return command;
  const meant = nearest(word, commands);
  throw misused(`there is no command "${word}".${meant === undefined ? "" : ` Did you mean "${meant}"?`}`);
}

function portFrom(given: Given): number {
  const highest = 65_535 - Math.max(...shops.map(({ offset }) => offset));
  return wholeNumber("port", given.get("port")?.at(-1) ?? "4000", highest);
}

function hostFrom(given: Given): string {
  const host =
    given
      .get("host")
      ?.at(-1)
      ?.replace(/^\[(.*)\]$/, "$1") ?? "127.0.0.1";
  if (isIPv6(host) || /^[a-z0-9.-]+$/i.test(host)) return host;
  throw misused(`--host "${host}" is no address. Write a name or an IP address alone; the port goes into --port.`);
}

function onlyFrom(given: Given): readonly string[] {
  const known = shops.map(({ name }) => name);
  const asked = given.get("only")?.flatMap((list) => list.split(",").map((name) => name.trim().toLowerCase()));
  const unknown = asked?.find((name) => !known.includes(name));
  if (unknown !== undefined) throw misused(`--only "${unknown}" names no shop. The shops are ${known.join(", ")}.`);
  return asked ? known.filter((name) => asked.includes(name)) : known;
}

function oneOf<Word extends string>(
  [usual, ...others]: readonly [Word, ...Word[]],
  name: FlagName,
  given: Given,
): Word {
  const value = given.get(name)?.at(-1) ?? usual;
  const word = [usual, ...others].find((each) => each === value);
  if (word !== undefined) return word;
  throw misused(`--${name} "${value}" is not known. It is ${[usual, ...others].join(" or ")}.`);
}

function wholeNumber(name: FlagName, value: string, highest: number): number {
  if (/^\d{1,16}$/.test(value) && Number(value) <= highest) return Number(value);
  throw misused(`--${name} "${value}" is not a whole number from 0 to ${highest}.`);
}

/** As `URL` writes the host of a webhook: in lower case, without a port. */
function webhookHost(value: string): string {
  const url = [value, `http://${value}`].filter((text) => URL.canParse(text)).map((text) => new URL(text));
  const host = url.find(({ hostname }) => hostname !== "")?.hostname;
  // The colons of an IPv6 address stand in brackets.
  if (host !== undefined && /^([^\s/:@?#]+|\[[\d:.a-f]+\])$/i.test(value)) return host;
  const hint = host === undefined ? "" : ` Write --allow-webhook-host ${host}.`;
  throw misused(`--allow-webhook-host "${value}" is not a host name alone.${hint}`);
}

function misused(reason: string): Failure {
  return new Failure(`Cannot read the command line: ${reason} See vitrine --help.`, { exitCode: 2 });
}
