/** How many of the newest are looked through at most. */
const most = 2_000;

/**
 * What has come onto a list, newest first, since the row with the id `checkpoint` was its newest; the oldest first. `null` stands for a list
 * that was empty. Undefined where that row is too far down, or gone. No clock is asked: the list itself says what came later.
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
