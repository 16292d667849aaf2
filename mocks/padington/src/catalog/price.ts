import { divideHalfUp } from "@vitrine/engine";
import type { Minor } from "@vitrine/engine";

/** What the shop itself pays, in millionths of a dollar. */
export type Cost = number;

/** What prices are made with. */
export interface Pricing {
  /** Ten-thousandths of a rouble for a dollar. */
  readonly rate: number;
  /** Hundredths of a per cent on top. */
  readonly markup: number;
}

/** Millionths of a dollar × ten-thousandths of a rouble × ten-thousandths of the whole, in a rouble and in a kopeck. */
const inRouble = 14;
const inKopeck = 10n ** 12n;

/** USD cost × rate × (1 + markup) × quantity, in kopecks, rounded once, half a kopeck up; nothing is free (P049, P106, P144). */
export function priceOf(cost: Cost, pricing: Pricing, quantity: number = 1): Minor {
  return Math.max(1, Number(divideHalfUp(BigInt(cost) * factor(pricing) * BigInt(quantity), inKopeck)));
}

/** Roubles with as many decimals as they need: the double nearest to the exact price (P050). */
export function exactPriceOf(cost: Cost, pricing: Pricing): number {
  return Number(`${BigInt(cost) * factor(pricing)}e-${inRouble}`);
}

/** The cost that makes this price now; to a millionth of a dollar, which is exact to the kopeck at every rate we take. */
export function costFor(price: Minor, pricing: Pricing): Cost {
  return Number(divideHalfUp(BigInt(price) * inKopeck, factor(pricing)));
}

function factor({ rate, markup }: Pricing): bigint {
  return BigInt(rate) * BigInt(10_000 + markup);
}
