// Read when this module is loaded, so that a test's fake timers do not replace the real ones.
const { setTimeout, clearTimeout } = globalThis;

/** Calls `callback` after `ms` real milliseconds. The returned function cancels it. */
export function afterRealMs(ms: number, callback: () => void): () => void {
  const timer = setTimeout(callback, ms);
  return () => clearTimeout(timer);
}

/** Lets all pending work run, except work that waits for a timer. */
export function nextTurn(): Promise<void> {
  return new Promise((next) => void setTimeout(next, 0));
}
