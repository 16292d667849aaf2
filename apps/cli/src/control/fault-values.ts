import { parseDuration } from "@vitrine/engine";

import { InvalidValue } from "../command-line/value.ts";
import type { Value } from "../command-line/value.ts";

/** A duration or a range of two, `1s..3s`; in milliseconds. */
export const delay: Value<number | [number, number]> = {
  label: "SPAN",
  read: (value, subject) => {
    const [least = "", most, ...more] = String(value).split("..");
    if (most === undefined) return durationIn(least, subject);
    if (more.length > 0) throw new InvalidValue(`${subject} is not a range. Write 1s..3s.`);
    return [durationIn(least, subject), durationIn(most, subject)];
  },
};

/** A header with its value: `Retry-After: 5`. */
export const header: Value<readonly [name: string, value: string]> = {
  label: "'NAME: VALUE'",
  read: (typed, subject) => {
    const [, name, value] = /^([A-Za-z0-9-]+):\s*(.*)$/.exec(String(typed)) ?? [];
    if (name !== undefined && value !== undefined) return [name, value];
    throw new InvalidValue(`${subject} is not a header. Write --header "Retry-After: 5".`);
  },
};

function durationIn(text: string, subject: string): number {
  try {
    return parseDuration(text);
  } catch (cause) {
    throw new InvalidValue(`${subject} is not a duration. Write 250ms, 2s, 20m or 1h.`, { cause });
  }
}
