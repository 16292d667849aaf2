import type { Timers } from "./timers.ts";

const firstStep = 500;
const longestStep = 8_000;

/**
 * The delay before attempt `number + 1`, in milliseconds: random up to a bound that doubles, so that callers that
 * failed together do not retry together.
 */
export function backoff(number: number, timers: Timers): number {
  return timers.random() * Math.min(longestStep, firstStep * 2 ** (number - 1));
}

/**
 * Limits retries to a tenth of the successful calls, plus ten in advance. This keeps the extra load small while a
 * provider is down.
 */
export class RetryBudget {
  #left = 10;

  earn(): void {
    this.#left = Math.min(10, this.#left + 0.1);
  }

  /** Takes one retry from the budget. Returns false if none is left. */
  spend(): boolean {
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
