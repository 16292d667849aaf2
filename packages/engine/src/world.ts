import { advance } from "./advance.ts";
import { auditJournal, auditLedger, withRequests } from "./audit.ts";
import type { Audit, Books } from "./audit.ts";
import { checkFault } from "./check-fault.ts";
import { Clock, parseInstant } from "./clock.ts";
import type { Advance, ClockMode, Instant } from "./clock.ts";
import { deliveries } from "./delivery.ts";
import type { Composed, Delivery, Send } from "./delivery.ts";
import { DueWorkRunner } from "./due-work-runner.ts";
import { dueWork, nextDueWork } from "./due-work.ts";
import type { DueWork } from "./due-work.ts";
import { Faults } from "./fault.ts";
import type { FaultsState } from "./fault.ts";
import { Journal, redactKey } from "./journal.ts";
import type { JournalEntry, JournalFilter, Note } from "./journal.ts";
import { ledgerBalances, ledgerEntries } from "./ledger.ts";
import { createMemoryStore } from "./memory-store.ts";
import { createMock } from "./mock.ts";
import type { Mock } from "./mock.ts";
import type { Provider } from "./provider.ts";
import { Random } from "./random.ts";
import { recordingSession } from "./recording-session.ts";
import type { Change } from "./recording-session.ts";
import { LeverError } from "./refusal.ts";
import { seededImage, seedStore } from "./seed.ts";
import { Sleepers } from "./sleepers.ts";
import { checkSnapshot, readDocuments, snapshotFormat, withKeysOf, writeDocuments } from "./snapshot.ts";
import type { Snapshot } from "./snapshot.ts";
import type { Session, Store } from "./store.ts";
import type { Step, TransactionContext } from "./transaction.ts";
import { Watchers } from "./watcher.ts";
import type { Watcher } from "./watcher.ts";
import { checkOptions } from "./world-options.ts";
import type { Providers, WorldOptions } from "./world-options.ts";

/** One isolated world: state, ledger, clock, random stream, faults, journal and deliveries of one or more providers. */
export type World<Declared extends Providers = Providers> = EngineWorld & {
  readonly [Name in keyof Declared]: Declared[Name] extends Provider<infer Own, infer LeverShapes>
    ? Mock<Own, LeverShapes>
    : never;
};

/**
 * Creates a world.
 * @throws RangeError for a `now` that cannot be read, an invalid name, or a provider named like a member of the world
 */
export function createWorld<Declared extends Providers>(options: WorldOptions<Declared>): World<Declared> {
  const world = new EngineWorld(options);
  for (const mock of world.mocks) {
    if (mock.name in world) {
      throw new RangeError(`Cannot call a provider "${mock.name}": a world has a member of that name. Choose another.`);
    }
    Object.defineProperty(world, mock.name, { value: mock, enumerable: true });
  }
  return world as World<Declared>;
}

/**
 * Creates a world in the same state with its own keys. The two worlds are independent afterwards.
 * @throws RangeError for an invalid name
 */
export async function forkWorld<Declared extends Providers>(
  world: World<Declared>,
  options: WorldOptions<Declared> & { readonly name: string },
): Promise<World<Declared>> {
  const fork = createWorld(options);
  await fork.restore(withKeysOf(fork.name, await world.snapshot(), Object.values(options.providers)));
  return fork;
}

export class EngineWorld {
  readonly name: string;
  readonly seed: number;
  readonly clock: Clock;
  readonly limits: "documented" | "off";
  readonly strict: boolean;
  readonly checkout: "official" | "local";
  readonly webhookTimeoutMs: number | undefined;
  /** Where each provider is served, by provider name; empty for those that are not served. */
  readonly addresses: Map<string, string>;
  readonly allowWebhookHosts: readonly string[];
  readonly mocks: readonly Mock[];
  readonly stopwatch: () => number;
  readonly send: Send;

  readonly #options: WorldOptions;
  readonly #providers: readonly Provider[];
  readonly #dueWork: DueWorkRunner;
  readonly #journal = new Journal();
  #faults: Faults;
  #context: TransactionContext;
  #store!: Store;
  /** Pending until the seed is in the store; every access waits for it. */
  #opening: Promise<void> | undefined;
  readonly #sleepers = new Sleepers();
  #notes: readonly Note[] = [];
  #keys: Readonly<Record<string, readonly string[]>> = {};
  readonly #watchers: Watchers;
  /** The providers whose callers have secrets other than their key. */
  readonly #discreet: readonly Provider[];
  #epoch = 0;

