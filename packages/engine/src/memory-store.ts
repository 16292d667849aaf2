import { idOf } from "./store.ts";
import type { Collection, Document, Query, Scalar, Session, Store } from "./store.ts";
import { Table } from "./table.ts";

/** The content of a memory store at one moment. Free to take; any number of stores can start from it. */
export interface Image {
  readonly tables: ReadonlyMap<string, Table>;
  readonly sequences: ReadonlyMap<string, number>;
}

export interface MemoryStore extends Store {
  image(): Image;
}

/**
 * A store in memory. Transactions run one after another, in the order requested; one that throws is rolled back. A
 * store that starts from an image shares each of its tables until the first write to that table.
 */
export function createMemoryStore(image?: Image): MemoryStore {
  return new SerialStore(image);
}

class SerialStore implements MemoryStore {
  readonly #state: State;
  #busy = false;
  readonly #waiting: (() => void)[] = [];

  constructor(image: Image | undefined) {
    this.#state = new State(image);
  }

  async transaction<Result>(work: (session: Session) => Promise<Result>): Promise<Result> {
    if (this.#busy) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#busy = true;
    const session = new MemorySession(this.#state);
    try {
      return await work(session);
    } catch (cause) {
      session.undo();
      throw cause;
    } finally {
      session.close();
      // Wakes the next one before releasing, so that no other transaction can get in between.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#busy = false;
    }
  }

  image(): Image {
    return this.#state.share();
  }
}

/** The tables of a store, each its own or still shared with the image it came from. */
class State {
  readonly #tables: Map<string, Table>;
  readonly #shared: Set<string>;
  readonly #sequences: Map<string, number>;

  constructor(image: Image | undefined) {
    this.#tables = new Map(image?.tables);
    this.#shared = new Set(image?.tables.keys());
    this.#sequences = new Map(image?.sequences);
  }

  table(collection: Collection): Table {
    return this.#tables.get(collection.name) ?? this.ownTable(collection);
  }

  ownTable(collection: Collection): Table {
    const { name } = collection;
    const table = this.#tables.get(name);
    if (table !== undefined && !this.#shared.has(name)) return table;
    const own = table === undefined ? new Table(collection) : table.copy();
    this.#tables.set(name, own);
    this.#shared.delete(name);
    return own;
  }

  next(sequence: string): number {
    const next = (this.#sequences.get(sequence) ?? 0) + 1;
    this.#sequences.set(sequence, next);
    return next;
  }

  get sequences(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#sequences);
  }

  setSequence(name: string, last: number): void {
    this.#sequences.set(name, last);
  }

  share(): Image {
    for (const name of this.#tables.keys()) this.#shared.add(name);
    return { tables: new Map(this.#tables), sequences: new Map(this.#sequences) };
  }
}

class MemorySession implements Session {
  readonly #state: State;
  /** Undoes each write; in the order of the writes. */
  readonly #undo: (() => void)[] = [];
  #open = true;

  constructor(state: State) {
    this.#state = state;
  }

  async get<Row extends Document>(from: Collection<Row>, id: string | number): Promise<Row | undefined> {
    this.#mustBeOpen(from.name);
    return this.#state.table(from).get(id) as Row | undefined;
  }

  async find<Row extends Document>(
    from: Collection<Row>,
    index: string,
    query: Query<Row> = {},
  ): Promise<readonly Row[]> {
    this.#mustBeOpen(from.name);
    return this.#state.table(from).find(index, query) as readonly Row[];
  }

  async count(from: Collection, index: string, where: readonly Scalar[] = []): Promise<number> {
    this.#mustBeOpen(from.name);
    return this.#state.table(from).count(index, where);
  }

  async put<Row extends Document>(into: Collection<Row>, row: Row): Promise<Row> {
    this.#mustBeOpen(into.name);
    const id = idOf(into, row);
    const before = this.#state.ownTable(into).put(id, Object.freeze(row));
    this.#undo.push(() => {
      const table = this.#state.ownTable(into);
      if (before === undefined) table.delete(id);
      else table.put(id, before);
    });
    return row;
  }

  async delete(from: Collection, id: string | number): Promise<boolean> {
    this.#mustBeOpen(from.name);
    const deleted = this.#state.ownTable(from).delete(id);
    if (deleted !== undefined) this.#undo.push(() => this.#state.ownTable(from).putBack(id, deleted));
    return deleted !== undefined;
  }

  async sequence(name: string): Promise<number> {
    this.#mustBeOpen(name);
    return this.#state.next(name);
  }

  async all<Row extends Document>(from: Collection<Row>): Promise<readonly Row[]> {
    this.#mustBeOpen(from.name);
    return this.#state.table(from).all() as readonly Row[];
  }

  async sequences(): Promise<Readonly<Record<string, number>>> {
    this.#mustBeOpen("sequences");
    return this.#state.sequences;
  }

  async setSequence(name: string, last: number): Promise<void> {
    this.#mustBeOpen(name);
    this.#state.setSequence(name, last);
  }

  async savepoint<Result>(work: () => Promise<Result>): Promise<Result> {
    const written = this.#undo.length;
    try {
      return await work();
    } catch (cause) {
      this.undo(written);
      throw cause;
    }
  }

  /** Undoes every write after the first `kept`. */
  undo(kept: number = 0): void {
    for (const undo of this.#undo.splice(kept).reverse()) undo();
  }

  close(): void {
    this.#open = false;
  }

  /** Catches a forgotten `await`, which would write outside of every transaction. */
  #mustBeOpen(name: string): void {
    if (this.#open) return;
    throw new Error(`Cannot use ${name}: its transaction is over. Await every step of a transaction.`);
  }
}
