import { bunaistore } from "@vitrine/mock-bunaistore";
import { describe, expect, test } from "vitest";

import { schedules } from "./schedules.ts";
import { sweep } from "./sweep.ts";
import { createTestWorld } from "./test-world.ts";
import type { TestWorld, TestWorldOptions } from "./test-world.ts";
import { worldTest } from "./vitest.ts";

const providers = { bunaistore };

type Declared = typeof providers;

/** What JavaScript lets through. */
const asIs = (options: object): never => ({ providers, ...options }) as never;

async function buy(world: TestWorld<Declared>): Promise<void> {
  await world.bunaistore.levers["set-webhook"]({ user_id: 12345678, url: world.inbox.url });
  const order = { method: "POST", headers: { "x-api-key": "sk_live_demo" }, body: '{"product_id":"PRD_ajS8x"}' };
  await world.fetch("https://api.bunaistore.shop/v1/orders", order);
}

const ofWorlds: readonly (readonly [why: string, options: object, message: string])[] = [
  ["a misspelt option", { sed: 3 }, "there is no option `sed`. It takes providers, name, seed,"],
  ["a seed that is no number", { seed: NaN }, "`seed` is NaN. Pass a whole number from 0 on."],
  ["a seed that is text", { seed: "7" }, '`seed` is "7".'],
  ["a clock there is not", { clock: "sometimes" }, '`clock` is "sometimes". Pass "manual" or "real".'],
  ["limits there are not", { limits: false }, '`limits` is false. Pass "documented" or "off".'],
  ["a receiver that is no function", { receive: "http://localhost:3000" }, "`receive` is "],
  ["no shop at all", { providers: {} }, "`providers` is an object. Pass at least one provider"],
  ["a shop that was not imported", { providers: { bunaistore: undefined } }, "`providers` is an object."],
  ["no providers", { providers: undefined }, "`providers` is undefined."],
  [
    "a base URL that is none",
    { baseUrls: { bunaistore: "localhost:8080" } },
    'the base URL of bunaistore is "localhost:8080"',
  ],
  ["an empty base URL", { baseUrls: { bunaistore: "" } }, 'the base URL of bunaistore is ""'],
];

describe("a test's world is not made with", () => {
  test.for(ofWorlds)("%s", ([, options, message]) => {
    expect(() => createTestWorld(asIs(options))).toThrow(RangeError);
    expect(() => createTestWorld(asIs(options))).toThrow(message);
  });

  test("no options", () => {
    expect(() => createTestWorld(undefined as unknown as TestWorldOptions<Declared>)).toThrow(
      "Cannot make a world: the options are undefined. Pass an object, `{ providers: { … } }` at least.",
    );
  });

  test("what only `worldTest` could see, when the tests are declared", () => {
    expect(() => worldTest(asIs({ audits: false }))).toThrow("there is no option `audits`");
    expect(() => worldTest(asIs({ audit: "no" }))).toThrow('`audit` is "no". Pass true or false.');
    expect(() => worldTest(asIs({ seed: 1.5 }))).toThrow("`seed` is 1.5.");
  });
});

const ofTrials: readonly (readonly [why: string, options: object, message: string])[] = [
  ["a program that is no function", { program: 5 }, "`program` is 5. Pass a function."],
  ["a time-out that is no number", { timeoutMs: NaN }, "`timeoutMs` is NaN."],
  ["no time", { timeoutMs: 0 }, "`timeoutMs` is 0."],
  ["more time than a timer takes", { timeoutMs: Infinity }, "`timeoutMs` is Infinity."],
  ["a receiver, which `program` sets up", { receive: () => new Response() }, "there is no option `receive`"],
];

describe("a sweep is not begun with", () => {
  test.for([
    ...ofTrials,
    ["no mishap", { mishaps: [] }, '`mishaps` is []. Pass some of "refused", "lost", "late", "doubled", at least one.'],
    ["a mishap there is not", { mishaps: ["lsot"] }, '`mishaps` is ["lsot"].'],
    ["lateness that is no number", { lateBy: NaN }, "`lateBy` is NaN."],
    ["negative lateness", { lateBy: -1 }, "`lateBy` is -1."],
    ["an `accept` that is no function", { accept: true }, "`accept` is true. Pass a function."],
    ["an option of schedules", { runs: 3 }, "there is no option `runs`."],
    ["a seed that is no number", { seed: NaN }, "`seed` is NaN."],
  ] as const)("%s", async ([, options, message]) => {
    const swept = sweep(buy, asIs(options));
    await expect(swept).rejects.toThrow(RangeError);
    await expect(swept).rejects.toThrow(`Cannot sweep: ${message}`);
  });

  test("no scenario", async () => {
    await expect(sweep(undefined as unknown as typeof buy, { providers })).rejects.toThrow(
      "Cannot sweep: the scenario is undefined. Pass a function of the world.",
    );
  });
});

describe("schedules are not tried with", () => {
  test.for([
    ...ofTrials,
    ["no runs", { runs: 0 }, "`runs` is 0. Pass a whole number from 1 on."],
    ["runs that are no number", { runs: NaN }, "`runs` is NaN."],
    ["half a run", { runs: 1.5 }, "`runs` is 1.5."],
    ["a seed that is no number", { seed: NaN }, "`seed` is NaN."],
    ["a seed that is not whole", { seed: 1.5 }, "`seed` is 1.5."],
    ["a world's seed that is no number", { worldSeed: NaN }, "`worldSeed` is NaN."],
    [
      "healing for no time that can be read",
      { heal: "an hour" },
      '`heal` is "an hour". Pass a duration such as "30s" or "1h".',
    ],
    ["healing for a number", { heal: 5 }, "`heal` is 5."],
    ["an option of sweeps", { mishaps: ["lost"] }, "there is no option `mishaps`."],
  ] as const)("%s", async ([, options, message]) => {
    const tried = schedules(buy, asIs(options));
    await expect(tried).rejects.toThrow(RangeError);
    await expect(tried).rejects.toThrow(`Cannot try schedules: ${message}`);
  });

  test("no scenario", async () => {
    await expect(schedules("sell" as unknown as typeof buy, { providers })).rejects.toThrow(
      'Cannot try schedules: the scenario is "sell". Pass a function of the world.',
    );
  });

  test("a seed of another scenario, whose path leads nowhere", async () => {
    await expect(schedules(buy, { providers, seed: "1:1:9999:5:5" })).rejects.toThrow(
      'Cannot read the seed "1:1:9999:5:5": it leads to no schedule.',
    );
  });
});