  constructor(options: WorldOptions) {
    checkOptions(options);
    const { name = "default", seed = 1, now, clock = "manual", time } = options;
    this.#options = options;
    this.#providers = Object.values(options.providers);
    this.#watchers = new Watchers(options);
    this.#discreet = this.#providers.filter(({ redact }) => redact !== undefined);
    this.name = name;
    this.seed = seed;
    this.limits = options.limits ?? "documented";
    this.strict = options.strict ?? false;
    this.checkout = options.checkout ?? "official";
    this.webhookTimeoutMs = options.webhookTimeoutMs;
    this.addresses = options.addresses ?? new Map<string, string>();
    this.allowWebhookHosts = options.allowWebhookHosts ?? [];
    this.stopwatch = options.stopwatch ?? (() => 0);
    this.send = options.send ?? (async () => ({ error: "nothing sends webhooks from this world" }));
    this.clock = new Clock(clock, { source: time, start: typeof now === "string" ? parseInstant(now) : now });
    this.#dueWork = new DueWorkRunner(this);
    this.#faults = this.#freshFaults();
    this.#context = this.#freshContext();
    this.mocks = this.#providers.map((provider) => createMock(this, provider));
    this.#open();
  }

  get now(): Instant {
    return this.clock.now();
  }

  /** The world's faults: add, list and remove them here. */
  get faults(): Faults {
    return this.#faults;
  }

  /** Increases with every reset, so that work begun before a reset can detect it. */
  get epoch(): number {
    return this.#epoch;
  }

  announceKey(provider: string, key: string): void {
    if (this.#options.onKey?.(provider, key) !== false) {
      const known = this.#keys[provider] ?? [];
      if (!known.includes(key)) this.#keys = { ...this.#keys, [provider]: [...known, key] };
      return;
    }
    throw new LeverError(409, `Cannot issue the key ${redactKey(key)}: it belongs to another world. Choose another.`);
  }

