import { createMemoryJournal } from "@vitrine/client";
import { createTestTimers } from "@vitrine/client/testing";
import { createBunaistore } from "@vitrine/mock-bunaistore";
import { expect, test } from "vitest";

import { createClient, type BunaistoreClient, type BunaistoreEvents } from "../index.ts";

test("of equal purchases in doubt, the one left without an order is certainly not charged", async () => {
  const journal = createMemoryJournal();
  const shop = createBunaistore({
    send: async ({ body }) => {
      const event = JSON.parse(body) as BunaistoreEvents[keyof BunaistoreEvents];
      if (event.event === "order_placed") void client.orders.witness(event);
      return { status: 204 };
    },
  });
  const client: BunaistoreClient = createClient({
    apiKey: "sk_live_demo",
    fetch: shop.fetch,
    journal,
    timers: createTestTimers(),
  });
  await shop.levers["set-webhook"]({ user_id: 12345678, url: "http://127.0.0.1:9000/hook" });
  const wish = { product_id: "PRD_ajS8x", qty: 1 };

  shop.world.faults.add({ operation: "POST /v1/orders", times: 2, then: { reset: "after" } });
  await client.orders.purchase(wish, { ref: "first" });
  await shop.world.settled();
  expect(await client.orders.reconcile({ ref: "first" })).toMatchObject({ outcome: "found" });

  // A process wrote this purchase to the journal and died before sending it.
  const { provider, operation, input, startedAt, checkpoint } = (await journal.read("first"))!;
  expect(checkpoint).toEqual({ api_orders: 45 });
  const died = { provider, operation, input, startedAt, endedAt: startedAt, outcome: "pending" } as const;
  await journal.claim({ ...died, ref: "second", checkpoint: { api_orders: 46 } });

  await client.orders.purchase(wish, { ref: "third" });
  await shop.world.settled();
  const second = await client.orders.reconcile({ ref: "second" });
  const third = await client.orders.reconcile({ ref: "third" });
  // It makes no difference which of the two got the order, but the other must get none.
  expect([second.outcome, third.outcome].toSorted()).toEqual(["found", "not_found"]);
});
