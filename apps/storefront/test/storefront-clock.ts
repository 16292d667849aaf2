import { setImmediate as nextTurn } from "node:timers/promises";

import { parseDuration } from "@vitrine/engine";

import type { World } from "./providers.ts";
import type { ShopProcess } from "./shop-process.ts";

/** After so many turns in which the process takes no step, it waits for time. */
const quietTurns = 5;

/** Moves the world's clock, and fires the timers of the shop's process with it. */
export class StorefrontClock {
  readonly #world: World;
  readonly #process: () => ShopProcess | undefined;

  constructor(world: World, process: () => ShopProcess | undefined) {
    this.#world = world;
    this.#process = process;
  }

  /** Moves the clock, and runs everything that falls due on the way. */
  async advance(duration: string): Promise<void> {
    const target = this.#world.now + parseDuration(duration);
    await this.settled();
    for (let due = await this.#nextDue(); due <= target; due = await this.#nextDue()) await this.#moveTo(due);
    await this.#moveTo(target);
  }

  /** Waits for a promise, and moves the clock whenever that waits for time. */
  async during<Result>(work: Promise<Result>): Promise<Result> {
    const progress = { isOver: false };
    const over = work.finally(() => (progress.isOver = true));
    over.catch(() => undefined);
    await this.settled();
    while (!progress.isOver) await this.#moveTo(await this.#nextDue());
    return over;
  }

  /** Waits until nothing happens any more unless the clock moves. */
  async settled(): Promise<void> {
    for (let turns = 0, before = -1; turns < quietTurns; turns += 1) {
      await this.#world.settled();
      await nextTurn();
      const steps = this.#process()?.steps ?? 0;
      if (steps !== before) turns = 0;
      before = steps;
    }
  }

  async #moveTo(instant: number): Promise<void> {
    if (instant > this.#world.now) await this.#world.advance({ to: new Date(instant).toISOString() });
    this.#process()?.timers.fireDue();
    await this.#world.tick();
    await this.settled();
  }

  async #nextDue(): Promise<number> {
    return Math.min((await this.#world.nextDue()) ?? Infinity, this.#process()?.timers.nextDue ?? Infinity);
  }
}
