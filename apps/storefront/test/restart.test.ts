import { createTestWorld } from "@vitrine/testing";
import { describe, expect } from "vitest";

import { expectFair, settleByHand } from "./fair.ts";
import { shopTest as test } from "./shop-test.ts";
import { providers, Street, uuidOf, type World } from "./street.ts";

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
        const street = await Street.open(world, { diesBefore: step });

        let deaths = 0;
        async function revive(): Promise<void> {
          if (!street.isDown) return;
          deaths += 1;
          await street.advance(pause);
          await street.start();
        }
        await revive();
        const answered = await street.order(wish);
        await revive();
        // Who has no answer orders anew.
        const order = answered ?? (await street.order(wish))!;
        await street.advance("2m");
        await revive();
        await street.pay(await street.look(order));
        await revive();
        await street.advance("5m");
        await revive();
        await street.advance("5m");
        if (pause !== "0s") await settleByHand(street);

        expect(await street.look(order), `the process died before step ${step}`).toMatchObject({ state: end });
        await expectFair(street);
        street.close();
        isOver = deaths === 0;
        if (isOver) expect(step).toBeGreaterThan(30);
      }
    },
  );
});

test("a process that is told to stop ends the purchase that is on its way, and begins no other", async ({
  world,
  street,
}) => {
  const order = (await street.order(wish))!;
  world.faults.add({ operation: "POST /v1/orders", then: { delay_ms: 5_000 } });
  await street.pay(order);
  const { log } = street;
  await street.stop();
  expect(log.at(-1)).toMatchObject({ type: "part_delivered", state: "fulfilling" });
  expect(world.requests().map(({ operation }) => operation)).not.toContain("POST /v1/order");

  await street.start();
  await street.advance("5m");
  expect(await street.look(order)).toMatchObject({ state: "delivered" });
  await expectFair(street);
});

test("a payment that was taken back while the shop was closed buys nothing more", async ({ world, street }) => {
  const order = (await street.order(wish))!;
  world.faults.add({ operation: "POST /v1/orders", then: { delay_ms: 5_000 } });
  await street.pay(order);
  street.crash();
  await world.tribute.levers["charge-back"]({ uuid: uuidOf(order)!, transaction_id: 12_346 });
  await street.advance("10s");

  // Tribute tells of it again in five minutes.
  await street.start();
  await street.advance("1m");
  expect(world.requests().map(({ operation }) => operation)).not.toContain("POST /v1/order");
  expect(await street.look(order)).toMatchObject({
    state: "partly_delivered",
    parts: [{ state: "delivered" }, { state: "failed" }],
    owed_rub: "0.00",
  });
});

test("a second process cannot open the shop", async ({ street }) => {
  await expect(street.start()).rejects.toThrow("Stop the other process that has it open.");
});
