import { collection, hmacSha256 } from "@vitrine/engine";
import type { Collection, Route, WebhookRules } from "@vitrine/engine";
import type {
  ShopOrderCancelledEvent,
  ShopOrderChargeFailedEvent,
  ShopOrderChargeSuccessEvent,
  ShopOrderEvent,
  ShopOrderPaymentFailedEvent,
  ShopOrderPaymentReceivedEvent,
  ShopOrderPrepaidEvent,
  ShopOrderRefundedEvent,
  ShopTokenChargeFailedEvent,
  ShopTokenChargeSuccessEvent,
  TestEvent,
} from "@vitrine/specs/tribute";

import type { Tx } from "./collections.ts";
import type { Order } from "./orders/order.ts";
import { newestKey } from "./shops/key.ts";

type Told<Event extends { readonly name: string; readonly payload: object }> = Event extends unknown
  ? Pick<Event, "name" | "payload">
  : never;

/** The events of an order. */
export type OrderEvent = Told<
  | ShopOrderEvent
  | ShopOrderChargeSuccessEvent
  | ShopOrderChargeFailedEvent
  | ShopOrderCancelledEvent
  | ShopOrderRefundedEvent
  | ShopOrderPaymentFailedEvent
  | ShopOrderPaymentReceivedEvent
  | ShopOrderPrepaidEvent
>;

/** The events of a charge of a saved card. */
export type TokenEvent = Told<ShopTokenChargeSuccessEvent | ShopTokenChargeFailedEvent>;

/** An event, which stays the same in all its attempts (T294). */
interface Happened {
  readonly name: string;
  readonly created_at: string;
  readonly payload: object;
}

/** The latest event of each name that an order had; it can be sent again (T301). */
export interface LatestEvent {
  /** Order and event name: `550e8400-e29b-41d4-a716-446655440000/shop_order`. */
  readonly id: string;
  readonly happened: Happened;
}

export const latestEvents: Collection<LatestEvent> = collection<LatestEvent>("tribute.events", { id: "id" });

const minute = 60_000;
const hour = 60 * minute;

/** "5 min, 15 min, 30 min, 1 h, 2 h, 4 h, 8 h, 8 h" (T291); the test event is sent once (T298). */
const pauses: readonly number[] = [5 * minute, 15 * minute, 30 * minute, hour, 2 * hour, 4 * hour, 8 * hour, 8 * hour];

const test = "test_event";

const signatureHeader = "trbt-signature";

export const webhooks: WebhookRules<Tx> = {
  events: [
    "shop_order",
    "shop_order_charge_success",
    "shop_order_charge_failed",
    "shop_order_cancelled",
    "shop_order_refunded",
    "shop_order_payment_failed",
    "shop_order_payment_received",
    "shop_order_prepaid",
    "shop_token_charge_success",
    "shop_token_charge_failed",
    test,
  ],
  pauses: (event) => (event === test ? [] : pauses),
  sequential: false,
  timeoutMs: 10_000,
  signatureHeader,
  route: (tx, { queue }) => routeTo(tx, Number(queue)),
  // The signature covers exactly these bytes (T279, T280).
  compose: async (payload, secret, now) => {
    const body = JSON.stringify("name" in payload ? sentAt(payload as Happened, now) : payload);
    return { body, headers: { "content-type": "application/json", [signatureHeader]: await hmacSha256(body, secret) } };
  },
};

/** The four fields of the envelope (T244). */
function sentAt({ name, created_at, payload }: Happened, now: number): object {
  return { name, created_at, sent_at: new Date(now).toISOString(), payload };
}

/** Routes to the shop's current URL and signs with its owner's newest key; without either, nothing is sent (T043, T278). */
async function routeTo(tx: Tx, shopId: number): Promise<Route | undefined> {
  const shop = await tx.shops.get(shopId);
  if (!shop || shop.callbackUrl === "") return undefined;
  const key = await newestKey(tx, shop.userId);
  return key && { url: shop.callbackUrl, secret: key.api_key };
}

/** Sends an event of an order, and keeps it so that it can be sent again. */
export async function tellOfOrder(tx: Tx, order: Order, event: OrderEvent): Promise<void> {
  await send(tx, order.shopId, await keepEvent(tx, order, event));
}

/** Sends an event of a saved card's charge. */
export async function tellOfToken(tx: Tx, shopId: number, event: TokenEvent): Promise<void> {
  await send(tx, shopId, happenedNow(tx, event));
}

/** Keeps an event so that it can be sent again, without sending it now. */
export async function keepEvent(tx: Tx, { uuid }: Order, event: OrderEvent): Promise<Happened> {
  const happened = happenedNow(tx, event);
  await tx.latestEvents.put({ id: latestEventId(uuid, event.name), happened });
  return happened;
}

/** Sends an earlier event again: the same time and payload, with its own retries (T301). */
export function sendAgain(tx: Tx, { shopId }: Order, { happened }: LatestEvent): Promise<void> {
  return send(tx, shopId, happened);
}

/** The payload of the dashboard's test button, which has no envelope (T297). */
export async function sendTest(tx: Tx, shopId: number): Promise<void> {
  const payload: TestEvent = { test_event: "test_event" };
  await tx.emit({ event: test, queue: String(shopId), payload });
}

export function latestEventId(uuid: string, name: OrderEvent["name"]): string {
  return `${uuid}/${name}`;
}

function happenedNow(tx: Tx, { name, payload }: OrderEvent | TokenEvent): Happened {
  return { name, created_at: new Date(tx.now).toISOString(), payload };
}

async function send(tx: Tx, shopId: number, happened: Happened): Promise<void> {
  await tx.emit({ event: happened.name, queue: String(shopId), payload: happened });
}
