import type { Document, Rows } from "@vitrine/engine";

/** The requested part of a list. */
export interface Asked {
  readonly limit?: number;
  readonly offset?: number;
}

/** A part of a list, with the list's total. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** The number of rows on all pages together. */
  readonly total: number;
  readonly limit: number;
  readonly offset: number;
}

/**
 * A user's documents, newest first (P074–P080, P140). Documents of the same instant keep the order in which they were
 * made.
 */
export async function pageOf<Row extends Document>(
  rows: Rows<Row>,
  user_id: number,
  { limit = 20, offset = 0 }: Asked,
): Promise<Page<Row>> {
  const found = await rows.find("of user", { where: [user_id], limit, offset, reverse: true });
  return { rows: found, total: await rows.count("of user", [user_id]), limit, offset };
}
