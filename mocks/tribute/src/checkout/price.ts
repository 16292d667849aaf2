import type { CheckoutOrder, Currency, Method } from "./checkout.ts";

/** What something costs: money in minor units, or whole Stars. */
export type Price =
  | { readonly unit: "money"; readonly amount: number; readonly currency: Currency }
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
export function firstPriceBy(order: CheckoutOrder, method: Method): Price | undefined {
  return method === "stars" ? starsPrice(order) : firstPrice(order);
}

/** The price in Stars, where there is one. */
export function starsPrice({ starsAmount }: CheckoutOrder): Price | undefined {
  return starsAmount ? { unit: "stars", amount: starsAmount } : undefined;
}

/** An order for Stars alone shows no money: its card payment is converted. */
function priceOf(order: CheckoutOrder, amount: number): Price {
  const stars = order.onlyStars ? starsPrice(order) : undefined;
  return stars ?? { unit: "money", amount, currency: order.currency };
}
