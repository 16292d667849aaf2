import type { Journal, Purchase, Reconciliation, ReconcileOptions } from "@vitrine/client";
import type { TestTimers } from "@vitrine/client/testing";
import { expect } from "vitest";

import type { Mishap } from "./line.ts";

/** Something that somebody does at the till; refs and contents are counted from 0. */
export type Step =
  | {
      readonly does: "buy";
      readonly ref: number;
      readonly content: number;
      readonly mishap: Mishap;
      readonly look: Mishap;
    }
  | {
      readonly does: "buy together";
      readonly refs: readonly number[];
      readonly content: number;
      readonly mishap: Mishap;
    }
  | { readonly does: "crash"; readonly ref: number; readonly content: number; readonly mishap: Mishap }
  | { readonly does: "recover"; readonly look: Mishap }
  | { readonly does: "lose events"; readonly isOn: boolean }
  /** Somebody looks into the shop's books, late enough or at once, and says truly what is there. */
  | { readonly does: "ask a person"; readonly ref: number; readonly waits: boolean }
  /** Somebody takes any of the shop's orders for this one. */
  | { readonly does: "name any order"; readonly ref: number; readonly order: number };

/** A client of the shop, and what it is called with. */
export interface Buyer<Order> {
  purchase(content: number, ref: string): Promise<Purchase<Order>>;
  recover(): Promise<readonly Reconciliation<Order>[]>;
  reconcile(ref: string, options: ReconcileOptions): Promise<Reconciliation<Order>>;
}

/** A shop with its books, and how a program opens a client of it. */
export interface Shop<Order> {
  readonly timers: TestTimers;
  readonly journal: Journal;
  /** A client as a program has it that was just started. */
  open(journal: Journal, next: (request: Request) => Mishap): Buyer<Order>;
  readonly idOf: (order: Order) => string;
  /** What was charged according to the shop's own books: orders by their content. */
  charged(): Promise<readonly { readonly id: string; readonly content: number }[]>;
  /** Whether the shop tells of orders, so that losing those events makes a difference. */
  loseEvents(isOn: boolean): void;
  /** Lets what is under way in the shop come to its end. */
  settled(): Promise<void>;
}

/** What a program was told of a ref, and may have acted on. */
type Told = { readonly outcome: "created"; readonly id: string } | { readonly outcome: "rejected" };

/** A program that buys at a shop over a bad line, crashes and starts again, with a journal that outlives it. */
export class Till<Order> {
  readonly #shop: Shop<Order>;
  readonly #contents = new Map<string, number>();
  readonly #told = new Map<string, Told>();
  #buyer: Buyer<Order>;
  #mishap: Mishap = "none";
  #look: Mishap = "none";
  #stop = (): void => {};
  #onPost = (): void => {};

  constructor(shop: Shop<Order>) {
    this.#shop = shop;
    this.#buyer = this.#start();
  }

