/** An amount in the smallest unit of its currency: cents, kopecks. Always a safe integer. */
export type Minor = number;

/**
 * Up to here the nearest double of every two-place decimal maps back to its own minor units; far beyond, two decimals
 * share one double.
 */
const largest: Minor = 2 ** 50;

/**
 * Converts a decimal number with at most two places to minor units, exactly: 9.98 → 998.
 * @throws RangeError for a number with more places, or too large to be exact (beyond some 11 trillion).
 */
export function toMinor(decimal: number): Minor {
  const minor = Math.round(decimal * 100);
  if (!(Math.abs(minor) <= largest) || minor / 100 !== decimal) {
    throw new RangeError(
      `Cannot use the amount ${decimal}: money has at most two decimals and stays below 11 trillion. Round it first.`,
    );
  }
  return minor;
}

/** Converts minor units to the number an API shows: 998 → 9.98. */
export function toDecimal(minor: Minor): number {
  return minor / 100;
}

/** Divides non-negative integers of any size, rounding half up. */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  return (numerator * 2n + denominator) / (denominator * 2n);
}
