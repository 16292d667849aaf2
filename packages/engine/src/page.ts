import type { Answer } from "./call.ts";
import { createMatcher } from "./operations.ts";
import type { Match } from "./operations.ts";

/** Somebody's browser at a page: no key, no JSON. */
export interface Visit {
  /** Values for the {names} in the path. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** What a form sent; empty for none. */
  readonly form: URLSearchParams;
  /** A header's value by its lower-case name. */
  header(name: string): string | undefined;
}

/** What a provider shows to people besides its API, such as a hosted checkout. */
export interface Pages<Tx> {
  /** Where the real service has them: `https://web.tribute.tg`. */
  readonly origin: string;
  /** By method and path: `"GET /shop/pay/{uuid}"`. Each answers for itself, in a transaction. */
  readonly shown: Readonly<Record<string, (tx: Tx, visit: Visit) => Promise<Answer>>>;
}

/** Answers which page a call is for, if any. HEAD is answered by GET. */
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
