/** A stored document: plain JSON, never changed in place. */
export type Document = object;

/** A value that queries compare and order by. */
export type Scalar = string | number | boolean | null;

/** One query that a collection supports. */
export interface Index {
  /** Fields that a query gives values for; a dotted name such as `"hidden.listed"` reaches into an object. */
  readonly where: readonly string[];
  /**
   * Fields that order the results, ascending: null first, texts by their code units. Documents equal in all of them
   * come in insertion order.
   */
  readonly order: readonly string[];
}

/** A kind of document: its id field and its indexes. */
export interface Collection<Row extends Document = Document> {
  readonly name: string;
  readonly id: string;
  readonly indexes: Readonly<Record<string, Index>>;
  /** Carries the type of its documents; never set. */
  readonly row?: Row;
}

/** Declares a collection: `collection<Order>("orders", { id: "order_id" })`. */
export function collection<Row extends Document>(
  name: string,
  declared: { readonly id: keyof Row & string; readonly indexes?: Readonly<Record<string, Index>> },
): Collection<Row> {
  return { name, id: declared.id, indexes: declared.indexes ?? {} };
}

/** A document's id: the value of the field that its collection names. */
export function idOf(of: Collection, row: Document): string | number {
  return (row as Readonly<Record<string, string | number>>)[of.id]!;
}

/** Which documents of an index to return. */
export interface Query<Row extends Document> {
  /** One value for each field in the index's `where`, in that order. */
  readonly where?: readonly Scalar[];
  /** Start after this document, which must still exist. */
  readonly after?: Row;
  /** Skip this many documents first. */
  readonly offset?: number;
  readonly limit?: number;
  /** Reverse the order. */
  readonly reverse?: boolean;
}

/** What a transaction can ask of a store: only queries that a SQL database can answer with an index. */
export interface Session {
  get<Row extends Document>(from: Collection<Row>, id: string | number): Promise<Row | undefined>;
  find<Row extends Document>(from: Collection<Row>, index: string, query?: Query<Row>): Promise<readonly Row[]>;
  count<Row extends Document>(from: Collection<Row>, index: string, where?: readonly Scalar[]): Promise<number>;
  /** Inserts or replaces the document with this id; resolves to the document. */
  put<Row extends Document>(into: Collection<Row>, row: Row): Promise<Row>;
  /** Resolves to whether the document existed. */
  delete<Row extends Document>(from: Collection<Row>, id: string | number): Promise<boolean>;
  /** The next number of a named sequence: 1, 2, 3 … Failed transactions may leave gaps, as in any database. */
  sequence(name: string): Promise<number>;
  /** Every document in insertion order; for copies of a whole store, never for an answer. */
  all<Row extends Document>(from: Collection<Row>): Promise<readonly Row[]>;
  /** The last number drawn from each sequence. */
  sequences(): Promise<Readonly<Record<string, number>>>;
  /** Makes `sequence` continue after `last`. */
  setSequence(name: string, last: number): Promise<void>;
  /** Runs `work` as a nested step: if it throws, only its own writes are undone. */
  savepoint<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** Where the documents of a world are kept. */
export interface Store {
  /** Runs `work` in isolation: its writes appear together or not at all. May run it again. */
  transaction<Result>(work: (session: Session) => Promise<Result>): Promise<Result>;
}
