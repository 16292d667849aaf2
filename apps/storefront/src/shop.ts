import type { DatabaseSync } from "node:sqlite";

import { createClient as createBunaistore } from "@vitrine/bunaistore";
import { platformTimers, type Fetch, type Timers } from "@vitrine/client";
import { createClient as createPadington } from "@vitrine/padington";
import { createClient as createTribute } from "@vitrine/tribute";
import type { Hono } from "hono";

import { createApp } from "./app.ts";
import { createCarrier } from "./carry-on.ts";
import { fulfil, refOf } from "./fulfil.ts";
import { createOrderStore } from "./order-store.ts";
import { nextPart, type OrderEvent, type Order } from "./order.ts";
import { createPaymentCheck, createPaymentReview, openPayment, payBack } from "./payment.ts";
import type { PriceList } from "./price-list.ts";
import { createPurchaseJournal } from "./purchase-journal.ts";
import { createReceivedWebhooks } from "./received-webhooks.ts";
import { startRecovery } from "./recover.ts";
import { tellAgain } from "./tell-again.ts";
import { createWebhooks } from "./webhooks.ts";
import { createWitnesses } from "./witnesses.ts";

/** An account of this shop at one of the services. */
export interface Access {
  readonly apiKey: string;
  /** Replaces the real service's URL. */
  readonly baseUrl?: string | undefined;
}

/** The options of a shop. */
export interface ShopOptions {
  /** For the exclusive use of this process. */
  readonly database: DatabaseSync;
  readonly bunaistore: Access;
  readonly padington: Access;
  readonly tribute: Access;
  readonly prices: PriceList;
  /** The URL at which customers and services reach this shop, without a trailing slash. */
  readonly publicUrl: string;
  /** Enables the operator's interface, which settles parked orders. */
  readonly adminKey?: string | undefined;
  /** Receives every log entry as a plain object, without keys and goods. */
  readonly log: (entry: LogEntry) => void;
  /**
   * The time between two rounds of recovery, in milliseconds.
   * @defaultValue 15,000
   */
  readonly every?: number;
  readonly fetch?: Fetch;
  readonly timers?: Timers;
}

/** A log entry. */
export type LogEntry =
  | { readonly type: OrderEvent["type"]; readonly order: string; readonly state: Order["state"]; readonly why?: string }
  | { readonly type: "error"; readonly order?: string; readonly error: unknown };

/** A shop. */
export interface Shop {
  readonly app: Hono;
  /** Continues the incomplete orders of an earlier process, and starts the rounds of recovery. */
  start(): Promise<void>;
  /** Starts nothing new and waits for running purchases, since the outcome of an aborted one would be unknown. */
  stop(): Promise<void>;
}

/** Creates a shop. It calls no service before `start`. */
export function openShop(options: ShopOptions): Shop {
  const { database, prices, publicUrl, adminKey, log, every = 15_000, fetch, timers = platformTimers } = options;
  const { now } = timers;
  const onChange = ({ id, state, why }: Order, { type }: OrderEvent): void =>
    log({ type, order: id, state, ...(why !== undefined && { why }) });
  const orders = createOrderStore(database, { now, onChange });
  const journal = createPurchaseJournal(database);
  const witnesses = createWitnesses(database);
  const store = createReceivedWebhooks(database);

  const clientOptions = { journal, timers, fetch };
  const bunaistore = createBunaistore({ ...options.bunaistore, ...clientOptions });
  const padington = createPadington({ ...options.padington, ...clientOptions });
  const tribute = createTribute({ ...options.tribute, ...clientOptions });

  const closing = new AbortController();
  const { signal } = closing;

  const payments = { tribute, publicUrl, now, signal, orders };
  const checkPayment = createPaymentCheck(payments);
  const reviewPayment = createPaymentReview(payments);

  async function step(order: Order): Promise<void> {
    if (signal.aborted) return;
    switch (order.state) {
      case "created":
        return openPayment(order, payments);
      case "awaiting_payment":
        return checkPayment(order);
      case "paid":
      case "fulfilling":
      case "parked":
        return fulfil(await reviewPayment(order), { bunaistore, padington, signal, orders });
      case "refunding":
        return payBack(order, payments);
      default:
        return;
    }
  }
  const onError = (error: unknown, order?: Pick<Order, "id">): void => {
    if (!signal.aborted) log({ type: "error", error, ...(order && { order: order.id }) });
  };
  const carrier = createCarrier({ orders, step, onError });
  const secrets = { bunaistore: options.bunaistore.apiKey, tribute: options.tribute.apiKey };
  const webhooks = createWebhooks({ orders, carrier, witnesses, bunaistore, secrets, store, timers, onError });

  /** Settles a parked order with the order that the operator found in a supplier's bot. */
  async function settle(order: Order, supplierOrder: string): Promise<string> {
    const part = nextPart(order);
    if (part?.state !== "unknown") return "nothing_to_settle";
    const supplier = part.what === "product" ? bunaistore : padington;
    const { outcome } = await supplier.orders.reconcile({ ref: refOf(order, part) }, { order: supplierOrder, signal });
    void carrier.carryOn(order.id);
    return outcome;
  }

  let stopRounds = (): void => {};
  return {
    app: createApp({ orders, carrier, webhooks, settle, prices, timers, adminKey, onError }),
    start: async () => {
      await tellAgain(bunaistore, { journal, witnesses, onError });
      stopRounds = startRecovery({ orders, carrier, timers, every });
    },
    stop: async () => {
      stopRounds();
      closing.abort(new Error("The shop is closing."));
      await carrier.idle();
    },
  };
}
