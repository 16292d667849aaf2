import type { RecurringPeriod, TrialPeriod } from "@vitrine/specs/tribute";

import type { PaymentMethod } from "../orders/payment-methods.ts";
import type { Outcome } from "./checkout.ts";

/** All texts of the checkout in one language. */
export interface Texts {
  /** Locale for numbers and dates. */
  readonly locale: string;
  /** The notice that nothing here is real. */
  readonly mock: { readonly name: string; readonly explanation: string };
  readonly checkout: string;
  readonly picture: string;
  readonly orderNumber: string;
  stars(amount: number): string;
  /** Introduces the price in Stars of an order that also has one in money. */
  orStars(price: string): string;

  readonly free: string;
  freeFor(trialPeriod: TrialPeriod): string;
  readonly every: Readonly<Record<RecurringPeriod, string>>;
  then(price: string, every: string): string;
  thenFirst(first: string, price: string, every: string): string;

  readonly schedule: {
    readonly title: string;
    readonly now: string;
    trial(trialPeriod: TrialPeriod): string;
    readonly first: string;
    later(every: string): string;
  };

  readonly paying: {
    readonly title: string;
    readonly pay: Readonly<Record<PaymentMethod, string>>;
    readonly start: Readonly<Record<PaymentMethod, string>>;
    readonly otherwise: string;
    readonly decline: string;
    readonly leave: string;
  };
  readonly outcome: Readonly<Record<Outcome, string>>;

  readonly prepaid: Result & { readonly again: string };
  readonly paid: Result;
  readonly trialBegun: Result;
  readonly failed: Result;
  readonly unknown: Result;
  readonly backToShop: string;
}

/** The texts of a page without a form. */
export interface Result {
  readonly title: string;
  readonly explanation: string;
}
