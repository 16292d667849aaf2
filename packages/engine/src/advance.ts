import { advanceTarget, untilIdle } from "./clock.ts";
import type { Advance, Clock, Instant } from "./clock.ts";

/** What `advance` needs of a world. */
export interface Timed {
  readonly name: string;
  readonly clock: Clock;
  /** Changes with every reset. */
  readonly epoch: number;
  /** Runs everything that is due now. */
  tick(): Promise<void>;
  /** When the next work is due; undefined if none is. */
  nextDue(): Promise<Instant | undefined>;
  /** Whether nothing is pending except recurring work. */
  isIdle(): Promise<boolean>;
}

/** Limit of steps for a world whose work keeps creating more work. */
const mostSteps = 100_000;

/** How often the same instant may be due before its work counts as impossible to finish. */
const mostRepeats = 1_000;

/**
 * Moves the clock forward and runs everything that becomes due, in order of due time, with the clock at that time.
 * Stops if the world is reset or restored meanwhile.
 * @throws RangeError for a duration or an instant that cannot be read, an instant in the past, or a world that never
 * becomes idle
 */
export async function advance(world: Timed, by: Advance): Promise<void> {
  const { clock, epoch, name } = world;
  const target = advanceTarget(clock.now(), by);
  await world.tick();
  let steps = 0;
  let repeats = 0;
  for (let due = await nextStep(world, epoch, target); due !== undefined; due = await nextStep(world, epoch, target)) {
    if (target === untilIdle && (steps += 1) > mostSteps) {
      throw new RangeError(`Cannot advance until ${name} is idle: after ${mostSteps} steps there is still work.`);
    }
    if (due > clock.now()) clock.moveTo(due);
    // Everything due was run already, so work that is due again now may stay due for ever.
    else if ((repeats += 1) > mostRepeats) {
      throw new Error(`Cannot advance ${name}: what is due at ${new Date(clock.now()).toISOString()} cannot be done.`);
    }
    await world.tick();
  }
  if (world.epoch === epoch && target > clock.now() && target !== untilIdle) clock.moveTo(target);
}

/** When the next work before `target` is due; undefined if none is, or if the world was reset since `epoch`. */
async function nextStep(world: Timed, epoch: number, target: Instant): Promise<Instant | undefined> {
  if (target === untilIdle && (await world.isIdle())) return undefined;
  const due = await world.nextDue();
  return world.epoch === epoch && due !== undefined && due <= target ? due : undefined;
}
