import { createTestTimers } from "@vitrine/client/testing";
import { createPadington } from "@vitrine/mock-padington";
import { createClient, createMemoryJournal, type NewOrder, type Order } from "@vitrine/padington";
import * as fc from "fast-check";
import { expect, it } from "vitest";

import { badLine } from "./line.ts";
import { steps } from "./steps.ts";
import { Till, type Shop } from "./till.ts";

const contents: readonly NewOrder[] = [
  { category: "stars", quantity: 50, recipient: "durov" },
  { category: "robux", pack: "r80", roblox_username: "builder", roblox_password: "hunter2-Zq9" },
  // An order that the balance cannot pay is refused.
  { category: "stars", quantity: 1_000_000, recipient: "@durov" },
];

async function openShop(): Promise<Shop<Order>> {
  const timers = createTestTimers({ start: Date.UTC(2024, 5, 19, 14, 32, 7) });
  const shop = createPadington({ clock: "real", time: () => Math.floor(timers.now()) });
  await shop.levers.credit({ user_id: 12345678, amount: 10_000 });
  const before = (await shop.world.ledger()).entries.length;
  const journal = createMemoryJournal();
  const reader = createClient({ apiKey: "pad_live_demo", fetch: shop.fetch });
  return {
    timers,
    journal,
    open: (mine, next) => {
      const fetch = badLine(shop.fetch, next, timers);
      const { orders } = createClient({ apiKey: "pad_live_demo", fetch, timers, journal: mine });
      return {
        purchase: (content, ref) => orders.purchase(contents[content]!, { ref }),
        recover: orders.recover,
        reconcile: (ref, options) => orders.reconcile({ ref }, options),
      };
    },
    idOf: ({ order_code }) => order_code,
    charged: async () => {
      const paid = (await shop.world.ledger()).entries.slice(before).filter(({ reason }) => reason === "order");
      return Promise.all(
        paid.map(async ({ ref }) => {
          const { category } = await reader.orders.get(ref!);
          return { id: ref!, content: category === "stars" ? 0 : 1 };
        }),
      );
    },
    loseEvents: () => {},
    settled: () => shop.world.settled(),
  };
}

it(
  "Padington charges each ref once at most, and every purchase is settled in the end",
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const shop = await openShop();
        const till = new Till(shop);
        for (const step of all) await till.act(step);
        expect(await till.close()).toEqual({ open: 0 });
        expect(JSON.stringify(await shop.journal.since(0))).not.toContain("hunter2-Zq9");
      }),
      { numRuns: 60 },
    );
  },
);
