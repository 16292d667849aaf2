import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { costFor, exactPriceOf, priceOf } from "./price.ts";
import type { Pricing } from "./price.ts";

/** 80 roubles a dollar and 25 %: one cent of cost is a price of one rouble. */
const untouched: Pricing = { rate: 800_000, markup: 2_500 };

describe("a price", () => {
  test.each([
    [12_990_000, untouched, 1, 129_900],
    [12_700, untouched, 1, 127],
    [12_700, untouched, 50, 6_350],
    [12_700, { rate: 812_345, markup: 2_500 }, 333, 42_944],
    // 0.015 roubles exactly, and a hair less.
    [150, untouched, 1, 2],
    [149, untouched, 1, 1],
    // The minimum is one kopeck.
    [49, untouched, 1, 1],
    [0, untouched, 1, 1],
    [12_700, { rate: 100, markup: 0 }, 50, 1],
  ])("of %i millionths at %o for %i is %i kopecks", (cost, pricing, quantity, kopecks) => {
    expect(priceOf(cost, pricing, quantity)).toBe(kopecks);
  });

  test("of one star has as many decimals as it needs", () => {
    expect(exactPriceOf(12_700, untouched)).toBe(1.27);
    expect(exactPriceOf(12_700, { rate: 812_345, markup: 1_525 })).toBe(1.189_009_067_875);
  });
});

test("the cost for a price gives exactly that price, at every rate and markup that can be set", () => {
  const pricing = fc.record({ rate: fc.integer({ min: 100, max: 10_000_000 }), markup: fc.nat(50_000) });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000_000 }), pricing, (price, now) => {
      expect(priceOf(costFor(price, now), now)).toBe(price);
    }),
    { numRuns: 5_000 },
  );
});
