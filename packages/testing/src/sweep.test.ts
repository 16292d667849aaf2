import { describe, expect, test } from "vitest";

import { providers, sell, Stall } from "./stall.test-program.ts";
import type { Street } from "./stall.test-program.ts";
import { sweep, SweepError } from "./sweep.ts";
import type { SweepReport, SweepRun } from "./sweep.ts";

const buy = (_world: Street, stall: Stall): Promise<void> => stall.buy();

/** What no buyer can help: BunaiStore has no key that would tell a copy from an order. */
const isCopyOfPurchase = ({ call, mishap }: SweepRun): boolean =>
  mishap === "doubled" && call.operation === "POST /v1/orders";

/** What a sweep found that had to fail. */
async function failing(swept: Promise<SweepReport>): Promise<SweepError> {
  const error: unknown = await swept.catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(SweepError);
  return error as SweepError;
}

const named = ({ place, call, mishap }: SweepRun): string => `${place} ${call.operation} ${mishap}`;

describe("a sweep", () => {
  test("lets every mishap befall every call, and passes a program that buys once whatever happens", async () => {
    const { calls, runs, failures } = await sweep(buy, {
      providers,
      program: Stall.open(),
      accept: isCopyOfPurchase,
    });
    expect(calls.map(({ operation }) => operation)).toEqual(["GET /v1/me", "POST /v1/orders"]);
    expect(runs.map((run) => `${named(run)}: ${run.outcome}`)).toEqual([
      "1 GET /v1/me refused: nothing happened",
      "1 GET /v1/me lost: nothing happened",
      "1 GET /v1/me late: nothing happened",
      "1 GET /v1/me doubled: same",
      "2 POST /v1/orders refused: same",
      "2 POST /v1/orders lost: same",
      "2 POST /v1/orders late: same",
      "2 POST /v1/orders doubled: different",
    ]);
    expect(failures).toEqual([]);
  });

  test("finds that a program which sends again buys twice, and says by which requests", async () => {
    const error = await failing(sweep(buy, { providers, program: Stall.open("resends"), accept: isCopyOfPurchase }));
    expect(error.report.failures.map(named)).toEqual(["2 POST /v1/orders lost", "2 POST /v1/orders late"]);
    expect(error.message).toBe(
      `Swept 2 calls in 8 runs: 2 ended as the clean run, 3 as if nothing had happened, 1 differently, which was accepted, 2 differently.

Call 2, POST /v1/orders of bunaistore, is done, and its answer is lost:
  bunaistore/sales: 14533 in the clean run, 14866 now (+333)
  bunaistore/wallet/12345678: 149717 in the clean run, 149384 now (-333)
  perhaps paid twice for one intent: 333 USD and 333 USD
    request 2: POST /v1/orders 200 at 2024-06-19T14:32:07.000Z, key sk_…demo, its answer was lost (fault_1)
    request 3: POST /v1/orders 200 at 2024-06-19T14:32:07.000Z, key sk_…demo
  it called:
    request 1: GET /v1/me 200 at 2024-06-19T14:32:07.000Z, key sk_…demo
    request 2: POST /v1/orders 200 at 2024-06-19T14:32:07.000Z, key sk_…demo, its answer was lost (fault_1)
    request 3: POST /v1/orders 200 at 2024-06-19T14:32:07.000Z, key sk_…demo

Call 2, POST /v1/orders of bunaistore, is done, and its answer comes too late:
  bunaistore/sales: 14533 in the clean run, 14866 now (+333)
  bunaistore/wallet/12345678: 149717 in the clean run, 149384 now (-333)
  perhaps paid twice for one intent: 333 USD and 333 USD
    request 2: POST /v1/orders 200 at 2024-06-19T14:32:07.000Z, key sk_…demo, its answer was lost (fault_1)
    request 3: POST /v1/orders 200 at 2024-06-19T14:32:07.000Z, key sk_…demo
  it called:
    request 1: GET /v1/me 200 at 2024-06-19T14:32:07.000Z, key sk_…demo
    request 2: POST /v1/orders 200 at 2024-06-19T14:32:07.000Z, key sk_…demo, its answer was lost (fault_1)
    request 3: POST /v1/orders 200 at 2024-06-19T14:32:07.000Z, key sk_…demo`,
    );
  });

  test("takes what a program knows in the end for a part of how it ended", async () => {
    const knows = (_world: Street, stall: Stall): Promise<readonly string[]> => Promise.resolve(stall.delivered);
    const deliver = async (_world: Street, stall: Stall): Promise<void> => {
      await stall.buy();
      stall.delivered.push("goods");
    };
    const options = { providers, accept: isCopyOfPurchase, settled: knows };
    await sweep(deliver, { ...options, program: Stall.open() });
    const error = await failing(sweep(deliver, { ...options, program: Stall.open("gives up") }));
    expect(error.report.failures.map(named)).toEqual(["2 POST /v1/orders lost", "2 POST /v1/orders late"]);
    expect(error.message).toContain('settled: ["goods"] in the clean run, [] now');
    expect(error.message).toContain("the scenario threw: fetch failed");
    expect(error.message).toContain("the scenario threw: The operation was aborted due to timeout");
  });

  test("befalls what webhooks set off as well, across shops", async () => {
    const swept = sweep(sell, {
      providers,
      program: Stall.open("resends"),
      mishaps: ["lost"],
      settled: (world) => world.advance("1d"),
    });
    const { report } = await failing(swept);
    expect(report.runs.map((run) => `${named(run)}: ${run.outcome}`)).toEqual([
      "1 POST /shop/orders lost: nothing happened",
      "2 GET /v1/me lost: different",
      "3 POST /v1/orders lost: different",
    ]);
  });

  test("brings late answers by the world's clock to a program that follows it", async () => {
    const patient = async (world: Street, stall: Stall): Promise<void> => {
      const progress = { isOver: false };
      const over = stall.buy().finally(() => (progress.isOver = true));
      while (!progress.isOver) await world.advance("10s");
      await over;
    };
    const options = { providers, program: Stall.open(), mishaps: ["late"] as const, lateBy: 60_000 };
    const { runs } = await sweep(patient, options);
    expect(runs.map(({ outcome }) => outcome)).toEqual(["same", "same"]);
  });

  test("takes a program that never ends for a failure", async () => {
    // Nobody moves the clock by which the answer comes.
    const options = { providers, program: Stall.open(), mishaps: ["late"] as const, lateBy: 60_000, timeoutMs: 20 };
    const error = await failing(sweep(buy, options));
    expect(error.message).toContain("failed: Cannot wait any longer: it did not end within 20 ms.");
  });

  test("lets recovery run, and takes what it throws for a failure", async () => {
    const recovery = async (world: Street): Promise<void> => {
      await world.advance("1h");
      if ((await world.ledger()).balances.some(({ balance }) => balance === 149_384)) throw new Error("bought twice");
    };
    const options = { providers, program: Stall.open("resends"), accept: isCopyOfPurchase, settled: recovery };
    const error = await failing(sweep(buy, options));
    expect(error.message).toContain("failed: bought twice");
  });

  test("throws every program away", async () => {
    const ended: Stall[] = [];
    const options = { providers, program: Stall.open(), end: (stall: Stall) => ended.push(stall) };
    await sweep(() => undefined, options);
    expect(new Set(ended).size).toBe(2);
  });

  test("needs no program where the scenario is one", async () => {
    const { runs } = await sweep((world) => new Stall(world.fetch).buy(), {
      providers,
      mishaps: ["lost"],
    });
    expect(runs).toHaveLength(2);
  });

  test("is not begun where the scenario fails by itself", async () => {
    const fails = (): never => {
      throw new Error("no such product");
    };
    await expect(sweep(fails, { providers })).rejects.toThrow(
      "Cannot sweep: the scenario fails without any mishap: no such product",
    );
  });

  test("is not begun where the books do not agree without any mishap", async () => {
    const thief = {
      ...providers.bunaistore,
      audit: async () => [{ rule: "goods-without-payment", detail: "nobody paid" }],
    };
    await expect(sweep(() => undefined, { providers: { bunaistore: thief } })).rejects.toThrow(
      "the books do not agree already: goods-without-payment",
    );
  });

  test("says where a scenario does not repeat", async () => {
    let times = 0;
    const fickle = async (world: Street): Promise<void> => {
      if ((times += 1) === 1) await new Stall(world.fetch).buy();
    };
    await expect(sweep(fickle, { providers })).rejects.toThrow(
      "Cannot sweep: GET /v1/me was called 1 times in the clean run, and not so often in another.",
    );
  });
});
