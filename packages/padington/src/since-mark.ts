/** How many of the newest are looked through at most. */
const most = 2_000;

/**
 * What has come onto a list, newest first, since the row with the id `mark` was its newest; the oldest first. `null` stands for a list
 * that was empty. Undefined where that row is too far down, or gone. No clock is asked: the list itself says what came later.
 */
export async function sinceMark<Row>(
  rows: AsyncIterable<Row>,
  mark: string | null,
  idOf: (row: Row) => string,
): Promise<readonly Row[] | undefined> {
  const found: Row[] = [];
  for await (const row of rows) {
    if (idOf(row) === mark) return found.toReversed();
    if (found.length === most) return undefined;
    found.push(row);
  }
  return mark === null ? found.toReversed() : undefined;
}
