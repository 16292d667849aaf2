import type { Value } from "./value.ts";

/** One option, as it is read, as `--help` explains it and as a shell completes it. */
export interface Option {
  readonly about: string;
  /** What it takes; a switch takes nothing. */
  readonly value?: Value<unknown>;
  readonly short?: string;
  /** The command cannot do without it. */
  readonly required?: true;
  readonly repeatable?: true;
  /** Cuts one text into several values: `--only a,b`. */
  readonly separator?: string;
}

/** One word that follows a command. */
export interface Argument {
  readonly value: Value<unknown>;
  readonly optional?: true;
  /** Any number of them from here on; only the last argument is so. */
  readonly repeatable?: true;
}

/** By name, in the order of `--help`. */
export type Options = Readonly<Record<string, Option>>;
/** By the name their command reads them by, in the order they are typed. */
export type Arguments = Readonly<Record<string, Argument>>;

/** One thing the command line does. */
export interface Command {
  /** What it does, as a line of `--help`. */
  readonly about: string;
  /** What else there is to know, as its own page of `--help` says it. */
  readonly more?: string;
  readonly arguments: Arguments;
  readonly options: Options;
  readonly examples?: readonly (readonly [line: string, what: string])[];
  /** How it ends where the command line cannot be understood, if not with 2: for a command whose answer is 2. */
  readonly usageExitCode?: 1;
  /** Does it, with its arguments and options by their names. */
  run(input: object): Promise<void>;
}

/** Commands that share their first word: `faults add`, `faults clear`. */
export interface Group {
  readonly about: string;
  /** The second word that is meant where there is none. */
  readonly default?: string;
  readonly commands: Readonly<Record<string, Command>>;
}

/** A heading of `--help`, and what stands below it. */
export interface Section {
  readonly title: string;
  readonly entries: Readonly<Record<string, Command | Group>>;
}

/** What a command is given: arguments and options by name, each as its value reads it; a switch that was given is true. */
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

/** A row of the command table; `load` imports what does the work only when it is asked for, since `up` has to be quick. */
interface Row<TakenArguments, TakenOptions> extends Omit<Command, "arguments" | "options" | "run"> {
  readonly arguments?: TakenArguments;
  readonly options?: TakenOptions;
  readonly load: () => Promise<(input: Input<TakenArguments, TakenOptions>) => Promise<void> | void>;
}

/** Makes a command of a row of the table; the compiler holds what the function takes against the row. */
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
      // It was read by these arguments and options.
      await perform(input as Input<TakenArguments, TakenOptions>);
    },
  };
}
