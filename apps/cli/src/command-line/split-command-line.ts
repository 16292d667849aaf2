import { parseArgs } from "node:util";

import { commonOptions } from "../commands.ts";
import type { Option } from "./command.ts";
import { commands } from "./resolve-command.ts";

/** A command line taken apart: nothing is checked yet. */
export interface CommandLine {
  /** What is no option and no option's value. */
  readonly words: readonly string[];
  /** In the order they were typed. */
  readonly options: readonly TypedOption[];
}

/** An option as it was typed. */
export interface TypedOption {
  readonly name: string;
  /** With its dashes: `--port`, `-p`. */
  readonly rawName: string;
  readonly text: string | undefined;
  /** Whether its value stands in the same word: `--port=5000`. */
  readonly isInline: boolean;
}

/** Every option of any command; whether one of a name takes a value is the same for all of them. */
export const everyOption: ReadonlyMap<string, Option> = new Map([
  ...Object.entries(commonOptions),
  ...[...commands.values()].flatMap(({ options }) => Object.entries(options)),
]);

/** Tells words and options apart, without the program's own name. */
export function splitCommandLine(argv: readonly string[]): CommandLine {
  const shapes = Object.fromEntries(
    [...everyOption].map(([name, { value, short }]) => [
      name,
      { type: value === undefined ? ("boolean" as const) : ("string" as const), ...(short && { short }) },
    ]),
  );
  // Not strict: the errors are ours to word.
  const { tokens } = parseArgs({
    args: [...argv],
    options: shapes,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return {
    words: tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : [])),
    options: tokens.flatMap((token) =>
      token.kind === "option"
        ? [{ name: token.name, rawName: token.rawName, text: token.value, isInline: token.inlineValue === true }]
        : [],
    ),
  };
}
