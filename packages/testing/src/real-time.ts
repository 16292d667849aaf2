// Taken when this module is loaded: a test's fake timers must not stop what waits for real ones.
const { setTimeout, clearTimeout } = globalThis;

/** Calls back after so many real milliseconds; call what it gives, and it does not. */
export function ringAfter(ms: number, ring: () => void): () => void {
  const timer = setTimeout(ring, ms);
  return () => clearTimeout(timer);
}

/** Lets everything else go on that needs no time. */
export function turn(): Promise<void> {
  return new Promise((next) => void setTimeout(next, 0));
}
