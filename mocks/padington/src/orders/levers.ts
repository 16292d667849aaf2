import { LeverError } from "@vitrine/engine";

import type { Tx } from "../collections.ts";
import type { Lever } from "../lever.ts";
import { askForVerification, complete, fail, resume } from "./fulfil.ts";
import { isFinal, orderView } from "./order.ts";
import type { Order } from "./order.ts";

/** Delivers the order at once. @throws LeverError (404, 409), 409 also for an order that waits for verification */
export const completeOrder: Lever<"complete-order"> = async (tx, { order_code }) => {
  const order = await openOrder(tx, order_code, "complete");
  if (order.status === "needs_verification") {
    throw new LeverError(409, `Cannot complete order "${order_code}": it needs verification. Verify it first.`);
  }
  return { order: orderView(await complete(tx, order)) };
};

/** Fails the delivery and refunds the price (P068). @throws LeverError (404, 409) */
export const failOrder: Lever<"fail-order"> = async (tx, { order_code, message = "Fulfilment failed" }) => ({
  order: orderView(await fail(tx, await openOrder(tx, order_code, "fail"), message)),
});

/**
 * Roblox asks for a second factor, regardless of the user name (P094). @throws LeverError (404, 409), 409 also for
 * other categories
 */
export const requireVerification: Lever<"require-verification"> = async (tx, { order_code }) => {
  const order = await openOrder(tx, order_code, "require verification of");
  const { category } = order.ordered;
  if (category !== "robux") {
    throw new LeverError(
      409,
      `Cannot require verification of order "${order_code}": its category is ${category}. Use a robux order.`,
    );
  }
  if (order.status === "needs_verification") {
    throw new LeverError(
      409,
      `Cannot require verification of order "${order_code}": it needs it already. Verify it first.`,
    );
  }
  return { order: orderView(await askForVerification(tx, order)) };
};

/** The user entered the code in the bot (P097). @throws LeverError (404, 409), 409 also for an order that asks for none */
export const verifyOrder: Lever<"verify-order"> = async (tx, { order_code }) => {
  const order = await openOrder(tx, order_code, "verify");
  if (order.status !== "needs_verification") {
    throw new LeverError(
      409,
      `Cannot verify order "${order_code}": it is ${order.status}. Require verification first.`,
    );
  }
  return { order: orderView(await resume(tx, order)) };
};

/** @throws LeverError (404, 409) for an order that does not exist or is final */
async function openOrder(tx: Tx, order_code: string, act: string): Promise<Order> {
  const order = await tx.orders.get(order_code);
  if (!order) throw new LeverError(404, `Cannot ${act} order "${order_code}": there is none.`);
  if (isFinal(order)) throw new LeverError(409, `Cannot ${act} order "${order_code}": it is ${order.status} for good.`);
  return order;
}
