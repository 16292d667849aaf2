/** How a buyer can pay. */
export type Method = "card" | "sbp" | "wallet" | "stars";

/** The currencies of the API, in its spelling. */
export type Currency = "eur" | "usd" | "rub";

/** How often a recurring order is charged; an order that is charged once is `onetime`. */
export type Period = "onetime" | "weekly" | "monthly" | "quarterly" | "halfyearly" | "yearly";

/** How long a recurring order is free at its beginning (T118). */
export type TrialPeriod = "one_hour" | "twelve_hours" | "twenty_four_hours" | "three_days" | "seven_days";

/** What is bought. Everything in it but the enumerations comes from strangers. */
export interface CheckoutOrder {
  readonly uuid: string;
  readonly title: string;
  readonly description: string;
  /** Minor units; 0 where the order has a price in Stars only (T113). */
  readonly amount: number;
  readonly currency: Currency;
  readonly period: Period;
  /** Minor units: the first charge, where it differs from the later ones (T150). */
  readonly firstPeriodAmount?: number | null | undefined;
  readonly trialPeriod?: TrialPeriod | null | undefined;
  /** Whole Stars. */
  readonly starsAmount?: number | null | undefined;
  readonly onlyStars: boolean;
  readonly imageUrl?: string | null | undefined;
}

/**
 * Where the order stands. `payable`: can be paid, also after a decline (T125). `prepaid`: paid in Stars and not confirmed
 * yet (T128). `failed`: given up (T126).
 */
export type CheckoutState = "payable" | "prepaid" | "paid" | "failed";

/** What the buyer just did to an order that is still payable. */
export type Outcome = "declined" | "left";

/** All that the checkout page of one order says. */
export interface Checkout {
  readonly order: CheckoutOrder;
  readonly shopName: string;
  readonly state: CheckoutState;
  /** In the order they are shown; see `methodsOffered`. */
  readonly methods: readonly Method[];
  /** Shown above the ways to pay; see `outcomeIn`. */
  readonly outcome?: Outcome | undefined;
  /** Where the buyer goes after paying; followed only if `destinationOf` lets it through. */
  readonly successUrl?: string | null | undefined;
  /** Where the buyer goes after a decline or on leaving; the same. */
  readonly failUrl?: string | null | undefined;
  /** The world's time in ms since 1970, from which the dates of charges are counted. */
  readonly now: number;
}
