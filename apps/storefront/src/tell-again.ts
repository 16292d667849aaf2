import type { BunaistoreClient } from "@vitrine/bunaistore";
import type { Journal } from "@vitrine/client";

import type { Witnesses } from "./witnesses.ts";

/** Where purchases that are still open stand, and the events that may concern them. */
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
