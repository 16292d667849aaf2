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
  ["a misspelt option", { sed: 3 }, "there is no option `sed`. The options are providers, name, seed,"],
  ["a seed that is not a number", { seed: NaN }, "`seed` is NaN. Pass a whole number from 0 on."],
  ["a seed that is text", { seed: "7" }, '`seed` is "7".'],
  ["an unknown clock", { clock: "sometimes" }, '`clock` is "sometimes". Pass "manual" or "real".'],
  ["unknown limits", { limits: false }, '`limits` is false. Pass "documented" or "off".'],
  ["a receiver that is not a function", { receive: "http://localhost:3000" }, "`receive` is "],
  ["no provider", { providers: {} }, "`providers` is an object. Pass at least one provider"],
  ["a provider that was not imported", { providers: { bunaistore: undefined } }, "`providers` is an object."],
  ["providers that are undefined", { providers: undefined }, "`providers` is undefined."],
  ["an invalid base URL", { baseUrls: { bunaistore: "localhost:8080" } }, 'its base URL is "localhost:8080"'],
  ["an empty base URL", { baseUrls: { bunaistore: "" } }, 'its base URL is ""'],
];

describe("a test's world is not created with", () => {
  test.for(ofWorlds)("%s", ([, options, message]) => {
    expect(() => createTestWorld(asIs(options))).toThrow(RangeError);
    expect(() => createTestWorld(asIs(options))).toThrow(message);
  });

  test("no options", () => {
    expect(() => createTestWorld(undefined as unknown as TestWorldOptions<Declared>)).toThrow(
      "Cannot create a world: the options are undefined. Pass an object with at least `{ providers: { … } }`.",
    );
  });

  test("invalid options of `worldTest`, when the tests are declared", () => {
    expect(() => worldTest(asIs({ audits: false }))).toThrow("there is no option `audits`");
    expect(() => worldTest(asIs({ audit: "no" }))).toThrow('`audit` is "no". Pass true or false.');
    expect(() => worldTest(asIs({ seed: 1.5 }))).toThrow("`seed` is 1.5.");
  });
});

const ofRuns: readonly (readonly [why: string, options: object, message: string])[] = [
  ["no world", { world: undefined }, "`world` is undefined. Pass an object with at least `{ providers: { … } }`."],
  ["a world that is none", { world: 5 }, "`world` is 5."],
  ["a world without providers", { world: {} }, "`world.providers` is undefined. Pass at least one provider"],
  [
    "a misspelt option of the world",
    { world: { providers, sed: 3 } },
    "there is no option `world.sed`. The options of",
  ],
  ["a world's seed that is not a number", { world: { providers, seed: NaN } }, "`world.seed` is NaN."],
  [
    "a receiver, which `setup` registers",
    { world: { providers, receive: () => new Response() } },
    "there is no option `world.receive`.",
  ],
  ["providers outside of the world", { providers }, "there is no option `providers`. The options are world, setup,"],
  ["a setup that is not a function", { setup: 5 }, "`setup` is 5. Pass a function."],
  ["a time-out that is not a number", { timeoutMs: NaN }, "`timeoutMs` is NaN."],
  ["a time-out of 0", { timeoutMs: 0 }, "`timeoutMs` is 0."],
  ["a time-out too long for a timer", { timeoutMs: Infinity }, "`timeoutMs` is Infinity."],
];

/** What JavaScript lets through. */
const asRun = (options: object): never => ({ world: { providers }, ...options }) as never;

describe("a sweep does not start with", () => {
  test.for([
    ...ofRuns,
    [
      "no fault",
      { faults: [] },
      '`faults` is []. Pass a list with at least one of "reset before", "reset after", "timeout", "duplicate".',
    ],
    ["an unknown fault", { faults: ["rset"] }, '`faults` is ["rset"].'],
    ["a delay that is not a number", { delayMs: NaN }, "`delayMs` is NaN."],
    ["a negative delay", { delayMs: -1 }, "`delayMs` is -1."],
    ["an `allow` that is not a function", { allow: true }, "`allow` is true. Pass a function."],
    ["an option of schedules", { runs: 3 }, "there is no option `runs`."],
    ["a seed outside of the world", { seed: 7 }, "there is no option `seed`."],
  ] as const)("%s", async ([, options, message]) => {
    const swept = sweep(buy, asRun(options));
    await expect(swept).rejects.toThrow(RangeError);
    await expect(swept).rejects.toThrow(`Cannot sweep: ${message}`);
  });

  test("no options", async () => {
    await expect(sweep(buy, undefined as never)).rejects.toThrow(
      "Cannot sweep: the options are undefined. Pass an object with at least `{ world: { … } }`.",
    );
  });

  test("no scenario", async () => {
    await expect(sweep(undefined as unknown as typeof buy, { world: { providers } })).rejects.toThrow(
      "Cannot sweep: the scenario is undefined. Pass a function of the world.",
    );
  });
});

describe("schedules are not tried with", () => {
  test.for([
    ...ofRuns,
    ["no runs", { runs: 0 }, "`runs` is 0. Pass a whole number from 1 on."],
    ["runs that are not a number", { runs: NaN }, "`runs` is NaN."],
    ["half a run", { runs: 1.5 }, "`runs` is 1.5."],
    ["a seed that is not a number", { seed: NaN }, "`seed` is NaN. Pass a whole number."],
    ["a seed that is not whole", { seed: 1.5 }, "`seed` is 1.5."],
    ["a replay as the seed", { seed: "1:1:2" }, '`seed` is "1:1:2".'],
    [
      "a replay that nothing printed",
      { replay: "seven" },
      '`replay` is "seven". Pass the text that a failure printed.',
    ],
    ["a replay that is a number", { replay: 7 }, "`replay` is 7."],
    [
      "a time that cannot be read",
      { redeliverAfter: "an hour" },
      '`redeliverAfter` is "an hour". Pass a duration such as "30s" or "1h".',
    ],
    ["a time without a unit", { redeliverAfter: 5 }, "`redeliverAfter` is 5."],
    ["an option of sweeps", { faults: ["timeout"] }, "there is no option `faults`."],
  ] as const)("%s", async ([, options, message]) => {
    const tried = schedules(buy, asRun(options));
    await expect(tried).rejects.toThrow(RangeError);
    await expect(tried).rejects.toThrow(`Cannot try schedules: ${message}`);
  });

  test("no scenario", async () => {
    await expect(schedules("sell" as unknown as typeof buy, { world: { providers } })).rejects.toThrow(
      'Cannot try schedules: the scenario is "sell". Pass a function of the world.',
    );
  });

  test("a replay of another scenario, whose path does not exist", async () => {
    await expect(schedules(buy, { world: { providers }, replay: "1:1:9999:5:5" })).rejects.toThrow(
      'Cannot replay "1:1:9999:5:5": it leads to no schedule.',
    );
  });
});
