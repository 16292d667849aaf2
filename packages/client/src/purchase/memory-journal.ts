import { isOpen, type Journal, type JournalEntry } from "./journal.ts";

/**
 * A journal in memory. It lasts no longer than the process. If you make a new one for each request, it forgets all
 * purchases, as after a restart. Use a database where money matters.
 *
 * @example
 * ```ts
 * const client = createClient({ apiKey, journal: createMemoryJournal() });
 * ```
 */
export function createMemoryJournal(): Journal {
  const entries = new Map<string, JournalEntry>();
  const owners = new Map<string, string>();
  const ownerKey = (provider: string, orderId: string): string => JSON.stringify([provider, orderId]);

  function write(entry: JournalEntry): void {
    entries.set(entry.ref, structuredClone(entry));
    if (entry.orderId !== undefined) owners.set(ownerKey(entry.provider, entry.orderId), entry.ref);
  }

  return {
    read: async (ref) => entries.get(ref),
    ownerOf: async (provider, orderId) => owners.get(ownerKey(provider, orderId)),
    claim: async (entry) => {
      const known = entries.get(entry.ref);
      if (!known) write(entry);
      return known;
    },
    settle: async (entry) => {
      const before = entries.get(entry.ref);
      if (!before || !isOpen(before)) return false;
      const { provider, orderId, ref } = entry;
      if (orderId !== undefined && (owners.get(ownerKey(provider, orderId)) ?? ref) !== ref) return false;
      write(entry);
      return true;
    },
    open: async () => [...entries.values()].filter(isOpen),
    since: async (startedAt) => [...entries.values()].filter((entry) => entry.startedAt >= startedAt),
  };
}
