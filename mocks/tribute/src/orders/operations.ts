import type { CreateShopOrder, ShopOrder, ShopOrderStatus } from "@vitrine/specs/tribute";

import type { Caller } from "../authentication.ts";
import type { Tx } from "../collections.ts";
import { omitUndefined } from "../omit-undefined.ts";
import type { Shop } from "../shops/shop.ts";
import { newUuid } from "../uuid.ts";
import { managedOrder, ownedOrder } from "./access.ts";
import { orderView } from "./order.ts";
import type { Order } from "./order.ts";

/** Filters of the list; a day is `2025-11-13` in UTC. */
export interface Wanted {
  readonly dateFrom?: string;
  readonly dateTo?: string;
  readonly paymentLinkUuid?: string;
}

/** All orders of the shop, newest first, without pages (T053–T058). */
export async function listOrders(tx: Tx, shop: Shop, wanted: Wanted): Promise<readonly ShopOrder[]> {
  const from = dayOf(wanted.dateFrom)?.begins ?? Number.NEGATIVE_INFINITY;
  const to = dayOf(wanted.dateTo)?.ends ?? Number.POSITIVE_INFINITY;
  const link = wanted.paymentLinkUuid;
  const found = await tx.orders.find("of shop", { where: [shop.id], reverse: true });
  return found
    .filter(({ createdAt }) => createdAt >= from && createdAt < to)
    .filter(({ paymentLinkUuid }) => link === undefined || paymentLinkUuid === link)
    .map((order) => orderView(tx, order));
}

/** The body was checked when the call was admitted (T084–T086). */
export async function createOrder(tx: Tx, shop: Shop, sent: CreateShopOrder): Promise<ShopOrder> {
  return orderView(tx, await placeOrder(tx, shop, { sent }));
}

/** An order, for the shop's owner and managers (T022, T081). @throws orderNotFound (404), noAccess (403) */
export async function getOrder(tx: Tx, caller: Caller, uuid: string): Promise<ShopOrder> {
  return orderView(tx, await managedOrder(tx, caller, uuid));
}

/** "Only accessible by the shop owner" (T020, T082). @throws orderNotFound (404), noAccess (403) */
export async function getOrderStatus(tx: Tx, caller: Caller, uuid: string): Promise<ShopOrderStatus> {
  const { status } = await ownedOrder(tx, caller, uuid);
  return { status };
}

/** The content of a new order, and the payment link it comes from, if any. */
export interface NewOrder {
  readonly sent: CreateShopOrder;
  readonly paymentLinkUuid?: string;
}

/** Creates an order; one without an amount, or in a shop that accepts only Stars, is paid in Stars only (T113, T114). */
export async function placeOrder(tx: Tx, shop: Shop, { sent, paymentLinkUuid }: NewOrder): Promise<Order> {
  return tx.orders.put({
    uuid: newUuid(tx.random),
    shopId: shop.id,
    amount: sent.amount ?? 0,
    currency: sent.currency,
    title: sent.title,
    description: sent.description,
    status: "pending",
    successUrl: sent.successUrl ?? "",
    failUrl: sent.failUrl ?? "",
    createdAt: tx.now,
    period: sent.period ?? "onetime",
    onlyStars: shop.onlyStars || sent.amount === undefined,
    lastPaidTransactionAt: null,
    ...omitUndefined({
      email: sent.email,
      comment: sent.comment,
      customerId: sent.customerId,
      starsAmount: sent.starsAmount,
      firstPeriodAmount: sent.firstPeriodAmount,
      paymentLinkUuid,
    }),
    hidden: {
      number: 99 + (await tx.orders.next()),
      code: tx.random.text(7),
      card: "accepted",
      charges: 0,
      failures: 0,
      renewsAt: null,
      ...omitUndefined({ imageUrl: sent.imageUrl, trialPeriod: sent.trialPeriod }),
    },
  });
}

const day = 86_400_000;

/** Undefined for a text that is not a day: such a value counts as not sent (T011). */
function dayOf(date: string | undefined): { readonly begins: number; readonly ends: number } | undefined {
  if (date === undefined) return undefined;
  const begins = Date.parse(`${date}T00:00:00Z`);
  const isDay = Number.isFinite(begins) && new Date(begins).toISOString().startsWith(date);
  return isDay ? { begins, ends: begins + day } : undefined;
}
