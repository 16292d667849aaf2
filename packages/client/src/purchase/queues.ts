/** Runs pieces of work with the same key one after another. */
export class Queues {
  readonly #tails = new Map<string, Promise<void>>();

  async run<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.#tails.get(key);
    const result = (async () => {
      await before;
      return work();
    })();
    const tail = endOf(result);
    this.#tails.set(key, tail);
    try {
      return await result;
    } finally {
      if (this.#tails.get(key) === tail) this.#tails.delete(key);
    }
  }
}

/** The next one only wants to know that this one is over. */
async function endOf(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch {
    // Whoever asked for the work hears of it.
  }
}
