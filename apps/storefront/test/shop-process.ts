import { openDatabase } from "../src/database.ts";
import { priceList } from "../src/price-list.ts";
import { openShop, type LogEntry, type Shop, type ShopOptions } from "../src/shop.ts";
import { beforeEachWrite } from "./before-each-write.ts";
import { ProcessTimers } from "./process-timers.ts";
import type { World } from "./providers.ts";

export const publicUrl = "http://localhost:3000";
export const adminKey = "only-for-tests";

export type OpenShop = (options: ShopOptions) => Shop;

/** How a process is started. */
export interface ProcessOptions {
  /** It dies just before this step; without it, never. */
  readonly diesBefore?: number | undefined;
  /** Opens another shop in place of this one, such as a copy with a mistake in it. */
  readonly open?: OpenShop | undefined;
}

/**
 * One process of the shop. When it dies, nothing of it goes on: its requests are never answered, its timers do not fire, and its
 * database is closed.
 *
 * Each request that leaves, each response that arrives and each row that is written is a step, and it can be made to die just before any.
 */
export class ShopProcess {
  /** Rejects when the process dies. */
  readonly died: Promise<never>;
  readonly shop: Shop;
  readonly log: LogEntry[] = [];
  readonly timers: ProcessTimers;
  isDead = false;
  steps = 0;
  readonly #world: World;
  #diesBefore: number;
  readonly #database: ReturnType<typeof openDatabase>;
  #rejectDied!: (error: Error) => void;

  constructor(world: World, path: string, { diesBefore = Infinity, open = openShop }: ProcessOptions) {
    this.#world = world;
    this.#diesBefore = diesBefore;
    this.died = new Promise((_resolve, reject) => (this.#rejectDied = reject));
    this.died.catch(() => undefined);
    this.timers = new ProcessTimers(world);
    this.#database = openDatabase(path);
    // A process that dies loses no write, only a power cut does; and the tests are ten times as fast.
    this.#database.exec("pragma synchronous = off");
    beforeEachWrite(this.#database, () => {
      if (this.#diesInStep()) throw new Error("the process is dead");
    });
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
      timers: this.timers,
    });
  }

  /** Makes it die within so many steps from now. */
  dieIn(steps: number): void {
    this.#diesBefore = this.steps + steps;
  }

  die(): void {
    if (this.isDead) return;
    this.isDead = true;
    this.timers.stop();
    this.#database.close();
    this.#rejectDied(new Error("the process died"));
  }

  /** Ends it as a signal would. */
  async stop(): Promise<void> {
    await this.shop.stop();
    this.die();
  }

  async #fetch(request: Request): Promise<Response> {
    const never = new Promise<never>(() => undefined);
    if (this.#diesInStep()) return never;
    try {
      const response = await this.#world.fetch(request);
      return this.isDead || this.#diesInStep() ? await never : response;
    } catch (error) {
      if (this.isDead || this.#diesInStep()) await never;
      throw error;
    }
  }

  /** Counts a step; whether the process is dead instead of taking it. */
  #diesInStep(): boolean {
    this.steps += 1;
    if (this.steps >= this.#diesBefore) this.die();
    return this.isDead;
  }
}
