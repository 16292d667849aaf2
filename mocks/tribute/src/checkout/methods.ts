import type { CheckoutOrder, Method } from "./checkout.ts";

/** What of a shop decides how its orders can be paid. */
export interface PayableShop {
  /** Whether the Russian bank transfer by phone is switched on for the seller. */
  readonly sbp: boolean;
  readonly tokenCharging: boolean;
}

/** The fewest Stars a card can be converted to (T134). */
const fewestStarsByCard = 50;

/** The ways to pay that an order's checkout offers (T131 to T134). */
export function methodsOffered(
  order: Pick<CheckoutOrder, "onlyStars" | "starsAmount" | "period">,
  shop: PayableShop,
): readonly Method[] {
  const stars = order.starsAmount ?? 0;
  if (order.onlyStars) return stars >= fewestStarsByCard ? ["stars", "card"] : ["stars"];

  const takesSbp = shop.sbp && order.period === "onetime";
  const takesStars = stars > 0 && ["onetime", "monthly"].includes(order.period) && !shop.tokenCharging;
  return ["card", ...(takesSbp ? (["sbp"] as const) : []), "wallet", ...(takesStars ? (["stars"] as const) : [])];
}
