/** A stored document: plain JSON, never changed in place. */
export type Document = object;

/** What equality and order are decided by. */
export type Scalar = string | number | boolean | null;

/** One question that a collection can be asked. */
export interface Index {
  /** Fields that a query gives values for; `"hidden.listed"` reaches inside. */
  readonly where: readonly string[];
  /**
   * Fields that order what it finds, ascending, null before everything and texts by their code units. Documents equal
   * in them come in the order in which they were first put.
   */
  readonly order: readonly string[];
}

/** A kind of document: which field is its id, and by which questions it can be found. */
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

/** A document's id: the field that its collection names. */
export function idOf(of: Collection, row: Document): string | number {
  return (row as Readonly<Record<string, string | number>>)[of.id]!;
}

/** Which documents of an index are wanted, and which part of them. */
export interface Query<Row extends Document> {
  /** One value for each field in the index's `where`, in that order. */
  readonly where?: readonly Scalar[];
  /** Go on behind this document, which must still be there. */
  readonly after?: Row;
  /** Leave out this many first. */
  readonly offset?: number;
  readonly limit?: number;
  /** Last ones first. */
  readonly reverse?: boolean;
}

/** What a transaction may ask of a store: only questions a SQL database can answer with an index. */
export interface Session {
  get<Row extends Document>(from: Collection<Row>, id: string | number): Promise<Row | undefined>;
  find<Row extends Document>(from: Collection<Row>, index: string, query?: Query<Row>): Promise<readonly Row[]>;
  count<Row extends Document>(from: Collection<Row>, index: string, where?: readonly Scalar[]): Promise<number>;
  /** Stores the document under its id, in place of any there; answers it. */
  put<Row extends Document>(into: Collection<Row>, row: Row): Promise<Row>;
  /** Whether there was one. */
  delete<Row extends Document>(from: Collection<Row>, id: string | number): Promise<boolean>;
  /** 1, 2, 3 … for each name; numbers drawn by a transaction that fails may be left out, as in any database. */
  sequence(name: string): Promise<number>;
  /** Every document, in the order in which they were first put: for copies of a whole store, never for an answer. */
  all<Row extends Document>(from: Collection<Row>): Promise<readonly Row[]>;
  /** The last number drawn for each name. */
  sequences(): Promise<Readonly<Record<string, number>>>;
  /** Has `sequence` go on behind `last`. */
  setSequence(name: string, last: number): Promise<void>;
  /** A step within the transaction: if `work` throws, its own writes are undone, and those before it stay. */
  savepoint<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** Where the documents of a world are kept. */
export interface Store {
  /** Runs `work` as if alone: its writes appear together or not at all. May run it again. */
  transaction<Result>(work: (session: Session) => Promise<Result>): Promise<Result>;
}
