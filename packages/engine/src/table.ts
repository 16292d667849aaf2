import { SortedList } from "./sorted-list.ts";
import { idOf } from "./store.ts";
import type { Collection, Document, Index, Query, Scalar } from "./store.ts";

type Id = string | number;
type Fields = Readonly<Record<string, unknown>>;
type Read = (row: Document) => Scalar;

/**
 * A document's entry in its table. Indexes hold entries, so a document whose indexed fields do not change is replaced
 * in all of them at once.
 */
export interface Entry {
  row: Document;
  /** Insertion order; breaks ties between documents that are equal in all else. */
  readonly place: number;
}

/** One collection in memory: its documents by id, and every declared index in order. */
export class Table {
  readonly collection: Collection;
  readonly #entries = new Map<Id, Entry>();
  readonly #indexes: readonly IndexTable[];
  /** Every field that some index uses; a document equal in all of them keeps its position in every index. */
  readonly #indexed: readonly string[];
  #lastPlace = 0;

  constructor(collection: Collection) {
    this.collection = collection;
    const declared = Object.entries(collection.indexes);
    this.#indexes = declared.map(([name, index]) => new IndexTable(name, index));
    const paths = declared.flatMap(([, { where, order }]) => [...where, ...order]);
    this.#indexed = [...new Set(paths.map((path) => path.split(".")[0]!))];
  }

  copy(): Table {
    const copy = new Table(this.collection);
    for (const [id, { row, place }] of this.#entries) copy.#add(id, { row, place });
    copy.#lastPlace = this.#lastPlace;
    return copy;
  }

  get(id: Id): Document | undefined {
    return this.#entries.get(id)?.row;
  }

  /** Every document in insertion order. Sorted, because undoing a deletion moves the entry to the end of the map. */
  all(): readonly Document[] {
    const entries = [...this.#entries.values()].toSorted((a, b) => a.place - b.place);
    return entries.map(({ row }) => row);
  }

  find(index: string, { after, ...query }: Query<Document>): readonly Document[] {
    const entry = after && this.#entryOf(after);
    return this.#index(index)
      .find(query, entry)
      .map(({ row }) => row);
  }

  count(index: string, where: readonly Scalar[]): number {
    return this.#index(index).list(where)?.length ?? 0;
  }

  /** Returns the previous document, if any; the new one keeps its place. */
  put(id: Id, row: Document): Document | undefined {
    const entry = this.#entries.get(id);
    if (entry === undefined) {
      this.#add(id, { row, place: (this.#lastPlace += 1) });
      return undefined;
    }
    const before = entry.row;
    if (this.#keepsItsPlaces(before, row)) entry.row = row;
    else {
      for (const index of this.#indexes) index.remove(entry);
      entry.row = row;
      for (const index of this.#indexes) index.add(entry);
    }
    return before;
  }

  /** Returns the deleted entry, so that it can be put back. */
  delete(id: Id): Entry | undefined {
    const entry = this.#entries.get(id);
    if (entry === undefined) return undefined;
    this.#entries.delete(id);
    for (const index of this.#indexes) index.remove(entry);
    return entry;
  }

  /** Undoes a deletion. */
  putBack(id: Id, { row, place }: Entry): void {
    this.#add(id, { row, place });
  }

  #keepsItsPlaces(before: Document, after: Document): boolean {
    for (const field of this.#indexed) if ((before as Fields)[field] !== (after as Fields)[field]) return false;
    return true;
  }

  #add(id: Id, entry: Entry): void {
    this.#entries.set(id, entry);
    for (const index of this.#indexes) index.add(entry);
  }

  #entryOf(row: Document): Entry {
    const id = idOf(this.collection, row);
    const entry = this.#entries.get(id);
    if (entry) return entry;
    throw new Error(
      `Cannot go on behind ${id} in ${this.collection.name}: it is no longer there. Start again without it.`,
    );
  }

  #index(name: string): IndexTable {
    const found = this.#indexes.find((index) => index.name === name);
    if (found) return found;
    throw new Error(
      `Cannot search ${this.collection.name} by "${name}": no such index. Declare it with the collection.`,
    );
  }
}

/** The entries of a table grouped by the values of some fields, each group in order. */
class IndexTable {
  readonly name: string;
  readonly #where: readonly Read[];
  readonly #order: readonly Read[];
  readonly #lists = new Map<Scalar, SortedList<Entry>>();

  constructor(name: string, index: Index) {
    this.name = name;
    this.#where = index.where.map(reader);
    this.#order = index.order.map(reader);
  }

  list(where: readonly Scalar[]): SortedList<Entry> | undefined {
    return this.#lists.get(keyOf(where));
  }

  find(query: Omit<Query<Document>, "after">, after: Entry | undefined): readonly Entry[] {
    const { where = [], offset = 0, limit = Number.POSITIVE_INFINITY, reverse = false } = query;
    const list = this.list(where);
    if (list === undefined) return [];
    if (!reverse) return list.slice(offset + (after ? list.before(after) + 1 : 0), limit);
    const end = (after ? list.before(after) : list.length) - offset;
    const start = Math.max(0, end - limit);
    return list.slice(start, Math.max(0, end - start)).reverse();
  }

  add(entry: Entry): void {
    const key = this.#key(entry.row);
    let list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, (list = new SortedList(this.#compare)));
    list.put(entry);
  }

  remove(entry: Entry): void {
    const key = this.#key(entry.row);
    const list = this.#lists.get(key);
    list?.remove(entry);
    if (list?.length === 0) this.#lists.delete(key);
  }

  readonly #compare = (a: Entry, b: Entry): number => {
    for (const read of this.#order) {
      const [x, y] = [read(a.row), read(b.row)];
      if (x === y) continue;
      // Comparing null with a text in JavaScript is false both ways, which is no order.
      if (x === null) return -1;
      if (y === null) return 1;
      return x < y ? -1 : 1;
    }
    return a.place - b.place;
  };

  #key(row: Document): Scalar {
    const where = this.#where;
    return where.length === 1 ? where[0]!(row) : keyOf(where.map((read) => read(row)));
  }
}

/** A single value is its own key, several are keyed by their JSON; an index always has the same number of them. */
function keyOf(values: readonly Scalar[]): Scalar {
  if (values.length === 0) return "";
  return values.length === 1 ? values[0]! : JSON.stringify(values);
}

function reader(path: string): Read {
  const steps = path.split(".");
  if (steps.length === 1) return (row) => (row as Record<string, Scalar>)[path]!;
  return (row) => steps.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], row) as Scalar;
}
