import type { Timers } from "./timers.ts";

const firstStep = 500;
const longestStep = 8_000;

/** How long to wait before attempt `number + 1`: anything up to a bound that doubles, so that callers who failed together part. */
export function backoff(number: number, timers: Timers): number {
  return timers.random() * Math.min(longestStep, firstStep * 2 ** (number - 1));
}

/**
 * How much may be sent again: a tenth of what succeeds, and ten in advance. While a provider is down, callers then add little
 * to its load.
 */
export class RetryBudget {
  #left = 10;

  earn(): void {
    this.#left = Math.min(10, this.#left + 0.1);
  }

  /** Takes one, if there is one. */
  spend(): boolean {
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
