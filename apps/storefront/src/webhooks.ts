import { receiver as bunaistoreReceiver, type BunaistoreClient } from "@vitrine/bunaistore";
import type { Timers } from "@vitrine/client";
import { isPaid, receiver as tributeReceiver } from "@vitrine/tribute";
import type { DedupeStore, WebhookClock } from "@vitrine/webhooks";

import type { Carrier } from "./carry-on.ts";
import type { OrderStore } from "./order-store.ts";
import type { OrderEvent } from "./order.ts";
import type { Witnesses } from "./witnesses.ts";

/** What the handlers write to, and what goes on afterwards. */
export interface WebhookMeans {
  readonly orders: OrderStore;
  readonly carrier: Carrier;
  readonly witnesses: Witnesses;
  readonly bunaistore: Pick<BunaistoreClient, "orders">;
  /** The API keys, which sign. */
  readonly secrets: { readonly bunaistore: string; readonly tribute: string };
  readonly store: DedupeStore;
  readonly timers: Timers;
  readonly onError: (error: unknown) => void;
}

/** Takes a webhook, and answers so that what was not understood, or could not be written down, is sent again. */
export type Receive = (request: Request) => Promise<Response>;

/**
 * The handlers write down what they are told, which takes no time; what follows from it goes on after the sender has its answer.
 */
export function createWebhooks(means: WebhookMeans): { readonly tribute: Receive; readonly bunaistore: Receive } {
  const { orders, carrier, witnesses, bunaistore, secrets, store, timers, onError } = means;
  const clock: WebhookClock = {
    now: timers.now,
    sleep: (ms) => new Promise((wake) => void timers.after(ms, wake)),
  };

  function tell(uuid: string, event: OrderEvent): void {
    // One address receives the events of everything that the account sells.
    const order = orders.paidBy(uuid);
    if (!order) return;
    orders.record(order, event);
    void carrier.carryOn(order.id);
  }

  const fromTribute = tributeReceiver({ secrets: secrets.tribute, store, clock, onError })
    // And nothing else: after `shop_order_payment_received` the payment can still come to nothing.
    .on("shop_order", (event) => {
      if (isPaid(event)) tell(event.payload.uuid, { type: "paid" });
    })
    // Our own refunds, those of the dashboard, and chargebacks.
    .on("shop_order_refunded", ({ payload }) => {
      if (payload.status === "completed") tell(payload.uuid, { type: "paid_back" });
    });

  const fromBunaistore = bunaistoreReceiver({ secrets: secrets.bunaistore, store, clock, onError }).on(
    "order_placed",
    (event) => {
      witnesses.add(event, timers.now());
      // It may have to look at the order, which the sender need not wait for; the next round takes up what it settles.
      bunaistore.orders.witness(event).catch(onError);
    },
  );

  return { tribute: fromTribute.handle, bunaistore: fromBunaistore.handle };
}
