import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import { createBunaistore } from "@vitrine/mock-bunaistore";

import { stockedProduct } from "./stocked-product.ts";

/** The memory retained, in bytes. */
export interface MemoryFigures {
  readonly bytesPerOrder: number;
  readonly bytesPerWorld: number;
}

const orders = 10_000;
const worlds = 1_000;

/** Measures the memory retained after 10,000 orders, and with 1,000 worlds side by side. */
export async function measureMemory(): Promise<MemoryFigures> {
  const shop = createBunaistore({ limits: "off" });
  const body = JSON.stringify({ product_id: await stockedProduct(shop), qty: 1 });
  const buy = (): Promise<Response> =>
    shop.fetch("/v1/orders", { method: "POST", headers: { "x-api-key": "sk_live_demo" }, body });
  // Fill the journal before counting.
  for (let order = 0; order < 2_000; order += 1) await buy();
  const bytesPerOrder = await growthOf(orders, buy);

  const kept: unknown[] = [];
  const bytesPerWorld = await growthOf(worlds, async () => {
    const world = createBunaistore();
    await world.world.settled();
    kept.push(world);
  });
  return { bytesPerOrder, bytesPerWorld: kept.length === worlds ? bytesPerWorld : Number.NaN };
}

async function growthOf(times: number, work: () => Promise<unknown>): Promise<number> {
  const before = heapAfterCollection();
  for (let time = 0; time < times; time += 1) await work();
  return (heapAfterCollection() - before) / times;
}

function heapAfterCollection(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed;
}
