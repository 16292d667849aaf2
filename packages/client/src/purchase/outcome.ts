import type { ShopError } from "../errors/shop-error.ts";
import type { JournalEntry } from "./journal.ts";

/**
 * A purchase whose outcome is still unknown: plain JSON, to store and pass to `reconcile` later.
 *
 * @example
 * ```ts
 * await database.park(invoice.id, JSON.stringify(result.purchase));
 * ```
 */
export type OpenPurchase = Pick<JournalEntry, "ref" | "provider" | "operation" | "input" | "startedAt" | "checkpoint">;

/**
 * The final result of a purchase. Placing it again with the same `ref` returns the same result and buys nothing.
 *
 * - `created`: the order was made, and the provider has charged for it, unless it is paid later.
 * - `rejected`: certainly nothing was charged and no order was made. To try again, use a new ref; `error.isTransient` says
 *   whether that can help.
 * - `unknown`: it may have been charged, or was charged but its order cannot be read at the moment. Neither refund nor buy
 *   again: call `reconcile`.
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
 * The result of reconciling a purchase.
 *
 * - `found`: it is `created` now, with this order.
 * - `not_found`: nothing was charged; it is `rejected` now.
 * - `several`: each of these orders could be the purchase, and at least one of them belongs to another buyer. Choose one with
 *   `order`.
 * - `cannot_tell`: `reason` says why. Store the purchase and try again later, or have a person check and pass `order` or
 *   `noOrder`.
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

/** Options of a purchase. */
export interface PurchaseOptions {
  /** Your own id of this purchase. One ref buys once, no matter how often you try. */
  readonly ref: string;
  /** Aborts the purchase. A request that was already sent may still buy: the outcome is then `unknown`. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Time limit of the whole purchase in milliseconds, including the wait for an identical one. Default: the client's own. Each
   * request is abandoned after a minute at most.
   */
  readonly timeoutMs?: number | undefined;
}

/**
 * Options of `reconcile`: none, or what a person has found out at the provider when the API cannot tell.
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
       * The order that a person found for the purchase. It is checked, and refused (`cannot_tell`) when it cannot be the one:
       * it has other goods, belongs to another purchase, or was placed before this one began.
       */
      readonly order?: string | undefined;
      readonly noOrder?: undefined;
    }
  | {
      readonly order?: undefined;
      /**
       * A person has checked at the provider that there is no order: the purchase becomes `rejected`. Refused (`cannot_tell`)
       * while the request may still be carried out. The API's own evidence takes precedence: an order that could be the one is
       * returned instead.
       */
      readonly noOrder: true;
    }
);
