import type { Minor } from "@vitrine/engine";
import type { Currency } from "@vitrine/specs/tribute";

import type { PaymentMethod } from "../orders/payment-methods.ts";
import type { CheckoutOrder } from "./checkout.ts";
import type { Texts } from "./texts.ts";

/** What something costs: money in minor units, or whole Stars. */
export type Price =
  | { readonly unit: "money"; readonly amount: Minor; readonly currency: Currency }
  | { readonly unit: "stars"; readonly amount: number };

/** What the first charge takes (T150). */
export function firstPrice(order: CheckoutOrder): Price {
  return priceOf(order, order.firstPeriodAmount ?? order.amount);
}

/** What every later charge takes (T150). */
export function laterPrice(order: CheckoutOrder): Price {
  return priceOf(order, order.amount);
}

/** What the first charge takes if it is paid in this way; `undefined` for Stars where the order does not say how many. */
export function firstPriceBy(order: CheckoutOrder, method: PaymentMethod): Price | undefined {
  return method === "stars" ? starsPrice(order) : firstPrice(order);
}

/** The price in Stars, where there is one. */
export function starsPrice({ starsAmount }: CheckoutOrder): Price | undefined {
  return starsAmount ? { unit: "stars", amount: starsAmount } : undefined;
}

/** An order for Stars alone shows no money: its card payment is converted. */
function priceOf(order: CheckoutOrder, amount: Minor): Price {
  const stars = order.onlyStars ? starsPrice(order) : undefined;
  return stars ?? { unit: "money", amount, currency: order.currency };
}

/** Minor units of one major one; the three currencies have as many. */
const minorDigits = 2;

/** A price as people write it: `€1,234.50`, `1 234,50 €`, `500 Stars`. */
export function priceText(price: Price, texts: Texts): string {
  if (price.unit === "stars") return texts.stars(price.amount);
  return new Intl.NumberFormat(texts.locale, {
    style: "currency",
    currency: price.currency,
    currencyDisplay: "narrowSymbol",
    minimumFractionDigits: minorDigits,
    maximumFractionDigits: minorDigits,
  }).format(major(price.amount));
}

/** As decimal digits, never divided: large amounts would lose their last ones. */
function major(minor: Minor): Intl.StringNumericLiteral {
  return `${BigInt(minor)}E-${minorDigits}` as Intl.StringNumericLiteral;
}