  async act(step: Step): Promise<void> {
    switch (step.does) {
      case "buy":
        return this.#with(step.mishap, step.look, () => this.#buy(step.ref, step.content));
      case "buy together":
        return this.#with(step.mishap, "none", async () => {
          await Promise.all(step.refs.map((ref) => this.#buy(ref, step.content)));
        });
      case "crash":
        return this.#with(step.mishap, "none", () => this.#crash(step.ref, step.content));
      case "recover":
        return this.#with("none", step.look, async () => {
          for (const finding of await this.#buyer.recover()) this.#hear(finding);
        });
      case "lose events":
        return this.#shop.loseEvents(step.isOn);
      case "ask a person":
        return this.#with("none", "none", () => this.#askPerson(`inv:${step.ref}`, step.waits));
      case "name any order":
        return this.#with("none", "none", () => this.#nameAnyOrder(`inv:${step.ref}`, step.order));
    }
  }

  /** Settles whatever can be settled, and holds what the program was told against the shop's books. */
  async close(): Promise<{ readonly open: number }> {
    this.#buyer = this.#start();
    await this.#shop.settled();
    for (const finding of await this.#buyer.recover()) {
      if (finding.outcome === "cannot_tell") expect(finding.reason).not.toBe("");
      this.#hear(finding);
    }
    // What a crash kept from being heard is heard now; what had not been bought by then is bought.
    for (const [ref, content] of this.#contents) this.#hear(await this.#buyer.purchase(content, ref));
    const charged = await this.#shop.charged();
    const open = (await this.#shop.journal.open()).map(({ ref }) => ref);

    const created = [...this.#told].flatMap(([ref, told]) =>
      told.outcome === "created" ? [{ ref, id: told.id }] : [],
    );
    // Each order is one ref's, was charged, and is what that ref bought.
    expect(new Set(created.map(({ id }) => id)).size).toBe(created.length);
    const byId = new Map(charged.map(({ id, content }) => [id, content]));
    for (const { ref, id } of created) expect([ref, byId.get(id)]).toEqual([ref, this.#contents.get(ref)]);
    // What nobody was given is charged to a ref that is open: none was called rejected for it, and none bought twice.
    const given = new Set(created.map(({ id }) => id));
    for (const content of new Set(this.#contents.values())) {
      const adrift = charged.filter((each) => each.content === content && !given.has(each.id)).length;
      const waiting = open.filter((ref) => this.#contents.get(ref) === content).length;
      expect(adrift).toBeLessThanOrEqual(waiting);
    }
    return { open: open.length };
  }

  async #with(mishap: Mishap, look: Mishap, work: () => Promise<void>): Promise<void> {
    [this.#mishap, this.#look] = [mishap, look];
    await work();
    [this.#mishap, this.#look] = ["none", "none"];
    await this.#shop.settled();
  }

  async #buy(number: number, content: number): Promise<void> {
    const ref = `inv:${number}`;
    const before = this.#contents.get(ref);
    if (before === undefined) this.#contents.set(ref, content);
    this.#hear(await this.#buyer.purchase(before ?? content, ref));
  }

  async #askPerson(ref: string, waits: boolean): Promise<void> {
    if (!(await this.#isOpen(ref))) return;
    if (waits) await new Promise<void>((resolve) => void this.#shop.timers.after(120_000, resolve));
    const owned = await this.#ordersOwned();
    const mine = (await this.#shop.charged()).find(
      ({ id, content }) => content === this.#contents.get(ref) && !owned.has(id),
    );
    this.#hear(await this.#buyer.reconcile(ref, mine ? { order: mine.id } : { noOrder: true }));
  }

  async #nameAnyOrder(ref: string, number: number): Promise<void> {
    const order = (await this.#shop.charged())[number]?.id;
    if (order !== undefined && (await this.#isOpen(ref))) this.#hear(await this.#buyer.reconcile(ref, { order }));
  }

  async #isOpen(ref: string): Promise<boolean> {
    return (await this.#shop.journal.open()).some((entry) => entry.ref === ref);
  }

  async #ordersOwned(): Promise<ReadonlySet<string>> {
    const entries = await this.#shop.journal.since(0);
    return new Set(entries.flatMap(({ orderId }) => (orderId === undefined ? [] : [orderId])));
  }

  /** The program dies with its purchase on the way: nobody hears how it ended. */
  async #crash(number: number, content: number): Promise<void> {
    const ref = `inv:${number}`;
    const before = this.#contents.get(ref);
    if (before === undefined) this.#contents.set(ref, content);
    const sent = new Promise<void>((resolve) => {
      this.#onPost = resolve;
    });
    const bought = this.#buyer.purchase(before ?? content, ref).catch(() => undefined);
    // On its way to the shop, if it is sent at all; the mishap says whether the order is placed.
    await Promise.race([sent, bought]);
    this.#stop();
    this.#buyer = this.#start();
  }

  #hear(result: Purchase<Order> | Reconciliation<Order>): void {
    const { ref, outcome } = result;
    const now: Told | undefined =
      outcome === "created" || outcome === "found"
        ? { outcome: "created", id: this.#shop.idOf(result.order) }
        : outcome === "rejected" || outcome === "not_found"
          ? { outcome: "rejected" }
          : undefined;
    const before = this.#told.get(ref);
    // What was told once is true for ever; an order that was bought may only be impossible to show for a while.
    if (before) expect([ref, now ?? { ...before, outcome: "created" }]).toEqual([ref, before]);
    if (now) this.#told.set(ref, now);
  }

  /** Starts the program anew. One that was stopped sends, writes and hears nothing any more. */
  #start(): Buyer<Order> {
    let runs = true;
    this.#stop = () => {
      runs = false;
    };
    const { journal } = this.#shop;
    const alive =
      <Args extends unknown[], Result>(method: (...args: Args) => Promise<Result>) =>
      async (...args: Args): Promise<Result> =>
        runs ? method(...args) : new Promise<never>(() => {});
    const mine: Journal = {
      read: alive(journal.read),
      ownerOf: alive(journal.ownerOf),
      claim: alive(journal.claim),
      settle: alive(journal.settle),
      open: alive(journal.open),
      since: alive(journal.since),
    };
    return this.#shop.open(mine, ({ method }) => {
      if (!runs) return "silence before";
      if (method === "GET") return this.#look;
      this.#onPost();
      return this.#mishap;
    });
  }
}
