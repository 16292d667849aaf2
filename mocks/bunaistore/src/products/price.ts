import { divideHalfUp } from "@vitrine/engine";
import type { Minor } from "@vitrine/engine";

import type { Product } from "./product.ts";

export interface Price {
  /** Price × quantity, before any promotion. */
  readonly base: Minor;
  readonly total: Minor;
}

type Promotion = Pick<Product, "price" | "promo_active" | "promo_cb" | "promo_tiers">;

/** 100 %, in hundredths of a percent. */
const whole = 10_000;

/**
 * The price of `qty` pieces: the highest tier reached, then the cashback on the remainder, rounded once at the end with
 * half a cent up (B163–B174).
 */
export function priceOf(product: Promotion, qty: number): Price {
  const base = product.price * qty;
  if (!product.promo_active) return { base, total: base };
  const remaining = BigInt(whole - hundredths(tierOf(product, qty))) * BigInt(whole - hundredths(product.promo_cb));
  const total = divideHalfUp(BigInt(product.price) * BigInt(qty) * remaining, BigInt(whole) * BigInt(whole));
  return { base, total: Number(total) };
}

/** The percentage of the highest tier whose minimum does not exceed the quantity; 0 below the first. */
function tierOf({ promo_tiers }: Promotion, qty: number): number {
  let reached = 0;
  let discount = 0;
  for (const [minimum, percent] of Object.entries(promo_tiers)) {
    if (Number(minimum) > qty || Number(minimum) < reached) continue;
    reached = Number(minimum);
    discount = percent;
  }
  return discount;
}

function hundredths(percent: number): number {
  return Math.round(percent * 100);
}
