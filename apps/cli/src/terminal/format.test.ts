import { expect, test } from "vitest";

import { amount, moment } from "./format.ts";

test.for([
  [0, "0.00 USD"],
  [5, "0.05 USD"],
  [-150050, "-1,500.50 USD"],
  [123456789012, "1,234,567,890.12 USD"],
] as const)("%d cents are %s", ([minor, said]) => {
  expect(amount(minor, "USD")).toBe(said);
});

test("a moment is its day and its time", () => {
  expect(moment("2024-06-19T14:32:07.250Z")).toBe("2024-06-19 14:32:07");
});
