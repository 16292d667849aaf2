import { DatabaseSync } from "node:sqlite";

/**
 * Opens the shop's only file, with exclusive access. Writes survive a power cut, since no purchase that was sent may be lost.
 *
 * @throws Error if another process has it open: two processes on one file would advance the same orders
 */
export function openDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path);
  try {
    database.exec("pragma locking_mode = exclusive; pragma journal_mode = wal; pragma synchronous = full");
    return database;
  } catch (cause) {
    database.close();
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Cannot open ${path}: ${why}. Stop the other process that has it open.`, { cause });
  }
}
