import { idOf } from "./store.ts";
import type { Document, Session } from "./store.ts";

/** A document as a committed transaction left it. */
export interface Change {
  /** The collection's name: `bunaistore.orders`. */
  readonly collection: string;
  readonly id: string | number;
  /** Undefined if it was deleted. */
  readonly document: Document | undefined;
}

/** Wraps a session to record the writes that were not undone, for watchers. */
export function recordingSession(session: Session): { readonly session: Session; readonly changes: readonly Change[] } {
  const changes: Change[] = [];
  const recording: Session = {
    get: (from, id) => session.get(from, id),
    find: (from, index, query) => session.find(from, index, query),
    count: (from, index, where) => session.count(from, index, where),
    all: (from) => session.all(from),
    sequence: (name) => session.sequence(name),
    sequences: () => session.sequences(),
    setSequence: (name, last) => session.setSequence(name, last),
    put: async (into, row) => {
      const put = await session.put(into, row);
      changes.push({ collection: into.name, id: idOf(into, row), document: row });
      return put;
    },
    delete: async (from, id) => {
      const deleted = await session.delete(from, id);
      if (deleted) changes.push({ collection: from.name, id, document: undefined });
      return deleted;
    },
    savepoint: async (work) => {
      const written = changes.length;
      try {
        return await session.savepoint(work);
      } catch (cause) {
        changes.splice(written);
        throw cause;
      }
    },
  };
  return { session: recording, changes };
}
