import type { RecurringPeriod, TrialPeriod } from "@vitrine/specs/tribute";

import { periodAfter, trialAfter } from "../subscription/period.ts";
import type { CheckoutOrder } from "./checkout.ts";
import { firstPrice, laterPrice, type Price } from "./price.ts";

/** One line of what a recurring order will take when. */
export type Charge =
  | { readonly kind: "trial"; readonly at: number; readonly trialPeriod: TrialPeriod }
  | { readonly kind: "first"; readonly at: number; readonly price: Price }
  | { readonly kind: "later"; readonly at: number; readonly price: Price; readonly period: RecurringPeriod };

/** What an order will take when, if it is begun at `now` (ms); nothing to say about an order that is charged once. */
export function scheduleOf(order: CheckoutOrder, now: number): readonly Charge[] {
  const { period, trialPeriod } = order;
  if (period === "onetime") return [];
  const begin = trialPeriod ? trialAfter(now, trialPeriod) : now;
  return [
    ...(trialPeriod ? [{ kind: "trial", at: now, trialPeriod } as const] : []),
    { kind: "first", at: begin, price: firstPrice(order) },
    { kind: "later", at: periodAfter(begin, period), price: laterPrice(order), period },
  ];
}
