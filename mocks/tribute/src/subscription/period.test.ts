import type { RecurringPeriod } from "@vitrine/specs/tribute";
import { describe, expect, test } from "vitest";

import { periodAfter } from "./period.ts";

describe("one period later", () => {
  test.each<[string, RecurringPeriod, string]>([
    ["2025-11-13T15:04:05Z", "monthly", "2025-12-13T15:04:05Z"],
    ["2026-01-31T23:59:59Z", "monthly", "2026-02-28T23:59:59Z"],
    ["2028-01-31T00:00:00Z", "monthly", "2028-02-29T00:00:00Z"],
    ["2026-02-28T12:00:00Z", "monthly", "2026-03-28T12:00:00Z"],
    ["2026-12-31T12:00:00Z", "monthly", "2027-01-31T12:00:00Z"],
    ["2026-12-29T12:00:00Z", "weekly", "2027-01-05T12:00:00Z"],
    ["2026-11-30T12:00:00Z", "quarterly", "2027-02-28T12:00:00Z"],
    ["2026-08-31T12:00:00Z", "halfyearly", "2027-02-28T12:00:00Z"],
    ["2028-02-29T12:00:00Z", "yearly", "2029-02-28T12:00:00Z"],
  ])("than %s, %s, is %s", (from, period, to) => {
    expect(periodAfter(Date.parse(from), period)).toBe(Date.parse(to));
  });
});
