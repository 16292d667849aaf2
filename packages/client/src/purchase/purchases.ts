import type { PurchaseAdapter } from "./adapter.ts";
import { createBuying, type Buying } from "./buy.ts";
import { purchaseContext, type PurchaseDependencies } from "./context.ts";
import { createReconciling, type Reconciling } from "./reconcile.ts";

/** Buys with three outcomes, and reconciles the unknown ones. */
export type Purchases<Input, Order> = Pick<Buying<Input, Order>, "purchase"> & Reconciling<Order>;

/**
 * Makes the purchases of one operation. Clients that share a journal also share the queue of equal purchases.
 *
 * @example
 * ```ts
 * const { purchase, reconcile, recover } = createPurchases(cupAdapter(connection), { journal, timers, tell });
 * ```
 */
export function createPurchases<Input, Order, Journaled, Checkpoint>(
  adapter: PurchaseAdapter<Input, Order, Journaled, Checkpoint>,
  means: PurchaseDependencies,
): Purchases<Input, Order> {
  // A journal is untyped, but this adapter wrote its entries of this operation.
  const context = purchaseContext(adapter as PurchaseAdapter<Input, Order>, means);
  const { purchase, isRunning } = createBuying(context);
  return { purchase, ...createReconciling(context, isRunning) };
}
