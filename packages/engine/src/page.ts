import type { Answer } from "./call.ts";
import { createMatcher } from "./operations.ts";
import type { Match } from "./operations.ts";

/** A browser's request for a page: no key, no JSON. */
export interface Visit {
  /** Values for the {names} in the path. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The submitted form; empty if there is none. */
  readonly form: URLSearchParams;
  /** A header's value by its lower-case name. */
  header(name: string): string | undefined;
}

/** The pages that a provider shows to people besides its API, such as a hosted checkout. */
export interface Pages<Tx> {
  /** Origin of the pages at the real service: `https://web.tribute.tg`. */
  readonly origin: string;
  /** Handlers by method and path, such as `"GET /shop/pay/{uuid}"`. Each runs in a transaction of its own. */
  readonly shown: Readonly<Record<string, (tx: Tx, visit: Visit) => Promise<Answer>>>;
}

/** Builds the function that finds the page of a call, if any. HEAD is answered by GET. */
export function createPageMatcher(
  shown: Readonly<Record<string, unknown>>,
): (method: string, path: string) => Extract<Match, { kind: "page" }> | undefined {
  const places = Object.keys(shown).map((name) => {
    const [method = "", path = ""] = name.split(" ");
    return [name, { method, path }] as const;
  });
  const match = createMatcher(Object.fromEntries(places));
  return (method, path) => {
    const found = match(method, path);
    return found.kind === "found" ? { ...found, kind: "page" } : undefined;
  };
}
