import type { EngineWorld } from "@vitrine/engine";

/** The longest wait a timer of the platform can take. */
const longestWaitMs = 2_147_483_647;

/**
 * Calls `tick()` of a world that follows real time when its next work is due: one timer, armed for the earliest moment.
 * A world that stands still has none. The timer keeps no process alive.
 */
export class TickScheduler {
  readonly #world: EngineWorld;
  readonly #unwatch: () => void;
  #timer: NodeJS.Timeout | undefined;
  #armedFor: number = Number.POSITIVE_INFINITY;

  constructor(world: EngineWorld) {
    this.#world = world;
    this.#unwatch = world.watch({ onDue: (at) => this.#expect(at), onClock: () => this.#lookAnew() });
    this.#lookAnew();
  }

  /** Nothing happens by itself any more. */
  stop(): void {
    this.#unwatch();
    this.#disarm();
  }

  #expect(at: number): void {
    const { clock } = this.#world;
    if (clock.mode === "manual" || at >= this.#armedFor) return;
    clearTimeout(this.#timer);
    this.#armedFor = at;
    const wait = Math.min(Math.max(at - clock.now(), 0), longestWaitMs);
    this.#timer = setTimeout(() => this.#run(), wait).unref();
  }

  /** What comes next, after time was moved or a timer has run out. */
  #lookAnew(): void {
    this.#disarm();
    if (this.#world.clock.mode === "manual") return;
    // A world that could not be seeded says so to whoever calls it.
    this.#world.nextDue().then(
      (due) => due !== undefined && this.#expect(due),
      () => undefined,
    );
  }

  #disarm(): void {
    clearTimeout(this.#timer);
    this.#armedFor = Number.POSITIVE_INFINITY;
  }

  #run(): void {
    // Not awaited before looking on: a tick lasts as long as its slowest receiver.
    void this.#world.tick();
    this.#lookAnew();
  }
}
