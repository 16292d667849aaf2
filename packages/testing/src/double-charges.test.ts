import { bunaistore } from "@vitrine/mock-bunaistore";
import { padington } from "@vitrine/mock-padington";
import { describe, expect, test } from "vitest";

import { doubleChargesText, findDoubleCharges } from "./double-charges.ts";
import { createTestWorld } from "./test-world.ts";
import type { TestWorld } from "./test-world.ts";

const providers = { bunaistore, padington };
type ResellerWorld = TestWorld<typeof providers>;

/** Buys `qty` pieces, and gives up when there is no response. */
async function buy(world: ResellerWorld, qty: number, key: string = "sk_live_demo"): Promise<void> {
  const request = {
    method: "POST",
    headers: { "x-api-key": key },
    body: JSON.stringify({ product_id: "PRD_ajS8x", qty }),
  };
  await world.fetch("https://api.bunaistore.shop/v1/orders", request).catch(() => undefined);
}

const loseNext = (world: ResellerWorld): unknown =>
  world.faults.add({ operation: "POST /v1/orders", then: { reset: "after" } });

describe("a double charge is suspected", () => {
  test("when a purchase whose response was lost is repeated and both are paid", async () => {
    const world = createTestWorld({ providers });
    loseNext(world);
    await buy(world, 1);
    await buy(world, 1);
    const found = await findDoubleCharges(world);
    expect(found.map(({ unanswered, again, entries }) => [unanswered.id, again.id, entries.length])).toEqual([
      [1, 2, 2],
    ]);
    expect(doubleChargesText(found)).toBe(
      [
        "perhaps paid twice for one intent: 3.33 USD and 3.33 USD",
        "  request 1: POST /v1/orders 200 at 2024-06-19T14:32:07.000Z, key sk_…demo, its response was lost (fault_1)",
        "  request 2: POST /v1/orders 200 at 2024-06-19T14:32:07.000Z, key sk_…demo",
      ].join("\n"),
    );
  });

  test("when the repetition has its fields in another order", async () => {
    const world = createTestWorld({ providers });
    loseNext(world);
    await buy(world, 1);
    const request = {
      method: "POST",
      headers: { "x-api-key": "sk_live_demo" },
      body: '{ "qty": 1, "product_id": "PRD_ajS8x" }',
    };
    await world.fetch("https://api.bunaistore.shop/v1/orders", request);
    expect(await findDoubleCharges(world)).toHaveLength(1);
  });

  test("when the network sends a purchase twice", async () => {
    const world = createTestWorld({ providers });
    world.faults.add({ operation: "POST /v1/orders", then: { twice: true } });
    await buy(world, 1);
    expect(await findDoubleCharges(world)).toHaveLength(1);
  });

  test("for each further repetition", async () => {
    const world = createTestWorld({ providers });
    for (let purchase = 0; purchase < 3; purchase += 1) {
      loseNext(world);
      await buy(world, 1);
    }
    const found = await findDoubleCharges(world);
    expect(found.map(({ unanswered, again }) => [unanswered.id, again.id])).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });
});

describe("no double charge is suspected", () => {
  test.each<readonly [string, (world: ResellerWorld) => Promise<void>]>([
    [
      "where every answer arrives",
      async (world) => {
        await buy(world, 1);
        await buy(world, 1);
      },
    ],
    [
      "where the lost one was not paid",
      async (world) => {
        world.faults.add({ operation: "POST /v1/orders", then: { reset: "before" } });
        await buy(world, 1);
        await buy(world, 1);
      },
    ],
    [
      "where something else is bought next",
      async (world) => {
        loseNext(world);
        await buy(world, 1);
        await buy(world, 2);
      },
    ],
    [
      "where somebody else buys",
      async (world) => {
        loseNext(world);
        await buy(world, 1);
        await buy(world, 1, world.bunaistore.keys[1]);
      },
    ],
    [
      "where the same was bought before, and both answers came",
      async (world) => {
        await buy(world, 1);
        loseNext(world);
        await buy(world, 1);
      },
    ],
    [
      "where the second one was refused",
      async (world) => {
        loseNext(world);
        await buy(world, 1);
        await world.bunaistore.levers["set-api"]({ enabled: false });
        await buy(world, 1);
      },
    ],
  ])("%s", async (_words, happens) => {
    const world = createTestWorld({ providers });
    await happens(world);
    expect(doubleChargesText(await findDoubleCharges(world))).toBe("");
  });
});
