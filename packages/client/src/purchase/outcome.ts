import type { ShopError } from "../errors/shop-error.ts";
import type { JournalEntry } from "./journal.ts";

/**
 * A purchase whose outcome is not known yet: plain JSON, to be parked and given to `reconcile`.
 *
 * @example
 * ```ts
 * await database.park(invoice.id, JSON.stringify(result.purchase));
 * ```
 */
export type OpenPurchase = Pick<JournalEntry, "ref" | "provider" | "operation" | "input" | "startedAt" | "checkpoint">;

/**
 * How a purchase ended, for good: a known `ref` gives the same again instead of buying.
 *
 * - `created`: here is the order, and the provider has charged, unless it is one that is paid later.
 * - `rejected`: it is certain that nothing was charged, and no order made. To try again, take a new ref; `error.isTransient` says whether
 *   that can help.
 * - `unknown`: it may be charged, or is, and its order cannot be read at the moment. Neither refund nor buy again: `reconcile` it.
 *
 * @example
 * ```ts
 * switch (result.outcome) {
 *   case "created":  return deliver(result.order.items);
 *   case "rejected": return refundCustomer(invoice, result.error.status);
 *   case "unknown":  return park(invoice, result.purchase);
 * }
 * ```
 */
export type Purchase<Order> =
  | { readonly outcome: "created"; readonly ref: string; readonly order: Order }
  | { readonly outcome: "rejected"; readonly ref: string; readonly error: ShopError }
  | { readonly outcome: "unknown"; readonly ref: string; readonly purchase: OpenPurchase; readonly error: ShopError };

/**
 * What became of a purchase.
 *
 * - `found`: it is `created` now, with this order.
 * - `not_found`: nothing was charged; it is `rejected` now.
 * - `several`: these orders could each be it, and at least one of them is somebody else's. Tell which with `order`.
 * - `cannot_tell`: `reason` says why. Park it and ask again later, or have a person look and pass `order` or `noOrder`.
 *
 * @example
 * ```ts
 * const finding = await client.orders.reconcile(purchase);
 * if (finding.outcome === "found") await deliver(finding.order);
 * if (finding.outcome === "not_found") await refundCustomer(invoice);
 * ```
 */
export type Reconciliation<Order> =
  | { readonly outcome: "found"; readonly ref: string; readonly order: Order }
  | { readonly outcome: "not_found"; readonly ref: string; readonly error: ShopError }
  | { readonly outcome: "several"; readonly ref: string; readonly orders: readonly Order[] }
  | { readonly outcome: "cannot_tell"; readonly ref: string; readonly reason: string };

/**
 * What a purchase takes beside what is bought.
 *
 * @example
 * ```ts
 * const options: PurchaseOptions = { ref: `inv:${invoice.id}` };
 * ```
 */
export interface PurchaseOptions {
  /** Your own id of this purchase. One ref buys once, however often it is tried. */
  readonly ref: string;
  /** Gives it up. What was sent by then may be bought all the same: the outcome is then `unknown`. */
  readonly signal?: AbortSignal | undefined;
  /** How long it may take in all, in milliseconds, waiting for an equal one included; the client's own unless told otherwise. Its request is given up after a minute at most. */
  readonly timeoutMs?: number | undefined;
}

/**
 * What reconciling takes beside the purchase: nothing, or what a person has found out at the provider where the API cannot tell.
 *
 * @example
 * ```ts
 * await client.orders.reconcile(purchase, { order: "ORDx8kLm2Qp" }); // a person has found it in the bot
 * await client.orders.reconcile(purchase, { noOrder: true }); // a person has looked, and there is none
 * ```
 */
export type ReconcileOptions = {
  readonly signal?: AbortSignal | undefined;
} & (
  | {
      /**
       * The order that somebody has found for it. It is looked at, and refused (`cannot_tell`) when it cannot be the one: other goods,
       * another purchase's, or placed before this one began.
       */
      readonly order?: string | undefined;
      readonly noOrder?: undefined;
    }
  | {
      readonly order?: undefined;
      /**
       * Somebody has looked at the provider and is sure that there is no order: the purchase becomes `rejected`. Refused (`cannot_tell`) as
       * long as the request may still be carried out. What the API itself shows goes first: an order that could be the one is answered instead.
       */
      readonly noOrder: true;
    }
);
