import * as fc from "fast-check";
import { expect, expectTypeOf, test } from "vitest";

import { add, moneyOf, type Minor } from "./index.ts";

test("a transaction's amounts are exact in the smallest unit", () => {
  expect(moneyOf({ currency: "rub", amount: 19.99, serviceFee: 1.6, total: 18.39 })).toEqual({
    currency: "rub",
    amount: 1_999,
    serviceFee: 160,
    total: 1_839,
  });
});

test("every possible amount, negative ones too, survives a round trip", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (smallest) => {
      // In JSON form.
      const digits = String(Math.abs(smallest)).padStart(3, "0");
      const units = Number(`${smallest < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`);
      // Beyond 2^46 units a number has no precision for hundredths.
      fc.pre(Math.abs(smallest) < 2 ** 52);
      expect(moneyOf({ currency: "eur", amount: units, total: units }).total).toBe(smallest + 0);
    }),
  );
});

test("an amount with a fraction of a hundredth is refused and not rounded", () => {
  expect(() => moneyOf({ currency: "usd", amount: 0.1 + 0.2, total: 0.3 })).toThrow(RangeError);
});

test("amounts of two currencies do not add up", () => {
  const money = moneyOf({ currency: "rub", amount: 10, total: 9.2 });
  if (money.currency !== "rub") expect.fail(money.currency);
  expectTypeOf(money.total).toEqualTypeOf<Minor<"RUB">>();
  expect(add(money.total, money.amount)).toBe(1_920);
  // @ts-expect-error euros are not roubles
  const wrong = (euros: Minor<"EUR">): number => add(money.total, euros);
  expectTypeOf(wrong).returns.toBeNumber();
});
