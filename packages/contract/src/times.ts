/** Runs `work` `count` times, one after another, and returns the results. */
export async function times<Result>(count: number, work: (index: number) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  // Sequential on purpose: tests often check which call is the first to be refused.
  for (let index = 0; index < count; index += 1) results.push(await work(index));
  return results;
}
