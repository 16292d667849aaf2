import { receiver as bunaistoreReceiver, type BunaistoreClient } from "@vitrine/bunaistore";
import type { Timers } from "@vitrine/client";
import { isPaid, receiver as tributeReceiver } from "@vitrine/tribute";
import type { DedupeStore, WebhookClock } from "@vitrine/webhooks";

import type { Carrier } from "./carry-on.ts";
import type { OrderStore } from "./order-store.ts";
import type { OrderEvent } from "./order.ts";
import type { Witnesses } from "./witnesses.ts";

/** The dependencies of the webhook handlers. */
export interface WebhookDependencies {
  readonly orders: OrderStore;
  readonly carrier: Carrier;
  readonly witnesses: Witnesses;
  readonly bunaistore: Pick<BunaistoreClient, "orders">;
  /** The API keys, which sign the webhooks. */
  readonly secrets: { readonly bunaistore: string; readonly tribute: string };
  readonly store: DedupeStore;
  readonly timers: Timers;
  readonly onError: (error: unknown) => void;
}

/** Handles a webhook. Its response makes the sender retry an event that could not be read or recorded. */
export type Receive = (request: Request) => Promise<Response>;

/**
 * Creates the handlers. They only record events, which is fast; orders are advanced after the response.
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
    // This URL receives the events of everything that the account sells.
    const order = orders.paidBy(uuid);
    if (!order) return;
    orders.record(order, event);
    void carrier.carryOn(order.id);
  }

  const fromTribute = tributeReceiver({ secrets: secrets.tribute, store, clock, onError })
    // No other event counts: after `shop_order_payment_received` the payment can still fail.
    .on("shop_order", (event) => {
      if (isPaid(event)) tell(event.payload.uuid, { type: "paid" });
    })
    // Covers our own refunds, refunds from the dashboard, and chargebacks.
    .on("shop_order_refunded", ({ payload }) => {
      if (payload.status === "completed") tell(payload.uuid, { type: "paid_back" });
    });

  const fromBunaistore = bunaistoreReceiver({ secrets: secrets.bunaistore, store, clock, onError }).on(
    "order_placed",
    (event) => {
      witnesses.add(event, timers.now());
      // Not awaited: it may have to read the order, and the sender need not wait; the next recovery round uses the result.
      bunaistore.orders.witness(event).catch(onError);
    },
  );

  return { tribute: fromTribute.handle, bunaistore: fromBunaistore.handle };
}
