import { createWorld, withKeysOf } from "@vitrine/engine";
import type { Call, EngineWorld, JournalEntry, Mock, Note, WorldOptions } from "@vitrine/engine";

import { Addresses } from "./addresses.ts";
import type { Beginning } from "./beginning.ts";
import { httpSend } from "./http-send.ts";
import { reportOnStderr } from "./report.ts";
import { TickScheduler } from "./tick-scheduler.ts";
import type { WorldDirectory } from "./world-directory.ts";

/** Options of a new world that differ from the server's. Default name: `w1`, `w2` … */
export type NewWorld = Pick<WorldOptions, "name" | "seed" | "now" | "clock" | "limits" | "strict" | "checkout">;

type CommonOptions = Pick<
  WorldOptions,
  "providers" | "send" | "allowWebhookHosts" | "webhookTimeoutMs" | "time" | "onError" | Exclude<keyof NewWorld, "name">
>;

/**
 * Options shared by all worlds of a server. By default clocks follow the machine's time, webhooks go out over HTTP, and
 * internal errors of a mock go to stderr.
 */
export interface WorldsOptions extends CommonOptions {
  /** Called for every provider request in any world. */
  readonly onRequest?: (entry: JournalEntry, world: string) => void;
  /** Called for each event that no answer and no webhook reports, such as how a top-up ended. */
  readonly onNote?: (note: Note, world: string) => void;
  /** The initial state of every world, applied again after each reset. A fork copies its source world instead. */
  readonly beginning?: Beginning;
}

/** The worlds shared by the ports of one server; more can be created. */
export interface Worlds extends WorldDirectory {
  /** @throws WorldConflict for a name that is taken; RangeError for an invalid `name` or `now` */
  create(chosen?: NewWorld): EngineWorld;
  /**
   * Applies the shared beginning to a new world or one that was reset. Code that serves the first world calls it for that
   * world.
   * @throws BeginningError for a part that cannot be applied
   */
  begin(world: EngineWorld): Promise<void>;
  /**
   * Copies a world with its state into a new world, which has its own keys.
   * @throws WorldConflict for a name that is taken; RangeError for an invalid name
   */
  fork(world: EngineWorld, name?: string): Promise<EngineWorld>;
  /** @throws WorldConflict for the first world */
  delete(world: EngineWorld): Promise<void>;
  /** Stops all automatic work. */
  close(): void;
}

/** The present state of the worlds does not allow the action. */
export class WorldConflict extends Error {
  override readonly name = "WorldConflict";
}

/** A world and what the server keeps for it. */
interface Resident {
  readonly world: EngineWorld;
  readonly scheduler: TickScheduler;
}

/**
 * Creates a set of worlds, with the first one, `default`, from the start. A call's key selects its world.
 * @throws RangeError for an invalid `now`
 */
export function createWorlds(options: WorldsOptions): Worlds {
  const worlds = new LivingWorlds(options);
  worlds.create({ name: "default" });
  return worlds;
}

class LivingWorlds implements Worlds {
  readonly providers: readonly string[];
  readonly addresses: Addresses;
  readonly #urls = new Map<string, string>();
  readonly #options: WorldsOptions;
  readonly #residents = new Map<string, Resident>();
  /** By provider, then by key. */
  readonly #owners: ReadonlyMap<string, Map<string, EngineWorld>>;
  #unnamed = 0;

