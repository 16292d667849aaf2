import type { ConnectOptions } from "../connect.ts";
import type { Provider } from "../provider.ts";
import type { Journal } from "./journal.ts";
import { createMemoryJournal } from "./memory-journal.ts";

/** Keyed by the `fetch` function, so that each mock of a test has its own; then by account. */
const journals = new WeakMap<object, Map<string, Journal>>();

/** Stands for the platform's `fetch`, even if that is replaced. */
const platformFetch: object = {};

/**
 * The in-memory journal that all clients of an account share in this process. If a program makes a client for each
 * request, a journal of its own would forget the refs, and the same ref would buy again. It is lost at a restart.
 *
 * @example
 * ```ts
 * const journal = options.journal ?? processJournal(lemonade, options);
 * ```
 */
export function processJournal(
  { name, baseUrl: usual }: Pick<Provider, "name" | "baseUrl">,
  { apiKey, baseUrl = usual, fetch }: Pick<ConnectOptions, "apiKey" | "baseUrl" | "fetch">,
): Journal {
  const way = fetch ?? platformFetch;
  const accounts = journals.get(way) ?? new Map<string, Journal>();
  journals.set(way, accounts);
  const account = JSON.stringify([name, new URL(baseUrl).href, apiKey.trim()]);
  const journal = accounts.get(account) ?? createMemoryJournal();
  accounts.set(account, journal);
  return journal;
}
