// Taken when this module is loaded: a test's fake timers must not stop what waits for real ones.
const { setTimeout, clearTimeout } = globalThis;

/** Calls back after so many real milliseconds; the function it returns cancels that. */
export function afterRealMs(ms: number, callback: () => void): () => void {
  const timer = setTimeout(callback, ms);
  return () => clearTimeout(timer);
}

/** Lets all pending work run that does not wait for time. */
export function nextTurn(): Promise<void> {
  return new Promise((next) => void setTimeout(next, 0));
}
