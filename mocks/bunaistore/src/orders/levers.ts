import { LeverError, Refusal } from "@vitrine/engine";

import { sales, wallet } from "../account/account.ts";
import { balanceUpdated } from "../account/events.ts";
import { accountToChange } from "../account/levers.ts";
import type { Lever } from "../lever.ts";
import { buy } from "./operations.ts";
import { orderView } from "./order.ts";

/** A purchase as through the API, but made in the bot: the API's counters do not change (B061, B063). */
export const placeBotOrder: Lever<"place-bot-order"> = async (tx, { user_id, product_id, qty }) => {
  await accountToChange(tx, user_id);
  try {
    return { order: orderView(await buy(tx, { user_id, source: "bot", product_id, qty })) };
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    throw new LeverError(
      cause.answer.status === 404 ? 404 : 409,
      `Cannot buy ${qty} of ${product_id}: ${cause.reason}`,
    );
  }
};

/** Refunds the whole price, once; stock and counters do not change. */
export const refundOrder: Lever<"refund-order"> = async (tx, { order_id }) => {
  const order = await tx.orders.get(order_id);
  if (!order)
    throw new LeverError(
      404,
      `Cannot refund order "${order_id}": there is none. Give an order_id that POST /v1/orders answered.`,
    );
  if (order.refunded)
    throw new LeverError(
      409,
      `Cannot refund order "${order_id}": it is refunded already. Every order is refunded once.`,
    );
  const { user_id, total_paid } = order;
  if (total_paid > 0) {
    await tx.ledger.post({
      from: sales,
      to: wallet(user_id),
      amount: total_paid,
      reason: "order_refund",
      ref: order_id,
    });
  }
  const refunded = await tx.orders.put({ ...order, refunded: true });
  await tx.emit(balanceUpdated(user_id, await tx.ledger.balance(wallet(user_id)), total_paid, "order_refund"));
  return { order: orderView(refunded) };
};
