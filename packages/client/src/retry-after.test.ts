import { expect, test } from "vitest";

import { readRetryAfter } from "./retry-after.ts";

const now = Date.UTC(2024, 5, 19, 14, 32, 7);

test.each([
  ["1", 1_000],
  ["60", 60_000],
  ["0", 0],
  ["1.5", 1_500],
  ["Wed, 19 Jun 2024 14:32:37 GMT", 30_000],
  ["Wed, 19 Jun 2024 14:00:00 GMT", 0],
])("%j is %i ms", (header, milliseconds) => {
  expect(readRetryAfter(header, now)).toBe(milliseconds);
});

test.each([null, "", "soon", "NaN"])("%j counts as a minute, after which every limit has reset", (header) => {
  expect(readRetryAfter(header, now)).toBe(60_000);
});
