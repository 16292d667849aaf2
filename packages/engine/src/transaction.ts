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

/** What a transaction takes from its world. */
export interface TransactionContext {
  readonly name: string;
  readonly now: Instant;
  /** Switches off our documented deviations from the real service. */
  readonly strict: boolean;
  readonly random: Random;
  readonly keys: Random;
  readonly allowWebhookHosts: readonly string[];
  /** Tells the host that this key belongs to this world. */
  announceKey(provider: string, key: string): void;
  /** Where a page of a provider is opened, by its path. */
  pageUrl(provider: Provider, path: string): string;
}

/** A webhook event a domain operation wants sent. */
export interface Event {
  readonly event: string;
  /** Whose event it is: the account's id. A sequential provider keeps the order of an account's events. */
  readonly queue: string;
  readonly payload: object;
}

const nothing: readonly never[] = Object.freeze([]);

/** What is left to be done or told once a transaction is committed. */
export class Effects {
  /** What is to be noted. */
  notes: readonly string[] = nothing;
  /** The ledger's entries that were made, by their ids. */
  posted: readonly number[] = nothing;
  /** When the first of the work scheduled here is due; infinity for none. */
  earliestDue: Instant = Number.POSITIVE_INFINITY;

  /** After what was written was undone. */
  clear(): void {
    this.notes = nothing;
    this.posted = nothing;
    this.earliestDue = Number.POSITIVE_INFINITY;
  }
}

/** What a domain operation works with: no network, no ambient clock, no ambient randomness. All of it commits together, or nothing. */
export class Step {
  readonly session: Session;
  /** The world's time, the same throughout the transaction. */
  readonly now: Instant;
  readonly provider: Provider;
  /** For the engine. */
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

  /** Says in the world's notes what nobody is told otherwise. */
  note(text: string): void {
    this.effects.notes = [...this.effects.notes, text];
  }

  /** Makes `key` one of this world's, so that a call showing it is answered here. */
  announceKey(key: string): string {
    this.#world.announceKey(this.provider.name, key);
    return key;
  }

  /** Where people open one of the provider's pages: at the real service, or at this world's own server. */
  pageUrl(path: string): string {
    return this.#world.pageUrl(this.provider, path);
  }

  /** A new key, different in every world. */
  newKey(prefix: string): string {
    return this.announceKey(prefix + this.#world.keys.text(24));
  }

  /** Has the provider's `work[kind]` done for `subject` at a moment, or right after this transaction. */
  async schedule(at: Instant, kind: string, subject: string | number): Promise<void> {
    const id = await this.session.sequence(dueWork.name);
    await this.session.put(dueWork, { id, at, provider: this.provider.name, kind, subject: String(subject) });
    this.effects.earliestDue = Math.min(this.effects.earliestDue, at);
  }

  /** Sends a webhook after this transaction, behind the earlier ones of its account. Nothing happens where nobody wants it. */
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

  /** `held` for an address the offline rule keeps from being contacted. */
  deliverable(url: string): Extract<DeliveryState, "pending" | "held"> {
    return mayContact(url, this.#world.allowWebhookHosts) ? "pending" : "held";
  }
}

type RowOf<Of extends Collection> = Of extends Collection<infer Row> ? Row : never;

/** A provider's transaction: every one of its collections under its own name, `tx.orders`. */
export type Transaction<Declared extends Collections = Collections> = Step & {
  readonly [Name in keyof Declared]: Rows<RowOf<Declared[Name]>>;
};

/** Begins a transaction of a provider. */
export type Begin = (session: Session, provider: Provider, world: TransactionContext) => Step;

/** Makes the provider's kind of transaction; collections nobody touches cost nothing. */
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
