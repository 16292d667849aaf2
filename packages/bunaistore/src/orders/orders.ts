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
 * A purchased order: as placed or, if its purchase was already known, as looked up.
 *
 * @example
 * ```ts
 * const deliverTo = (order: BoughtOrder) => order.items;
 * ```
 */
export type BoughtOrder = PlacedOrder["order"] | FoundOrder["order"];

/** A reconciled purchase whose order was found. */
type Found = Extract<Reconciliation<BoughtOrder>, { readonly outcome: "found" }>;

/** Purchases and look-ups. */
export interface Orders {
  /**
   * Buys at most once for each `ref`, paying from the wallet. The outcome is `created`, `rejected` (certainly not
   * charged) or `unknown` (neither refund nor buy again: call `reconcile`).
   *
   * Calling it again with a known `ref` buys nothing and returns the existing outcome. Purchases of the same product
   * and quantity run one after another. Each purchase first reads `GET /v1/me`, so that it can be reconciled later.
   *
   * @throws TypeError if the ref is invalid or belongs to another purchase; an error of the journal, if nothing was
   * sent
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
   * Finds the outcome of an `unknown` purchase. BunaiStore does not list orders, so it compares the counters of
   * `GET /v1/me` with those before the purchase, and searches the `order_placed` events passed to `witness`. If the
   * counters show an order but no event has come, it waits half a minute for one and then returns `cannot_tell`. In
   * that case a person can check in the bot: `{ order }` names the order that they found, `{ noOrder: true }` says that
   * there is none.
   *
   * @throws TypeError if the journal does not know the ref; AbortedError
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
   * Reconciles all open purchases of the journal, one after another. Call it at start-up and from time to time. A
   * purchase that a crash left open takes up to a minute and a half.
   *
   * @example
   * ```ts
   * for (const finding of await client.orders.recover()) console.log(finding.ref, finding.outcome);
   * ```
   */
  recover(options?: Pick<ReconcileOptions, "signal">): Promise<readonly Reconciliation<BoughtOrder>[]>;
  /**
   * Records an `order_placed` event whose signature was verified. This is how the order of a purchase whose answer was
   * lost is found. Pass every such event; those of known purchases make no difference. It checks the event against the
   * open purchases at once, and remembers it in this process for later ones.
   *
   * @returns the purchases that it settled, which you can now deliver. It waits for an equal purchase in progress, so
   * answer the webhook first
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
   * `POST /v1/orders`: buys at once from the wallet. Prefer `purchase` where money matters.
   *
   * It is retried only if the API answered 429 or it was never sent, because the API has no idempotency key. After an
   * error whose `charged` is `"unknown"` the order may exist: do not repeat it, and do not refund your
   * customer before you know.
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
   * `GET /v1/orders/{id}`: an order of your account, with the current `refunded` and `after_note`.
   *
   * @throws NotFoundError, also for another account's order; TypeError if the id is invalid
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
      // An order placed in the bot does not belong to any client's purchase.
      if (event.source === "bot") return [];
      witnessed.add(event);
      const findings = await lookAgain(toJournal(event));
      return findings.filter((finding) => finding.outcome === "found");
    },
    place: (body, options) => ask("POST /v1/orders", { body }, options),
    get: (id, options) => ask("GET /v1/orders/{id}", { path: { id } }, options),
  };
}
