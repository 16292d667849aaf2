import { advanceTarget, untilIdle } from "./clock.ts";
import type { Advance, Clock, Instant } from "./clock.ts";

/** A world as far as the passing of time is concerned. */
export interface Timed {
  readonly name: string;
  readonly clock: Clock;
  /** Another one after every reset. */
  readonly epoch: number;
  /** Does all that is due now. */
  tick(): Promise<void>;
  /** When the next thing is due; undefined if nothing is. */
  nextDue(): Promise<Instant | undefined>;
  /** Whether nothing is waiting but what recurs for ever. */
  isIdle(): Promise<boolean>;
}

/** A world whose work keeps creating more work is given up after this many steps. */
const mostSteps = 100_000;

/** How often the same moment may be due before it is clear that its work cannot be done. */
const mostRepeats = 1_000;

/**
 * Moves time on and does everything that becomes due on the way, in order of due time, with the clock standing at that
 * time. Stops where the world is reset or restored meanwhile.
 * @throws RangeError for a duration or a moment that cannot be read, a moment in the past, or a world that is never idle
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
    // All that was due has been done already, so what is due once more may be due for ever.
    else if ((repeats += 1) > mostRepeats) {
      throw new Error(`Cannot advance ${name}: what is due at ${new Date(clock.now()).toISOString()} cannot be done.`);
    }
    await world.tick();
  }
  if (world.epoch === epoch && target > clock.now() && target !== untilIdle) clock.moveTo(target);
}

/** When something is to be done before `target`; undefined if nothing is, or if the world was reset since `epoch`. */
async function nextStep(world: Timed, epoch: number, target: Instant): Promise<Instant | undefined> {
  if (target === untilIdle && (await world.isIdle())) return undefined;
  const due = await world.nextDue();
  return world.epoch === epoch && due !== undefined && due <= target ? due : undefined;
}
