/** Does `work` `count` times, one after another, and gives back the results. */
export async function times<Result>(count: number, work: (index: number) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  // One after another on purpose: the point is often which of the calls is the first to be refused.
  for (let index = 0; index < count; index += 1) results.push(await work(index));
  return results;
}
