import { parseArgs } from "node:util";

import { commonOptions } from "../commands.ts";
import type { Option } from "./command.ts";
import { commands } from "./resolve-command.ts";

/** A command line split into words and options, unchecked. */
export interface CommandLine {
  /** The words that are neither options nor their values. */
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
  /** Whether its value is in the same word: `--port=5000`. */
  readonly isInline: boolean;
}

/** Every option of any command. Options with the same name agree on whether they take a value. */
export const everyOption: ReadonlyMap<string, Option> = new Map([
  ...Object.entries(commonOptions),
  ...[...commands.values()].flatMap(({ options }) => Object.entries(options)),
]);

/** Separates words and options; `argv` excludes the program's name. */
export function splitCommandLine(argv: readonly string[]): CommandLine {
  const shapes = Object.fromEntries(
    [...everyOption].map(([name, { value, short }]) => [
      name,
      { type: value === undefined ? ("boolean" as const) : ("string" as const), ...(short && { short }) },
    ]),
  );
  // Not strict, so that we can word the errors.
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
