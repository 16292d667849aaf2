import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import { expect, test } from "vitest";

import { openStand } from "./lemonade.test-provider.ts";
import { platformTimers } from "./timers.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

test("100,000 calls with one long-lived signal do not grow the heap", { timeout: 120_000 }, async () => {
  const { signal } = new AbortController();
  const answer = async (): Promise<Response> => Response.json({ balance: 1 });
  const { ask } = openStand([], { fetch: answer, timers: platformTimers });
  const callMany = async (count: number): Promise<number> => {
    for (let call = 0; call < count; call += 1) await ask("GET /v1/purse", {}, { signal });
    // Objects registered for finalization need a turn of the event loop between two collections.
    for (let round = 0; round < 3; round += 1) {
      collect();
      await new Promise((resolve) => void setTimeout(resolve, 10));
    }
    return process.memoryUsage().heapUsed;
  };
  const before = await callMany(5_000);
  const after = await callMany(95_000);
  expect(after - before).toBeLessThan(5_000_000);
});
