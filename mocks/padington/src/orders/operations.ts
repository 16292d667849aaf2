import type { Minor } from "@vitrine/engine";
import type { NewOrder, Order as OrderView, OrderPage } from "@vitrine/specs/padington";

import { charge } from "../account/operations.ts";
import type { Caller } from "../authentication.ts";
import { chatgpt, claude, premiumCosts, robux, starCost } from "../catalog/offers.ts";
import type { Duration, Offer } from "../catalog/offers.ts";
import { priceOf } from "../catalog/price.ts";
import type { Pricing } from "../catalog/price.ts";
import { codeLetters } from "../code-letters.ts";
import type { Tx } from "../collections.ts";
import { orderNotFound, unknownPack } from "../errors.ts";
import { pageOf } from "../page.ts";
import type { Asked } from "../page.ts";
import { settingsOf } from "../settings/settings.ts";
import { deliverCode, startFulfilment } from "./fulfil.ts";
import { orderView } from "./order.ts";
import type { Order, Ordered } from "./order.ts";

/**
 * Takes the price and places the order in one transaction; codes are delivered within the call, everything else later
 * (P083, P107).
 * @throws unknownPack (400), insufficientFunds (402)
 */
export async function placeOrder(tx: Tx, { user_id }: Caller, input: NewOrder): Promise<OrderView> {
  const ordered = orderedOf(input);
  const price = orderPrice(ordered, await settingsOf(tx));
  const order_code = await tx.orders.unused(() => `PAD-${tx.random.text(8, codeLetters)}`);
  await charge(tx, { user_id, amount: price, ref: order_code }, "order");

  const placed: Order = {
    order_code,
    user_id,
    ordered,
    status: "pending",
    price,
    created_at: tx.now,
    updated_at: tx.now,
    external_id: null,
    error: null,
    hidden: { completes_at: tx.now },
  };
  if (ordered.category === "chatgpt" || ordered.category === "claude") {
    return orderView(await deliverCode(tx, placed, ordered.category));
  }
  return orderView(await startFulfilment(tx, placed));
}

/** An order of the caller. @throws orderNotFound (404), also for anybody else's (P022, P023) */
export async function getOrder(tx: Tx, { user_id }: Caller, order_code: string): Promise<OrderView> {
  const order = await tx.orders.get(order_code);
  if (!order || order.user_id !== user_id) throw orderNotFound();
  return orderView(order);
}

/** The user's orders, newest first (P074–P081). */
export async function listOrders(tx: Tx, { user_id }: Caller, asked: Asked): Promise<OrderPage> {
  const { rows, ...page } = await pageOf(tx.orders, user_id, asked);
  return { orders: rows.map(orderView), ...page };
}

/**
 * The fields of the body that the order keeps: unknown fields and the password are dropped here (P007; decisions.md, "A
 * Roblox password").
 */
function orderedOf(input: NewOrder): Ordered {
  switch (input.category) {
    case "chatgpt":
      return { category: input.category, item: input.item };
    case "claude":
      return { category: input.category, item: input.item };
    case "robux":
      return { category: input.category, pack: input.pack, roblox_username: input.roblox_username };
    case "stars":
      return { category: input.category, quantity: input.quantity, recipient: withoutAt(input.recipient) };
    case "premium":
      return {
        category: input.category,
        duration: Number(input.duration) as Duration,
        recipient: withoutAt(input.recipient),
      };
  }
}

/** The order's current price (P061, P106). @throws unknownPack (400) */
function orderPrice(ordered: Ordered, pricing: Pricing): Minor {
  switch (ordered.category) {
    case "chatgpt":
      return priceOf(offered(chatgpt, ordered.item).cost, pricing);
    case "claude":
      return priceOf(offered(claude, ordered.item).cost, pricing);
    case "robux":
      return priceOf(offered(robux, ordered.pack).cost, pricing);
    case "stars":
      return priceOf(starCost, pricing, ordered.quantity);
    case "premium":
      return priceOf(premiumCosts[ordered.duration], pricing);
  }
}

/** Only a pack can be unknown here: the spec has validated every other id (P090). */
function offered<Id>(offers: readonly Offer<Id>[], id: Id): Offer<Id> {
  const found = offers.find((offer) => offer.id === id);
  if (!found) throw unknownPack();
  return found;
}

/** "Telegram username", with or without `@` (P105). */
function withoutAt(recipient: string): string {
  return recipient.startsWith("@") ? recipient.slice(1) : recipient;
}
