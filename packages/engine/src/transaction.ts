import type { Instant } from "./clock.ts";
import { deliveries, mayContact } from "./deliver.ts";
import type { Delivery, DeliveryState } from "./deliver.ts";
import { dueWork, sendDelivery } from "./due.ts";
import { Ledger } from "./ledger.ts";
import type { Provider } from "./provider.ts";
import type { Random } from "./random.ts";
import { Rows } from "./rows.ts";
import type { Collection, Document, Session } from "./store.ts";

/** A provider's collections, by the names they have in its transactions. */
export type Collections = Readonly<Record<string, Collection>>;

/** What a transaction takes from its world. */
export interface Surroundings {
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

/** Most transactions move no money, and share this. */
const none: readonly number[] = Object.freeze([]);

/** What a domain operation works with: no network, no ambient clock, no ambient randomness. All of it commits together, or nothing. */
export class Step {
  readonly session: Session;
  /** The world's time, the same throughout the transaction. */
  readonly now: Instant;
  readonly provider: Provider;
  readonly #world: Surroundings;
  #earliestDue: Instant = Number.POSITIVE_INFINITY;
  #notes: readonly string[] = [];
  #posted: readonly number[] = none;

  constructor(session: Session, provider: Provider, world: Surroundings) {
    this.session = session;
    this.now = world.now;
    this.provider = provider;
    this.#world = world;
  }

  get ledger(): Ledger {
    return new Ledger(this.session, this.now, (entry) => {
      this.#posted = [...this.#posted, entry];
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

  /** When the first of the work scheduled here is due; infinity for none. */
  get earliestDue(): Instant {
    return this.#earliestDue;
  }

  /** What is to be noted once this is committed. */
  get notes(): readonly string[] {
    return this.#notes;
  }

  /** The ledger's entries that were made here and not undone, by their ids. */
  get posted(): readonly number[] {
    return this.#posted;
  }

  /** Says in the world's notes what nobody is told otherwise. */
  note(text: string): void {
    this.#notes = [...this.#notes, text];
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

  /** After what was written was undone: nothing is to be noted or done any more. */
  forget(): void {
    this.#notes = [];
    this.#posted = none;
    this.#earliestDue = Number.POSITIVE_INFINITY;
  }

  /** Has the provider's `work[kind]` done for `subject` at a moment, or right after this transaction. */
  async schedule(at: Instant, kind: string, subject: string | number): Promise<void> {
    const id = await this.session.sequence(dueWork.name);
    await this.session.put(dueWork, { id, at, provider: this.provider.name, kind, subject: String(subject) });
    this.#earliestDue = Math.min(this.#earliestDue, at);
  }

  /** Sends a webhook after this transaction, behind the earlier ones of its account. Nothing happens where nobody wants it. */
  async emit(event: Event): Promise<void> {
    const route = await this.provider.webhooks?.route(this, event);
    if (route === undefined) return;
    const state = this.deliverable(route.url);
    if (state === "held")
      this.note(`${event.event} to ${route.url} is held: its host is not this machine and was not allowed`);
    await this.enqueue({
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

  /** Takes in a delivery under an id of its own, behind the earlier ones of its account. */
  async enqueue(delivery: Delivery): Promise<void> {
    const itsTurn = delivery.state === "pending" && (await this.#isNext(delivery.queue));
    const id = await this.session.sequence(deliveries.name);
    await this.session.put(deliveries, { ...delivery, id });
    if (itsTurn) await this.schedule(this.now, sendDelivery, id);
  }

  /** Has a delivery that was held back go out, behind those of its account that wait now. */
  async resume(delivery: Delivery): Promise<void> {
    const itsTurn = await this.#isNext(delivery.queue);
    await this.session.delete(deliveries, delivery.id);
    await this.session.put(deliveries, { ...delivery, state: "pending" });
    if (itsTurn) await this.schedule(this.now, sendDelivery, delivery.id);
  }

  /** Whether an event need not wait for earlier ones of its account. */
  async #isNext(queue: string): Promise<boolean> {
    return !this.provider.webhooks!.sequential || (await this.waitingDelivery(queue)) === undefined;
  }

  /** `held` for an address the offline rule keeps from being contacted. */
  deliverable(url: string): Extract<DeliveryState, "pending" | "held"> {
    return mayContact(url, this.#world.allowWebhookHosts) ? "pending" : "held";
  }

  /** The delivery whose turn it is. */
  async waitingDelivery(queue: string): Promise<Delivery | undefined> {
    const [first] = await this.session.find(deliveries, "waiting", {
      where: [this.provider.name, queue, "pending"],
      limit: 1,
    });
    return first;
  }
}

type RowOf<Of extends Collection> = Of extends Collection<infer Row> ? Row : never;

/** A provider's transaction: every one of its collections under its own name, `tx.orders`. */
export type Transaction<Declared extends Collections = Collections> = Step & {
  readonly [Name in keyof Declared]: Rows<RowOf<Declared[Name]>>;
};

/** Begins a transaction of a provider. */
export type Begin = (session: Session, provider: Provider, world: Surroundings) => Step;

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
