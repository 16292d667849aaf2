import type { Timers } from "@vitrine/client";

import type { Carrier } from "./carry-on.ts";
import type { OrderStore } from "./order-store.ts";

/** What recovery uses. */
export interface Recovery {
  readonly orders: OrderStore;
  readonly carrier: Carrier;
  readonly timers: Timers;
  /** Milliseconds between two rounds. */
  readonly every: number;
}

/**
 * Carries every incomplete order on: now, which continues what a crash has interrupted, and then regularly, which continues what a lost
 * webhook or an unavailable supplier has left waiting. The function it returns stops it.
 */
export function startRecovery({ orders, carrier, timers, every }: Recovery): () => void {
  let cancel = (): void => {};
  function round(): void {
    // An order that is being carried on is not started a second time.
    for (const { id } of orders.open()) void carrier.carryOn(id);
    cancel = timers.after(every, round);
  }
  round();
  return () => cancel();
}
