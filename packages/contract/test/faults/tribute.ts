import { tribute as mock } from "@vitrine/mock-tribute";

import { tribute as provider } from "../../src/index.ts";
import { times } from "../../src/times.ts";
import { openShop, pull } from "../../src/tribute/caller.ts";
import { openListeningShop } from "../../src/tribute/listen.ts";
import { createOrder, documentedOrder } from "../../src/tribute/order.ts";
import type { Shop } from "./shop.ts";

/** What is bought is an order that nobody has paid yet; an event tells that the payment of order 1, 2 … was declined. */
export const tribute: Shop = {
  provider,
  mock,
  purchase: "POST /shop/orders",
  entries: 0,
  look: "GET /shop",
  errorFields: ["code", "error", "message", "requestId"],
  async open(target) {
    const caller = await openShop(target);
    const headers = { "api-key": caller.api_key, "content-type": "application/json" };
    const order = { method: "POST", headers, body: JSON.stringify(documentedOrder) };
    return {
      api_key: caller.api_key,
      buy: (options) => target.fetch("/api/v1/shop/orders", { ...order, ...options, garbled: true }),
      look: () => target.fetch("/api/v1/shop", { headers, garbled: true }),
      call: (method, path) => target.fetch(path, { method, headers }),
      bought: async () => (await caller.ask("GET /shop/orders")).length,
    };
  },
  events: {
    names: ["shop_order_payment_failed", "shop_order"],
    inOrder: false,
    retryAfter: 300,
    async open(target, count) {
      const { shop, receiver } = await openListeningShop(target);
      const orders = await times(count, () => createOrder(shop));
      const { uuid: paid } = await createOrder(shop);
      return {
        receiver,
        happen: async (number) => void (await pull(target, "decline-payment", { uuid: orders[number - 1]!.uuid })),
        other: async () => void (await pull(target, "pay-order", { uuid: paid })),
        numberOf: ({ payload }) =>
          1 + orders.findIndex(({ uuid }) => uuid === (payload as { readonly uuid: unknown }).uuid),
      };
    },
  },
};
