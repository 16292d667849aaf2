import type { Instant } from "@vitrine/engine";
import type { RecurringPeriod, TrialPeriod } from "@vitrine/specs/tribute";

const hour = 3_600_000;
const day = 24 * hour;

/** How long a trial lasts in ms (T153). */
const trialLengths: Readonly<Record<TrialPeriod, number>> = {
  one_hour: hour,
  twelve_hours: 12 * hour,
  twenty_four_hours: day,
  three_days: 3 * day,
  seven_days: 7 * day,
};

/** Calendar months of the periods that are counted in months (T137). */
const months: Readonly<Record<Exclude<RecurringPeriod, "weekly">, number>> = {
  monthly: 1,
  quarterly: 3,
  halfyearly: 6,
  yearly: 12,
};

/** When a trial ends that begins at a moment (both ms). */
export function trialAfter(at: Instant, trialPeriod: TrialPeriod): Instant {
  return at + trialLengths[trialPeriod];
}

/** One period after a moment (both ms), at the same time of day in UTC (T136 to T138). */
export function periodAfter(at: Instant, period: RecurringPeriod): Instant {
  return period === "weekly" ? at + 7 * day : monthsAfter(at, months[period]);
}

/** A month that lacks the day gives its last one (T138). */
function monthsAfter(at: Instant, count: number): Instant {
  const date = new Date(at);
  const target = new Date(at);
  target.setUTCMonth(date.getUTCMonth() + count);
  if (target.getUTCDate() !== date.getUTCDate()) target.setUTCDate(0);
  return target.getTime();
}
