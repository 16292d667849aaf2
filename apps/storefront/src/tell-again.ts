import type { BunaistoreClient } from "@vitrine/bunaistore";
import type { Journal } from "@vitrine/client";

import type { Witnesses } from "./witnesses.ts";

/** The open purchases, and the events that may settle them. */
export interface StoredEvents {
  readonly journal: Journal;
  readonly witnesses: Witnesses;
  readonly onError: (error: unknown) => void;
}

/** Passes the stored events that may settle an open purchase to the client of a new process. */
export async function tellAgain(
  { orders }: Pick<BunaistoreClient, "orders">,
  { journal, witnesses, onError }: StoredEvents,
): Promise<void> {
  const [earliest] = await journal.open();
  if (!earliest) return;
  // Not awaited: it may wait for a purchase that only the next recovery round continues; that round uses the result.
  for (const event of witnesses.since(earliest.startedAt)) orders.witness(event).catch(onError);
}
