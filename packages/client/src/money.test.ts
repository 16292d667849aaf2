import fc from "fast-check";
import { expect, expectTypeOf, test } from "vitest";

import {
  add,
  cents,
  decimal,
  inSmallestUnit,
  kopecks,
  minor,
  multiply,
  subtract,
  type Cents,
  type Kopecks,
} from "./money.ts";

test.each([
  [19.99, 1_999],
  ["19.9900", 1_999],
  [0.1, 10],
  [1e3, 100_000],
  ["5432.10", 543_210],
  [-0.52, -52],
  [0, 0],
  ["-0", 0],
])("%j is %i minor units", (amount, expected) => {
  expect(minor("USD", amount)).toBe(expected);
});

test.each(["", " 1", "1,5", "1e3", "0.001", 1e21, 1e-7, Number.NaN, Infinity, "99999999999999999999"])(
  "%j is not an amount",
  (amount) => {
    expect(() => cents(amount)).toThrow(RangeError);
  },
);

test("every amount survives a round trip, as text and as a number", () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (amount) => {
      expect(cents(decimal(amount))).toBe(amount + 0);
      expect(cents(Number(decimal(amount)))).toBe(amount + 0);
    }),
  );
});

test.each([1_250, 1_250n, "1250"])("the database value %s is read as an amount in the smallest unit", (amount) => {
  expect(inSmallestUnit("RUB", amount)).toBe(1_250);
});

test.each([12.5, "12.50", "", " 1", "1e3", "0x10", 2n ** 64n, 1e21, Number.NaN, Infinity])(
  "%s is not a whole number of the smallest unit",
  (amount) => {
    expect(() => inSmallestUnit("RUB", amount)).toThrow('Read a decimal with minor("RUB", …).');
  },
);

test("every whole number is read as itself, and zero has one form", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (amount) => {
      expect(inSmallestUnit("EUR", amount)).toBe(amount + 0);
      expect(inSmallestUnit("EUR", String(amount))).toBe(amount + 0);
    }),
  );
  expect(inSmallestUnit("EUR", -0)).toBe(0);
});

test("amounts of one currency add up and keep their currency", () => {
  const sum = add(kopecks(0.1), kopecks(0.2));
  expectTypeOf(sum).toEqualTypeOf<Kopecks>();
  expect([sum, subtract(cents(10), cents(9.98)), multiply(cents("3.50"), 3)]).toEqual([30, 2, 1_050]);
  expect(() => multiply(cents(1), 0.5)).toThrow("leaves parts of a cent");
});

test("amounts of two currencies do not mix, and a bare number is not an amount", () => {
  // @ts-expect-error roubles are not dollars
  add(cents(1), kopecks(1));
  // @ts-expect-error dollars are not roubles
  subtract(kopecks(1), cents(1));
  // @ts-expect-error `+` gives a number without a currency
  const sum: Cents = cents(1) + cents(2);
  expect(sum).toBe(300);
});
