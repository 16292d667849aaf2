import { cents, type Cents } from "@vitrine/client";
import type { Product } from "@vitrine/specs/bunaistore";

/**
 * What an order is likely to cost, in US cents. An estimate: prices and promotions change at any time, and how the discounts
 * round is not documented. The order's `total_paid` is exact.
 *
 * @example
 * ```ts
 * const quote: Quote = { isEstimate: true, base: cents(10.5), discount: cents(0.52), total: cents(9.98) };
 * ```
 */
export interface Quote {
  readonly isEstimate: true;
  /** Price times quantity. */
  readonly base: Cents;
  readonly discount: Cents;
  readonly total: Cents;
}

/** Of a percentage with two decimals, so many are the whole. */
const whole = 10_000n;

/** The highest tier that the quantity reaches comes off, then the extra percentage off what remains; rounded half up, once. */
export function quote(
  { price, promo_active, promo_tiers, promo_cb }: Pick<Product, "price" | "promo_active" | "promo_tiers" | "promo_cb">,
  qty: number,
): Quote {
  if (!Number.isSafeInteger(qty) || qty < 1) {
    throw new RangeError(`Cannot quote ${qty} pieces: there is no such order. Pass a whole number from 1.`);
  }
  const base = BigInt(cents(price)) * BigInt(qty);
  const reached = Object.entries(promo_tiers ?? {})
    .filter(([least]) => Number(least) <= qty)
    .toSorted(([one], [other]) => Number(one) - Number(other))
    .at(-1);
  const [tier, extra] = promo_active ? [reached?.[1] ?? 0, promo_cb ?? 0] : [0, 0];
  const exact = base * (whole - hundredths(tier)) * (whole - hundredths(extra));
  const total = (2n * exact + whole * whole) / (2n * whole * whole);
  return { isEstimate: true, base: asCents(base), discount: asCents(base - total), total: asCents(total) };
}

/** Of a percent. */
function hundredths(percent: number): bigint {
  return BigInt(Math.round(percent * 100));
}

function asCents(amount: bigint): Cents {
  return Number(amount) as Cents;
}
