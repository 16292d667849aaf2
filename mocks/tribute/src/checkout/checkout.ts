import type { Instant } from "@vitrine/engine";

import type { Order } from "../orders/order.ts";
import type { PaymentMethod } from "../orders/payment-methods.ts";

/** What the page says of an order; its texts and addresses come from strangers. */
export type CheckoutOrder = Pick<
  Order,
  | "uuid"
  | "status"
  | "title"
  | "description"
  | "amount"
  | "currency"
  | "period"
  | "firstPeriodAmount"
  | "starsAmount"
  | "onlyStars"
  | "successUrl"
  | "failUrl"
> &
  Pick<Order["hidden"], "imageUrl" | "trialPeriod">;

/** What the buyer just did to an order that is still pending. */
export type Outcome = "declined" | "left";

/** All that the checkout page of one order says. */
export interface Checkout {
  readonly order: CheckoutOrder;
  readonly shopName: string;
  /** In the order they are shown; see `methodsOffered`. */
  readonly methods: readonly PaymentMethod[];
  /** Shown above the ways to pay; see `outcomeIn`. */
  readonly outcome?: Outcome | undefined;
  /** The world's time, from which the dates of charges are counted. */
  readonly now: Instant;
}
