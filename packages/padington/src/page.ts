import { listPages, type Listing, type Reply } from "@vitrine/client";

/**
 * Which part of a list.
 *
 * @example
 * ```ts
 * const query: PageQuery = { limit: 100, offset: 200 };
 * ```
 */
export interface PageQuery {
  /** How many at most, 1 to 100; 20 unless told otherwise. */
  readonly limit?: number;
  /** How many of the newest to skip. */
  readonly offset?: number;
}

/** The largest page there is. */
export const wholePage = 100;

/** A list, newest first, whose pages say how long it is. */
export function newestFirst<Page extends { readonly total: number }, Row>(
  query: PageQuery,
  ask: (query: PageQuery) => Reply<Page>,
  rows: { readonly of: (page: Page) => readonly Row[]; readonly idOf: (row: Row) => string },
): Listing<Page, Row> {
  const { offset = 0 } = query;
  return listPages({
    offset,
    ask: (next) => ask(next === 0 ? query : { ...query, offset: next }),
    rowsOf: rows.of,
    idOf: rows.idOf,
    nextOf: ({ total }, behind) => (behind < total ? behind : undefined),
  });
}
