import type { Timers } from "@vitrine/client";

import type { Carrier } from "./carry-on.ts";
import type { OrderStore } from "./order-store.ts";

/** The dependencies of recovery. */
export interface Recovery {
  readonly orders: OrderStore;
  readonly carrier: Carrier;
  readonly timers: Timers;
  /** The time between two rounds, in milliseconds. */
  readonly every: number;
}

/**
 * Advances every incomplete order: now, to continue orders that a crash interrupted, and then at intervals, to continue orders that
 * wait because of a lost webhook or an unavailable supplier. The returned function stops it.
 */
export function startRecovery({ orders, carrier, timers, every }: Recovery): () => void {
  let cancel = (): void => {};
  function round(): void {
    // An order that is already being advanced is not started again.
    for (const { id } of orders.open()) void carrier.carryOn(id);
    cancel = timers.after(every, round);
  }
  round();
  return () => cancel();
}
