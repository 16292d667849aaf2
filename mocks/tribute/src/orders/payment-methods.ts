import type { Period } from "@vitrine/specs/tribute";

/** How a customer can pay. Pix and PayPal are never offered (T131). */
export type PaymentMethod = "card" | "sbp" | "wallet" | "stars";

/** What a transaction calls it; only the name of a card is known (T177). */
export const paymentMethodNames: Readonly<Record<PaymentMethod, string>> = {
  card: "bank_card",
  sbp: "sbp",
  wallet: "wallet_pay",
  stars: "stars",
};

/** What of an order decides how it can be paid. */
export interface Payable {
  readonly onlyStars: boolean;
  readonly starsAmount?: number | null | undefined;
  readonly period: Period;
}

/** What of a shop does. */
export interface PayableShop {
  /** Whether the Russian bank transfer by phone is switched on for the seller. */
  readonly sbp: boolean;
  readonly tokenCharging: boolean;
}

/** The fewest Stars a card can be converted to (T134). */
const fewestStarsByCard = 50;

/** The ways to pay that an order's checkout offers (T131 to T134). */
export function methodsOffered(order: Payable, shop: PayableShop): readonly PaymentMethod[] {
  if (order.onlyStars) return canBePaidInMoney(order) ? ["stars", "card"] : ["stars"];

  const takesSbp = shop.sbp && order.period === "onetime";
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
