import type { PurchaseAdapter } from "./adapter.ts";
import { createBuying, type Buying } from "./buy.ts";
import { purchaseContext, type PurchaseDependencies } from "./context.ts";
import { createReconciling, type Reconciling } from "./reconcile.ts";

/** Buying with three outcomes, and finding out what became of the third. */
export type Purchases<Input, Order> = Pick<Buying<Input, Order>, "purchase"> & Reconciling<Order>;

/**
 * Makes the purchases of one operation. Clients that share a journal share the order in which equal purchases go, too.
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
  // A journal knows no types: what it holds of this operation, this adapter has written.
  const context = purchaseContext(adapter as PurchaseAdapter<Input, Order>, means);
  const { purchase, isRunning } = createBuying(context);
  return { purchase, ...createReconciling(context, isRunning) };
}
