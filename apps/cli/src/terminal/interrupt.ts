const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Calls `handle` on Ctrl-C, SIGTERM and a closed terminal, instead of ending the process. The returned function removes it. */
export function onInterrupt(handle: (signal: NodeJS.Signals) => void): () => void {
  for (const name of signals) process.on(name, handle);
  return () => {
    for (const name of signals) process.off(name, handle);
  };
}

/** Runs `work` with a signal that the first interrupt aborts; a second interrupt ends the process. */
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
 * Runs `work` until it is done or interrupted; an interrupt is not an error.
 * @throws what `work` throws before an interrupt
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
