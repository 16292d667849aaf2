const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Calls `handle` on Ctrl-C, SIGTERM and a closed terminal, which then do not end the process; gives back what stops that. */
export function onInterrupt(handle: (signal: NodeJS.Signals) => void): () => void {
  for (const name of signals) process.on(name, handle);
  return () => {
    for (const name of signals) process.off(name, handle);
  };
}

/** Works with a signal that is aborted by the first interrupt; a second one ends the process. */
export async function interruptible<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const interrupt = new AbortController();
  const stopListening = onInterrupt(() => {
    stopListening();
    interrupt.abort();
  });
  try {
    return await work(interrupt.signal);
  } finally {
    stopListening();
  }
}

/**
 * Works until it is done, or until an interrupt ends it: then as it was asked to, without an error.
 * @throws whatever the work throws before
 */
export async function untilInterrupted(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  await interruptible(async (signal) => {
    try {
      await work(signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  });
}
