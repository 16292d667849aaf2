import { expect, test } from "vitest";

import { parseDuration } from "./duration.ts";

test.each([
  ["250ms", 250],
  ["30s", 30_000],
  ["20m", 1_200_000],
  ["2h", 7_200_000],
  ["1d", 86_400_000],
  ["1.5h", 5_400_000],
  ["0.0004s", 0],
  ["0s", 0],
])("%s are %i milliseconds", (text, ms) => {
  expect(parseDuration(text)).toBe(ms);
});

test.each(["", "30", "s", "-1s", "1 s", "1S", "1w", "1e3s", ".5s", "1s2ms", "30s\n", "Infinitys"])(
  "%j is not a duration, and the error says what is",
  (text) => {
    expect(() => parseDuration(text)).toThrow(
      new RangeError(
        `Cannot read the duration "${text}": it needs a number and a unit. Write 250ms, 30s, 20m, 2h or 1d.`,
      ),
    );
  },
);
