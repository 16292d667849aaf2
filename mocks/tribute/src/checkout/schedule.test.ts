import type { TrialPeriod } from "@vitrine/specs/tribute";
import { describe, expect, test } from "vitest";

import { jam } from "./checkout.test-site.ts";
import { scheduleOf } from "./schedule.ts";

const monthly = { ...jam.order, period: "monthly" } as const;
const begin = Date.UTC(2026, 0, 31, 9, 30);

describe("the schedule", () => {
  test("exists only for recurring orders", () => {
    expect(scheduleOf(jam.order, begin)).toEqual([]);
  });

  test("is the amount now and every period from the next", () => {
    const price = { unit: "money", amount: 1250, currency: "eur" };
    expect(scheduleOf(monthly, begin)).toEqual([
      { kind: "first", at: begin, price },
      { kind: "later", at: Date.UTC(2026, 1, 28, 9, 30), price, period: "monthly" },
    ]);
  });

  test("begins with the first period's amount if that differs", () => {
    expect(scheduleOf({ ...monthly, firstPeriodAmount: 300 }, begin)).toMatchObject([
      { kind: "first", price: { amount: 300 } },
      { kind: "later", price: { amount: 1250 } },
    ]);
  });

  test("begins with nothing in a trial, and counts periods from its end", () => {
    expect(scheduleOf({ ...monthly, trialPeriod: "three_days", firstPeriodAmount: 300 }, begin)).toMatchObject([
      { kind: "trial", at: begin, trialPeriod: "three_days" },
      { kind: "first", at: Date.UTC(2026, 1, 3, 9, 30), price: { amount: 300 } },
      { kind: "later", at: Date.UTC(2026, 2, 3, 9, 30), price: { amount: 1250 } },
    ]);
  });

  test.each<[TrialPeriod, number]>([
    ["one_hour", 1],
    ["twelve_hours", 12],
    ["twenty_four_hours", 24],
    ["three_days", 72],
    ["seven_days", 168],
  ])("begins after a trial of %s in %d hours", (trialPeriod, hours) => {
    expect(scheduleOf({ ...monthly, trialPeriod }, begin)[1]?.at).toBe(begin + hours * 3_600_000);
  });

  test("is in Stars if only Stars are accepted", () => {
    expect(scheduleOf({ ...monthly, amount: 0, onlyStars: true, starsAmount: 500 }, begin)).toMatchObject([
      { kind: "first", price: { unit: "stars", amount: 500 } },
      { kind: "later", price: { unit: "stars", amount: 500 } },
    ]);
  });
});
