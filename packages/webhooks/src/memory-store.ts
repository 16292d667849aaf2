import type { DedupeStore } from "./dedupe-store.ts";

/**
 * A store in memory, for a single process.
 *
 * It remembers the last `remembered` handled events (default 10,000).
 *
 * @example
 * ```ts
 * const webhooks = receiver({ scheme, secrets, store: memoryStore({ remembered: 100_000 }) });
 * ```
 */
export function memoryStore(options: { readonly remembered?: number } = {}): DedupeStore {
  const { remembered = 10_000 } = options;
  const claimed = new Map<string, number>();
  /** In the order in which they were done. */
  const done = new Set<string>();

  return {
    claim({ key, at, until }) {
      if (done.has(key)) return "done";
      if ((claimed.get(key) ?? at) > at) return "busy";
      claimed.set(key, until);
      return "claimed";
    },
    done({ key }) {
      claimed.delete(key);
      done.add(key);
      if (done.size <= remembered) return;
      const [oldest] = done;
      done.delete(oldest!);
    },
    release({ key, until }) {
      if (claimed.get(key) === until) claimed.delete(key);
    },
  };
}
