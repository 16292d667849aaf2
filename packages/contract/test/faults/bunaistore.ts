import { bunaistore as mock } from "@vitrine/mock-bunaistore";

import { pull } from "../../src/bunaistore/caller.ts";
import { listen } from "../../src/bunaistore/listen.ts";
import { newBuyer, shelve, times } from "../../src/bunaistore/shelf.ts";
import { bunaistore as provider } from "../../src/index.ts";
import type { Shop } from "./shop.ts";

/** A purchase is paid from the wallet; an event tells that order 1 of 1 dollar, order 2 of 2 dollars … was given back. */
export const bunaistore: Shop = {
  provider,
  mock,
  purchase: "POST /v1/orders",
  entries: 1,
  look: "GET /v1/me",
  errorFields: ["detail"],
  async open(target) {
    const product_id = await shelve(target, { infinite_stock: true });
    const caller = await newBuyer(target, 100);
    const headers = { "x-api-key": caller.api_key };
    const order = { method: "POST", headers, body: JSON.stringify({ product_id }) };
    return {
      api_key: caller.api_key,
      buy: (options) => target.fetch("/v1/orders", { ...order, ...options, garbled: true }),
      look: () => target.fetch("/v1/me", { headers, garbled: true }),
      call: (method, path) => target.fetch(path, { method, headers }),
      bought: async () => (await caller.ask("GET /v1/me")).api_orders,
    };
  },
  events: {
    names: ["balance_updated", "order_placed"],
    inOrder: true,
    retryAfter: 1,
    async open(target, count) {
      const caller = await newBuyer(target, 100);
      const orders = await times(count, async (index) => {
        const product_id = await shelve(target, { price: index + 1, infinite_stock: true });
        return (await caller.ask("POST /v1/orders", { body: { product_id } })).order;
      });
      const product_id = await shelve(target, { infinite_stock: true });
      const receiver = await listen(target, caller);
      return {
        receiver,
        happen: async (number) => void (await pull(target, "refund-order", { order_id: orders[number - 1]!.order_id })),
        other: async () => void (await caller.ask("POST /v1/orders", { body: { product_id } })),
        numberOf: ({ delta }) => Math.max(0, Number(delta ?? 0)),
      };
    },
  },
};
