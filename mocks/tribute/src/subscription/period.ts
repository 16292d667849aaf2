import type { Instant } from "@vitrine/engine";
import type { RecurringPeriod, TrialPeriod } from "@vitrine/specs/tribute";

const hour = 3_600_000;
const week = 7 * 24 * hour;

const months: Readonly<Record<Exclude<RecurringPeriod, "weekly">, number>> = {
  monthly: 1,
  quarterly: 3,
  halfyearly: 6,
  yearly: 12,
};

const trialHours: Readonly<Record<TrialPeriod, number>> = {
  one_hour: 1,
  twelve_hours: 12,
  twenty_four_hours: 24,
  three_days: 72,
  seven_days: 168,
};

/** One period later: 7 days, or 1, 3, 6 or 12 calendar months at the same time of day (T136, T137). */
export function afterPeriod(instant: Instant, period: RecurringPeriod): Instant {
  return period === "weekly" ? instant + week : afterMonths(instant, months[period]);
}

/** When a trial that begins at this moment ends (T153). */
export function afterTrial(instant: Instant, trial: TrialPeriod): Instant {
  return instant + trialHours[trial] * hour;
}

/** A day that the month lacks becomes its last one (T138). */
function afterMonths(instant: Instant, count: number): Instant {
  const date = new Date(instant);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + count);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.setUTCDate(Math.min(day, lastDay));
}
