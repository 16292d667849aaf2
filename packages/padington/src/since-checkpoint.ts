/** The maximum number of newest entries to search. */
const most = 2_000;

/**
 * Returns the rows that came after the row with the id `checkpoint`, oldest first; `null` stands for a list that was
 * empty. Undefined if that row is too far down or gone. It relies on the list's order and on no clock.
 */
export async function sinceCheckpoint<Row>(
  rows: AsyncIterable<Row>,
  checkpoint: string | null,
  idOf: (row: Row) => string,
): Promise<readonly Row[] | undefined> {
  const found: Row[] = [];
  for await (const row of rows) {
    if (idOf(row) === checkpoint) return found.toReversed();
    if (found.length === most) return undefined;
    found.push(row);
  }
  return checkpoint === null ? found.toReversed() : undefined;
}
