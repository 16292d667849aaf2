import type { Minor } from "@vitrine/engine";
import type { Currency } from "@vitrine/specs/tribute";

import type { PaymentMethod } from "../orders/payment-methods.ts";
import type { CheckoutOrder } from "./checkout.ts";
import type { Texts } from "./texts.ts";

/** A price: money in minor units, or whole Stars. */
export type Price =
  | { readonly unit: "money"; readonly amount: Minor; readonly currency: Currency }
  | { readonly unit: "stars"; readonly amount: number };

/** The price of the first charge (T150). */
export function firstPrice(order: CheckoutOrder): Price {
  return priceOf(order, order.firstPeriodAmount ?? order.amount);
}

/** The price of every later charge (T150). */
export function laterPrice(order: CheckoutOrder): Price {
  return priceOf(order, order.amount);
}

/**
 * The price of the first charge with this payment method; `undefined` for Stars if the order does not give a number.
 */
export function firstPriceBy(order: CheckoutOrder, method: PaymentMethod): Price | undefined {
  return method === "stars" ? starsPrice(order) : firstPrice(order);
}

/** The price in Stars, if there is one. */
export function starsPrice({ starsAmount }: CheckoutOrder): Price | undefined {
  return starsAmount ? { unit: "stars", amount: starsAmount } : undefined;
}

/** An order for Stars alone shows no money: a card payment for it is converted. */
function priceOf(order: CheckoutOrder, amount: Minor): Price {
  const stars = order.onlyStars ? starsPrice(order) : undefined;
  return stars ?? { unit: "money", amount, currency: order.currency };
}

/** Decimal digits of a minor unit; the same for all three currencies. */
const minorDigits = 2;

/** Formats a price for people: `€1,234.50`, `1 234,50 €`, `500 Stars`. */
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

/** As decimal digits, never divided: a division would lose the last digits of large amounts. */
function major(minor: Minor): Intl.StringNumericLiteral {
  return `${BigInt(minor)}E-${minorDigits}` as Intl.StringNumericLiteral;
}
