/** The median; for an even number of values, the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Microseconds per call, averaged over `calls` consecutive calls. */
export async function microsecondsOf(work: () => Promise<unknown>, calls: number): Promise<number> {
  const began = performance.now();
  for (let call = 0; call < calls; call += 1) await work();
  return ((performance.now() - began) * 1_000) / calls;
}

/** Microseconds per call: the median of several rounds, after a warm-up. */
export async function medianMicrosecondsOf(
  work: () => Promise<unknown>,
  rounds: number,
  calls: number,
): Promise<number> {
  await microsecondsOf(work, calls * 5);
  const all: number[] = [];
  for (let round = 0; round < rounds; round += 1) all.push(await microsecondsOf(work, calls));
  return median(all);
}
