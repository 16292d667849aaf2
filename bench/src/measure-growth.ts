import { createBunaistore } from "@vitrine/mock-bunaistore";

import { median, microsecondsOf } from "./statistics.ts";
import { stockedProduct } from "./stocked-product.ts";

/** What an order costs in a world that has many. */
export interface GrowthFigures {
  readonly orders: number;
  /** What an order costs then, as a multiple of what it cost with the first size. */
  readonly ratio: number;
  readonly us: number;
}

const sizes = [1_000, 100_000, 1_000_000] as const;
const rounds = 41;
const calls = 250;

/** What one more order costs in a world that has many. All sizes are measured in turn, each in a world of its own. */
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
