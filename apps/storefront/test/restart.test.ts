import { createTestWorld } from "@vitrine/testing";
import { describe, expect } from "vitest";

import { uuidOf } from "./customers.ts";
import { expectBooksMatch } from "./expect-books-match.ts";
import { type World, providers } from "./providers.ts";
import { settleByHand } from "./settle-by-hand.ts";
import { StorefrontHarness } from "./storefront-harness.ts";
import { storefrontTest as test } from "./storefront-test.ts";

const wish = { product: "netflix", stars: 50, recipient: "durov" };

const ends: readonly (readonly [title: string, prepare: (world: World) => Promise<unknown>, end: string])[] = [
  ["that ends with the goods", async () => undefined, "delivered"],
  [
    "that ends with the money",
    (world) => world.bunaistore.levers["remove-stock"]({ product_id: "PRD_ajS8x", count: 12 }),
    "refunded",
  ],
  [
    "whose answer is lost",
    async (world) => world.faults.add({ operation: "POST /v1/orders", then: { reset: "after" } }),
    "delivered",
  ],
];

describe.for(ends)("a purchase %s", ([, prepare, end]) => {
  test.for([
    ["at once", "0s"],
    ["after a minute", "1m"],
  ] as const)(
    "goes on wherever the process dies, when the next one is started %s",
    { timeout: 60_000 },
    async ([, pause]) => {
      for (let step = 1, isOver = false; !isOver; step += 1) {
        const world = createTestWorld({ providers });
        await prepare(world);
        const storefront = await StorefrontHarness.open(world, { diesBefore: step });

        let deaths = 0;
        async function revive(): Promise<void> {
          if (!storefront.isDown) return;
          deaths += 1;
          await storefront.advance(pause);
          await storefront.start();
        }
        await revive();
        const answered = await storefront.customers.order(wish);
        await revive();
        // A customer without a response orders again.
        const order = answered ?? (await storefront.customers.order(wish))!;
        await storefront.advance("2m");
        await revive();
        await storefront.customers.pay(await storefront.customers.view(order));
        await revive();
        await storefront.advance("5m");
        await revive();
        await storefront.advance("5m");
        if (pause !== "0s") await settleByHand(storefront);

        expect(await storefront.customers.view(order), `the process died before step ${step}`).toMatchObject({
          state: end,
        });
        await expectBooksMatch(storefront);
        storefront.close();
        isOver = deaths === 0;
        if (isOver) expect(step).toBeGreaterThan(30);
      }
    },
  );
});

test("a stopping process finishes the running purchase and starts no other", async ({ world, storefront }) => {
  const order = (await storefront.customers.order(wish))!;
  world.faults.add({ operation: "POST /v1/orders", then: { delay_ms: 5_000 } });
  await storefront.customers.pay(order);
  const { log } = storefront;
  await storefront.stop();
  expect(log.at(-1)).toMatchObject({ type: "part_delivered", state: "fulfilling" });
  expect(world.requests().map(({ operation }) => operation)).not.toContain("POST /v1/order");

  await storefront.start();
  await storefront.advance("5m");
  expect(await storefront.customers.view(order)).toMatchObject({ state: "delivered" });
  await expectBooksMatch(storefront);
});

test("a payment refunded while the shop was closed buys nothing more", async ({ world, storefront }) => {
  const order = (await storefront.customers.order(wish))!;
  world.faults.add({ operation: "POST /v1/orders", then: { delay_ms: 5_000 } });
  await storefront.customers.pay(order);
  storefront.crash();
  await world.tribute.levers["charge-back"]({ uuid: uuidOf(order)!, transaction_id: 12_346 });
  await storefront.advance("10s");

  // Tribute retries this webhook after five minutes.
  await storefront.start();
  await storefront.advance("1m");
  expect(world.requests().map(({ operation }) => operation)).not.toContain("POST /v1/order");
  expect(await storefront.customers.view(order)).toMatchObject({
    state: "partly_delivered",
    parts: [{ state: "delivered" }, { state: "failed" }],
    owed_rub: "0.00",
  });
});

test("a second process cannot open the shop", async ({ storefront }) => {
  await expect(storefront.start()).rejects.toThrow("Stop the other process that has it open.");
});
