import type { CreateShopOrder, ShopOrder } from "@vitrine/specs/tribute";

import type { Received } from "../receiver.ts";
import type { Target } from "../target.ts";
import { openShop, pull, type Caller, type OpenedShop } from "./caller.ts";
import { openListeningShop, payloadOf } from "./listen.ts";
import { createOrder, documentedOrder, look } from "./order.ts";
import { charged, saveCard } from "./saved-card.ts";

/** The eight events of orders, by their names. */
export const orderEvents = [
  "shop_order",
  "shop_order_charge_success",
  "shop_order_charge_failed",
  "shop_order_cancelled",
  "shop_order_refunded",
  "shop_order_payment_failed",
  "shop_order_payment_received",
  "shop_order_prepaid",
] as const;

/** The two events of charges, by their names. */
export const tokenEvents = ["shop_token_charge_success", "shop_token_charge_failed"] as const;

/** An event as it came. */
export interface Told {
  readonly name: string;
  readonly received: Received;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** An event of an order, and that order as it is when all is over. */
export interface ToldOfOrder extends Told {
  readonly order: ShopOrder;
}

/** Everything that came. */
export interface Everything {
  readonly events: readonly Told[];
  /** Those of orders. */
  readonly ofOrders: readonly ToldOfOrder[];
  /** Whose key opens the shops, and signs. */
  readonly shop: OpenedShop;
}

/** Has each of the ten events sent at least once, for orders with these fields in two shops of one owner. */
export async function tellEverything(target: Target, fields: Partial<CreateShopOrder> = {}): Promise<Everything> {
  const receiver = await target.receiver();
  const shop = await openShop(target, { callbackUrl: receiver.url, recurrent: true });
  const second = await openShop(target, { callbackUrl: receiver.url, user_id: shop.user_id, tokenCharging: true });

  const { uuid: once } = await createOrder(shop, fields);
  await pull(target, "decline-payment", { uuid: once });
  const { transaction } = await pull(target, "pay-order", { uuid: once });
  await refund(shop, once, transaction!.id);

  const { uuid: monthly } = await createOrder(shop, { ...fields, period: "monthly" });
  await pull(target, "pay-order", { uuid: monthly });
  await pull(target, "renew", { uuid: monthly, outcome: "success" });
  await pull(target, "renew", { uuid: monthly, outcome: "failed" });
  await shop.ask("POST /shop/orders/{orderUuid}/cancel", { path: { orderUuid: monthly } });

  const { uuid: inStars } = await createOrder(shop, { ...fields, starsAmount: 500 });
  await pull(target, "pay-order", { uuid: inStars, method: "stars" });
  const { uuid: toStars } = await createStarsOrder(shop, fields);
  await pull(target, "pay-order", { uuid: toStars, method: "card" });

  for (const outcome of ["success", "failed"] as const) {
    const { token } = await saveCard(target, second, { ...fields, shopId: second.shop.id });
    await charged(target, second, token, outcome);
  }
  // The refund and the payments in Stars are over.
  await target.clock.advance("5s");

  const events = (await receiver.arrivals(16)).map(told);
  const ofOrders = events.filter(({ name }) => !tokenEvents.some((known) => known === name));
  return { events, ofOrders: await Promise.all(ofOrders.map((event) => withOrder(shop, event))), shop };
}

/** Has the five events sent that a recurring order in money causes without a refund, one after another. */
export async function tellSubscription(
  target: Target,
  fields: Partial<CreateShopOrder> = {},
): Promise<readonly ToldOfOrder[]> {
  const { shop, receiver } = await openListeningShop(target, { recurrent: true });
  const { uuid } = await createOrder(shop, { period: "monthly", ...fields });
  await pull(target, "decline-payment", { uuid });
  await receiver.arrivals(1);
  await pull(target, "pay-order", { uuid });
  await receiver.arrivals(2);
  await pull(target, "renew", { uuid, outcome: "success" });
  await receiver.arrivals(3);
  await pull(target, "renew", { uuid, outcome: "failed" });
  await receiver.arrivals(4);
  await shop.ask("POST /shop/orders/{orderUuid}/cancel", { path: { orderUuid: uuid } });
  const events = (await receiver.arrivals(5)).map(told);
  return Promise.all(events.map((event) => withOrder(shop, event)));
}

function told(received: Received): Told {
  return { name: String(received.json["name"]), received, payload: payloadOf(received) };
}

async function withOrder(caller: Caller, event: Told): Promise<ToldOfOrder> {
  return { ...event, order: await look(caller, String(event.payload["uuid"])) };
}

/** Creates an order that has a price in Stars only. */
export function createStarsOrder(
  caller: Caller,
  { starsAmount = 500, ...fields }: Partial<CreateShopOrder> = {},
): Promise<ShopOrder> {
  const { amount: _, ...rest } = { ...documentedOrder, ...fields };
  return caller.ask("POST /shop/orders", { body: { ...rest, starsAmount } });
}

/** Asks for a payment of an order to be given back. */
export async function refund(caller: Caller, orderUuid: string, id: number): Promise<void> {
  await caller.ask("POST /shop/orders/{orderUuid}/transactions/{txId}/refund", {
    path: { orderUuid, txId: String(id) },
  });
}
