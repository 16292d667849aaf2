import type { Document, Rows } from "@vitrine/engine";

/** What codes are made of: upper-case letters and digits (P057). */
export const codeLetters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Draws an id until it is one that nothing of its kind has yet. */
export async function unused<Row extends Document, Id extends string | number>(
  rows: Rows<Row>,
  draw: () => Id,
): Promise<Id> {
  const id = draw();
  return (await rows.get(id)) ? unused(rows, draw) : id;
}
