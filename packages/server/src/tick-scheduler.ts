import type { EngineWorld } from "@vitrine/engine";

/** The longest delay of a platform timer. */
const longestWaitMs = 2_147_483_647;

/**
 * Calls `tick()` of a world that follows real time when its next work is due. It uses one timer, set to the earliest due time.
 * A world with a stopped clock has no timer. The timer does not keep the process alive.
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

  /** Stops all automatic ticks. */
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

  /** Sets the timer again after time was moved or a timer has fired. */
  #lookAnew(): void {
    this.#disarm();
    if (this.#world.clock.mode === "manual") return;
    // A world that failed to seed reports that to its callers.
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
    // Not awaited: a tick lasts as long as its slowest receiver.
    void this.#world.tick();
    this.#lookAnew();
  }
}
