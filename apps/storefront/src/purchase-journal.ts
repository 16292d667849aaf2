import type { DatabaseSync } from "node:sqlite";

import type { Journal, JournalEntry } from "@vitrine/client";

/**
 * Creates the journal in which the clients record purchases before sending them, so that the next process knows what this one bought.
 * All suppliers share one table; each purchase of this shop has its own ref.
 */
export function createPurchaseJournal(database: DatabaseSync): Journal {
  database.exec(`
    create table if not exists purchase (
      ref text primary key, started_at integer, outcome text, provider text, order_id text, entry text,
      unique (provider, order_id)
    )`);
  const claim = database.prepare(
    "insert into purchase values (:ref, :started_at, :outcome, :provider, :order_id, :entry) on conflict (ref) do nothing",
  );
  // `or ignore`: the order may already belong to another purchase.
  const settle = database.prepare(
    `update or ignore purchase set outcome = :outcome, order_id = :order_id, entry = :entry
     where ref = :ref and outcome in ('pending', 'unknown')`,
  );
  const all = (where: string): ((...values: (string | number)[]) => JournalEntry[]) => {
    const statement = database.prepare(`select entry from purchase where ${where} order by started_at, rowid`);
    return (...values) => statement.all(...values).map((row) => JSON.parse(row["entry"] as string) as JournalEntry);
  };
  const withRef = all("ref = ?");
  const withOrder = all("provider = ? and order_id = ?");
  const open = all("outcome in ('pending', 'unknown')");
  const since = all("started_at >= ?");

  return {
    read: async (ref) => withRef(ref)[0],
    ownerOf: async (provider, orderId) => withOrder(provider, orderId)[0]?.ref,
    claim: async (entry) => {
      const { ref, startedAt: started_at, outcome, provider, orderId: order_id = null } = entry;
      const isNew =
        claim.run({ ref, started_at, outcome, provider, order_id, entry: JSON.stringify(entry) }).changes === 1;
      return isNew ? undefined : withRef(ref)[0];
    },
    settle: async (entry) => {
      const { ref, outcome, orderId: order_id = null } = entry;
      return settle.run({ ref, outcome, order_id, entry: JSON.stringify(entry) }).changes === 1;
    },
    open: async () => open(),
    since: async (startedAt) => since(startedAt),
  };
}
