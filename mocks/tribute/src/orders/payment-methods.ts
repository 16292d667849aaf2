import type { Shop } from "../shops/shop.ts";
import type { Order } from "./order.ts";

/** How a customer can pay. Pix and PayPal are never offered (T131). */
export type PaymentMethod = "card" | "sbp" | "wallet" | "stars";

/** The names used in transactions; only a card's is documented (T177). */
export const paymentMethodNames: Readonly<Record<PaymentMethod, string>> = {
  card: "bank_card",
  sbp: "sbp",
  wallet: "wallet_pay",
  stars: "stars",
};

/** What of an order and its shop decides how it can be paid. */
type Payable = Pick<Order, "onlyStars" | "starsAmount" | "period">;
type Seller = Pick<Shop, "tokenCharging"> & { readonly hidden: Pick<Shop["hidden"], "sbp"> };

/** The minimum number of Stars a card payment can be converted to (T134). */
const fewestStarsByCard = 50;

/** The payment methods that an order's checkout offers (T131 to T134). */
export function methodsOffered(order: Payable, shop: Seller): readonly PaymentMethod[] {
  if (order.onlyStars) return canBePaidInMoney(order) ? ["stars", "card"] : ["stars"];

  const takesSbp = shop.hidden.sbp && order.period === "onetime";
  const takesStars =
    (order.starsAmount ?? 0) > 0 && ["onetime", "monthly"].includes(order.period) && !shop.tokenCharging;
  return ["card", ...(takesSbp ? (["sbp"] as const) : []), "wallet", ...(takesStars ? (["stars"] as const) : [])];
}

/** Whether the order can be paid with something other than Stars; a card may pay for Stars (T065, T067, T134). */
export function canBePaidInMoney({ onlyStars, starsAmount }: Omit<Payable, "period">): boolean {
  return !onlyStars || (starsAmount ?? 0) >= fewestStarsByCard;
}

/** Whether the payment is confirmed later: Stars, and cards that pay for Stars (T128). */
export function isConfirmedLater({ onlyStars }: Pick<Payable, "onlyStars">, method: PaymentMethod): boolean {
  return method === "stars" || onlyStars;
}
