import fc from "fast-check";
import { expect, test } from "vitest";

import { memoryStore, receiver, signedRequest } from "../src/index.ts";
import { lemonade as scheme, secret, squeezed } from "./lemonade.ts";
import { manualClock } from "./manual-clock.ts";

/** One delivery: its event, its arrival time, and the process that receives it. */
const delivery = fc.record({
  process: fc.nat({ max: 2 }),
  event: fc.nat({ max: 2 }),
  arrivesMs: fc.nat({ max: 20_000 }),
});

/**
 * One call of the handler: how long it takes and how it ends. It is shorter than the lease, unless the process dies.
 */
const fate = fc.record({
  takesMs: fc.nat({ max: 9_000 }),
  ends: fc.constantFrom("works" as const, "works" as const, "fails" as const, "dies" as const),
});

test("no event is handled twice and none that was acknowledged is lost, however the deliveries of several processes overlap", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(delivery, { minLength: 1, maxLength: 12 }),
      fc.array(fate, { maxLength: 12 }),
      async (deliveries, fates) => {
        const [store, clock] = [memoryStore(), manualClock()];
        const handled = new Map<string, number>();
        const running = new Set<string>();
        const overlaps: string[] = [];
        const left = [...fates];

        const start = () =>
          receiver({ scheme, secrets: secret, store, clock, leaseMs: 10_000, onError: () => {} }).on(
            "squeezed",
            async ({ lemon: { id } }) => {
              const { takesMs, ends } = left.shift() ?? { takesMs: 0, ends: "works" };
              if (ends === "dies") return new Promise<never>(() => {});
              if (running.has(id)) overlaps.push(id);
              running.add(id);
              await clock.sleep(takesMs);
              running.delete(id);
              if (ends === "fails") throw new Error("no sugar");
              handled.set(id, (handled.get(id) ?? 0) + 1);
              return undefined;
            },
          );
        const processes = [start(), start(), start()];
        const acknowledged = new Set<string>();
        const send = async (process: number, id: string): Promise<number> => {
          const response = await processes[process]!.handle(await signedRequest(squeezed(id), { scheme, secret }));
          if (response.status === 200) acknowledged.add(id);
          return response.status;
        };

        for (const { process, event, arrivesMs } of deliveries) {
          void clock.sleep(arrivesMs).then(() => send(process, String(event)));
        }
        await clock.advance(20_000);
        await clock.advance(200_000);

        expect(overlaps).toEqual([]);
        for (const times of handled.values()) expect(times).toBe(1);
        expect(new Set(handled.keys())).toEqual(acknowledged);

        // Everything is handled in the end: a further process is asked until it answers 200.
        left.length = 0;
        processes.push(start());
        for (const event of new Set(deliveries.map((each) => String(each.event)))) {
          const status = send(3, event);
          await clock.advance(0);
          expect(await status).toBe(200);
          expect(handled.get(event)).toBe(1);
        }
      },
    ),
    { numRuns: 150 },
  );
}, 30_000);
