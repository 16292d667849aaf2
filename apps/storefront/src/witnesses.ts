import type { DatabaseSync } from "node:sqlite";

import type { BunaistoreEvents } from "@vitrine/bunaistore";

type OrderPlaced = BunaistoreEvents["order_placed"];

/**
 * BunaiStore's `order_placed` events. The client uses them to find the order of a purchase whose response was lost. The client keeps
 * them only in memory, and BunaiStore retries them for only three seconds, so the shop stores them.
 */
export interface Witnesses {
  add(event: OrderPlaced, at: number): void;
  /** The events that arrived at or after this time, earliest first. */
  since(at: number): readonly OrderPlaced[];
}

/** Creates the store in a table of the shop's database, one row for each order. */
export function createWitnesses(database: DatabaseSync): Witnesses {
  database.exec("create table if not exists witness (order_id text primary key, at integer, event text)");
  const add = database.prepare("insert into witness values (:order_id, :at, :event) on conflict do nothing");
  const since = database.prepare("select event from witness where at >= ? order by at, rowid");
  return {
    add: (event, at) => {
      // The goods are stored only with the customer's order.
      const { order_id } = event;
      add.run({ order_id, at, event: JSON.stringify({ ...event, items: [] }) });
    },
    since: (at) => since.all(at).map((row) => JSON.parse(row["event"] as string) as OrderPlaced),
  };
}
