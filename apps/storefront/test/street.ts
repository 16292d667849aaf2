import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";

import type { Timers } from "@vitrine/client";
import { parseDuration } from "@vitrine/engine";
import { bunaistore } from "@vitrine/mock-bunaistore";
import { padington } from "@vitrine/mock-padington";
import { tribute } from "@vitrine/mock-tribute";
import type { TestWorld } from "@vitrine/testing";

import { openDatabase } from "../src/database.ts";
import type { OrderState, PartState } from "../src/order.ts";
import { priceList } from "../src/price-list.ts";
import { openShop, type LogEntry, type Shop, type ShopOptions } from "../src/shop.ts";

export const providers: {
  readonly bunaistore: typeof bunaistore;
  readonly padington: typeof padington;
  readonly tribute: typeof tribute;
} = { bunaistore, padington, tribute };

export type World = TestWorld<typeof providers>;

/** An order as its customer sees it. */
export interface Seen {
  readonly id: string;
  readonly state: OrderState;
  readonly total_rub: string;
  readonly payment_url?: string;
  readonly parts: readonly { readonly what: string; readonly state: PartState; readonly goods: readonly string[] }[];
  readonly owed_rub: string;
}

/** An order, and what only its customer and Tribute know. */
export interface Story extends Seen {
  readonly recipient?: string | undefined;
  /** Tribute's order, where the customer was told of one. */
  readonly uuid?: string | undefined;
}

const adminKey = "only-for-tests";
const publicUrl = "http://localhost:3000";

/**
 * One process of the shop. When it dies, nothing of it goes on: what it was waiting for never comes, and its database is closed.
 *
 * Each request that leaves, each answer that comes and each row that is written is a step, just before which it can be made to die.
 */
class Process {
  readonly died: Promise<never>;
  readonly shop: Shop;
  readonly log: LogEntry[] = [];
  isDead = false;
  steps = 0;
  readonly #world: World;
  #diesBefore: number;
  readonly #database: ReturnType<typeof openDatabase>;
  #due: readonly { readonly at: number; readonly callback: () => void }[] = [];
  #tellOfDeath!: (error: Error) => void;

