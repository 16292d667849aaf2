import { suggestion } from "./suggest.ts";

/** Why a value cannot be used: one or two sentences that begin with what was written. */
export class InvalidValue extends Error {
  override readonly name = "InvalidValue";
}

/** What a shell offers for a value: these words, or names that depend on what there is. */
export type Completion = readonly string[] | "worlds" | "providers" | "levers" | "lever fields";

/** What an option, an argument or a setting takes: help, completion and checks all come from here. */
export interface Value<Read> {
  /** As `--help` writes it: `N`, `real|manual`. */
  readonly label: string;
  readonly completion?: Completion;
  /** What a text of the command line stands for, before it is checked: digits stand for a number. */
  fromText?(text: string): unknown;
  /**
   * Checks a value, of the command line or of a configuration file; `subject` names it in an error: `--port "http"`.
   * @throws InvalidValue
   */
  read(value: unknown, subject: string): Read;
}

/** One of a few words. */
export function choice<const Choice extends string>(...choices: readonly [Choice, ...Choice[]]): Value<Choice> {
  return {
    label: choices.join("|"),
    completion: choices,
    read: (value, subject) => {
      const chosen = choices.find((each) => each === value);
      if (chosen !== undefined) return chosen;
      throw new InvalidValue(`${subject} is not valid. ${suggestion(String(value), choices)}`);
    },
  };
}

/** A whole number, both bounds included. */
export function integer(label: string, { min, max }: { readonly min: number; readonly max: number }): Value<number> {
  return {
    label,
    fromText: (typed) => (/^\d{1,16}$/.test(typed) ? Number(typed) : typed),
    read: (value, subject) => {
      if (Number.isSafeInteger(value) && Number(value) >= min && Number(value) <= max) return Number(value);
      throw new InvalidValue(`${subject} is not a whole number from ${min} to ${max}.`);
    },
  };
}

/** A number from 0 to 1, both included. */
export const probability: Value<number> = {
  label: "P",
  fromText: (typed) => (/^\d*\.?\d+$/.test(typed) ? Number(typed) : typed),
  read: (value, subject) => {
    if (typeof value === "number" && value >= 0 && value <= 1) return value;
    throw new InvalidValue(`${subject} is not a number from 0 to 1.`);
  },
};

/** Any text: whether it will do is found out later, by the server for most of them. */
export function text(label: string, completion?: Completion): Value<string> {
  return {
    label,
    ...(completion !== undefined && { completion }),
    read: (value, subject) => {
      if (typeof value === "string") return value;
      throw new InvalidValue(`${subject} is not a text.`);
    },
  };
}
