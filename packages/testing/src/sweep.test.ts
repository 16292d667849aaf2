import { describe, expect, onTestFinished, test, vi } from "vitest";

import { providers, sell, Reseller } from "./reseller.test-program.ts";
import type { ResellerWorld } from "./reseller.test-program.ts";
import { sweep, SweepError } from "./sweep.ts";
import type { SweepReport, SweepRun } from "./sweep.ts";

const buy = (_world: ResellerWorld, reseller: Reseller): Promise<void> => reseller.buy();

/** No buyer can help it: BunaiStore takes no idempotency key. */
const isCopyOfPurchase = ({ call, fault }: SweepRun): boolean =>
  fault === "duplicate" && call.operation === "POST /v1/orders";

/** The error of a sweep that has to fail. */
async function failing(swept: Promise<SweepReport>): Promise<SweepError> {
  const error: unknown = await swept.catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(SweepError);
  return error as SweepError;
}

const named = ({ position, call, fault }: SweepRun): string => `${position} ${call.operation} ${fault}`;

describe("a sweep", () => {
  test("tries every fault at every call, and passes a program that always buys once", async () => {
    const { calls, runs, failures } = await sweep(buy, {
      world: { providers },
      setup: Reseller.open(),
      allow: isCopyOfPurchase,
    });
    expect(calls.map(({ operation }) => operation)).toEqual(["GET /v1/me", "POST /v1/orders"]);
    expect(runs.map((run) => `${named(run)}: ${run.outcome}`)).toEqual([
      "1 GET /v1/me reset before: unchanged",
      "1 GET /v1/me reset after: unchanged",
      "1 GET /v1/me timeout: unchanged",
      "1 GET /v1/me duplicate: same",
      "2 POST /v1/orders reset before: same",
      "2 POST /v1/orders reset after: same",
      "2 POST /v1/orders timeout: same",
      "2 POST /v1/orders duplicate: different",
    ]);
    expect(failures).toEqual([]);
  });

  test("finds that a program which resends buys twice, and names the requests", async () => {
    const error = await failing(
      sweep(buy, { world: { providers }, setup: Reseller.open("resends"), allow: isCopyOfPurchase }),
    );
    expect(error.report.failures.map(named)).toEqual(["2 POST /v1/orders reset after", "2 POST /v1/orders timeout"]);
    expect(error.message).toBe(
      `Swept 2 calls in 8 runs: 2 ended like the clean run, 3 as if the scenario had never started, 1 differently, which was allowed, 2 differently.

Call 2, POST /v1/orders of bunaistore, is carried out, and its response is lost ("reset after"):
  bunaistore/sales: 14533 in the clean run, 14866 now (+333)
  bunaistore/wallet/12345678: 149717 in the clean run, 149384 now (-333)
  perhaps paid twice for one intent: 3.33 USD and 3.33 USD
    request 2: POST /v1/orders 200 at 2024-06-19T14:32:07.000Z, key sk_…demo, its response was lost (fault_1)
    request 3: POST /v1/orders 200 at 2024-06-19T14:32:07.000Z, key sk_…demo
  requests:
    request 1: GET /v1/me 200 at 2024-06-19T14:32:07.000Z, key sk_…demo
    request 2: POST /v1/orders 200 at 2024-06-19T14:32:07.000Z, key sk_…demo, its response was lost (fault_1)
    request 3: POST /v1/orders 200 at 2024-06-19T14:32:07.000Z, key sk_…demo

Call 2, POST /v1/orders of bunaistore, is carried out, and its response comes after the time-out ("timeout"):
  bunaistore/sales: 14533 in the clean run, 14866 now (+333)
  bunaistore/wallet/12345678: 149717 in the clean run, 149384 now (-333)
  perhaps paid twice for one intent: 3.33 USD and 3.33 USD
    request 2: POST /v1/orders 200 at 2024-06-19T14:32:07.000Z, key sk_…demo, its response was lost (fault_1)
    request 3: POST /v1/orders 200 at 2024-06-19T14:32:07.000Z, key sk_…demo
  requests:
    request 1: GET /v1/me 200 at 2024-06-19T14:32:07.000Z, key sk_…demo
    request 2: POST /v1/orders 200 at 2024-06-19T14:32:07.000Z, key sk_…demo, its response was lost (fault_1)
    request 3: POST /v1/orders 200 at 2024-06-19T14:32:07.000Z, key sk_…demo`,
    );
  });

  test("distinguishes a call that was reset before processing from one whose response was lost", async () => {
    const buyTwo = async (world: ResellerWorld): Promise<void> => {
      for (const qty of [1, 2]) {
        const body = JSON.stringify({ product_id: "PRD_ajS8x", qty });
        const headers = { "x-api-key": "sk_live_demo" };
        await world.fetch("https://api.bunaistore.shop/v1/orders", { method: "POST", headers, body });
      }
    };
    const { message } = await failing(sweep(buyTwo, { world: { providers }, faults: ["reset before"] }));
    expect(message).toContain(`  requests:
    request 1: POST /v1/orders 200 at 2024-06-19T14:32:07.000Z, key sk_…demo
    request 2: POST /v1/orders reset at 2024-06-19T14:32:07.000Z, key sk_…demo, by fault_1`);
    expect(message).not.toContain("its response was lost");
  });

  test("compares what `afterwards` returns", async () => {
    const knows = (_world: ResellerWorld, reseller: Reseller): Promise<readonly string[]> =>
      Promise.resolve(reseller.delivered);
    const deliver = async (_world: ResellerWorld, reseller: Reseller): Promise<void> => {
      await reseller.buy();
      reseller.delivered.push("goods");
    };
    const options = { world: { providers }, allow: isCopyOfPurchase, afterwards: knows };
    await sweep(deliver, { ...options, setup: Reseller.open() });
    const error = await failing(sweep(deliver, { ...options, setup: Reseller.open("gives up") }));
    expect(error.report.failures.map(named)).toEqual(["2 POST /v1/orders reset after", "2 POST /v1/orders timeout"]);
    expect(error.message).toContain('afterwards: ["goods"] in the clean run, [] now');
    expect(error.message).toContain("the scenario threw: fetch failed");
    expect(error.message).toContain("the scenario threw: The operation was aborted due to timeout");
  });

  test("also tries the faults at calls caused by webhooks, across providers", async () => {
    const swept = sweep(sell, {
      world: { providers },
      setup: Reseller.open("resends"),
      faults: ["reset after"],
      afterwards: (world) => world.advance("1d"),
    });
    const { report } = await failing(swept);
    expect(report.runs.map((run) => `${named(run)}: ${run.outcome}`)).toEqual([
      "1 POST /shop/orders reset after: unchanged",
      "2 GET /v1/me reset after: different",
      "3 POST /v1/orders reset after: different",
    ]);
  });

  test("delays responses by the world's clock for a program that uses that clock", async () => {
    const patient = async (world: ResellerWorld, reseller: Reseller): Promise<void> => {
      const progress = { isOver: false };
      const over = reseller.buy().finally(() => (progress.isOver = true));
      while (!progress.isOver) await world.advance("10s");
      await over;
    };
    const options = { world: { providers }, setup: Reseller.open(), faults: ["timeout"] as const, delayMs: 60_000 };
    const { runs } = await sweep(patient, options);
    expect(runs.map(({ outcome }) => outcome)).toEqual(["same", "same"]);
  });

  test("runs under fake timers, and still detects a program that never ends", async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { runs } = await sweep(buy, { world: { providers }, setup: Reseller.open(), faults: ["reset after"] });
    expect(runs).toHaveLength(2);
    const never = (): Promise<never> => new Promise(() => undefined);
    await expect(sweep(never, { world: { providers }, timeoutMs: 5 })).rejects.toThrow("it did not end within 5 ms");
  });

  test("counts a program that never ends as a failure", async () => {
    // Nothing moves the clock that the response waits for.
    const options = {
      world: { providers },
      setup: Reseller.open(),
      faults: ["timeout"] as const,
      delayMs: 60_000,
      timeoutMs: 20,
    };
    const error = await failing(sweep(buy, options));
    expect(error.message).toContain("failed: Cannot wait any longer for the scenario: it did not end within 20 ms.");
  });

  test("runs recovery, and fails if it throws", async () => {
    const recovery = async (world: ResellerWorld): Promise<void> => {
      await world.advance("1h");
      if ((await world.ledger()).balances.some(({ balance }) => balance === 149_384)) throw new Error("bought twice");
    };
    const options = {
      world: { providers },
      setup: Reseller.open("resends"),
      allow: isCopyOfPurchase,
      afterwards: recovery,
    };
    const error = await failing(sweep(buy, options));
    expect(error.message).toContain("failed: bought twice");
  });

  test("tears down every program", async () => {
    const ended: Reseller[] = [];
    const teardown = (reseller: Reseller): unknown => ended.push(reseller);
    await sweep(buy, { world: { providers }, setup: Reseller.open(), faults: ["reset after"], teardown });
    // Two runs without a fault, one without the scenario, and one for each call.
    expect(new Set(ended).size).toBe(5);
  });

  test("fails calls that a program makes after its run", async () => {
    const left: (() => Promise<void>)[] = [];
    const careless = async (world: ResellerWorld): Promise<void> => {
      const reseller = new Reseller(world.fetch);
      await reseller.buy();
      // Like a timer that was never stopped.
      left.push(() => reseller.buy());
    };
    await sweep(careless, { world: { providers }, faults: ["duplicate"], allow: isCopyOfPurchase });
    await expect(left[0]!()).rejects.toThrow(
      "Cannot call https://api.bunaistore.shop/v1/me: this run is over. Await every call in the scenario or in `afterwards`, and stop all timers in `teardown`.",
    );
  });

  test("needs no `setup` if the scenario is the whole program", async () => {
    const { runs } = await sweep((world) => new Reseller(world.fetch).buy(), {
      world: { providers },
      faults: ["reset after"],
    });
    expect(runs).toHaveLength(2);
  });

  test("does not start if the scenario fails by itself", async () => {
    const fails = (): never => {
      throw new Error("no such product");
    };
    await expect(sweep(fails, { world: { providers } })).rejects.toThrow(
      "Cannot sweep: the scenario fails without any fault: no such product",
    );
  });

  test("does not start if the audit fails without any fault", async () => {
    const thief = {
      ...providers.bunaistore,
      audit: async () => [{ rule: "goods-without-payment", detail: "nobody paid" }],
    };
    await expect(sweep(() => undefined, { world: { providers: { bunaistore: thief } } })).rejects.toThrow(
      "the audit fails without any fault: goods-without-payment",
    );
  });

  test("does not start if the scenario makes no call, since it would always pass", async () => {
    await expect(sweep(() => undefined, { world: { providers } })).rejects.toThrow(
      "Cannot sweep: the scenario calls no provider. Hand it world.fetch, and await what it does.",
    );
  });

  test("also tries the faults at a call that was not awaited", async () => {
    const careless = async (world: ResellerWorld, reseller: Reseller): Promise<void> => {
      await world.fetch("https://api.bunaistore.shop/v1/me", { headers: { "x-api-key": "sk_live_demo" } });
      reseller.buy().catch(() => undefined);
    };
    const { calls } = await sweep(careless, { world: { providers }, setup: Reseller.open(), faults: ["reset after"] });
    expect(calls.map(({ operation }) => operation)).toEqual(["GET /v1/me", "GET /v1/me", "POST /v1/orders"]);
  });

  test("does not blame a fault for a scenario that does not repeat", async () => {
    let times = 0;
    const fickle = async (world: ResellerWorld): Promise<void> => {
      times += 1;
      const order = { product_id: "PRD_ajS8x", qty: times };
      const init = { method: "POST", headers: { "x-api-key": "sk_live_demo" }, body: JSON.stringify(order) };
      await world.fetch("https://api.bunaistore.shop/v1/orders", init);
    };
    await expect(sweep(fickle, { world: { providers } })).rejects.toThrow(
      `Cannot sweep: the scenario does not repeat. Run twice without any fault, it ends differently:
  bunaistore/sales: 14533 the first time, 14865 the second
  bunaistore/wallet/12345678: 149717 the first time, 149385 the second
Take the time and all randomness from the world, or from a seed of your own.`,
    );
    expect(times).toBe(2);
  });

  test.for([
    ["setup", { setup: () => new Promise<never>(() => undefined) }, "`setup`"],
    ["teardown", { teardown: () => new Promise<never>(() => undefined) }, "`teardown`"],
  ] as const)("does not wait for ever for `%s` that never ends", async ([, options, name]) => {
    const swept = sweep((world: ResellerWorld) => new Reseller(world.fetch).buy(), {
      world: { providers },
      timeoutMs: 20,
      ...options,
    });
    await expect(swept).rejects.toThrow(`Cannot wait any longer for ${name}: it did not end within 20 ms.`);
  });

  test.for([
    ["a Map", new Map([["delivered", 1]]), "a Map"],
    ["a promise", { orders: [Promise.resolve(1)] }, "a Promise"],
    ["a bigint", { total: 5n }, "a bigint"],
  ] as const)("refuses to compare %s: JSON cannot show it", async ([, returned, kind]) => {
    const swept = sweep((world: ResellerWorld) => new Reseller(world.fetch).buy(), {
      world: { providers },
      afterwards: () => returned,
    });
    await expect(swept).rejects.toThrow(
      `Cannot compare what \`afterwards\` returned: it has ${kind} in it, which JSON cannot show. Return plain values.`,
    );
  });

  test("reports a scenario that makes fewer calls than in the clean run", async () => {
    let times = 0;
    const fickle = async (world: ResellerWorld): Promise<void> => {
      if ((times += 1) <= 2) await new Reseller(world.fetch).buy();
    };
    await expect(sweep(fickle, { world: { providers } })).rejects.toThrow(
      "Cannot sweep: the clean run called GET /v1/me at least 1 times, and another run did not.",
    );
  });
});