  constructor(world: World, path: string, { diesBefore = Infinity, open = openShop }: Lifetime) {
    this.#world = world;
    this.#diesBefore = diesBefore;
    this.died = new Promise((_resolve, reject) => (this.#tellOfDeath = reject));
    this.died.catch(() => undefined);
    this.#database = openDatabase(path);
    // A process that dies loses nothing by it, only a power cut does; and tests are ten times as fast.
    this.#database.exec("pragma synchronous = off");
    this.#countWrites();
    this.shop = open({
      database: this.#database,
      bunaistore: { apiKey: "sk_live_demo" },
      padington: { apiKey: "pad_live_demo" },
      tribute: { apiKey: "tribute_demo" },
      prices: priceList,
      publicUrl,
      adminKey,
      log: (entry) => this.log.push(entry),
      fetch: (request) => this.#fetch(request),
      timers: this.#timers(),
    });
  }

  /** The moment its first timer is due. */
  get due(): number | undefined {
    return this.#due.length === 0 ? undefined : Math.min(...this.#due.map(({ at }) => at));
  }

  wakeDue(): void {
    const now = this.#world.now;
    const woken = this.#due.filter(({ at }) => at <= now);
    this.#due = this.#due.filter(({ at }) => at > now);
    for (const { callback } of woken) callback();
  }

  dieIn(steps: number): void {
    this.#diesBefore = this.steps + steps;
  }

  die(): void {
    if (this.isDead) return;
    this.isDead = true;
    this.#due = [];
    this.#database.close();
    this.#tellOfDeath(new Error("the process died"));
  }

  async end(): Promise<void> {
    await this.shop.stop();
    this.die();
  }

  async #fetch(request: Request): Promise<Response> {
    const never = new Promise<never>(() => undefined);
    if (this.#step()) return never;
    try {
      const response = await this.#world.fetch(request);
      return this.isDead || this.#step() ? await never : response;
    } catch (error) {
      if (this.isDead || this.#step()) await never;
      throw error;
    }
  }

  /** Whether this is the step that it does not live to see. */
  #step(): boolean {
    this.steps += 1;
    if (this.steps >= this.#diesBefore) this.die();
    return this.isDead;
  }

  #countWrites(): void {
    const prepare = this.#database.prepare.bind(this.#database);
    this.#database.prepare = (sql) => {
      const statement = prepare(sql);
      return new Proxy(statement, {
        get: (_statement, name) => {
          if (name === "run" && this.#step()) throw new Error("the process is dead");
          return (statement[name as keyof typeof statement] as () => unknown).bind(statement);
        },
      });
    };
  }

  #timers(): Timers {
    return {
      now: () => this.#world.now,
      random: () => 0.5,
      after: (ms, callback) => {
        const timer = { at: this.#world.now + Math.max(0, ms), callback };
        if (!this.isDead) this.#due = [...this.#due, timer];
        return () => {
          this.#due = this.#due.filter((each) => each !== timer);
        };
      },
    };
  }
}

/** How many steps a process lives for. */
interface Lifetime {
  /** It dies just before this one; never unless told otherwise. */
  readonly diesBefore?: number | undefined;
  /** Another shop in its place. */
  readonly open?: OpenShop | undefined;
}

export type OpenShop = (options: ShopOptions) => Shop;

/** A shop in a world of its suppliers and customers. Its processes come and go, its file stays. */
export class Street {
  readonly world: World;
  readonly #folder = mkdtempSync(join(tmpdir(), "storefront-"));
  readonly #known = new Map<string, Pick<Story, "recipient" | "uuid">>();
  readonly #paid = new Set<string>();
  #process: Process | undefined;

  constructor(world: World) {
    this.world = world;
    // A shop that is down refuses the connection, and one that dies breaks it.
    world.inbox.forwardTo((request) => {
      if (!this.#process) throw new Error("nobody listens");
      return Promise.race([this.#process.shop.app.fetch(request), this.#process.died]);
    });
  }

  /** Opens the shop on a street where the services know its address. */
  static async open(world: World, lifetime: Lifetime = {}): Promise<Street> {
    const street = new Street(world);
    await world.tribute.levers["update-shop"]({ id: 1, callbackUrl: `${publicUrl}/webhooks/tribute` });
    await world.bunaistore.levers["set-webhook"]({ user_id: 12345678, url: `${publicUrl}/webhooks/bunaistore` });
    await street.start(lifetime);
    return street;
  }

  /** Starts a process on the shop's file; it dies just before the given step. */
  async start(lifetime: Lifetime = {}): Promise<void> {
    const process = new Process(this.world, join(this.#folder, "shop.db"), lifetime);
    this.#process = process;
    await Promise.race([process.shop.start(), process.died.catch(() => undefined)]);
    await this.drain();
  }

  get isDown(): boolean {
    return this.#process === undefined;
  }

  /** How many steps the process has lived through. */
  get steps(): number {
    return this.#process?.steps ?? 0;
  }

  get log(): readonly LogEntry[] {
    return this.#process?.log ?? [];
  }

  crash(): void {
    this.#process?.die();
    this.#process = undefined;
  }

  /** The process, if there is one, dies within so many steps. */
  dieIn(steps: number): void {
    this.#process?.dieIn(steps);
  }

  /** Stops the process as a signal would. */
  async stop(): Promise<void> {
    const process = this.#process;
    if (process) await this.during(process.end());
    this.#process = undefined;
  }

  /** Ends everything, and throws the file away. */
  close(): void {
    this.crash();
    rmSync(this.#folder, { recursive: true });
  }

  /** Calls the shop; undefined where there was no answer. */
  async call(path: string, init: RequestInit = {}): Promise<Response | undefined> {
    const process = this.#process;
    if (!process) return undefined;
    const request = new Request(`${publicUrl}${path}`, init);
    const answer = Promise.race([
      Promise.resolve(process.shop.app.fetch(request)),
      process.died.catch(() => undefined),
    ]);
    return this.during(answer);
  }

  /** Orders for somebody; undefined where there was no answer. */
  async order(wish: {
    readonly product?: string;
    readonly stars?: number;
    readonly recipient?: string;
  }): Promise<Seen | undefined> {
    const body = JSON.stringify({ customer: "42", ...wish });
    const response = await this.call("/orders", { method: "POST", body });
    if (!response) return undefined;
    const seen = (await response.json()) as Seen;
    this.#known.set(seen.id, { recipient: wish.recipient?.replace("@", ""), uuid: uuidOf(seen) });
    return seen;
  }

  /** How an order stands. */
  async look({ id }: Pick<Seen, "id">): Promise<Seen> {
    const seen = (await (await this.call(`/orders/${id}`))!.json()) as Seen;
    const { uuid = uuidOf(seen), ...known } = this.#known.get(id) ?? {};
    this.#known.set(id, { ...known, uuid });
    return seen;
  }

  /** How all the orders stand whose customers were answered. */
  async stories(): Promise<readonly Story[]> {
    const stories: Story[] = [];
    for (const id of this.#known.keys()) stories.push({ ...(await this.look({ id })), ...this.#known.get(id)! });
    return stories;
  }

  /** Why an order is not further, as those who run the shop are told. */
  async why({ id }: Pick<Seen, "id">): Promise<string> {
    const response = await this.call("/admin/orders", { headers: { authorization: `Bearer ${adminKey}` } });
    const left = (await response!.json()) as readonly { readonly id: string; readonly why: string | null }[];
    return left.find((each) => each.id === id)?.why ?? "";
  }

  /** A person says which order of a supplier it was. */
  async settle({ id }: Pick<Seen, "id">, order: string): Promise<unknown> {
    const response = await this.call(`/admin/orders/${id}/settle`, {
      method: "POST",
      headers: { authorization: `Bearer ${adminKey}` },
      body: JSON.stringify({ order }),
    });
    return response?.json();
  }

  /** Pays by card on the page that the order named. */
  async pay(order: Pick<Seen, "payment_url">): Promise<void> {
    const uuid = uuidOf(order)!;
    await this.world.tribute.levers["pay-order"]({ uuid, method: "card" });
    this.#paid.add(uuid);
    await this.drain();
  }

  /** Orders whose customers know where to pay them, and have not. */
  async payable(): Promise<readonly Pick<Seen, "payment_url">[]> {
    if (!this.isDown) await this.stories();
    const urls = [...this.#known.values()].flatMap(({ uuid }) =>
      uuid === undefined || this.#paid.has(uuid) ? [] : [uuid],
    );
    return urls.map((uuid) => ({ payment_url: `/${uuid}` }));
  }

  /** Moves time on, and lets everybody do on the way what falls due. */
  async advance(duration: string): Promise<void> {
    const { world } = this;
    const target = world.now + parseDuration(duration);
    await this.drain();
    for (let due = await this.#nextDue(); due <= target; due = await this.#nextDue()) await this.#goTo(due);
    await this.#goTo(target);
  }

  /** Waits for something, moving time on wherever it waits for that. */
  async during<Result>(work: Promise<Result>): Promise<Result> {
    const progress = { isOver: false };
    const over = work.finally(() => (progress.isOver = true));
    over.catch(() => undefined);
    await this.drain();
    while (!progress.isOver) await this.#goTo(await this.#nextDue());
    return over;
  }

  /** Lets everything happen that needs no time. */
  async drain(): Promise<void> {
    for (let quiet = 0, before = -1; quiet < 5; quiet += 1) {
      await this.world.settled();
      await turn();
      const steps = this.steps;
      if (steps !== before) quiet = 0;
      before = steps;
      if (this.#process?.isDead) this.#process = undefined;
    }
  }

  async #goTo(instant: number): Promise<void> {
    if (instant > this.world.now) await this.world.advance({ to: new Date(instant).toISOString() });
    this.#process?.wakeDue();
    await this.world.tick();
    await this.drain();
  }

  async #nextDue(): Promise<number> {
    return Math.min((await this.world.nextDue()) ?? Infinity, this.#process?.due ?? Infinity);
  }
}

/** Tribute's order, as the address of its payment page has it; undefined for one that has no page. */
export function uuidOf({ payment_url }: Pick<Seen, "payment_url">): string | undefined {
  return payment_url?.split("/").at(-1);
}
