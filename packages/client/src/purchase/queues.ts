/** Runs tasks with the same key one after another. */
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

/** The next task only needs to know that this one has ended. */
async function endOf(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch {
    // The caller of the task receives its error.
  }
}
