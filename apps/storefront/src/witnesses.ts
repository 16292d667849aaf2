import type { DatabaseSync } from "node:sqlite";

import type { BunaistoreEvents } from "@vitrine/bunaistore";

type OrderPlaced = BunaistoreEvents["order_placed"];

/**
 * The `order_placed` events of BunaiStore, which tell what became of a purchase whose answer was lost. The client forgets them when
 * the process ends, and BunaiStore sends them for three seconds and never again; so they are written down.
 */
export interface Witnesses {
  add(event: OrderPlaced, at: number): void;
  /** Those that came at this moment or later, the earliest first. */
  since(at: number): readonly OrderPlaced[];
}

/** Keeps them in a table of the shop's database, one row an order. */
export function createWitnesses(database: DatabaseSync): Witnesses {
  database.exec("create table if not exists witness (order_id text primary key, at integer, event text)");
  const add = database.prepare("insert into witness values (:order_id, :at, :event) on conflict do nothing");
  const since = database.prepare("select event from witness where at >= ? order by at, rowid");
  return {
    add: (event, at) => {
      // What was bought is kept with the customer's order, and once is enough.
      const { order_id } = event;
      add.run({ order_id, at, event: JSON.stringify({ ...event, items: [] }) });
    },
    since: (at) => since.all(at).map((row) => JSON.parse(row["event"] as string) as OrderPlaced),
  };
}
