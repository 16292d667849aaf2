import type { Collection, Document, Query, Scalar, Session } from "./store.ts";

/** One collection inside a transaction. */
export class Rows<Row extends Document> {
  readonly #session: Session;
  readonly #collection: Collection<Row>;

  constructor(session: Session, collection: Collection<Row>) {
    this.#session = session;
    this.#collection = collection;
  }

  get(id: string | number): Promise<Row | undefined> {
    return this.#session.get(this.#collection, id);
  }

  find(index: string, query?: Query<Row>): Promise<readonly Row[]> {
    return this.#session.find(this.#collection, index, query);
  }

  /** The first match, if any. */
  async first(index: string, query?: Query<Row>): Promise<Row | undefined> {
    const [first] = await this.find(index, { ...query, limit: 1 });
    return first;
  }

  count(index: string, where?: readonly Scalar[]): Promise<number> {
    return this.#session.count(this.#collection, index, where);
  }

  put(row: Row): Promise<Row> {
    return this.#session.put(this.#collection, row);
  }

  delete(id: string | number): Promise<boolean> {
    return this.#session.delete(this.#collection, id);
  }

  /** Calls `draw` until it returns an id that no document has. */
  async unused<Id extends string | number>(draw: () => Id): Promise<Id> {
    const id = draw();
    return (await this.get(id)) ? this.unused(draw) : id;
  }

  /** The next number of the collection's sequence: 1, 2, 3 … */
  next(): Promise<number> {
    return this.#session.sequence(this.#collection.name);
  }
}
