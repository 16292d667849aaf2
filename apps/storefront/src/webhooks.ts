import { receiver as bunaistoreReceiver, type BunaistoreClient } from "@vitrine/bunaistore";
import type { Timers } from "@vitrine/client";
import { isPaid, receiver as tributeReceiver } from "@vitrine/tribute";
import type { DedupeStore, WebhookClock } from "@vitrine/webhooks";

import type { Carrier } from "./carry-on.ts";
import type { OrderStore } from "./order-store.ts";
import type { OrderEvent } from "./order.ts";
import type { Witnesses } from "./witnesses.ts";

/** Where the handlers record events, and what carries orders on. */
export interface WebhookDependencies {
  readonly orders: OrderStore;
  readonly carrier: Carrier;
  readonly witnesses: Witnesses;
  readonly bunaistore: Pick<BunaistoreClient, "orders">;
  /** The API keys; webhooks are signed with them. */
  readonly secrets: { readonly bunaistore: string; readonly tribute: string };
  readonly store: DedupeStore;
  readonly timers: Timers;
  readonly onError: (error: unknown) => void;
}

/** Handles a webhook. Its response makes the sender repeat what could not be read or recorded. */
export type Receive = (request: Request) => Promise<Response>;

/**
 * The handlers only record events, which takes no time; orders are carried on after the sender has its response.
 */
export function createWebhooks(dependencies: WebhookDependencies): {
  readonly tribute: Receive;
  readonly bunaistore: Receive;
} {
  const { orders, carrier, witnesses, bunaistore, secrets, store, timers, onError } = dependencies;
  const clock: WebhookClock = {
    now: timers.now,
    sleep: (ms) => new Promise((wake) => void timers.after(ms, wake)),
  };

  function tell(uuid: string, event: OrderEvent): void {
    // The address receives the events of everything that the account sells.
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
      // It may have to read the order, and the sender need not wait for that; the next round of recovery uses the result.
      bunaistore.orders.witness(event).catch(onError);
    },
  );

  return { tribute: fromTribute.handle, bunaistore: fromBunaistore.handle };
}
