import { forkWorld } from "@vitrine/engine";
import type { WorldOptions } from "@vitrine/engine";
import { expect, test } from "vitest";

import { createBunaistore } from "./index.ts";
import { bunaistore } from "./provider.ts";

test(
  "a shop with 100,000 orders is restored and forked byte for byte, twice in a row",
  { timeout: 120_000 },
  async () => {
    const shop = createBunaistore({ limits: "off" });
    const { world } = shop;
    await shop.levers.credit({ user_id: 12345678, amount: 100_000 });
    const body = JSON.stringify({ product_id: "PRD_unl1m" });
    const header = (name: string): string | undefined => (name === "x-api-key" ? "sk_live_demo" : undefined);
    for (let order = 0; order < 100_000; order += 1) {
      await shop.handle({ method: "POST", path: "/v1/orders", query: "", body, header });
    }
    const before = JSON.stringify(await world.snapshot());
    expect(JSON.parse(before)).toMatchObject({ documents: { "bunaistore.orders": { length: 100_045 } } });

    for (let time = 0; time < 2; time += 1) {
      await world.restore(JSON.parse(before) as Awaited<ReturnType<typeof world.snapshot>>);
      expect(JSON.stringify(await world.snapshot()) === before).toBe(true);
    }
    const options = { providers: { bunaistore }, name: "fork", limits: "off" } as const satisfies WorldOptions;
    const [one, two] = [await forkWorld(world as never, options), await forkWorld(world as never, options)];
    expect(JSON.stringify(await one.snapshot()) === JSON.stringify(await two.snapshot())).toBe(true);
    expect((await one.audit()).ok).toBe(true);
  },
);
