import { describe, expect, onTestFinished, test, vi } from "vitest";

import { ScheduleError, schedules } from "./schedules.ts";
import type { SchedulesOptions } from "./schedules.ts";
import { providers, sell, Stall } from "./stall.test-program.ts";
import type { Street } from "./stall.test-program.ts";

type Options = SchedulesOptions<typeof providers, Stall>;

const delivered = (_world: Street, stall: Stall): readonly string[] => stall.delivered;

/** What a schedule broke that had to break something. */
async function broken(options: Partial<Options>): Promise<ScheduleError> {
  const error: unknown = await schedules(sell, { providers, settled: delivered, ...options }).catch(
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(ScheduleError);
  return error as ScheduleError;
}

/** No goods before the money. */
async function paidBefore(world: Street, stall: Stall): Promise<void> {
  const { entries } = await world.ledger();
  const paid = new Set(entries.filter(({ reason }) => reason === "shop_order_sell").map(({ ref }) => ref));
  const unpaid = stall.delivered.filter((uuid) => !paid.has(uuid));
  if (unpaid.length > 0) throw new Error(`${unpaid.length} delivered before it was paid`);
}

describe("schedules", () => {
  test("pass a program that delivers once for each payment", async () => {
    const options: Options = { providers, program: Stall.open(), settled: delivered, invariant: paidBefore };
    expect(await schedules(sell, options)).toEqual({ runs: 100 });
  });

  test("find that a program without dedupe delivers twice, by the simplest schedule", async () => {
    const { message, schedule } = await broken({ program: Stall.open("delivers twice") });
    expect(schedule.steps).toHaveLength(3);
    expect(message).toMatch(
      /^A schedule of webhooks breaks it:\n {2}1\. shop_order_payment_received \(delivery 1\) arrives and is answered 200\n/,
    );
    expect(message).toMatch(/^ {2}bunaistore\/wallet\/12345678: 149717 in the clean run, 149384 now \(-333\)$/m);
    expect(message).toMatch(/^To see it again: schedules\(scenario, \{ seed: "1:[\d:]+", … \}\)$/m);
  });

  test("find that a program which looks before it delivers can be overtaken", async () => {
    const { schedule } = await broken({ program: Stall.open("looks first") });
    expect(schedule.steps.join("\n")).toContain("the next one meanwhile");
  });

  test("find that a program delivers before it is paid, which needs no schedule at all", async () => {
    const { message, schedule } = await broken({ program: Stall.open("delivers early"), invariant: paidBefore });
    expect(schedule.seed).toBeUndefined();
    expect(message).toContain("It breaks with every webhook in order, once:");
    expect(message).toContain("What broke: 1 delivered before it was paid");
  });

  test("go on under fake timers, which stop all others", async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const options: Options = { providers, program: Stall.open(), settled: delivered, runs: 5 };
    expect(await schedules(sell, options)).toEqual({ runs: 5 });
  });

  test("are repeated, shrunk as they were, by the seed that is printed", async () => {
    const program = Stall.open("delivers twice");
    const first = await broken({ program, seed: 7 });
    let runs = 0;
    const counted = (world: Street): Promise<Stall> => {
      runs += 1;
      return program(world);
    };
    const again = await broken({ program: counted, seed: first.schedule.seed! });
    expect(again.schedule.steps).toEqual(first.schedule.steps);
    // Twice in order, and the one that failed.
    expect(runs).toBe(3);
  });

  test("take no seed that nobody printed", async () => {
    await expect(schedules(sell, { providers, program: Stall.open(), seed: "seven" })).rejects.toThrow(
      'Cannot read the seed "seven"',
    );
  });

  test("lose nothing for good that the shop would send again", async () => {
    const lost: string[] = [];
    await schedules(sell, {
      providers,
      program: Stall.open(),
      settled: async (world) => {
        const deliveries = await world.deliveries();
        lost.push(...deliveries.filter(({ state }) => state !== "delivered").map(({ event }) => event));
      },
    });
    expect(lost).toEqual([]);
  });

  test("are not tried where no webhook comes, which would pass for nothing", async () => {
    const unheard = (world: Street): Promise<void> => new Stall(world.fetch).buy();
    await expect(schedules(unheard, { providers })).rejects.toThrow(
      "Cannot try schedules: no webhook comes. Register world.inbox.url with the shop, or another address on this machine.",
    );
  });

  test("are not tried where the only webhooks are for other machines", async () => {
    const afar = async (world: Street): Promise<void> => {
      await world.bunaistore.levers["set-webhook"]({ user_id: 12345678, url: "https://bot.example/hooks" });
      await new Stall(world.fetch).buy();
    };
    await expect(schedules(afar, { providers })).rejects.toThrow("Cannot try schedules: no webhook comes");
  });

  test("blame no order of webhooks for what a scenario does otherwise each time", async () => {
    let times = 0;
    const settled = (): number => (times += 1);
    await expect(schedules(sell, { providers, program: Stall.open(), settled })).rejects.toThrow(
      `Cannot try schedules: the scenario does not repeat. Twice with every webhook in order, it ends otherwise:
  settled: 1 the first time, 2 the second`,
    );
    expect(times).toBe(2);
  });

  test("fail with what a program throws that could not be made again", async () => {
    let made = 0;
    const program = async (world: Street): Promise<Stall> => {
      if ((made += 1) > 3) throw new Error("the port is taken");
      return Stall.open()(world);
    };
    await expect(schedules(sell, { providers, program })).rejects.toThrow(/^the port is taken$/);
  });

  test("fail with what the scenario throws", async () => {
    const throws = (): never => {
      throw new Error("no such product");
    };
    await expect(schedules(throws, { providers })).rejects.toThrow("no webhook came\nWhat broke: no such product");
  });
});
