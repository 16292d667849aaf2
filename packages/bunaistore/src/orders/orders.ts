import {
  createPurchases,
  type OpenPurchase,
  type CallOptions,
  type Journal,
  type Purchase,
  type PurchaseOptions,
  type Reconciliation,
  type ReconcileOptions,
  type Reply,
} from "@vitrine/client";
import type { FoundOrder, OrderPlaced, PlacedOrder, PlaceOrder } from "@vitrine/specs/bunaistore";

import type { Account } from "../account.ts";
import type { Bunaistore } from "../provider.ts";
import { toJournal, orderAdapter } from "./purchase-adapter.ts";
import { Witnessed } from "./witnessed.ts";

/**
 * An order that was bought: as it was placed or, where its purchase was known already, as it is looked up.
 *
 * @example
 * ```ts
 * const deliverTo = (order: BoughtOrder) => order.items;
 * ```
 */
export type BoughtOrder = PlacedOrder["order"] | FoundOrder["order"];

/** A purchase whose order was found. */
type Found = Extract<Reconciliation<BoughtOrder>, { readonly outcome: "found" }>;

/** Buying and looking up. */
export interface Orders {
  /**
   * Buys once for each `ref`, whatever happens: the wallet pays. Tells three outcomes apart, and never one as another:
   * `created`; `rejected`, certainly not charged; `unknown`, neither refund nor buy again: `reconcile`.
   *
   * A known `ref` buys nothing: it gives the outcome it had. Equal purchases go one after another. Before it buys it reads
   * `GET /v1/me` once, to be able to tell later.
   *
   * @throws TypeError for a ref that is none, or belongs to another purchase; what the journal throws, when nothing was sent
   *
   * @example
   * ```ts
   * const result = await client.orders.purchase({ product_id: "PRD_ajS8x", qty: 2 }, { ref: `inv:${invoice.id}` });
   * switch (result.outcome) {
   *   case "created":  return deliver(result.order.items);
   *   case "rejected": return refundCustomer(invoice, result.error.status);
   *   case "unknown":  return park(invoice, result.purchase);
   * }
   * ```
   */
  purchase(order: PlaceOrder, options: PurchaseOptions): Promise<Purchase<BoughtOrder>>;
  /**
   * Finds out what became of a purchase whose outcome is `unknown`. BunaiStore lists no orders. So it compares the counters of
   * `GET /v1/me` with those before, and looks through the `order_placed` events that `witness` was told of; where an order came
   * up but no event, it waits half a minute for one and then says `cannot_tell`. A person can look in the bot then: `{ order }` takes the
   * order that was found, `{ noOrder: true }` that there is none.
   *
   * @throws TypeError for a ref that is not written down; AbortedError
   *
   * @example
   * ```ts
   * const finding = await client.orders.reconcile(purchase);
   * if (finding.outcome === "found") await deliver(finding.order.items);
   * if (finding.outcome === "not_found") await refundCustomer(invoice);
   * ```
   */
  reconcile(
    purchase: OpenPurchase | Pick<OpenPurchase, "ref">,
    options?: ReconcileOptions,
  ): Promise<Reconciliation<BoughtOrder>>;
  /**
   * Reconciles every purchase that the journal has left open, one after another: after a start, and from time to time. One that a
   * crash has left takes up to a minute and a half.
   *
   * @example
   * ```ts
   * for (const finding of await client.orders.recover()) console.log(finding.ref, finding.outcome);
   * ```
   */
  recover(options?: Pick<ReconcileOptions, "signal">): Promise<readonly Reconciliation<BoughtOrder>[]>;
  /**
   * Tells of an `order_placed` event whose signature was verified: the way to find the order of a purchase whose answer was lost. Every
   * one is welcome; those of purchases that are known make no difference. It looks at once for the open purchase that this may be the
   * order of, and remembers the event for later ones of this process.
   *
   * @returns the purchases that are settled by it: there is somebody to deliver to. It waits for an equal purchase that is on its way,
   * so answer the webhook first
   *
   * @example
   * ```ts
   * if (event.event === "order_placed") {
   *   for (const found of await client.orders.witness(event)) await deliverTo(found.ref, found.order);
   * }
   * ```
   */
  witness(event: OrderPlaced): Promise<readonly Found[]>;
  /**
   * `POST /v1/orders`: buys at once; the wallet pays. `purchase` is the one to take where money matters.
   *
   * It is sent once, but where it was refused at the door or never left: the API knows no idempotency key. After an error whose
   * `charged` is `unknown` the order may exist: do not repeat it and do not refund your customer before you know.
   *
   * @throws InsufficientFundsError, ConflictError (stock gone), NotFoundError, BadRequestError: nothing was bought
   *
   * @example
   * ```ts
   * const { order } = await client.orders.place({ product_id: "PRD_ajS8x", qty: 3 });
   * for (const item of order.items) deliver(item); // any length, with line breaks
   * ```
   */
  place(order: PlaceOrder, options?: CallOptions): Reply<PlacedOrder>;
  /**
   * `GET /v1/orders/{id}`: an order of your account as it stands now, `refunded` and `after_note` read at this moment.
   *
   * @throws NotFoundError also for another account's order; TypeError for an id that cannot be one
   *
   * @example
   * ```ts
   * const { order } = await client.orders.get("ORDx8kLm2Qp");
   * ```
   */
  get(id: string, options?: CallOptions): Reply<FoundOrder>;
}

export function bindOrders(connection: Bunaistore, account: Account, journal: Journal): Orders {
  const { ask, timers, tell } = connection;
  const witnessed = new Witnessed(timers);
  const adapter = orderAdapter(connection, account, witnessed);
  const { purchase, reconcile, recover, lookAgain } = createPurchases(adapter, { journal, timers, tell });
  return {
    purchase,
    reconcile,
    recover,
    witness: async (event) => {
      // What was bought in the bot, no client has bought.
      if (event.source === "bot") return [];
      witnessed.add(event);
      const findings = await lookAgain(toJournal(event));
      return findings.filter((finding) => finding.outcome === "found");
    },
    place: (body, options) => ask("POST /v1/orders", { body }, options),
    get: (id, options) => ask("GET /v1/orders/{id}", { path: { id } }, options),
  };
}
