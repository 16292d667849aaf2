import type { RecurringPeriod, TrialPeriod } from "@vitrine/specs/tribute";

import type { PaymentMethod } from "../orders/payment-methods.ts";
import type { Outcome } from "./checkout.ts";

/** Everything the checkout says, in one language. */
export interface Texts {
  /** For numbers and dates. */
  readonly locale: string;
  /** Says that nothing here is real. */
  readonly mock: { readonly name: string; readonly explanation: string };
  readonly checkout: string;
  readonly picture: string;
  readonly orderNumber: string;
  stars(amount: number): string;
  /** Before the price in Stars of an order that has one in money too. */
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

/** A page that asks for nothing any more. */
export interface Result {
  readonly title: string;
  readonly explanation: string;
}
