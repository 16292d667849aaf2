import { suggestion } from "./suggest.ts";

/** An invalid value; the message is one or two sentences that begin with the value as written. */
export class InvalidValue extends Error {
  override readonly name = "InvalidValue";
}

/** Shell completions of a value: fixed words, or a kind of name that is looked up. */
export type Completion = readonly string[] | "worlds" | "providers" | "levers" | "lever fields";

/** The value of an option, an argument or a setting; defines its help, completion and checks. */
export interface Value<Read> {
  /** Its placeholder in `--help`: `N`, `real|manual`. */
  readonly label: string;
  readonly completion?: Completion;
  /** Converts a text of the command line before it is checked: digits become a number. */
  fromText?(text: string): unknown;
  /**
   * Checks a value of the command line or a configuration file; `subject` names it in an error: `--port "http"`.
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

/** A whole number; both bounds are inclusive. */
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

/** A number from 0 to 1, inclusive. */
export const probability: Value<number> = {
  label: "P",
  fromText: (typed) => (/^\d*\.?\d+$/.test(typed) ? Number(typed) : typed),
  read: (value, subject) => {
    if (typeof value === "number" && value >= 0 && value <= 1) return value;
    throw new InvalidValue(`${subject} is not a number from 0 to 1.`);
  },
};

/** Any text; it is checked later, mostly by the server. */
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
