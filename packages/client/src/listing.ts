import type { Reply } from "./reply.ts";

/**
 * One page of a list, and the way to all that follow: awaited it is the page as documented, looped over it is every row from there on.
 *
 * @example
 * ```ts
 * const page = await client.products.list({ limit: 10 });
 * for await (const product of client.products.list({ type: "auto" })) console.log(product.display_name);
 * ```
 */
export interface Listing<Page, Row> extends Reply<Page>, AsyncIterable<Row> {}

/** How a provider pages. */
export interface Paging<Page, Row> {
  /** Where the first page begins. */
  readonly offset: number;
  readonly ask: (offset: number) => Reply<Page>;
  readonly rowsOf: (page: Page) => readonly Row[];
  readonly idOf: (row: Row) => string;
  /** Where the next page begins, for a page and the offset behind its rows; undefined where nothing can follow. */
  readonly nextOf: (page: Page, behind: number) => number | undefined;
}

/** Asks for the first page at once, and for the others when the loop comes to them. */
export function listPages<Page, Row>(paging: Paging<Page, Row>): Listing<Page, Row> {
  const first = paging.ask(paging.offset);
  return Object.assign(first, { [Symbol.asyncIterator]: () => everyRow(first, paging) });
}

/**
 * Every row, page by page, each once: rows that arrive meanwhile push the others on, so that a page may begin with some that were
 * seen already.
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
