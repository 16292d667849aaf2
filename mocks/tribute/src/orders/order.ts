import { collection } from "@vitrine/engine";
import type { Collection, Instant, Minor } from "@vitrine/engine";
import type {
  Currency,
  MemberStatus,
  OrderStatus,
  Period,
  RecurringPeriod,
  ShopOrder,
  TrialPeriod,
} from "@vitrine/specs/tribute";

import type { Tx } from "../collections.ts";
import { omitUndefined } from "../omit-undefined.ts";
import { utc } from "../utc.ts";
import { canBePaidInMoney } from "./payment-methods.ts";
import type { PaymentMethod } from "./payment-methods.ts";

/** How the customer's card responds to renewals and charges. */
export type Card = "accepted" | "declined" | "expired";

/** An order. Amounts in minor units of its currency, instants in milliseconds; fields nobody sent are missing. */
export interface Order {
  readonly uuid: string;
  readonly shopId: number;
  /** The price, fixed when the order was created (T130). */
  readonly amount: Minor;
  readonly currency: Currency;
  readonly title: string;
  readonly description: string;
  readonly status: OrderStatus;
  readonly email?: string;
  readonly successUrl: string;
  readonly failUrl: string;
  readonly createdAt: Instant;
  readonly comment?: string;
  readonly customerId?: string;
  readonly period: Period;
  readonly memberStatus?: MemberStatus;
  /** Whole seconds. */
  readonly memberExpiresAt?: Instant;
  readonly starsAmount?: number;
  readonly onlyStars: boolean;
  readonly firstPeriodAmount?: Minor;
  readonly lastPaidTransactionAt: Instant | null;
  readonly paymentLinkUuid?: string;
  readonly hidden: {
    /** 100, 101, 102 … in order of creation. */
    readonly number: number;
    /** The value of `startapp=` in the order's link. */
    readonly code: string;
    readonly imageUrl?: string;
    readonly trialPeriod?: TrialPeriod;
    readonly card: Card;
    /** The payment method in use. */
    readonly method?: PaymentMethod;
    /** Number of payments, including refunded ones. */
    readonly charges: number;
    /** Failed renewals since the last payment. */
    readonly failures: number;
    /** When the next renewal is tried; null for never. */
    readonly renewsAt: Instant | null;
  };
}

export const orders: Collection<Order> = collection<Order>("tribute.orders", {
  id: "uuid",
  indexes: {
    all: { where: [], order: [] },
    "of shop": { where: ["shopId"], order: [] },
  },
});

/** The order as every answer shows it (T059–T080). */
export function orderView(tx: Tx, order: Order): ShopOrder {
  const { uuid, email, memberExpiresAt, lastPaidTransactionAt, hidden } = order;
  return {
    uuid,
    shopId: order.shopId,
    amount: order.amount,
    currency: order.currency,
    title: order.title,
    description: order.description,
    status: order.status,
    successUrl: order.successUrl,
    failUrl: order.failUrl,
    paymentUrl: canBePaidInMoney(order) ? tx.pageUrl(`/shop/pay/${uuid}`) : null,
    webappPaymentUrl: `https://t.me/tribute/app?startapp=${hidden.code}`,
    createdAt: utc(order.createdAt),
    period: order.period,
    onlyStars: order.onlyStars,
    sendEmail: email !== undefined,
    lastPaidTransactionAt: lastPaidTransactionAt === null ? null : utc(lastPaidTransactionAt),
    ...omitUndefined({
      email,
      comment: order.comment,
      customerId: order.customerId,
      memberStatus: order.memberStatus,
      memberExpiresAt: utc(memberExpiresAt),
      starsAmount: order.starsAmount,
      firstPeriodAmount: order.firstPeriodAmount,
      paymentLinkUuid: order.paymentLinkUuid,
    }),
  };
}

/** The period of a recurring order; undefined for a one-time order. */
export function recurringPeriod({ period }: Pick<Order, "period">): RecurringPeriod | undefined {
  return period === "onetime" ? undefined : period;
}

/** The amount of the next payment: the first one may have its own price (T150). */
export function nextCharge({ amount, firstPeriodAmount, hidden }: Order): Minor {
  return hidden.charges === 0 ? (firstPeriodAmount ?? amount) : amount;
}
