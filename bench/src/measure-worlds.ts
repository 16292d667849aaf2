import { createBunaistore } from "@vitrine/mock-bunaistore";

import { medianMicrosecondsOf } from "./statistics.ts";

/** The cost of worlds, in microseconds. */
export interface WorldFigures {
  /** A new world with its seed, ready to answer, in microseconds. */
  readonly freshUs: number;
  /** A new world with its first order placed, in microseconds. */
  readonly freshWithOrderUs: number;
  readonly resetUs: number;
}

const rounds = 41;
const calls = 200;

/** Measures a new world, a new world with an order, and a reset. */
export async function measureWorlds(): Promise<WorldFigures> {
  const one = createBunaistore();
  await one.world.settled();
  const body = JSON.stringify({ product_id: "PRD_ajS8x", qty: 1 });
  const fresh = (): Promise<unknown> => createBunaistore().world.settled();
  const withOrder = (): Promise<unknown> =>
    createBunaistore().fetch("/v1/orders", { method: "POST", headers: { "x-api-key": "sk_live_demo" }, body });
  return {
    freshUs: await medianMicrosecondsOf(fresh, rounds, calls),
    freshWithOrderUs: await medianMicrosecondsOf(withOrder, rounds, calls),
    resetUs: await medianMicrosecondsOf(() => one.world.reset(), rounds, calls),
  };
}
