import type { Currency } from "@vitrine/specs/tribute";
import { describe, expect, test } from "vitest";

import { textsIn } from "./language.ts";
import { priceText } from "./price.ts";

describe("money", () => {
  test.each<[number, Currency, string, string]>([
    [100, "eur", "€1.00", "1,00 €"],
    [1, "usd", "$0.01", "0,01 $"],
    [0, "usd", "$0.00", "0,00 $"],
    [30_000_000, "rub", "₽300,000.00", "300 000,00 ₽"],
    // Division by 100 would lose the last kopeck of this amount.
    [9_007_199_254_740_991, "rub", "₽90,071,992,547,409.91", "90 071 992 547 409,91 ₽"],
  ])("%d %s is %s and %s", (amount, currency, english, russian) => {
    const price = { unit: "money", amount, currency } as const;
    expect(plain(priceText(price, textsIn.en))).toBe(english);
    expect(plain(priceText(price, textsIn.ru))).toBe(russian);
  });
});

describe("Stars", () => {
  test.each([
    [1, "1 Star", "1 звезда"],
    [3, "3 Stars", "3 звезды"],
    [11, "11 Stars", "11 звёзд"],
    [21, "21 Stars", "21 звезда"],
    [1500, "1,500 Stars", "1 500 звёзд"],
  ])("%d are %s and %s", (amount, english, russian) => {
    expect(plain(priceText({ unit: "stars", amount }, textsIn.en))).toBe(english);
    expect(plain(priceText({ unit: "stars", amount }, textsIn.ru))).toBe(russian);
  });
});

/** Digits are grouped with no-break spaces. */
function plain(text: string): string {
  return text.replace(/\s/g, " ");
}
