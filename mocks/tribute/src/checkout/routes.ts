import type { Answer, Pages, Visit } from "@vitrine/engine";

import type { Tx } from "../collections.ts";
import { omitUndefined } from "../omit-undefined.ts";
import type { Order } from "../orders/order.ts";
import { methodsOffered } from "../orders/payment-methods.ts";
import { decline, pay } from "../orders/payment.ts";
import { sellingShop } from "../shops/shop.ts";
import type { Checkout } from "./checkout.ts";
import { choiceIn, locationAfter, outcomeIn } from "./choice.ts";
import type { Choice } from "./choice.ts";
import { checkoutHeaders, redirectHeaders } from "./headers.ts";
import { languageOf } from "./language.ts";
import type { Language } from "./language.ts";
import { checkoutPage, unknownOrderPage } from "./page.ts";

/** The hosted checkout that `paymentUrl` leads to. Anyone with the link may look, pay, be declined or leave. */
export const checkoutPages: Pages<Tx> = {
  origin: "https://web.tribute.tg",
  shown: {
    "GET /shop/pay/{uuid}": async (tx, visit) => {
      const order = await orderAt(tx, visit);
      if (!order) return unknownOrder(visit);
      return shown(200, { ...(await checkoutOf(tx, order)), outcome: outcomeIn(visit.query) }, visit);
    },
    "POST /shop/pay/{uuid}": async (tx, visit) => {
      const order = await orderAt(tx, visit);
      if (!order) return unknownOrder(visit);
      const checkout = await checkoutOf(tx, order);
      if (isForeign(visit)) return shown(403, checkout, visit);
      const choice = choiceIn(visit.form, checkout.methods);
      if (!choice) return shown(400, checkout, visit);
      const after = await carryOut(tx, order, choice);
      return { status: 303, headers: redirectHeaders(locationAfter(choice, after, visit.query)), body: "" };
    },
  },
};

/** Applies a choice and returns the order; one that is no longer pending stays as it is (T127). */
async function carryOut(tx: Tx, order: Order, choice: Choice): Promise<Order> {
  if (order.status !== "pending") return order;
  if (choice.action === "pay") return (await pay(tx, order, choice.method)).order;
  if (choice.action === "decline") await decline(tx, order);
  return order;
}

/** Finds the order of a link. A link to another world must not lead to the order with the same uuid in this one. */
async function orderAt(tx: Tx, { path, query }: Visit): Promise<Order | undefined> {
  return (query.get("world") ?? tx.world) === tx.world ? tx.orders.get(path["uuid"]!) : undefined;
}

/** Whether the browser reports that another site's page sent the form; the buyer can then press the button here. */
function isForeign({ header }: Visit): boolean {
  return header("sec-fetch-site") === "cross-site";
}

async function checkoutOf(tx: Tx, order: Order): Promise<Checkout> {
  const shop = await sellingShop(tx, order);
  const { imageUrl, trialPeriod } = order.hidden;
  return {
    order: { ...order, ...omitUndefined({ imageUrl, trialPeriod }) },
    shopName: shop.name,
    methods: methodsOffered(order, shop),
    now: tx.now,
  };
}

function shown(status: number, checkout: Checkout, visit: Visit): Answer {
  return { status, headers: checkoutHeaders, body: checkoutPage(checkout, languageIn(visit)) };
}

function unknownOrder(visit: Visit): Answer {
  return { status: 404, headers: checkoutHeaders, body: unknownOrderPage(languageIn(visit)) };
}

function languageIn(visit: Visit): Language {
  return languageOf(visit.header("accept-language"));
}
