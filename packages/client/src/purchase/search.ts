import type { PurchaseAdapter, Search } from "./adapter.ts";
import { wasTold, type Journal, type JournalEntry } from "./journal.ts";
import type { ReconcileOptions } from "./outcome.ts";

/**
 * The tolerated difference between this clock and the provider's, in milliseconds. Kerberos allows the same (RFC 4120).
 */
const clockDifference = 300_000;

/** Makes the search for a purchase's order, at the provider or where a person says it is. */
export function createSearch<Input, Order>(
  adapter: PurchaseAdapter<Input, Order>,
  journal: Journal,
): (entry: JournalEntry, options: ReconcileOptions) => Promise<Search<Order>> {
  const { provider } = adapter;

  /**
   * The candidate orders that no purchase owns. If a person saw two equal orders, an earlier equal purchase may have
   * been given this one's order. Then the order that was left is this one's.
   */
  async function searchUnowned(entry: JournalEntry, options: ReconcileOptions): Promise<Search<Order>> {
    const alike = [entry];
    for (const each of alike) {
      const search = await searchFor(each, options);
      if ("reason" in search) return search;
      const owners = await Promise.all(search.candidates.map(({ id }) => journal.ownerOf(provider, id)));
      const free = search.candidates.filter((_candidate, index) => owners[index] === undefined);
      if (free.length > 0) return { candidates: free };
      for (const ref of owners.filter((owner) => owner !== undefined)) {
        if (adapter.searchPlaces) return { reason: `its order is the one of purchase "${ref}" already` };
        const owner = await journal.read(ref);
        const mayHaveIts = owner && !wasTold(owner) && owner.startedAt <= entry.startedAt;
        if (mayHaveIts && !alike.some((other) => other.ref === ref)) alike.push(owner);
      }
    }
    return { candidates: [] };
  }

  /** What the provider shows. If it cannot tell, a person may have found out. */
  async function searchFor(entry: JournalEntry, { order, noOrder, signal }: ReconcileOptions): Promise<Search<Order>> {
    if (order !== undefined) return named(entry, order, signal);
    if (noOrder && adapter.searchPlaces) return { candidates: [] };
    const search = await adapter.search(entry, journal, { signal });
    return noOrder && "reason" in search ? { candidates: [] } : search;
  }

  async function named(entry: JournalEntry, orderId: string, signal?: AbortSignal): Promise<Search<Order>> {
    const owner = await journal.ownerOf(provider, orderId);
    if (owner !== undefined) return { reason: `${orderId} is the order of purchase "${owner}"` };
    const order = await adapter.look(orderId, { signal });
    if (!adapter.fits(entry.input, order)) return { reason: `${orderId} is another order than what was bought` };
    const placedAt = utcMoment(adapter.placedAt(order));
    if (placedAt + clockDifference < entry.startedAt) {
      const began = `this purchase began at ${new Date(entry.startedAt).toISOString()}`;
      return { reason: `${orderId} was placed at ${new Date(placedAt).toISOString()}, and ${began}` };
    }
    return { candidates: [{ id: orderId, look: async () => order }] };
  }

  return searchUnowned;
}

/** NaN if the answer has no valid time: NaN is neither before nor after anything. */
function utcMoment(text: string): number {
  return Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
}
