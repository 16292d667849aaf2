import { parseDuration } from "@vitrine/engine";

/** What an option has to be. */
export interface Demand {
  /** In words, after "Pass": `"a whole number from 1 on"`. */
  readonly pass: string;
  readonly holds: (value: unknown) => boolean;
}

/** What each option of something has to be; an option that is left out is never looked at. */
export type Demands<Options> = Readonly<Record<keyof Options, Demand>>;

/**
 * Refuses options that are none, and values that no option takes, before anything is done: a misspelt option, or a number that
 * came out as `NaN`, would otherwise leave a test that passes for nothing.
 * @throws RangeError
 */
export function refuseUnfit(act: string, options: unknown, demands: Readonly<Record<string, Demand>>): void {
  if (typeof options !== "object" || options === null) {
    throw new RangeError(
      `Cannot ${act}: the options are ${shown(options)}. Pass an object, \`{ providers: { … } }\` at least.`,
    );
  }
  for (const [name, value] of Object.entries({ providers: undefined, ...options })) {
    const demand = Object.hasOwn(demands, name) ? demands[name] : undefined;
    if (demand === undefined) {
      throw new RangeError(
        `Cannot ${act}: there is no option \`${name}\`. It takes ${Object.keys(demands).join(", ")}.`,
      );
    }
    if (value === undefined && name !== "providers") continue;
    if (!demand.holds(value)) {
      throw new RangeError(`Cannot ${act}: \`${name}\` is ${shown(value)}. Pass ${demand.pass}.`);
    }
  }
}

/** Refuses a scenario that is no function. @throws RangeError */
export function refuseNoScenario(act: string, scenario: unknown): void {
  if (typeof scenario === "function") return;
  throw new RangeError(`Cannot ${act}: the scenario is ${shown(scenario)}. Pass a function of the world.`);
}

export const aFunction: Demand = { pass: "a function", holds: (value) => typeof value === "function" };

export const aBoolean: Demand = { pass: "true or false", holds: (value) => typeof value === "boolean" };

/** More than this no timer takes: it would ring at once. */
const mostMs = 2 ** 31 - 1;

export const milliseconds: Demand = {
  pass: `milliseconds, more than 0 and at most ${mostMs}`,
  holds: (value) => typeof value === "number" && value > 0 && value <= mostMs,
};

export const aDuration: Demand = {
  pass: 'a duration such as "30s" or "1h"',
  holds: (value) => {
    try {
      return typeof value === "string" && parseDuration(value) >= 0;
    } catch {
      return false;
    }
  },
};

/** A whole number within these bounds. */
export function aWholeNumber(least: number, most: number = Number.MAX_SAFE_INTEGER): Demand {
  return {
    pass:
      most === Number.MAX_SAFE_INTEGER ? `a whole number from ${least} on` : `a whole number from ${least} to ${most}`,
    holds: (value) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most,
  };
}

/** One of these words. */
export function oneOf(...words: readonly string[]): Demand {
  return { pass: words.map((word) => JSON.stringify(word)).join(" or "), holds: (value) => isOneOf(words, value) };
}

/** Some of these words, at least one. */
export function someOf(words: readonly string[]): Demand {
  return {
    pass: `some of ${words.map((word) => JSON.stringify(word)).join(", ")}, at least one`,
    holds: (value) => Array.isArray(value) && value.length > 0 && value.every((each) => isOneOf(words, each)),
  };
}

function isOneOf(words: readonly string[], value: unknown): boolean {
  return words.some((word) => word === value);
}

/** A value as a message shows it; nothing long. */
export function shown(value: unknown): string {
  if (typeof value === "function") return "a function";
  if (typeof value === "string" || Array.isArray(value)) return JSON.stringify(value);
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
