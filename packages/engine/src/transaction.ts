import type { Instant } from "./clock.ts";
import { enqueue } from "./delivery-queue.ts";
import { mayContact } from "./delivery.ts";
import type { DeliveryState } from "./delivery.ts";
import { dueWork } from "./due-work.ts";
import { Ledger } from "./ledger.ts";
import type { Provider } from "./provider.ts";
import type { Random } from "./random.ts";
import { Rows } from "./rows.ts";
import type { Collection, Document, Session } from "./store.ts";

/** A provider's collections, by the names they have in its transactions. */
export type Collections = Readonly<Record<string, Collection>>;

/** What a transaction uses of its world. */
export interface TransactionContext {
  readonly name: string;
  readonly now: Instant;
  /** Turns off Vitrine's documented deviations from the real service. */
  readonly strict: boolean;
  readonly random: Random;
  readonly keys: Random;
  readonly allowWebhookHosts: readonly string[];
  /** Tells the host that this key belongs to this world. */
  announceKey(provider: string, key: string): void;
  /** The URL at which a provider's page can be opened, by its path. */
  pageUrl(provider: Provider, path: string): string;
}

/** A webhook event that a domain operation emits. */
export interface Event {
  readonly event: string;
  /** The id of the account that owns the event. A sequential provider delivers an account's events in order. */
  readonly queue: string;
  readonly payload: object;
}

const nothing: readonly never[] = Object.freeze([]);

/** What remains to be done or reported once a transaction is committed. */
export class Effects {
  /** Notes to record. */
  notes: readonly string[] = nothing;
  /** Ids of the ledger entries made. */
  posted: readonly number[] = nothing;
  /** When the earliest work scheduled here is due; infinity for none. */
  earliestDue: Instant = Number.POSITIVE_INFINITY;

  /** Discards the effects after a rollback. */
  clear(): void {
    this.notes = nothing;
    this.posted = nothing;
    this.earliestDue = Number.POSITIVE_INFINITY;
  }
}

/**
 * The context of a domain operation: no network, no ambient clock, no ambient randomness. Everything commits together
 * or not at all.
 */
export class Step {
  readonly session: Session;
  /** The world's time, constant throughout the transaction. */
  readonly now: Instant;
  readonly provider: Provider;
  /** Read by the engine. */
  readonly effects: Effects = new Effects();
  readonly #world: TransactionContext;

  constructor(session: Session, provider: Provider, world: TransactionContext) {
    this.session = session;
    this.now = world.now;
    this.provider = provider;
    this.#world = world;
  }

  get ledger(): Ledger {
    return new Ledger(this.session, this.now, (entry) => {
      this.effects.posted = [...this.effects.posted, entry];
    });
  }

  /** The world's name. */
  get world(): string {
    return this.#world.name;
  }

  get strict(): boolean {
    return this.#world.strict;
  }

  get random(): Random {
    return this.#world.random;
  }

  /** Records in the world's notes what no answer or webhook reports. */
  note(text: string): void {
    this.effects.notes = [...this.effects.notes, text];
  }

  /** Registers `key` with this world, so that calls carrying it are answered here. */
  announceKey(key: string): string {
    this.#world.announceKey(this.provider.name, key);
    return key;
  }

  /** The URL of a provider's page: at the real service or at this world's own server. */
  pageUrl(path: string): string {
    return this.#world.pageUrl(this.provider, path);
  }

  /** A new key, different in every world. */
  newKey(prefix: string): string {
    return this.announceKey(prefix + this.#world.keys.text(24));
  }

  /**
   * Schedules the provider's `work[kind]` for `subject` at an instant; a past or present one runs right after this
   * transaction.
   */
  async schedule(at: Instant, kind: string, subject: string | number): Promise<void> {
    const id = await this.session.sequence(dueWork.name);
    await this.session.put(dueWork, { id, at, provider: this.provider.name, kind, subject: String(subject) });
    this.effects.earliestDue = Math.min(this.effects.earliestDue, at);
  }

  /**
   * Queues a webhook behind the earlier ones of its account, to be sent after this transaction. Does nothing if the
   * account has no receiver.
   */
  async emit(event: Event): Promise<void> {
    const route = await this.provider.webhooks?.route(this, event);
    if (route === undefined) return;
    const state = this.deliverable(route.url);
    if (state === "held")
      this.note(`${event.event} to ${route.url} is held: its host is not this machine and was not allowed`);
    await enqueue(this, {
      ...event,
      id: 0,
      provider: this.provider.name,
      created_at: this.now,
      state,
      url: route.url,
      body: "",
      headers: {},
      attempts: [],
      fault: null,
      pauses: 0,
    });
  }

  /** The initial state of a delivery: `held` if the offline rule forbids contacting the address. */
  deliverable(url: string): Extract<DeliveryState, "pending" | "held"> {
    return mayContact(url, this.#world.allowWebhookHosts) ? "pending" : "held";
  }
}

type RowOf<Of extends Collection> = Of extends Collection<infer Row> ? Row : never;

/** A provider's transaction: each of its collections under its own name, as in `tx.orders`. */
export type Transaction<Declared extends Collections = Collections> = Step & {
  readonly [Name in keyof Declared]: Rows<RowOf<Declared[Name]>>;
};

/** Begins a transaction of a provider. */
export type Begin = (session: Session, provider: Provider, world: TransactionContext) => Step;

/** Builds the provider's transactions. Collections that are not used cost nothing. */
export function transactionOf(collections: Collections): Begin {
  class ProviderStep extends Step {}
  for (const [name, declared] of Object.entries(collections)) {
    Object.defineProperty(ProviderStep.prototype, name, {
      get(this: ProviderStep): Rows<Document> {
        return new Rows(this.session, declared);
      },
    });
  }
  return (session, provider, world) => new ProviderStep(session, provider, world);
}
