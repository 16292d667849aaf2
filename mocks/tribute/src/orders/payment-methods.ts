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

/** What of an order, and of its shop, decides how it can be paid. */
type Payable = Pick<Order, "onlyStars" | "starsAmount" | "period">;
type Seller = Pick<Shop, "tokenCharging"> & { readonly hidden: Pick<Shop["hidden"], "sbp"> };

/** The fewest Stars a card can be converted to (T134). */
const fewestStarsByCard = 50;

/** The ways to pay that an order's checkout offers (T131 to T134). */
export function methodsOffered(order: Payable, shop: Seller): readonly PaymentMethod[] {
  if (order.onlyStars) return canBePaidInMoney(order) ? ["stars", "card"] : ["stars"];

  const takesSbp = shop.hidden.sbp && order.period === "onetime";
  const takesStars =
    (order.starsAmount ?? 0) > 0 && ["onetime", "monthly"].includes(order.period) && !shop.tokenCharging;
  return ["card", ...(takesSbp ? (["sbp"] as const) : []), "wallet", ...(takesStars ? (["stars"] as const) : [])];
}

/** Whether Stars are not the only way to pay: a card may pay for them (T065, T067, T134). */
export function canBePaidInMoney({ onlyStars, starsAmount }: Omit<Payable, "period">): boolean {
  return !onlyStars || (starsAmount ?? 0) >= fewestStarsByCard;
}

/** Whether such a payment is confirmed later: Stars, and cards that pay for Stars (T128). */
export function isConfirmedLater({ onlyStars }: Pick<Payable, "onlyStars">, method: PaymentMethod): boolean {
  return method === "stars" || onlyStars;
}
