import type { CheckoutOrder, Period, TrialPeriod } from "./checkout.ts";
import { firstPrice, laterPrice, type Price } from "./price.ts";

/** One line of what a recurring order will take when. */
export type Charge =
  | { readonly kind: "trial"; readonly at: number; readonly trialPeriod: TrialPeriod }
  | { readonly kind: "first"; readonly at: number; readonly price: Price }
  | { readonly kind: "later"; readonly at: number; readonly price: Price; readonly period: Recurring };

/** A period that comes again. */
export type Recurring = Exclude<Period, "onetime">;

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
const months: Readonly<Record<Exclude<Recurring, "weekly">, number>> = {
  monthly: 1,
  quarterly: 3,
  halfyearly: 6,
  yearly: 12,
};

/** What an order will take when, if it is begun at `now` (ms); nothing to say about an order that is charged once. */
export function scheduleOf(order: CheckoutOrder, now: number): readonly Charge[] {
  const { period, trialPeriod } = order;
  if (period === "onetime") return [];
  const begin = trialPeriod ? now + trialLengths[trialPeriod] : now;
  return [
    ...(trialPeriod ? [{ kind: "trial", at: now, trialPeriod } as const] : []),
    { kind: "first", at: begin, price: firstPrice(order) },
    { kind: "later", at: periodAfter(begin, period), price: laterPrice(order), period },
  ];
}

/** One period after a moment (both ms), at the same time of day in UTC (T136 to T138). */
export function periodAfter(at: number, period: Recurring): number {
  return period === "weekly" ? at + 7 * day : monthsAfter(at, months[period]);
}

/** A month that lacks the day gives its last one (T138). */
function monthsAfter(at: number, count: number): number {
  const date = new Date(at);
  const target = new Date(at);
  target.setUTCMonth(date.getUTCMonth() + count);
  if (target.getUTCDate() !== date.getUTCDate()) target.setUTCDate(0);
  return target.getTime();
}
