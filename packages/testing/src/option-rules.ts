import { parseDuration } from "@vitrine/engine";

/** The rule for the value of an option. */
export interface OptionRule {
  /** Completes "Pass …" in the error: `"a whole number from 1 on"`. */
  readonly pass: string;
  readonly holds: (value: unknown) => boolean;
  /** Whether the option is required; an optional one may be missing or undefined. */
  readonly isRequired?: boolean;
}

/** The rule of each option. */
export type OptionRules<Options> = Readonly<Record<keyof Options, OptionRule>>;

/** Options as given, and where they were given. */
export interface GivenOptions {
  /** Completes "Cannot …" in the error: `"sweep"`. */
  readonly act: string;
  readonly options: unknown;
  /** The option that holds them: `"world"`. */
  readonly within?: string;
}

/**
 * Refuses unknown options and invalid values before anything runs. Otherwise a misspelt option or a `NaN` could make a test pass
 * without testing anything.
 * @throws RangeError
 */
export function refuseInvalidOptions(
  { act, options, within }: GivenOptions,
  rules: Readonly<Record<string, OptionRule>>,
): void {
  const nameOf = (name: string): string => (within === undefined ? name : `${within}.${name}`);
  const required = Object.keys(rules).filter((name) => rules[name]!.isRequired === true);
  if (typeof options !== "object" || options === null) {
    const what = within === undefined ? "the options are" : `\`${within}\` is`;
    const least = required.map((name) => `${name}: { … }`).join(", ");
    throw new RangeError(`Cannot ${act}: ${what} ${shown(options)}. Pass an object with at least \`{ ${least} }\`.`);
  }
  const given: Readonly<Record<string, unknown>> = { ...options };
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(rules, name)) continue;
    throw new RangeError(
      `Cannot ${act}: there is no option \`${nameOf(name)}\`. The options${within === undefined ? "" : ` of \`${within}\``} are ${Object.keys(rules).join(", ")}.`,
    );
  }
  for (const [name, rule] of Object.entries(rules)) {
    const value = given[name];
    if (value === undefined && rule.isRequired !== true) continue;
    if (!rule.holds(value)) {
      throw new RangeError(`Cannot ${act}: \`${nameOf(name)}\` is ${shown(value)}. Pass ${rule.pass}.`);
    }
  }
}

/** Refuses a scenario that is not a function. @throws RangeError */
export function refuseInvalidScenario(act: string, scenario: unknown): void {
  if (typeof scenario === "function") return;
  throw new RangeError(`Cannot ${act}: the scenario is ${shown(scenario)}. Pass a function of the world.`);
}

export const aFunction: OptionRule = { pass: "a function", holds: (value) => typeof value === "function" };

export const aBoolean: OptionRule = { pass: "true or false", holds: (value) => typeof value === "boolean" };

/** The longest delay of a timer; a longer one fires at once. */
const maxTimerMs = 2 ** 31 - 1;

export const milliseconds: OptionRule = {
  pass: `milliseconds, more than 0 and at most ${maxTimerMs}`,
  holds: (value) => typeof value === "number" && value > 0 && value <= maxTimerMs,
};

export const aDuration: OptionRule = {
  pass: 'a duration such as "30s" or "1h"',
  holds: (value) => {
    try {
      return typeof value === "string" && parseDuration(value) >= 0;
    } catch {
      return false;
    }
  },
};

/** A whole number, at least `least`. */
export function aWholeNumber(least: number): OptionRule {
  return {
    pass: `a whole number from ${least} on`,
    holds: (value) => Number.isSafeInteger(value) && Number(value) >= least,
  };
}

/** One of these words. */
export function oneOf(...words: readonly string[]): OptionRule {
  return { pass: words.map((word) => JSON.stringify(word)).join(" or "), holds: (value) => isOneOf(words, value) };
}

/** A list of these words, at least one. */
export function someOf(words: readonly string[]): OptionRule {
  return {
    pass: `a list with at least one of ${words.map((word) => JSON.stringify(word)).join(", ")}`,
    holds: (value) => Array.isArray(value) && value.length > 0 && value.every((each) => isOneOf(words, each)),
  };
}

function isOneOf(words: readonly string[], value: unknown): boolean {
  return words.some((word) => word === value);
}

/** Formats a value for a message, shortened. */
export function shown(value: unknown): string {
  if (typeof value === "function") return "a function";
  if (typeof value === "string" || Array.isArray(value)) return JSON.stringify(value);
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
