import type { BunaistoreClient } from "@vitrine/bunaistore";
import type { Journal, Timers } from "@vitrine/client";

import type { Carrier } from "./carry-on.ts";
import type { OrderStore } from "./order-store.ts";
import type { Witnesses } from "./witnesses.ts";

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

export interface Remembering {
  readonly journal: Journal;
  readonly witnesses: Witnesses;
  readonly onError: (error: unknown) => void;
}

/** Tells the client again of the events that may concern a purchase that is still open: those it was told of are forgotten. */
export async function tellAgain(
  { orders }: Pick<BunaistoreClient, "orders">,
  { journal, witnesses, onError }: Remembering,
): Promise<void> {
  const [earliest] = await journal.open();
  if (!earliest) return;
  // What it settles the next round takes up; it may wait for a purchase that only that round goes on with.
  for (const event of witnesses.since(earliest.startedAt)) orders.witness(event).catch(onError);
}