  constructor(options: WorldsOptions) {
    this.#options = options;
    this.addresses = new Addresses(this.#urls);
    this.providers = Object.keys(options.providers);
    this.#owners = new Map(this.providers.map((provider) => [provider, new Map<string, EngineWorld>()]));
  }

  get first(): EngineWorld {
    const [first] = this.#residents.values();
    return first!.world;
  }

  list(): readonly EngineWorld[] {
    return [...this.#residents.values()].map(({ world }) => world);
  }

  get(name: string): EngineWorld | undefined {
    return this.#residents.get(name)?.world;
  }

  create(chosen: NewWorld = {}): EngineWorld {
    const name = chosen.name ?? this.#freeName();
    if (this.#residents.has(name)) {
      throw new WorldConflict(
        `Cannot create the world ${name}: there is one of that name. Choose another, or delete it.`,
      );
    }
    this.#mustBeFree(name);
    const resident = this.#open(chosen, name);
    this.#residents.set(name, resident);
    return resident.world;
  }

  async begin(world: EngineWorld): Promise<void> {
    const { beginning } = this.#options;
    if (beginning === undefined) return;
    // Loaded by the first world that needs it, for a faster start-up.
    const { beginWorld } = await import("./control/begin-world.ts");
    await beginWorld(world, beginning);
  }

  async fork(world: EngineWorld, name: string = this.#freeName()): Promise<EngineWorld> {
    const { seed, limits, strict, checkout, clock } = world;
    const snapshot = await world.snapshot();
    const fork = this.create({ name, seed, limits, strict, checkout, clock: clock.mode });
    await fork.restore(withKeysOf(name, snapshot, Object.values(this.#options.providers)));
    return fork;
  }

  async delete(world: EngineWorld): Promise<void> {
    if (world === this.first) {
      throw new WorldConflict(`Cannot delete the world ${world.name}: unknown keys belong to it. Reset it instead.`);
    }
    this.#residents.get(world.name)?.scheduler.stop();
    this.#residents.delete(world.name);
    // Releases callers that wait on its clock.
    await world.reset();
    for (const owners of this.#owners.values()) {
      for (const [key, owner] of owners) if (owner === world) owners.delete(key);
    }
  }

  mockFor(provider: string, call: Pick<Call, "header" | "query">): Mock {
    const key = this.#options.providers[provider]?.credential(call as Call);
    const world = (key === undefined ? this.#named(call.query) : this.#owners.get(provider)?.get(key)) ?? this.first;
    return world.mocks.find(({ name }) => name === provider)!;
  }

  close(): void {
    for (const { scheduler } of this.#residents.values()) scheduler.stop();
  }

  #named(query: string): EngineWorld | undefined {
    const name = query === "" ? null : new URLSearchParams(query).get("world");
    return name === null ? undefined : this.get(name);
  }

  #open(chosen: NewWorld, name: string): Resident {
    const { onRequest, onNote, beginning: _beginning, ...options } = this.#options;
    const world: EngineWorld = createWorld({
      clock: "real",
      time: Date.now,
      stopwatch: () => performance.now(),
      send: httpSend,
      onError: reportOnStderr,
      ...options,
      ...chosen,
      name,
      addresses: this.#urls,
      onKey: (provider, key) => this.#claim(provider, key, world),
      onRequest: (entry) => onRequest?.(entry, name),
      onNote: (note) => onNote?.(note, name),
    });
    // A world announces its keys once it is seeded, but it may be called before that.
    for (const mock of world.mocks) for (const key of mock.keys) this.#claim(mock.name, key, world);
    return { world, scheduler: new TickScheduler(world) };
  }

  /** @throws WorldConflict when another world has issued a key that a world of this name starts with */
  #mustBeFree(name: string): void {
    for (const provider of Object.values(this.#options.providers)) {
      const issued = provider.keys(name).find((key) => this.#owners.get(provider.name)!.has(key));
      if (issued === undefined) continue;
      throw new WorldConflict(
        `Cannot create the world ${name}: its key ${issued} was issued in another. Choose another name.`,
      );
    }
  }

  /** Whether the key belongs to this world; false when another world issued it before. */
  #claim(provider: string, key: string, world: EngineWorld): boolean {
    const owners = this.#owners.get(provider)!;
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, world);
    return owner === undefined || owner === world;
  }

  #freeName(): string {
    let name: string;
    do name = `w${(this.#unnamed += 1)}`;
    while (this.#residents.has(name));
    return name;
  }
}
