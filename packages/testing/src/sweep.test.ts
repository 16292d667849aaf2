import { describe, expect, onTestFinished, test, vi } from "vitest";

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
  perhaps paid twice for one intent: 3.33 USD and 3.33 USD
    request 2: POST /v1/orders 200 at 2024-06-19T14:32:07.000Z, key sk_…demo, its answer was lost (fault_1)
    request 3: POST /v1/orders 200 at 2024-06-19T14:32:07.000Z, key sk_…demo
  it called:
    request 1: GET /v1/me 200 at 2024-06-19T14:32:07.000Z, key sk_…demo
    request 2: POST /v1/orders 200 at 2024-06-19T14:32:07.000Z, key sk_…demo, its answer was lost (fault_1)
    request 3: POST /v1/orders 200 at 2024-06-19T14:32:07.000Z, key sk_…demo

Call 2, POST /v1/orders of bunaistore, is done, and its answer comes too late:
  bunaistore/sales: 14533 in the clean run, 14866 now (+333)
  bunaistore/wallet/12345678: 149717 in the clean run, 149384 now (-333)
  perhaps paid twice for one intent: 3.33 USD and 3.33 USD
    request 2: POST /v1/orders 200 at 2024-06-19T14:32:07.000Z, key sk_…demo, its answer was lost (fault_1)
    request 3: POST /v1/orders 200 at 2024-06-19T14:32:07.000Z, key sk_…demo
  it called:
    request 1: GET /v1/me 200 at 2024-06-19T14:32:07.000Z, key sk_…demo
    request 2: POST /v1/orders 200 at 2024-06-19T14:32:07.000Z, key sk_…demo, its answer was lost (fault_1)
    request 3: POST /v1/orders 200 at 2024-06-19T14:32:07.000Z, key sk_…demo`,
    );
  });

  test("calls a refused call what it was, and not one whose answer was lost", async () => {
    const buyTwo = async (world: Street): Promise<void> => {
      for (const qty of [1, 2]) {
        const body = JSON.stringify({ product_id: "PRD_ajS8x", qty });
        const headers = { "x-api-key": "sk_live_demo" };
        await world.fetch("https://api.bunaistore.shop/v1/orders", { method: "POST", headers, body });
      }
    };
    const { message } = await failing(sweep(buyTwo, { providers, mishaps: ["refused"] }));
    expect(message).toContain(`  it called:
    request 1: POST /v1/orders 200 at 2024-06-19T14:32:07.000Z, key sk_…demo
    request 2: POST /v1/orders refused at 2024-06-19T14:32:07.000Z, key sk_…demo, by fault_1`);
    expect(message).not.toContain("its answer was lost");
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

  test("goes on under fake timers, and still knows what never ends", async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { runs } = await sweep(buy, { providers, program: Stall.open(), mishaps: ["lost"] });
    expect(runs).toHaveLength(2);
    const never = (): Promise<never> => new Promise(() => undefined);
    await expect(sweep(never, { providers, timeoutMs: 5 })).rejects.toThrow("it did not end within 5 ms");
  });

  test("takes a program that never ends for a failure", async () => {
    // Nobody moves the clock by which the answer comes.
    const options = { providers, program: Stall.open(), mishaps: ["late"] as const, lateBy: 60_000, timeoutMs: 20 };
    const error = await failing(sweep(buy, options));
    expect(error.message).toContain("failed: Cannot wait any longer for the scenario: it did not end within 20 ms.");
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
    const end = (stall: Stall): unknown => ended.push(stall);
    await sweep(buy, { providers, program: Stall.open(), mishaps: ["lost"], end });
    // Twice without any mishap, once without the scenario, and once for each call.
    expect(new Set(ended).size).toBe(5);
  });

  test("lets nothing call that is left over from a run", async () => {
    const left: (() => Promise<void>)[] = [];
    const careless = async (world: Street): Promise<void> => {
      const stall = new Stall(world.fetch);
      await stall.buy();
      // As a timer would that nobody stops.
      left.push(() => stall.buy());
    };
    await sweep(careless, { providers, mishaps: ["doubled"], accept: isCopyOfPurchase });
    await expect(left[0]!()).rejects.toThrow(
      "Cannot call https://api.bunaistore.shop/v1/me: this run is over. Await what calls, in the scenario or in `settled`, and stop it in `end`.",
    );
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

  test("is not begun where nothing is called, which would pass for nothing", async () => {
    await expect(sweep(() => undefined, { providers })).rejects.toThrow(
      "Cannot sweep: the scenario calls no shop. Hand it world.fetch, and await what it does.",
    );
  });

  test("befalls a call that nobody awaited as well", async () => {
    const careless = async (world: Street, stall: Stall): Promise<void> => {
      await world.fetch("https://api.bunaistore.shop/v1/me", { headers: { "x-api-key": "sk_live_demo" } });
      stall.buy().catch(() => undefined);
    };
    const { calls } = await sweep(careless, { providers, program: Stall.open(), mishaps: ["lost"] });
    expect(calls.map(({ operation }) => operation)).toEqual(["GET /v1/me", "GET /v1/me", "POST /v1/orders"]);
  });

  test("blames no mishap for what a scenario does otherwise each time", async () => {
    let times = 0;
    const fickle = async (world: Street): Promise<void> => {
      times += 1;
      const order = { product_id: "PRD_ajS8x", qty: times };
      const init = { method: "POST", headers: { "x-api-key": "sk_live_demo" }, body: JSON.stringify(order) };
      await world.fetch("https://api.bunaistore.shop/v1/orders", init);
    };
    await expect(sweep(fickle, { providers })).rejects.toThrow(
      `Cannot sweep: the scenario does not repeat. Twice without any mishap, it ends otherwise:
  bunaistore/sales: 14533 the first time, 14865 the second
  bunaistore/wallet/12345678: 149717 the first time, 149385 the second
Take whatever is random, and the time, from the world or from a seed of your own.`,
    );
    expect(times).toBe(2);
  });

  test.for([
    ["program", { program: () => new Promise<never>(() => undefined) }, "`program`"],
    ["end", { end: () => new Promise<never>(() => undefined) }, "`end`"],
  ] as const)("does not wait for ever for `%s` that never ends", async ([, options, name]) => {
    const swept = sweep((world: Street) => new Stall(world.fetch).buy(), { providers, timeoutMs: 20, ...options });
    await expect(swept).rejects.toThrow(`Cannot wait any longer for ${name}: it did not end within 20 ms.`);
  });

  test.for([
    ["a Map", new Map([["delivered", 1]]), "a Map"],
    ["what is in a promise still", { orders: [Promise.resolve(1)] }, "a Promise"],
    ["a bigint", { total: 5n }, "a bigint"],
  ] as const)("does not take %s for how a run ended: JSON would not tell", async ([, answer, what]) => {
    const swept = sweep((world: Street) => new Stall(world.fetch).buy(), { providers, settled: () => answer });
    await expect(swept).rejects.toThrow(
      `Cannot compare what \`settled\` answers: there is ${what} in it, which JSON does not tell. Answer plain values.`,
    );
  });

  test("says where a scenario calls less often than in the clean run", async () => {
    let times = 0;
    const fickle = async (world: Street): Promise<void> => {
      if ((times += 1) <= 2) await new Stall(world.fetch).buy();
    };
    await expect(sweep(fickle, { providers })).rejects.toThrow(
      "Cannot sweep: GET /v1/me was called 1 times in the clean run, and not so often in another.",
    );
  });
});
