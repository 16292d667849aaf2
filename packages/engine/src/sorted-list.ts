const chunkSize = 256;

/**
 * A sorted list in chunks: finding, inserting and removing stay cheap at any length, and appending, the common case for
 * time-ordered documents, costs next to nothing.
 */
export class SortedList<Item> {
  readonly #compare: (a: Item, b: Item) => number;
  readonly #chunks: Item[][];
  #length: number;

  constructor(compare: (a: Item, b: Item) => number, chunks: Item[][] = [], length = 0) {
    this.#compare = compare;
    this.#chunks = chunks;
    this.#length = length;
  }

  get length(): number {
    return this.#length;
  }

  /** Inserts the item in order; replaces an equal one. */
  put(item: Item): void {
    const chunks = this.#chunks;
    const last = chunks.at(-1);
    if (last === undefined) chunks.push([item]);
    else if (this.#compare(last.at(-1)!, item) < 0) {
      if (last.length < chunkSize) last.push(item);
      else chunks.push([item]);
    } else {
      const { chunk, place, found } = this.#locate(item);
      const items = chunks[chunk]!;
      if (found) {
        items[place] = item;
        return;
      }
      items.splice(place, 0, item);
      if (items.length > chunkSize) chunks.splice(chunk + 1, 0, items.splice(items.length >> 1));
    }
    this.#length += 1;
  }

  remove(item: Item): void {
    const { chunk, place, found } = this.#locate(item);
    if (!found) return;
    const items = this.#chunks[chunk]!;
    items.splice(place, 1);
    if (items.length === 0) this.#chunks.splice(chunk, 1);
    this.#length -= 1;
  }

  /** At most `limit` items in order, starting at index `start`. */
  slice(start: number, limit: number): Item[] {
    const slice: Item[] = [];
    let skip = start;
    for (const items of this.#chunks) {
      if (slice.length >= limit) break;
      if (skip >= items.length) skip -= items.length;
      else {
        const end = Math.min(items.length, skip + limit - slice.length);
        for (let place = skip; place < end; place += 1) slice.push(items[place]!);
        skip = 0;
      }
    }
    return slice;
  }

  /** How many items sort before `item`, whether or not it is in the list. */
  before(item: Item): number {
    const { chunk, place } = this.#locate(item);
    let before = place;
    for (let index = 0; index < chunk; index += 1) before += this.#chunks[index]!.length;
    return before;
  }

  copy(): SortedList<Item> {
    return new SortedList(
      this.#compare,
      this.#chunks.map((items) => items.slice()),
      this.#length,
    );
  }

  #locate(item: Item): { readonly chunk: number; readonly place: number; readonly found: boolean } {
    const compare = this.#compare;
    const chunks = this.#chunks;
    const chunk = firstWhere(chunks.length, (index) => compare(chunks[index]!.at(-1)!, item) >= 0);
    const items = chunks[chunk];
    if (items === undefined) return { chunk, place: 0, found: false };
    const place = firstWhere(items.length, (index) => compare(items[index]!, item) >= 0);
    return { chunk, place, found: compare(items[place]!, item) === 0 };
  }
}

/** The first index for which `holds` is true, or `length`. `holds` must be true for every later index too. */
function firstWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
