import type { Value } from "./value.ts";

/** One option: the parser, `--help` and shell completion all use it. */
export interface Option {
  readonly about: string;
  /** The value it takes; a switch has none. */
  readonly value?: Value<unknown>;
  readonly short?: string;
  /** Whether the command requires it. */
  readonly required?: true;
  readonly repeatable?: true;
  /** Splits one text into several values: `--only a,b`. */
  readonly separator?: string;
}

/** One positional argument of a command. */
export interface Argument {
  readonly value: Value<unknown>;
  readonly optional?: true;
  /** Whether it takes any number of words; only for the last argument. */
  readonly repeatable?: true;
}

/** Options by name, in the order of `--help`. */
export type Options = Readonly<Record<string, Option>>;
/** Arguments by the name that their command reads, in the order they are typed. */
export type Arguments = Readonly<Record<string, Argument>>;

/** One command of the command line. */
export interface Command {
  /** Its line in `--help`. */
  readonly about: string;
  /** More text for its own `--help` page. */
  readonly more?: string;
  readonly arguments: Arguments;
  readonly options: Options;
  readonly examples?: readonly (readonly [line: string, what: string])[];
  /** Exit code for a usage error. Default: 2; 1 for a command whose result is 2. */
  readonly usageExitCode?: 1;
  /** Runs it with its arguments and options by name. */
  run(input: object): Promise<void>;
}

/** Commands that share their first word: `faults add`, `faults clear`. */
export interface Group {
  readonly about: string;
  /** The command to run if the second word is missing. */
  readonly default?: string;
  readonly commands: Readonly<Record<string, Command>>;
}

/** A heading of `--help`, and the entries below it. */
export interface Section {
  readonly title: string;
  readonly entries: Readonly<Record<string, Command | Group>>;
}

/** A command's input: parsed arguments and options by name; a given switch is true. */
export type Input<TakenArguments, TakenOptions> = Fields<
  TakenArguments,
  Exclude<keyof TakenArguments, NamesWith<TakenArguments, { readonly optional: true }>>
> &
  Fields<TakenOptions, NamesWith<TakenOptions, { readonly required: true }>>;

type Fields<Taken, Required extends keyof Taken> = {
  readonly [Name in Required]: Read<Taken[Name]>;
} & {
  readonly [Name in Exclude<keyof Taken, Required>]?: Read<Taken[Name]>;
};

type NamesWith<Taken, Mark> = { [Name in keyof Taken]: Taken[Name] extends Mark ? Name : never }[keyof Taken];

type Read<Taken> = Taken extends { readonly value: Value<infer Each> }
  ? Taken extends { readonly repeatable: true }
    ? readonly Each[]
    : Each
  : true;

type None = Readonly<Record<never, never>>;

/** A row of the command table; `load` imports the implementation on demand, so that `up` starts quickly. */
interface Row<TakenArguments, TakenOptions> extends Omit<Command, "arguments" | "options" | "run"> {
  readonly arguments?: TakenArguments;
  readonly options?: TakenOptions;
  readonly load: () => Promise<(input: Input<TakenArguments, TakenOptions>) => Promise<void> | void>;
}

/** Creates a command from a row of the table; the compiler checks the function's parameters against the row. */
export function command<const TakenArguments extends Arguments = None, const TakenOptions extends Options = None>({
  load,
  ...row
}: Row<TakenArguments, TakenOptions>): Command {
  return {
    ...row,
    arguments: row.arguments ?? {},
    options: row.options ?? {},
    run: async (input) => {
      const perform = await load();
      // The input was parsed with these arguments and options.
      await perform(input as Input<TakenArguments, TakenOptions>);
    },
  };
}
