import { parseInstant } from "./clock.ts";
import type { ClockMode } from "./clock.ts";
import { deliveries } from "./delivery.ts";
import { dueWork } from "./due-work.ts";
import type { FaultsState } from "./fault.ts";
import type { JournalEntry, Note } from "./journal.ts";
import { ledgerBalances, ledgerEntries } from "./ledger.ts";
import { limitBuckets } from "./limit.ts";
import type { Bucket } from "./limit.ts";
import type { Provider } from "./provider.ts";
import type { RandomState } from "./random.ts";
import { idOf } from "./store.ts";
import type { Collection, Document, Session } from "./store.ts";

/** The current snapshot format; any other is refused. */
export const snapshotFormat = "vitrine/1";

/** A whole world as JSON: documents, clock, random streams, faults and journal. */
export interface Snapshot {
  readonly format: typeof snapshotFormat;
  /** The name of the world it was taken of. */
  readonly world: string;
  readonly providers: readonly string[];
  readonly clock: { readonly mode: ClockMode; /** ISO 8601 */ readonly now: string };
  readonly random: { readonly ids: RandomState; readonly keys: RandomState };
  readonly faults: FaultsState;
  /** Every valid key, by provider. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  /** Documents by collection name, in insertion order. */
  readonly documents: Readonly<Record<string, readonly Document[]>>;
  readonly sequences: Readonly<Record<string, number>>;
  readonly requests: readonly JournalEntry[];
  readonly notes: readonly Note[];
}

/** Why a snapshot cannot be restored; the world stays as it was. */
export class SnapshotError extends Error {
  override readonly name = "SnapshotError";
}

/** Every collection in a world of these providers. */
function collectionsOf(providers: readonly Provider[]): readonly Collection[] {
  const own = [ledgerEntries, ledgerBalances, limitBuckets, dueWork, deliveries];
  return [...own, ...providers.flatMap(({ collections }) => Object.values(collections))];
}

/** Reads the store's content. Returns the store's own documents, which never change. */
export async function readDocuments(
  session: Session,
  providers: readonly Provider[],
): Promise<Pick<Snapshot, "documents" | "sequences">> {
  const documents: Record<string, readonly Document[]> = {};
  for (const collection of collectionsOf(providers)) documents[collection.name] = await session.all(collection);
  return { documents, sequences: await session.sequences() };
}

/** Writes a snapshot's content into an empty store. */
export async function writeDocuments(
  session: Session,
  providers: readonly Provider[],
  { documents, sequences }: Snapshot,
): Promise<void> {
  for (const collection of collectionsOf(providers)) {
    for (const document of documents[collection.name] ?? []) await session.put(collection, document);
  }
  for (const [name, last] of Object.entries(sequences)) await session.setSequence(name, last);
}

/**
 * Checks a snapshot against the world it is to be restored into, before anything changes.
 * @throws SnapshotError for another format, other providers, an unknown collection, a document without an id, or a
 * clock that cannot be read
 */
export function checkSnapshot(snapshot: Snapshot, providers: readonly Provider[]): void {
  const format: string | undefined = (snapshot as Partial<Snapshot> | null | undefined)?.format;
  if (format === undefined) throw refused("it is no snapshot at all. Pass what `snapshot` gave");
  if (format !== snapshotFormat) {
    throw refused(`its format is "${format}", not "${snapshotFormat}". Take a new one`);
  }
  const [had, has] = [snapshot.providers, providers.map(({ name }) => name)].map((names) =>
    names.toSorted().join(", "),
  );
  if (had !== has) throw refused(`it is of a world with ${had}, and this one has ${has}. Serve the same shops`);
  const known = new Map(collectionsOf(providers).map((collection) => [collection.name, collection]));
  const missing = [...known.keys()].find((name) => !Array.isArray(snapshot.documents[name]));
  if (missing !== undefined) throw refused(`it has no documents "${missing}". Take a new one`);
  for (const [name, rows] of Object.entries(snapshot.documents)) {
    const collection = known.get(name);
    if (!collection) throw refused(`it has the documents "${name}", which nobody here keeps. Take a new one`);
    const nameless = rows.findIndex((row) => !isId(idOf(collection, row)));
    if (nameless >= 0) throw refused(`document ${nameless} of "${name}" has no ${collection.id}. Take a new one`);
  }
  try {
    parseInstant(snapshot.clock.now);
  } catch (cause) {
    throw new SnapshotError((cause as Error).message, { cause });
  }
}

function isId(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number";
}

function refused(reason: string): SnapshotError {
  return new SnapshotError(`Cannot put the snapshot back: ${reason}.`);
}

/**
 * Gives a snapshot the keys of a world called `name`, since a key belongs to one world: the initial keys become that
 * world's initial keys, and other keys get the name appended. Only a text that is a key as a whole is changed; a title
 * may mention one.
 */
export function withKeysOf(name: string, snapshot: Snapshot, providers: readonly Provider[]): Snapshot {
  const renamed = new Map<string, string>();
  for (const provider of providers) {
    const began = provider.keys(snapshot.world);
    const begins = provider.keys(name);
    for (const key of snapshot.keys[provider.name] ?? []) {
      renamed.set(key, begins[began.indexOf(key)] ?? `${key}_${name}`);
    }
  }
  const renamedKey = (text: string): string => renamed.get(text) ?? text;
  const fork = withTexts(snapshot, renamedKey);
  // A quota is counted under several words, one of which may be the key.
  const counted = (fork.documents[limitBuckets.name] ?? []) as readonly Bucket[];
  const buckets = counted.map((each) => ({ ...each, id: each.id.split(" ").map(renamedKey).join(" ") }));
  return { ...fork, world: name, documents: { ...fork.documents, [limitBuckets.name]: buckets } };
}

/** Replaces the texts in a value; parts without a change are shared. */
function withTexts<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === "string") return change(value) as Value;
  if (typeof value !== "object" || value === null) return value;
  const parts = Object.entries(value).map(([name, part]) => [name, part, withTexts(part as unknown, change)] as const);
  if (parts.every(([, part, changed]) => part === changed)) return value;
  if (Array.isArray(value)) return parts.map(([, , changed]) => changed) as Value;
  return Object.fromEntries(parts.map(([name, , changed]) => [name, changed])) as Value;
}
