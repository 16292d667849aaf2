import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { divideHalfUp, toDecimal, toMinor } from "./money.ts";

/** Up to about 11 trillion in major units. */
const minor = fc.integer({ min: -(2 ** 50), max: 2 ** 50 });

describe("an amount with at most two decimals", () => {
  test("converts to minor units exactly, whatever its binary form", () => {
    expect([0.1, 0.29, 1.005e2, 9.98, 19.99, 1_500.5, 4.35, 0].map(toMinor)).toEqual([
      10, 29, 10_050, 998, 1_999, 150_050, 435, 0,
    ]);
  });

  test("converts back to the same number", () => {
    fc.assert(
      fc.property(minor, (amount) => {
        expect(toMinor(toDecimal(amount))).toBe(amount + 0);
      }),
    );
  });

  test("equals its decimal text", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 50n }), (amount) => {
        const text = `${amount / 100n}.${String(amount % 100n).padStart(2, "0")}`;
        expect(BigInt(toMinor(Number(text)))).toBe(amount);
        expect(toDecimal(Number(amount))).toBe(Number(text));
      }),
    );
  });
});

test.each([0.001, 9.985, 1e-9, 0.1 + 0.2, Number.NaN, Number.POSITIVE_INFINITY, 1e15, 2 ** 53])(
  "%d is refused: it has more decimals, or is too large to be exact",
  (decimal) => {
    expect(() => toMinor(decimal)).toThrow(RangeError);
  },
);

describe("dividing", () => {
  test("rounds half and more up, and less than half down", () => {
    expect([divideHalfUp(5n, 10n), divideHalfUp(4n, 10n), divideHalfUp(15n, 10n), divideHalfUp(14n, 10n)]).toEqual([
      1n,
      0n,
      2n,
      1n,
    ]);
    expect(divideHalfUp(997_5n, 10n)).toBe(998n);
  });

  test("is never off by more than half a unit, and a tie goes up", () => {
    const natural = fc.bigInt({ min: 0n, max: 10n ** 30n });
    fc.assert(
      fc.property(natural, natural, (numerator, less) => {
        const denominator = less + 1n;
        const off = 2n * (divideHalfUp(numerator, denominator) * denominator - numerator);
        expect(off > -denominator && off <= denominator).toBe(true);
      }),
    );
  });
});
