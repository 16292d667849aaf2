import { afterRealMs } from "./real-time.ts";

/** The return value or the error of a step of a run. */
export type StepOutcome = { readonly value: unknown } | { readonly error: Error };

/** A step of a run did not end within its time limit. */
export class StepTimeoutError extends Error {
  override readonly name = "StepTimeoutError";
}

/** A step of a run, with its name for messages. */
export interface Step {
  readonly name: string;
  readonly run: () => unknown;
}

/** Runs a step, and stops waiting for it after `timeoutMs` real milliseconds. */
export async function runWithin(timeoutMs: number, { name, run }: Step): Promise<StepOutcome> {
  let stopWaiting!: () => void;
  const timeout = new Promise<never>((_resolve, reject) => {
    const why = `Cannot wait any longer for ${name}: it did not end within ${timeoutMs} ms. Give what it waits for a time-out, or move the clock.`;
    stopWaiting = afterRealMs(timeoutMs, () => reject(new StepTimeoutError(why)));
  });
  try {
    return { value: await Promise.race([(async () => run())(), timeout]) };
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error), { cause: error }) };
  } finally {
    stopWaiting();
  }
}

/** The error of a step, if it threw. */
export function errorIn(outcome: StepOutcome): Error | undefined {
  return "error" in outcome ? outcome.error : undefined;
}

/** The return value of a step. @throws the error of a step that threw */
export function valueOf(outcome: StepOutcome): unknown {
  if ("error" in outcome) throw outcome.error;
  return outcome.value;
}
