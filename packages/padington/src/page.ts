import { listPages, type Listing, type Reply } from "@vitrine/client";

/**
 * Selects a part of a list.
 *
 * @example
 * ```ts
 * const query: PageQuery = { limit: 100, offset: 200 };
 * ```
 */
export interface PageQuery {
  /** The page size, 1 to 100 (default 20). */
  readonly limit?: number;
  /** The number of newest entries to skip. */
  readonly offset?: number;
}

/** The largest page size. */
export const wholePage = 100;

/** A list, newest first, whose pages give its total length. */
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
