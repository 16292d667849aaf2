import * as fc from "fast-check";
import { expect, test } from "vitest";

import { hasDrifted } from "./drift.ts";

test.each([
  [10_000, 100, false],
  [10_500, 100, false],
  [10_501, 100, true],
  [9_500, 100, false],
  [9_499, 100, true],
  // 5 % of these is not a whole kopeck or not a binary fraction.
  [21, 0.2, false],
  [147, 1.4, false],
  [148, 1.4, true],
  [19, 0.19, false],
  [20, 0.19, true],
  // Between two kopecks: rounding to 1.01, 1.00 and 0.00 would decide otherwise.
  [106, 1.009, true],
  [105, 0.996, true],
  [106, 1.0096, false],
  [1, 0.0096, false],
  [1, 0.004, true],
  [10_000, 95.238, true],
  [10_000, 95.2381, false],
  [10_000, 1e300, true],
  [10_000, 5e-324, true],
  [10_000, 1e2, false],
])("a price of %i kopecks for %d expected roubles has drifted: %s", (price, expected, drifted) => {
  expect(hasDrifted(price, expected)).toBe(drifted);
});

test("exactly 5 % passes and a kopeck more does not, up and down, at every price", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 40 }), (kopecks) => {
      const most = Math.floor(kopecks / 20);
      for (const sign of [1, -1]) {
        expect(hasDrifted(kopecks + sign * most, kopecks / 100)).toBe(false);
        expect(hasDrifted(kopecks + sign * (most + 1), kopecks / 100)).toBe(true);
      }
    }),
  );
});
