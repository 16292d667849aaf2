import type { Minor } from "@vitrine/engine";
import type {
  ShopOrderCancelledPayload,
  ShopOrderPaymentFailedPayload,
  ShopOrderPayload,
  ShopOrderPrepaidPayload,
} from "@vitrine/specs/tribute";

import { omitUndefined } from "../omit-undefined.ts";
import type { Token } from "../tokens/token.ts";
import { utc } from "../utc.ts";
import type { OrderEvent } from "../webhooks.ts";
import { recurringPeriod } from "./order.ts";
import type { Order } from "./order.ts";

/** The fields that every event of an order has (T247, T248, T250, T252). */
export function ofOrder(order: Order): ShopOrderPrepaidPayload {
  const { uuid, shopId, amount, currency, onlyStars, starsAmount, customerId } = order;
  return { uuid, shopId, amount, currency, onlyStars, ...omitUndefined({ customerId, starsAmount }) };
}

/** The customer fields that most events also have (T249, T252). */
export function ofItsCustomer(order: Order): Pick<ShopOrderPaymentFailedPayload, "email" | "firstPeriodAmount"> {
  return omitUndefined({ email: order.email, firstPeriodAmount: order.firstPeriodAmount });
}

/** The current state of a subscription; nothing for a one-time order (T257, T264). */
export function ofItsMember(order: Order): Pick<ShopOrderCancelledPayload, "memberStatus" | "memberExpiresAt"> {
  const { memberStatus, memberExpiresAt } = order;
  return omitUndefined({ memberStatus, memberExpiresAt: utc(memberExpiresAt) });
}

/** The event of a final payment; includes the token if the payment made one (T253–T258). */
export function orderPaid(order: Order, fee: Minor, token?: Token): OrderEvent {
  const card = token && { paymentToken: token.token, cardLast4: token.cardLast4, cardBrand: token.cardBrand };
  return { name: "shop_order", payload: { ...ofPaidOrder(order, fee), ...card } };
}

/** The event of a started trial: nothing was paid, and no fee is taken (T259, T260). */
export function trialBegun(order: Order): OrderEvent {
  const { memberExpiresAt, hidden } = order;
  const trialEndsAt = utc(memberExpiresAt);
  const trial = omitUndefined({ trialPeriod: hidden.trialPeriod, trialEndsAt });
  return { name: "shop_order", payload: { ...ofPaidOrder(order, 0), isTrial: true, ...trial } };
}

function ofPaidOrder(order: Order, fee: Minor): ShopOrderPayload {
  const period = recurringPeriod(order);
  return {
    ...ofOrder(order),
    ...ofItsCustomer(order),
    fee,
    status: "paid",
    isRecurrent: period !== undefined,
    ...omitUndefined({ period }),
    ...ofItsMember(order),
  };
}

/** The event of Stars that are not confirmed yet (T273, T274). */
export function orderPrepaid(order: Order): OrderEvent {
  return { name: "shop_order_prepaid", payload: ofOrder(order) };
}

/** The event of a card payment that is being converted to Stars (T273, T274). */
export function paymentReceived(order: Order): OrderEvent {
  return { name: "shop_order_payment_received", payload: ofOrder(order) };
}

/** The event of a declined first payment (T267–T269). */
export function paymentFailed(order: Order, errorCode: string, errorMessage: string): OrderEvent {
  const payload = { ...ofOrder(order), ...ofItsCustomer(order), errorCode, errorMessage };
  return { name: "shop_order_payment_failed", payload };
}
