import { LeverError, Refusal } from "@vitrine/engine";

import type { Tx } from "../collections.ts";
import type { Lever } from "../lever.ts";
import { shopToChange } from "../shops/levers.ts";
import { sellingShop } from "../shops/shop.ts";
import { transactionView } from "../transactions/transaction.ts";
import { withoutUnsetFields } from "../unset-fields.ts";
import { newUuid } from "../uuid.ts";
import { checkNewOrder } from "./new-order.ts";
import { placeOrder } from "./operations.ts";
import { orderView } from "./order.ts";
import type { Order } from "./order.ts";
import { methodsOffered } from "./payment-methods.ts";
import { decline, pay } from "./payment.ts";

/** @throws LeverError (404) */
export async function orderToChange(tx: Tx, uuid: string): Promise<Order> {
  const order = await tx.orders.get(uuid);
  if (order) return order;
  throw new LeverError(404, `Cannot find order ${uuid}. Give a uuid that POST /shop/orders answered.`);
}

/** @throws LeverError (404), LeverError (409) for one that is no longer pending (T127) */
async function orderToPay(tx: Tx, uuid: string): Promise<Order> {
  const order = await orderToChange(tx, uuid);
  if (order.status === "pending") return order;
  throw new LeverError(409, `Cannot pay, decline or fail order ${uuid}: it is ${order.status}. Create another order.`);
}

export const payOrder: Lever<"pay-order"> = async (tx, { uuid, method }) => {
  const pending = await orderToPay(tx, uuid);
  const offered = methodsOffered(pending, await sellingShop(tx, pending));
  const chosen = method ?? (offered.includes("card") ? "card" : "stars");
  if (!offered.includes(chosen)) {
    throw new LeverError(
      409,
      `Cannot pay order ${uuid} by ${chosen}: its checkout offers ${offered.join(", ")}. Choose one of these.`,
    );
  }
  const { order, transaction } = await pay(tx, pending, chosen);
  return { order: orderView(tx, order), ...(transaction && { transaction: transactionView(transaction) }) };
};

export const declinePayment: Lever<"decline-payment"> = async (tx, { uuid, error_code, error_message }) => {
  const order = await orderToPay(tx, uuid);
  await decline(tx, order, { errorCode: error_code, errorMessage: error_message });
  return { order: orderView(tx, order) };
};

/** Fails an order for good, without a webhook (T126). */
export const failOrder: Lever<"fail-order"> = async (tx, { uuid }) => {
  const order = await orderToPay(tx, uuid);
  return { order: orderView(tx, await tx.orders.put({ ...order, status: "failed" })) };
};

export const setCard: Lever<"set-card"> = async (tx, { uuid, card }) => {
  const order = await orderToChange(tx, uuid);
  const changed = await tx.orders.put({ ...order, hidden: { ...order.hidden, card } });
  return { order: orderView(tx, changed), card };
};

/** Checks an order like the API does, and stores its link with it (T058, T080). */
export const orderFromLink: Lever<"order-from-link"> = async (tx, { shop_id, payment_link_uuid, ...fields }) => {
  const shop = await shopToChange(tx, shop_id);
  const sent = withoutUnsetFields(fields) as typeof fields;
  try {
    checkNewOrder(sent, shop);
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    throw new LeverError(400, `Cannot make an order of shop ${shop_id}: ${cause.reason}. Correct the body.`);
  }
  const paymentLinkUuid = payment_link_uuid ?? newUuid(tx.random);
  return { order: orderView(tx, await placeOrder(tx, shop, { sent, paymentLinkUuid })) };
};
