import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { LogEntry } from "../src/shop.ts";
import { Customers } from "./customers.ts";
import { Operator } from "./operator.ts";
import type { World } from "./providers.ts";
import { publicUrl, ShopProcess, type ProcessOptions } from "./shop-process.ts";
import { StorefrontClock } from "./storefront-clock.ts";

/** The shop with its database file, in a world of its providers. Its processes can die and start again; the file stays. */
export class StorefrontHarness {
  readonly world: World;
  readonly clock: StorefrontClock;
  readonly customers: Customers;
  readonly operator: Operator;
  readonly #folder = mkdtempSync(join(tmpdir(), "storefront-"));
  #lastProcess: ShopProcess | undefined;

  constructor(world: World) {
    this.world = world;
    this.clock = new StorefrontClock(world, () => this.#process);
    const call = this.call.bind(this);
    this.customers = new Customers(call, { world, clock: this.clock });
    this.operator = new Operator(call);
    // Without a process the connection is refused; one that dies resets it.
    world.inbox.forwardTo((request) => {
      const process = this.#process;
      if (!process) throw new Error("connection refused");
      return Promise.race([process.shop.app.fetch(request), process.died]);
    });
  }

  /** Registers the shop's webhooks with the providers, and starts it. */
  static async open(world: World, options: ProcessOptions = {}): Promise<StorefrontHarness> {
    const storefront = new StorefrontHarness(world);
    await world.tribute.levers["update-shop"]({ id: 1, callbackUrl: `${publicUrl}/webhooks/tribute` });
    await world.bunaistore.levers["set-webhook"]({ user_id: 12345678, url: `${publicUrl}/webhooks/bunaistore` });
    await storefront.start(options);
    return storefront;
  }

  /** Starts a process on the shop's file. */
  async start(options: ProcessOptions = {}): Promise<void> {
    const process = new ShopProcess(this.world, join(this.#folder, "shop.db"), options);
    this.#lastProcess = process;
    await Promise.race([process.shop.start(), process.died.catch(() => undefined)]);
    await this.clock.settled();
  }

  /** The running process. */
  get #process(): ShopProcess | undefined {
    return this.#lastProcess?.isDead === false ? this.#lastProcess : undefined;
  }

  get isDown(): boolean {
    return this.#process === undefined;
  }

  get log(): readonly LogEntry[] {
    return this.#process?.log ?? [];
  }

  crash(): void {
    this.#process?.die();
  }

  /** Makes the running process, if there is one, die within so many steps. */
  dieIn(steps: number): void {
    this.#process?.dieIn(steps);
  }

  /** Stops the process as a signal would. */
  async stop(): Promise<void> {
    const process = this.#process;
    if (process) await this.clock.during(process.stop());
  }

  /** Ends the process, and deletes the file. */
  close(): void {
    this.crash();
    rmSync(this.#folder, { recursive: true });
  }

  /** Sends a request to the shop; undefined where there was no response. */
  async call(path: string, init: RequestInit = {}): Promise<Response | undefined> {
    const process = this.#process;
    if (!process) return undefined;
    const request = new Request(`${publicUrl}${path}`, init);
    const response = Promise.resolve(process.shop.app.fetch(request));
    return this.clock.during(Promise.race([response, process.died.catch(() => undefined)]));
  }

  /** Moves the clock, and runs everything that falls due on the way. */
  advance(duration: string): Promise<void> {
    return this.clock.advance(duration);
  }
}
