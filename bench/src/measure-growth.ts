import { createBunaistore } from "@vitrine/mock-bunaistore";

import { median, microsecondsOf } from "./statistics.ts";
import { stockedProduct } from "./stocked-product.ts";

/** The cost of an order in a world that already has many. */
export interface GrowthFigures {
  readonly orders: number;
  /** The cost of an order as a multiple of its cost at the first size. */
  readonly ratio: number;
  readonly us: number;
}

const sizes = [1_000, 100_000, 1_000_000] as const;
const rounds = 41;
const calls = 250;

/**
 * Measures one more order in worlds that already have many. All sizes are measured alternately, each in its own world.
 */
export async function measureGrowth(): Promise<readonly GrowthFigures[]> {
  const worlds = [];
  for (const size of sizes) {
    const shop = createBunaistore({ limits: "off" });
    const body = JSON.stringify({ product_id: await stockedProduct(shop), qty: 1 });
    const buy = (): Promise<unknown> =>
      shop.fetch("/v1/orders", { method: "POST", headers: { "x-api-key": "sk_live_demo" }, body });
    for (let order = 0; order < size; order += 1) await buy();
    worlds.push({ size, buy, us: [] as number[] });
  }
  for (const { buy } of worlds) await microsecondsOf(buy, calls * 4);
  for (let round = 0; round < rounds; round += 1) {
    for (const world of worlds) world.us.push(await microsecondsOf(world.buy, calls));
  }
  const [first] = worlds;
  return worlds.map(({ size, us }) => ({
    orders: size,
    ratio: median(us.map((each, round) => each / first!.us[round]!)),
    us: median(us),
  }));
}
