import type { Timers } from "@vitrine/client";

import type { Carrier } from "./carry-on.ts";
import type { OrderStore } from "./order-store.ts";

/** What rounds are made with. */
export interface Recovery {
  readonly orders: OrderStore;
  readonly carrier: Carrier;
  readonly timers: Timers;
  /** Milliseconds from one round to the next. */
  readonly every: number;
}

/**
 * Takes up every order that is not over: now, which after a crash means wherever it was left, and then again and again, for
 * whatever a lost webhook or a supplier that was down has left waiting. Call what it gives to stop.
 */
export function startRecovery({ orders, carrier, timers, every }: Recovery): () => void {
  let cancel = (): void => {};
  function round(): void {
    // Those that are on their way already are not begun anew.
    for (const { id } of orders.open()) void carrier.carryOn(id);
    cancel = timers.after(every, round);
  }
  round();
  return () => cancel();
}