  /** A page has no key to identify its world, so outside the default world the link names the world. */
  #pageUrl({ name, origin, pages }: Provider, path: string): string {
    const address = this.checkout === "local" ? this.addresses.get(name) : undefined;
    if (address === undefined) return `${pages?.origin ?? origin}${path}`;
    return this.name === "default" ? `${address}${path}` : `${address}${path}?world=${this.name}`;
  }

  provider(name: string): Provider {
    return this.#options.providers[name]!;
  }

  // Transactions ------------------------------------------------------------------------------------------------

  /** Runs one step of a provider, alone in this world. Work it schedules for now starts after the commit. */
  transaction<Result>(provider: Provider, work: (step: Step) => Promise<Result>): Promise<Result> {
    return this.#opening
      ? this.#opening.then(() => this.transaction(provider, work))
      : this.#commit(this.#store, provider, work);
  }

  /** Reads across all providers. */
  async read<Result>(work: (session: Session) => Promise<Result>): Promise<Result> {
    while (this.#opening) await this.#opening;
    return this.#store.transaction(work);
  }

  async #commit<Result>(store: Store, provider: Provider, work: (step: Step) => Promise<Result>): Promise<Result> {
    const context = this.#context;
    const { wantChanges } = this.#watchers;
    let step: Step | undefined;
    let changes: readonly Change[] = [];
    const result = await store.transaction((plain) => {
      const recording = wantChanges ? recordingSession(plain) : { session: plain, changes };
      ({ changes } = recording);
      return work((step = provider.begin(recording.session, provider, context)));
    });
    if (context !== this.#context) return result;
    for (const change of changes) this.#watchers.onChange(change);
    this.#follow(step!);
    return result;
  }

  /** Reports events to `watcher` until the returned function is called. */
  watch(watcher: Watcher): () => void {
    return this.#watchers.add(watcher);
  }

  // Requests ----------------------------------------------------------------------------------------------------

  /**
   * Removes from a call's text what any provider of the world calls a secret: callers send secrets to the wrong
   * provider.
   */
  redact(text: string, provider: Provider): string {
    let kept = text;
    for (const each of this.#discreet) kept = each.redact!(kept, each === provider);
    return kept;
  }

  /** The id of the next request to be recorded. */
  get nextRequest(): number {
    return this.#journal.nextId;
  }

  record(entry: JournalEntry): void {
    this.#journal.record(entry);
    this.#watchers.onRequest(entry);
    if (entry.error === undefined) return;
    const what = `Cannot answer ${entry.operation ?? entry.path}: the mock itself failed.`;
    this.report(new Error(what, { cause: entry.error }));
  }

  report(error: Error): void {
    this.#watchers.onError(error);
  }

  /** The recorded requests, oldest first. */
  requests(filter?: JournalFilter): readonly JournalEntry[] {
    return this.#journal.list(filter);
  }

  /** The last thousand notes, oldest first: events that no answer or webhook reports. */
  notes(): readonly Note[] {
    return this.#notes;
  }

  #note(note: Note): void {
    this.#notes = [...this.#notes.slice(-999), note];
    this.#watchers.onNote(note);
  }

  // Time --------------------------------------------------------------------------------------------------------

  /** Runs everything due by now and waits for its deliveries. */
  async tick(): Promise<void> {
    this.#sleepers.wakeDue(this.now);
    await this.#dueWork.tick();
  }

  /** Resolves when everything in progress has ended. */
  async settled(): Promise<void> {
    while (this.#opening) await this.#opening;
    await this.#dueWork.settled();
  }

  /** Whether work is due that has not started yet, or a due webhook has not been handed to `send` yet. */
  get isStarting(): boolean {
    return this.#opening !== undefined || this.#dueWork.isStarting;
  }

  /** When the next work is due; undefined if none is. */
  async nextDue(): Promise<Instant | undefined> {
    const work = await this.read((session) => nextDueWork(session));
    const times = [work?.at, this.#sleepers.next].filter((at) => at !== undefined);
    return times.length > 0 ? Math.min(...times) : undefined;
  }

  /**
   * Moves the clock forward and runs everything that becomes due, in order of due time, with the clock at that time.
   * Stops if the world is reset or restored meanwhile.
   * @throws RangeError for a duration or an instant that cannot be read, an instant in the past, or a world that never
   * becomes idle
   */
  async advance(by: Advance): Promise<void> {
    try {
      await advance(this, by);
    } finally {
      this.#watchers.onClock();
    }
  }

  /** Whether nothing is pending except recurring work, such as subscription renewals. */
  async isIdle(): Promise<boolean> {
    if (this.#sleepers.next !== undefined) return false;
    return this.read(async (session) => {
      const first = await nextDueWork(session);
      if (first === undefined || !this.#isStanding(first)) return first === undefined;
      return (await session.find(dueWork, "next")).every((work) => this.#isStanding(work));
    });
  }

  #isStanding({ provider, kind }: DueWork): boolean {
    return this.provider(provider).standingWork?.includes(kind) === true;
  }

  /** Sets the clock, forwards or back, without running the work in between; then starts what is due. */
  async setClock({ mode, now }: { readonly mode?: ClockMode; readonly now?: Instant | string }): Promise<void> {
    const instant = typeof now === "string" ? parseInstant(now) : now;
    if (mode !== undefined) this.clock.follow(mode);
    if (instant !== undefined) this.clock.moveTo(instant);
    this.#watchers.onClock();
    await this.tick();
  }

  /** Waits on the world's clock. Also resolves when `signal` is aborted. */
  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (ms <= 0 || signal?.aborted) return;
    const at = this.now + ms;
    const slept = this.#sleepers.sleep(at, signal);
    this.#watchers.onDue(at);
    await slept;
  }

  // What stands in the books ------------------------------------------------------------------------------------

  /** Every webhook delivery, oldest first. */
  deliveries(): Promise<readonly Delivery[]> {
    return this.read((session) => session.find(deliveries, "all"));
  }

  /** Makes one more attempt now. Resolves to the updated delivery, or undefined for an unknown id. */
  redeliver(id: number): Promise<Delivery | undefined> {
    return this.#dueWork.attemptNow(id);
  }

  /**
   * Builds and signs what an attempt made now would send, without sending it; shows the bytes of a held delivery.
   * Undefined for an unknown id, or if the owner no longer wants events.
   */
  compose(id: number): Promise<Composed | undefined> {
    return this.#dueWork.compose(id);
  }

  ledger(): Promise<Books> {
    return this.read(booksIn);
  }

  /** Checks that the books agree with each other and with what the providers say they sold. */
  async audit(): Promise<Audit> {
    return this.read(async (session) => {
      // Taken together: no request is served while the books are read.
      const [books, requests] = [await booksIn(session), this.requests()];
      const findings = [...auditLedger(books), ...auditJournal(books, requests, this.#providers)];
      for (const provider of this.#providers) {
        findings.push(...(await provider.audit(provider.begin(session, provider, this.#context), books)));
      }
      const violations = withRequests(findings, books, requests);
      return { ok: violations.length === 0, violations };
    });
  }

  /** Captures the whole world once the webhooks in flight have arrived. */
  async snapshot(): Promise<Snapshot> {
    await this.settled();
    const providers = this.#providers;
    const kept = await this.read((session) => readDocuments(session, providers));
    const { random, keys } = this.#context;
    return {
      format: snapshotFormat,
      world: this.name,
      providers: providers.map(({ name }) => name),
      clock: { mode: this.clock.mode, now: new Date(this.now).toISOString() },
      random: { ids: random.state, keys: keys.state },
      faults: this.#faults.state,
      keys: this.#keys,
      ...kept,
      requests: this.#journal.list().map((entry) => ({ ...entry, error: textOf(entry.error) })),
      notes: this.#notes,
    };
  }

  /**
   * Replaces the whole state with a snapshot. Calls and sleeps waiting on the clock are released.
   * @throws SnapshotError for a snapshot that does not fit; LeverError (409) for a key that belongs to another world.
   * The world then stays as it was.
   */
  async restore(snapshot: Snapshot): Promise<void> {
    const providers = this.#providers;
    checkSnapshot(snapshot, providers);
    for (const [provider, keys] of Object.entries(snapshot.keys)) {
      for (const key of keys) this.announceKey(provider, key);
    }
    const store = this.#options.createStore?.() ?? createMemoryStore();
    await store.transaction((session) => writeDocuments(session, providers, snapshot));
    while (this.#opening) await this.#opening;
    this.#epoch += 1;
    this.#store = store;
    this.#keys = snapshot.keys;
    this.#notes = snapshot.notes;
    this.#journal.restore(snapshot.requests);
    this.#sleepers.wakeAll();
    const { ids, keys } = snapshot.random;
    this.#faults = this.#faultsWith(Random.from(snapshot.faults.random), snapshot.faults);
    this.#context = this.#contextWith(Random.from(ids), Random.from(keys));
    this.clock.follow(snapshot.clock.mode);
    this.clock.moveTo(parseInstant(snapshot.clock.now));
    this.#watchers.onClock();
    await this.tick();
  }

  /** Resets documents, clock, random streams and keys to the seed, and clears faults and journal. */
  async reset(): Promise<void> {
    this.#epoch += 1;
    this.clock.reset();
    this.#journal.clear();
    this.#notes = [];
    this.#keys = {};
    this.#sleepers.wakeAll();
    this.#faults = this.#freshFaults();
    this.#context = this.#freshContext();
    this.#open();
    this.#watchers.onClock();
    await this.#opening;
  }

  #freshFaults(): Faults {
    return this.#faultsWith(new Random(this.seed, "faults"));
  }

  #faultsWith(random: Random, state?: FaultsState): Faults {
    return new Faults(random, (fault) => checkFault(this, fault), state);
  }

  /** A new context per reset, so that a transaction still running keeps drawing from the old random streams. */
  #freshContext(): TransactionContext {
    return this.#contextWith(new Random(this.seed, "ids"), new Random(this.seed, `keys of ${this.name}`));
  }

  #contextWith(random: Random, keys: Random): TransactionContext {
    const { name, strict, allowWebhookHosts, clock } = this;
    return {
      name,
      strict,
      allowWebhookHosts,
      random,
      keys,
      announceKey: (provider, key) => this.announceKey(provider, key),
      pageUrl: (provider, path) => this.#pageUrl(provider, path),
      get now() {
        return clock.now();
      },
    };
  }

  #open(): void {
    const opening: Promise<void> = this.#seed().then(() => this.#opened(opening));
    this.#opening = opening;
    // Users of the world get this error from #opening; here it must only not count as unhandled.
    opening.catch(() => undefined);
  }

  /** A failed opening is kept, so that every later call reports the reason. */
  #opened(opening: Promise<void>): void {
    if (this.#opening === opening) this.#opening = undefined;
  }

  async #seed(): Promise<void> {
    const providers = this.#providers;
    const { createStore } = this.#options;
    const epoch = this.#epoch;
    const store = createStore ? createStore() : createMemoryStore(await seededImage(providers));
    if (createStore) await seedStore(store, providers);
    for (const provider of providers) {
      const keys = provider.keys(this.name);
      for (const key of keys) this.announceKey(provider.name, key);
      await this.#commit(store, provider, (step) => provider.open(step, keys));
    }
    // A reset meanwhile started another opening.
    if (epoch === this.#epoch) this.#store = store;
  }

  /** Acts on the effects of a committed step. */
  #follow({ effects: { earliestDue, notes }, now, provider }: Step): void {
    for (const text of notes) this.#note({ at: now, provider: provider.name, text });
    if (earliestDue === Number.POSITIVE_INFINITY) return;
    if (earliestDue <= this.now) this.#dueWork.start();
    else this.#watchers.onDue(earliestDue);
  }
}

/** The error's message; the stack is not kept. */
function textOf(error: unknown): string | undefined {
  return error instanceof Error ? error.message : (error as string | undefined);
}

async function booksIn(session: Session): Promise<Books> {
  return {
    entries: await session.find(ledgerEntries, "all"),
    balances: await session.find(ledgerBalances, "all"),
  };
}
