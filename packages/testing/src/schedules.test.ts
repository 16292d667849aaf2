import { describe, expect, onTestFinished, test, vi } from "vitest";

import { providers, sell, Reseller } from "./reseller.test-program.ts";
import type { ResellerWorld } from "./reseller.test-program.ts";
import { ScheduleError, schedules } from "./schedules.ts";
import type { SchedulesOptions } from "./schedules.ts";

type Options = SchedulesOptions<typeof providers, Reseller>;

const delivered = (_world: ResellerWorld, reseller: Reseller): readonly string[] => reseller.delivered;

/** The error of `schedules` calls that must fail. */
async function broken(options: Partial<Options>): Promise<ScheduleError> {
  const error: unknown = await schedules(sell, { world: { providers }, afterwards: delivered, ...options }).catch(
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(ScheduleError);
  return error as ScheduleError;
}

/** Asserts that nothing is bought before the payment. */
async function paidBefore(world: ResellerWorld, reseller: Reseller): Promise<void> {
  const { entries } = await world.ledger();
  const paid = new Set(entries.filter(({ reason }) => reason === "shop_order_sell").map(({ ref }) => ref));
  const unpaid = reseller.delivered.filter((uuid) => !paid.has(uuid));
  if (unpaid.length > 0) throw new Error(`${unpaid.length} delivered before it was paid`);
}

describe("schedules", () => {
  test("pass a program that delivers once for each payment", async () => {
    const options: Options = {
      world: { providers },
      setup: Reseller.open(),
      afterwards: delivered,
      invariant: paidBefore,
    };
    expect(await schedules(sell, options)).toEqual({ runs: 100 });
  });

  test("find that a program without dedupe delivers twice, by the simplest schedule", async () => {
    const { message, schedule } = await broken({ setup: Reseller.open("delivers twice") });
    expect(schedule.steps).toHaveLength(3);
    expect(message).toMatch(
      /^It fails with this schedule of webhooks:\n {2}1\. shop_order_payment_received \(delivery 1\) arrives and is answered 200\n/,
    );
    expect(message).toMatch(/^ {2}bunaistore\/wallet\/12345678: 149717 in the clean run, 149384 now \(-333\)$/m);
    expect(message).toMatch(/^To replay it: schedules\(scenario, \{ replay: "1:[\d:]+", … \}\)$/m);
  });

  test("find the race in a program that checks before it delivers", async () => {
    const { schedule } = await broken({ setup: Reseller.open("looks first") });
    expect(schedule.steps.join("\n")).toContain("the next one arrives meanwhile");
  });

  test("find that a program delivers before it is paid, even in order", async () => {
    const { message, schedule } = await broken({ setup: Reseller.open("delivers early"), invariant: paidBefore });
    expect(schedule.replay).toBeUndefined();
    expect(message).toContain("It fails even with every webhook delivered once and in order:");
    expect(message).toContain("Failed: 1 delivered before it was paid");
  });

  test("run under fake timers", async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const options: Options = { world: { providers }, setup: Reseller.open(), afterwards: delivered, runs: 5 };
    expect(await schedules(sell, options)).toEqual({ runs: 5 });
  });

  test("are replayed in their shrunk form from the printed text", async () => {
    const setup = Reseller.open("delivers twice");
    const first = await broken({ setup, seed: 7 });
    let runs = 0;
    const counted = (world: ResellerWorld): Promise<Reseller> => {
      runs += 1;
      return setup(world);
    };
    const again = await broken({ setup: counted, replay: first.schedule.replay! });
    expect(again.schedule.steps).toEqual(first.schedule.steps);
    // Two runs in order, and the failing one.
    expect(runs).toBe(3);
  });

  test("never lose all attempts of a webhook that the provider retries", async () => {
    const lost: string[] = [];
    await schedules(sell, {
      world: { providers },
      setup: Reseller.open(),
      afterwards: async (world) => {
        const deliveries = await world.deliveries();
        lost.push(...deliveries.filter(({ state }) => state !== "delivered").map(({ event }) => event));
      },
    });
    expect(lost).toEqual([]);
  });

  test("are not tried when no webhook arrives, since they would always pass", async () => {
    const unheard = (world: ResellerWorld): Promise<void> => new Reseller(world.fetch).buy();
    await expect(schedules(unheard, { world: { providers } })).rejects.toThrow(
      "Cannot try schedules: no webhook arrives. Register world.inbox.url with the provider, or another address on this machine.",
    );
  });

  test("are not tried when all webhooks are for other machines", async () => {
    const afar = async (world: ResellerWorld): Promise<void> => {
      await world.bunaistore.levers["set-webhook"]({ user_id: 12345678, url: "https://bot.example/hooks" });
      await new Reseller(world.fetch).buy();
    };
    await expect(schedules(afar, { world: { providers } })).rejects.toThrow("Cannot try schedules: no webhook arrives");
  });

  test("do not blame a schedule for a scenario that does not repeat", async () => {
    let times = 0;
    const afterwards = (): number => (times += 1);
    await expect(schedules(sell, { world: { providers }, setup: Reseller.open(), afterwards })).rejects.toThrow(
      `Cannot try schedules: the scenario does not repeat. Run twice with every webhook delivered in order, it ends differently:
  afterwards: 1 the first time, 2 the second`,
    );
    expect(times).toBe(2);
  });

  test("fail with the error of a later `setup`", async () => {
    let made = 0;
    const setup = async (world: ResellerWorld): Promise<Reseller> => {
      if ((made += 1) > 3) throw new Error("the port is taken");
      return Reseller.open()(world);
    };
    await expect(schedules(sell, { world: { providers }, setup })).rejects.toThrow(/^the port is taken$/);
  });

  test("fail with the error of the scenario", async () => {
    const throws = (): never => {
      throw new Error("no such product");
    };
    await expect(schedules(throws, { world: { providers } })).rejects.toThrow(
      "no webhook arrived\nFailed: no such product",
    );
  });
});
