import { cents, type Cents } from "@vitrine/client";
import type { Product } from "@vitrine/specs/bunaistore";

/**
 * The estimated price of an order, in US cents. Prices and promotions change at any time, and the rounding of discounts
 * is not documented. The order's `total_paid` is exact.
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

/** 100 %, in hundredths of a percent. */
const whole = 10_000n;

/**
 * Subtracts the highest tier that the quantity reaches, then the extra percentage from the remainder. Rounds half up,
 * once.
 */
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

/** A percentage in hundredths of a percent. */
function hundredths(percent: number): bigint {
  return BigInt(Math.round(percent * 100));
}

function asCents(amount: bigint): Cents {
  return Number(amount) as Cents;
}
