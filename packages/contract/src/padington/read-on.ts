import assert from "node:assert/strict";

/** A list that is read while it grows. */
interface Growing {
  /** The ids of a page, and how many rows there are in all. */
  readonly page: (offset: number) => Promise<{ readonly ids: readonly string[]; readonly total: number }>;
  /** Adds rows, one after another. */
  readonly add: (count: number) => Promise<unknown>;
  /** How many are added after the first page, after the second, … */
  readonly arrivals: readonly number[];
}

/** What a reader who identifies rows by their id has met. */
interface Read {
  /** Each once, in the order in which he met them. */
  readonly read: readonly string[];
  readonly repeated: number;
  readonly arrived: number;
}

/** Reads a list to its end, advancing the offset by the number of rows met. */
export async function readOn({ page, add, arrivals }: Growing): Promise<Read> {
  const met: string[] = [];
  let arrived = 0;
  let before: number | undefined;
  for (let number = 0; ; number += 1) {
    const { ids, total } = await page(met.length);
    before ??= total;
    assert.equal(total, before + arrived);
    met.push(...ids);
    if (met.length >= total) break;
    const more = arrivals[number] ?? 0;
    await add(more);
    arrived += more;
  }
  const read = [...new Set(met)];
  return { read, repeated: met.length - read.length, arrived };
}
