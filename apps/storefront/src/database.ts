import { DatabaseSync } from "node:sqlite";

/**
 * Opens the shop's only file, for this process alone. What is written survives a power cut, since no purchase that was sent may be lost.
 *
 * @throws Error where it is open in another process: two processes on one file would carry the same orders on
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
