/** What a price is made of, in whole numbers: cents, pieces, hundredths of a percent. */
export interface Pricing {
  readonly cents: number;
  readonly qty: number;
  readonly promoActive: boolean;
  /** Cashback: 1250 is 12.5 %. */
  readonly cashback: number;
  /** Minimum quantity and discount of each tier. */
  readonly tiers: readonly (readonly [minimum: number, discount: number])[];
}

/**
 * What the documentation's arithmetic gives, in cents, computed as one exact fraction: the highest tier that is reached, the
 * cashback off what remains, half a cent up, once, at the end. Nothing of the mock's is used.
 */
export function exactPrice({ cents, qty, promoActive, cashback, tiers }: Pricing): {
  readonly base: bigint;
  readonly paid: bigint;
} {
  const base = BigInt(cents) * BigInt(qty);
  if (!promoActive) return { base, paid: base };
  const reached = tiers.filter(([minimum]) => minimum <= qty).toSorted(([one], [two]) => two - one)[0]?.[1] ?? 0;
  const numerator = base * BigInt(10_000 - reached) * BigInt(10_000 - cashback);
  const denominator = 10_000n * 10_000n;
  return { base, paid: (2n * numerator + denominator) / (2n * denominator) };
}
