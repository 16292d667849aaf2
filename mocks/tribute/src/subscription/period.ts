import type { Instant } from "@vitrine/engine";
import type { RecurringPeriod, TrialPeriod } from "@vitrine/specs/tribute";

const hour = 3_600_000;
const day = 24 * hour;

/** Length of each trial in milliseconds (T153). */
const trialLengths: Readonly<Record<TrialPeriod, number>> = {
  one_hour: hour,
  twelve_hours: 12 * hour,
  twenty_four_hours: day,
  three_days: 3 * day,
  seven_days: 7 * day,
};

/** Calendar months in each period counted in months (T137). */
const months: Readonly<Record<Exclude<RecurringPeriod, "weekly">, number>> = {
  monthly: 1,
  quarterly: 3,
  halfyearly: 6,
  yearly: 12,
};

/** When a trial begun at `at` ends (both in milliseconds). */
export function trialAfter(at: Instant, trialPeriod: TrialPeriod): Instant {
  return at + trialLengths[trialPeriod];
}

/** One period after `at` (both in milliseconds), at the same time of day in UTC (T136 to T138). */
export function periodAfter(at: Instant, period: RecurringPeriod): Instant {
  return period === "weekly" ? at + 7 * day : monthsAfter(at, months[period]);
}

/** If the month lacks the day, its last day counts (T138). */
function monthsAfter(at: Instant, count: number): Instant {
  const date = new Date(at);
  const target = new Date(at);
  target.setUTCMonth(date.getUTCMonth() + count);
  if (target.getUTCDate() !== date.getUTCDate()) target.setUTCDate(0);
  return target.getTime();
}
