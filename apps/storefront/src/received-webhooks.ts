import type { DatabaseSync } from "node:sqlite";

import type { DedupeStore } from "@vitrine/webhooks";

/**
 * Stores which webhooks have been handled. No other process uses the database, so a claim found at the start belongs to a process that
 * died: a retry of that webhook is handled at once, without waiting for the claim to expire.
 */
export function createReceivedWebhooks(database: DatabaseSync): DedupeStore {
  database.exec(
    "create table if not exists webhook (key text primary key, until integer not null, done integer not null)",
  );
  database.exec("delete from webhook where not done");
  const claim = database.prepare(
    "insert into webhook values (:key, :until, 0) on conflict do update set until = :until where not done and until <= :at",
  );
  const find = database.prepare("select done from webhook where key = :key");
  const done = database.prepare("insert into webhook values (:key, 0, 1) on conflict do update set done = 1");
  const release = database.prepare("delete from webhook where key = :key and until = :until and not done");
  return {
    claim: ({ key, at, until }) => {
      if (claim.run({ key, at, until }).changes === 1) return "claimed";
      return find.get({ key })?.["done"] === 1 ? "done" : "busy";
    },
    done: ({ key }) => void done.run({ key }),
    release: ({ key, until }) => void release.run({ key, until }),
  };
}
