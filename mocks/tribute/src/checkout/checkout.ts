import type { Instant } from "@vitrine/engine";

import type { Order } from "../orders/order.ts";
import type { PaymentMethod } from "../orders/payment-methods.ts";

/** The fields of an order that the page shows; its texts and URLs are untrusted. */
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

/** Everything that the checkout page of one order shows. */
export interface Checkout {
  readonly order: CheckoutOrder;
  readonly shopName: string;
  /** In display order; see `methodsOffered`. */
  readonly methods: readonly PaymentMethod[];
  /** Shown above the payment methods; see `outcomeIn`. */
  readonly outcome?: Outcome | undefined;
  /** The world's time, from which the dates of charges are counted. */
  readonly now: Instant;
}
