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
import { checkNames } from "./world-options.ts";
import type { Providers, WorldOptions } from "./world-options.ts";

/** One isolated universe: state, ledger, clock, random stream, faults, journal, deliveries; holds any of the providers. */
export type World<Declared extends Providers = Providers> = EngineWorld & {
  readonly [Name in keyof Declared]: Declared[Name] extends Provider<infer Own, infer LeverShapes>
    ? Mock<Own, LeverShapes>
    : never;
};

/** @throws RangeError for a `now` that cannot be read, or a name that cannot be used: a provider may not be called what a world has already */
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
 * One more world in the same state, with keys of its own. Both go their own ways from here.
 * @throws RangeError for a name that cannot be used
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
  /** Where each provider is served, by its name, as far as it is. */
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
  /** Set until the seed is in the store; everything waits for it. */
  #opening: Promise<void> | undefined;
  readonly #sleepers = new Sleepers();
  #notes: readonly Note[] = [];
  #keys: Readonly<Record<string, readonly string[]>> = {};
  readonly #watchers: Watchers;
  /** The providers whose callers have secrets beside their key. */
  readonly #discreet: readonly Provider[];
  #epoch = 0;

  constructor(options: WorldOptions) {
    checkNames(options);
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

  /** The failures asked for, and their making. */
  get faults(): Faults {
    return this.#faults;
  }

  /** Rises with every reset, so that what began before it can tell. */
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

  /** A page has no key to tell its world by: beside the first world's, the link names it. */
  #pageUrl({ name, origin, pages }: Provider, path: string): string {
    const address = this.checkout === "local" ? this.addresses.get(name) : undefined;
    if (address === undefined) return `${pages?.origin ?? origin}${path}`;
    return this.name === "default" ? `${address}${path}` : `${address}${path}?world=${this.name}`;
  }

  provider(name: string): Provider {
    return this.#options.providers[name]!;
  }

  // Transactions ------------------------------------------------------------------------------------------------

  /** Runs one step of a provider, alone in this world; what it made due starts when it is committed. */
  transaction<Result>(provider: Provider, work: (step: Step) => Promise<Result>): Promise<Result> {
    return this.#opening
      ? this.#opening.then(() => this.transaction(provider, work))
      : this.#commit(this.#store, provider, work);
  }

  /** Looks at what belongs to no provider. */
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

  /** Tells `watcher` what happens from now on, until the function this returns is called. */
  watch(watcher: Watcher): () => void {
    return this.#watchers.add(watcher);
  }

  // Requests ----------------------------------------------------------------------------------------------------

  /** A text of a call to `provider` without what any provider here calls a secret: callers confuse them. */
  redact(text: string, provider: Provider): string {
    let kept = text;
    for (const each of this.#discreet) kept = each.redact!(kept, each === provider);
    return kept;
  }

  /** The id of the request to be recorded next. */
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

  /** The last requests, oldest first. */
  requests(filter?: JournalFilter): readonly JournalEntry[] {
    return this.#journal.list(filter);
  }

  /** What happened and no answer or webhook tells, oldest first; the last thousand. */
  notes(): readonly Note[] {
    return this.#notes;
  }

  #note(note: Note): void {
    this.#notes = [...this.#notes.slice(-999), note];
    this.#watchers.onNote(note);
  }

  // Time --------------------------------------------------------------------------------------------------------

  /** Does all that is due by now, deliveries awaited. */
  async tick(): Promise<void> {
    this.#sleepers.wakeDue(this.now);
    await this.#dueWork.tick();
  }

  /** When everything under way has ended. */
  async settled(): Promise<void> {
    while (this.#opening) await this.#opening;
    await this.#dueWork.settled();
  }

  /** Whether there is something due that has yet to be begun: work, or a webhook to be handed to `send`. */
  get isStarting(): boolean {
    return this.#opening !== undefined || this.#dueWork.isStarting;
  }

  /** When the next thing is due; undefined if nothing is. */
  async nextDue(): Promise<Instant | undefined> {
    const work = await this.read((session) => nextDueWork(session));
    const times = [work?.at, this.#sleepers.next].filter((at) => at !== undefined);
    return times.length > 0 ? Math.min(...times) : undefined;
  }

  /**
   * Moves time on and does everything that becomes due on the way, in order of due time, with the clock standing at that
   * time. Stops where the world is reset or restored meanwhile.
   * @throws RangeError for a duration or a moment that cannot be read, a moment in the past, or a world that is never idle
   */
  async advance(by: Advance): Promise<void> {
    try {
      await advance(this, by);
    } finally {
      this.#watchers.onClock();
    }
  }

  /** Whether nothing is waiting but what recurs for ever, as the renewals of a subscription do. */
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

  /** Sets the clock, forwards or back, without doing on the way what lies between; what is due then starts. */
  async setClock({ mode, now }: { readonly mode?: ClockMode; readonly now?: Instant | string }): Promise<void> {
    const instant = typeof now === "string" ? parseInstant(now) : now;
    if (mode !== undefined) this.clock.follow(mode);
    if (instant !== undefined) this.clock.moveTo(instant);
    this.#watchers.onClock();
    await this.tick();
  }

  /** Waits on the world's clock, or until `signal` says that there is nothing to wait for any more. */
  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (ms <= 0 || signal?.aborted) return;
    const at = this.now + ms;
    const slept = this.#sleepers.sleep(at, signal);
    this.#watchers.onDue(at);
    await slept;
  }

  // What stands in the books ------------------------------------------------------------------------------------

  /** Every webhook so far, oldest first. */
  deliveries(): Promise<readonly Delivery[]> {
    return this.read((session) => session.find(deliveries, "all"));
  }

  /** One more attempt now; the delivery after it, or undefined if there is none of that id. */
  redeliver(id: number): Promise<Delivery | undefined> {
    return this.#dueWork.attemptNow(id);
  }

  /**
   * What an attempt made now would send, signed anew, while nothing is sent: the bytes of a delivery that is held. Undefined if
   * there is none of that id, or if its owner wants no more events.
   */
  compose(id: number): Promise<Composed | undefined> {
    return this.#dueWork.compose(id);
  }

  ledger(): Promise<Books> {
    return this.read(booksIn);
  }

  /** Whether the books agree with each other and with what the providers say they sold. */
  async audit(): Promise<Audit> {
    return this.read(async (session) => {
      // The requests of this very moment: none is served while the books are read.
      const [books, requests] = [await booksIn(session), this.requests()];
      const findings = [...auditLedger(books), ...auditJournal(books, requests, this.#providers)];
      for (const provider of this.#providers) {
        findings.push(...(await provider.audit(provider.begin(session, provider, this.#context), books)));
      }
      const violations = withRequests(findings, books, requests);
      return { ok: violations.length === 0, violations };
    });
  }

  /** The whole world as it is, once the webhooks under way have arrived. */
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
   * Puts a snapshot in place of all there is. What waits for the clock is let go.
   * @throws SnapshotError for one that does not fit; LeverError (409) for a key that belongs to another world. The world
   * then stays as it was.
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

  /** Back to the seed: documents, clock, random streams and the world's own keys; faults and journal are cleared. */
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

  /** Until the next reset; a transaction that is under way then still draws from these streams. */
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
    // Whoever uses the world is told; nobody else needs to be.
    opening.catch(() => undefined);
  }

  /** An opening that failed stays, so that everybody is told why. */
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
    // A reset meanwhile began another one.
    if (epoch === this.#epoch) this.#store = store;
  }

  /** What a committed step leaves to be done. */
  #follow({ effects: { earliestDue, notes }, now, provider }: Step): void {
    for (const text of notes) this.#note({ at: now, provider: provider.name, text });
    if (earliestDue === Number.POSITIVE_INFINITY) return;
    if (earliestDue <= this.now) this.#dueWork.start();
    else this.#watchers.onDue(earliestDue);
  }
}

/** What a mistake says; its stack is nothing to keep. */
function textOf(error: unknown): string | undefined {
  return error instanceof Error ? error.message : (error as string | undefined);
}

async function booksIn(session: Session): Promise<Books> {
  return {
    entries: await session.find(ledgerEntries, "all"),
    balances: await session.find(ledgerBalances, "all"),
  };
}
