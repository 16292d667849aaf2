import { createClient, createMemoryJournal, type BoughtOrder } from "@vitrine/bunaistore";
import { createTestTimers } from "@vitrine/client/testing";
import { createBunaistore } from "@vitrine/mock-bunaistore";
import type { OrderPlaced } from "@vitrine/specs/bunaistore";
import * as fc from "fast-check";
import { expect, it } from "vitest";

import { badLine } from "./line.ts";
import { steps } from "./steps.ts";
import { Till, type Shop } from "./till.ts";

async function openShop(): Promise<Shop<BoughtOrder>> {
  let isLosing = false;
  let witness = async (_event: OrderPlaced): Promise<unknown> => undefined;
  const timers = createTestTimers({ start: Date.UTC(2024, 5, 19, 14, 32, 7) });
  const shop = createBunaistore({
    limits: "off",
    clock: "real",
    time: () => Math.floor(timers.now()),
    send: async ({ body }) => {
      const event = JSON.parse(body) as OrderPlaced;
      if (!isLosing && event.event === "order_placed") void witness(event);
      return { status: 204 };
    },
  });
  await shop.levers["set-webhook"]({ user_id: 12345678, url: "http://127.0.0.1:9000/hook" });
  const product = async (name: string, price: number): Promise<string> =>
    (await shop.levers["create-product"]({ name, price, stock_type: "manual", stock_count: 1_000 })).product_id;
  const tea = await product("Tea", 1);
  // What nobody can pay for is refused.
  const contents = [
    { product_id: tea, qty: 1 },
    { product_id: tea, qty: 2 },
    { product_id: await product("Palace", 100_000), qty: 1 },
  ];
  const before = (await shop.world.ledger()).entries.length;
  const journal = createMemoryJournal();
  return {
    timers,
    journal,
    open: (mine, next) => {
      const fetch = badLine(shop.fetch, next, timers);
      const { orders } = createClient({ apiKey: "sk_live_demo", limits: "off", fetch, timers, journal: mine });
      witness = orders.witness;
      return {
        purchase: (content, ref) => orders.purchase(contents[content]!, { ref }),
        recover: orders.recover,
        reconcile: (ref, options) => orders.reconcile({ ref }, options),
      };
    },
    idOf: ({ order_id }) => order_id,
    charged: async () => {
      const paid = (await shop.world.ledger()).entries
        .slice(before)
        .filter(({ reason }) => reason === "order_purchase");
      return paid.map(({ ref, amount }) => ({ id: ref!, content: amount === 100 ? 0 : 1 }));
    },
    loseEvents: (isOn) => {
      isLosing = isOn;
    },
    settled: () => shop.world.settled(),
  };
}

it(
  "BunaiStore charges each ref once at most, and nobody is told that a charged one was rejected",
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const till = new Till(await openShop());
        for (const step of all) await till.act(step);
        const { open } = await till.close();
        // Only an event that was lost, in the mail or with the program that had heard it, or an order that came up after a later one
        // had begun leaves something open.
        const mayBeLost = all.some(
          (step) =>
            step.does === "crash" ||
            (step.does === "lose events" && step.isOn) ||
            ("mishap" in step && step.mishap === "carried out late"),
        );
        if (!mayBeLost) expect(open).toBe(0);
      }),
      { numRuns: 60 },
    );
  },
);
