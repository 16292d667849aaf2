import { DatabaseSync } from "node:sqlite";

import type { DedupeStore } from "@vitrine/webhooks";

/** One row per event, in a file that several processes may share. */
export function sqliteStore(path: string): DedupeStore {
  const database = new DatabaseSync(path, { timeout: 5_000 });
  database.exec(
    "CREATE TABLE IF NOT EXISTS webhooks (key TEXT PRIMARY KEY, until INTEGER NOT NULL, done INTEGER NOT NULL)",
  );
  const claim = database.prepare(
    "INSERT INTO webhooks VALUES (:key, :until, 0) ON CONFLICT DO UPDATE SET until = :until WHERE NOT done AND until <= :at",
  );
  const find = database.prepare("SELECT done FROM webhooks WHERE key = :key");
  const done = database.prepare("INSERT INTO webhooks VALUES (:key, 0, 1) ON CONFLICT DO UPDATE SET done = 1");
  const release = database.prepare("DELETE FROM webhooks WHERE key = :key AND until = :until AND NOT done");
  return {
    claim({ key, at, until }) {
      if (claim.run({ key, at, until }).changes === 1) return "claimed";
      return find.get({ key })?.["done"] === 1 ? "done" : "busy";
    },
    done: ({ key }) => void done.run({ key }),
    release: ({ key, until }) => void release.run({ key, until }),
  };
}
