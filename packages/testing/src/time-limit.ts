import { afterRealMs } from "./real-time.ts";

/** What a step of a run returned or threw. */
export type StepOutcome = { readonly value: unknown } | { readonly error: Error };

/** A step of a run did not end within its time limit. */
export class StepTimeoutError extends Error {
  override readonly name = "StepTimeoutError";
}

/** A step of a run, by the name that messages give it. */
export interface Step {
  readonly name: string;
  readonly run: () => unknown;
}

/** Runs a step, and stops waiting for it after so many real milliseconds. */
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

/** What a step threw, if it did. */
export function errorIn(outcome: StepOutcome): Error | undefined {
  return "error" in outcome ? outcome.error : undefined;
}

/** What a step returned. @throws what it threw */
export function valueOf(outcome: StepOutcome): unknown {
  if ("error" in outcome) throw outcome.error;
  return outcome.value;
}
