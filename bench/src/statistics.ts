/** The middle one; of an even number the mean of both. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Microseconds a call takes, averaged over `calls` in a row. */
export async function microsecondsOf(work: () => Promise<unknown>, calls: number): Promise<number> {
  const began = performance.now();
  for (let call = 0; call < calls; call += 1) await work();
  return ((performance.now() - began) * 1_000) / calls;
}

/** Microseconds a call takes: the median of some rounds, after a warm-up. */
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
