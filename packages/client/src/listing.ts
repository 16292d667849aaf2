import type { Reply } from "./reply.ts";

/**
 * One page of a list, or all of its rows: `await` gives the page as documented, and `for await` gives every row from
 * that page on.
 *
 * @example
 * ```ts
 * const page = await client.products.list({ limit: 10 });
 * for await (const product of client.products.list({ type: "auto" })) console.log(product.display_name);
 * ```
 */
export interface Listing<Page, Row> extends Reply<Page>, AsyncIterable<Row> {}

/** How a provider paginates. */
export interface Paging<Page, Row> {
  /** The offset of the first page. */
  readonly offset: number;
  readonly ask: (offset: number) => Reply<Page>;
  readonly rowsOf: (page: Page) => readonly Row[];
  readonly idOf: (row: Row) => string;
  /** The offset of the next page, given a page and the offset after its rows; undefined at the end of the list. */
  readonly nextOf: (page: Page, behind: number) => number | undefined;
}

/** Requests the first page at once and each later page when the loop reaches it. */
export function listPages<Page, Row>(paging: Paging<Page, Row>): Listing<Page, Row> {
  const first = paging.ask(paging.offset);
  return Object.assign(first, { [Symbol.asyncIterator]: () => everyRow(first, paging) });
}

/**
 * Yields every row once, page by page. New rows shift the others, so a page may begin with rows that were already seen.
 */
async function* everyRow<Page, Row>(
  first: Reply<Page>,
  { offset, ask, rowsOf, idOf, nextOf }: Paging<Page, Row>,
): AsyncGenerator<Row, void, undefined> {
  const seen = new Set<string>();
  for (let from = offset, page = await first; ; page = await ask(from)) {
    const rows = rowsOf(page);
    for (const row of rows) {
      const id = idOf(row);
      if (seen.has(id)) continue;
      seen.add(id);
      yield row;
    }
    const next = nextOf(page, from + rows.length);
    if (rows.length === 0 || next === undefined) return;
    from = next;
  }
}
