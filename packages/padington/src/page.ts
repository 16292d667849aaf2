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
const whole = 100;

/**
 * Goes through a list, newest first, page by page. What was there at the start comes exactly once: rows that arrive meanwhile
 * push the others on, so that a page may begin with some that were seen already, and never skips any.
 */
export async function* everyRow<Row>(
  ask: (query: Required<PageQuery>) => Promise<{ readonly rows: readonly Row[]; readonly total: number }>,
  idOf: (row: Row) => string,
): AsyncGenerator<Row, void, undefined> {
  const seen = new Set<string>();
  for (let offset = 0; ;) {
    const { rows, total } = await ask({ limit: whole, offset });
    for (const row of rows) {
      const id = idOf(row);
      if (seen.has(id)) continue;
      seen.add(id);
      yield row;
    }
    offset += rows.length;
    if (rows.length === 0 || offset >= total) return;
  }
}
