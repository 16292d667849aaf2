import { divideHalfUp } from "@vitrine/engine";
import type { Minor } from "@vitrine/engine";

/** What the shop itself pays, in millionths of a dollar. */
export type Cost = number;

/** The factors of a price. */
export interface Pricing {
  /** Roubles per dollar, in ten-thousandths. */
  readonly rate: number;
  /** Markup in hundredths of a per cent. */
  readonly markup: number;
}

/**
 * Decimal places of millionths of a dollar × ten-thousandths of a rouble × ten-thousandths of the whole, as roubles and
 * as kopecks.
 */
const inRouble = 14;
const inKopeck = 10n ** 12n;

/**
 * USD cost × rate × (1 + markup) × quantity, in kopecks, rounded once with half a kopeck up; at least one kopeck (P049,
 * P106, P144).
 */
export function priceOf(cost: Cost, pricing: Pricing, quantity: number = 1): Minor {
  return Math.max(1, Number(divideHalfUp(BigInt(cost) * factor(pricing) * BigInt(quantity), inKopeck)));
}

/** The price in roubles with as many decimals as it needs: the double nearest to the exact price (P050). */
export function exactPriceOf(cost: Cost, pricing: Pricing): number {
  return Number(`${BigInt(cost) * factor(pricing)}e-${inRouble}`);
}

/** The cost that gives this price now, to a millionth of a dollar: exact to the kopeck at every accepted rate. */
export function costFor(price: Minor, pricing: Pricing): Cost {
  return Number(divideHalfUp(BigInt(price) * inKopeck, factor(pricing)));
}

function factor({ rate, markup }: Pricing): bigint {
  return BigInt(rate) * BigInt(10_000 + markup);
}
