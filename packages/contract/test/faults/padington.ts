import { padington as mock } from "@vitrine/mock-padington";

import { padington as provider } from "../../src/index.ts";
import { newBuyer } from "../../src/padington/caller.ts";
import { wishes } from "../../src/padington/order.ts";
import type { Shop } from "./shop.ts";

/** A purchase is paid from the balance; there are no events. */
export const padington: Shop = {
  provider,
  mock,
  purchase: "POST /v1/order",
  entries: 1,
  look: "GET /v1/balance",
  errorFields: ["detail"],
  async open(target) {
    const caller = await newBuyer(target, 1_000);
    const headers = { authorization: `Bearer ${caller.api_key}`, "content-type": "application/json" };
    const order = { method: "POST", headers, body: JSON.stringify(wishes.stars) };
    return {
      api_key: caller.api_key,
      buy: (options) => target.fetch("/v1/order", { ...order, ...options, garbled: true }),
      look: () => target.fetch("/v1/balance", { headers, garbled: true }),
      call: (method, path) => target.fetch(path, { method, headers }),
      bought: async () => (await caller.ask("GET /v1/orders")).total,
    };
  },
};
