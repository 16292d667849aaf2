import assert from "node:assert/strict";

import type { Order } from "@vitrine/specs/padington";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { newBuyer, type Caller } from "./caller.ts";
import { findNft, rent } from "./nft.ts";
import { delivered, look, place, wishes } from "./order.ts";

/** A world's seed determines every random value. */
export const seeds: Suite = suite("padington/seeds", [
  scenario("two worlds with one seed give the same codes, delays and order codes", proves(), async (target) => {
    const one = await tellStory(await target.anotherWorld({ seed: 7 }));
    const two = await tellStory(await target.anotherWorld({ seed: 7 }));
    assert.deepEqual(two, one);
  }),

  scenario("two worlds with two seeds give different ones", proves(), async (target) => {
    const one = await tellStory(await target.anotherWorld({ seed: 7 }));
    const two = await tellStory(await target.anotherWorld({ seed: 8 }));
    for (const what of ["orderCodes", "activationCodes", "externalIds", "rentalIds"] as const) {
      assert.deepEqual(
        one[what].filter((value) => two[what].includes(value)),
        [],
        what,
      );
    }
    assert.notDeepEqual(two.delays, one.delays);
  }),

  scenario("a world that is reset gives the same ones again", proves(), async (target) => {
    const one = await tellStory(target);
    await target.control("POST", "/reset");
    assert.deepEqual(await tellStory(target), one);
  }),

  scenario("deliveries take now this long and now that", proves(), async (target) => {
    const { delays } = await tellStory(target);
    assert.ok(new Set(delays).size > delays.length / 2, delays.join(", "));
  }),
]);

/** The random values of a world after the same actions. */
interface Story {
  readonly orderCodes: readonly string[];
  readonly activationCodes: readonly string[];
  readonly externalIds: readonly string[];
  readonly rentalIds: readonly string[];
  /** From an order to its delivery, in milliseconds. */
  readonly delays: readonly number[];
}

async function tellStory(target: Target): Promise<Story> {
  const caller = await newBuyer(target, 100_000);
  const { rental_id } = await rent(caller, await findNft(target));
  const placed: Order[] = [];
  for (const wish of [wishes.chatgpt, ...delivered, wishes.claude, ...delivered, ...delivered]) {
    placed.push(await place(caller, wish));
    await target.clock.advance("1s");
  }
  await target.clock.advance("10m");
  const orders = await lookAtEach(caller, placed);
  return {
    orderCodes: orders.map(({ order_code }) => order_code),
    activationCodes: orders.flatMap(({ error }) => error?.codes ?? []),
    externalIds: orders.flatMap(({ external_id }) => external_id ?? []),
    rentalIds: [rental_id],
    delays: orders
      .filter(({ external_id }) => external_id !== null)
      .map(({ created_at, updated_at }) => Date.parse(updated_at) - Date.parse(created_at)),
  };
}

async function lookAtEach(caller: Caller, placed: readonly Order[]): Promise<readonly Order[]> {
  const orders: Order[] = [];
  for (const order of placed) orders.push(await look(caller, order));
  return orders;
}
