import type { Shop } from "../shops/shop.ts";
import type { Order } from "./order.ts";

/** How a customer can pay. Pix and PayPal are never offered (T131). */
export type PaymentMethod = "card" | "sbp" | "wallet" | "stars";

/** What a transaction calls it; only the name of a card is known (T177). */
export const paymentMethodNames: Readonly<Record<PaymentMethod, string>> = {
  card: "bank_card",
  sbp: "sbp",
  wallet: "wallet_pay",
  stars: "stars",
};

/** From so many Stars on, a card may pay an order that takes Stars only (T134). */
const leastStarsByCard = 50;

/** What the checkout of an order offers, in the order in which it does (T131–T134). */
export function methodsOf(
  order: Pick<Order, "onlyStars" | "starsAmount" | "period">,
  shop: Pick<Shop, "tokenCharging" | "hidden">,
): readonly PaymentMethod[] {
  const { onlyStars, starsAmount = 0, period } = order;
  if (onlyStars) return starsAmount >= leastStarsByCard ? ["card", "stars"] : ["stars"];
  const sbp = shop.hidden.sbp && period === "onetime";
  const stars = starsAmount > 0 && (period === "onetime" || period === "monthly") && !shop.tokenCharging;
  return ["card", ...(sbp ? (["sbp"] as const) : []), "wallet", ...(stars ? (["stars"] as const) : [])];
}

/** Whether there is anything to do at a checkout outside of Telegram (T065, T067). */
export function canBePaidInMoney({ onlyStars, starsAmount = 0 }: Pick<Order, "onlyStars" | "starsAmount">): boolean {
  return !onlyStars || starsAmount >= leastStarsByCard;
}

/** Whether such a payment is confirmed later: Stars, and cards that pay for Stars (T128). */
export function isConfirmedLater({ onlyStars }: Pick<Order, "onlyStars">, method: PaymentMethod): boolean {
  return method === "stars" || onlyStars;
}
