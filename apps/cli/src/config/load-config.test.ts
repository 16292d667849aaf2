import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { BeginningError } from "@vitrine/server";
import { describe, expect, onTestFinished, test, vi } from "vitest";

import { Failure } from "../failure.ts";
import { defineConfig } from "./config.ts";
import type { Config } from "./config.ts";
import { findConfig } from "./find-config.ts";
import { loadConfig } from "./load-config.ts";

/** A file of this name in a folder of its own. */
function fileOf(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "vitrine-config-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

function fileWith(config: unknown): string {
  return fileOf("vitrine.config.json", JSON.stringify(config));
}

/** Why a configuration cannot be used. */
async function complaint(file: string): Promise<string> {
  const error: unknown = await loadConfig(file).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(Failure);
  expect((error as Failure).exitCode).toBe(2);
  return (error as Failure).message.replace(/^Cannot use vitrine\.config\.\w+: /, "");
}

const config: Config = defineConfig({
  port: 5000,
  only: ["padington", "bunaistore"],
  clock: "manual",
  strict: true,
  allowWebhookHosts: ["Shop.example"],
  faults: [{ operation: "POST /v1/orders", then: { reset: "after" } }],
  seeds: {
    bunaistore: {
      accounts: [{ user_id: 5, balance: 20 }],
      products: [{ name: "Card", price: 2, stock_type: "manual", stock_count: 3 }],
      levers: [{ "set-webhook": { user_id: 5, url: "https://mystore.com/hook" } }],
    },
    padington: { levers: [{ "set-rate": { usd_rub: 92.5 } }] },
  },
});

test("settings are read, shops in their own order, hosts as URLs write them", async () => {
  const { settings } = await loadConfig(fileWith(config));
  expect(settings).toEqual({
    port: 5000,
    only: ["bunaistore", "padington"],
    clock: "manual",
    strict: true,
    allowWebhookHosts: ["shop.example"],
  });
});

test("seeds are levers to pull, in the order of the file, for the shops that are served", async () => {
  const { beginningFor } = await loadConfig(fileWith(config));
  const place = expect.any(String) as unknown;
  const seeds = config.seeds!.bunaistore!;
  expect(beginningFor(["bunaistore"])).toEqual({
    faults: config.faults,
    pulls: [
      { provider: "bunaistore", lever: "create-account", body: seeds["accounts"]![0], place },
      { provider: "bunaistore", lever: "create-product", body: seeds["products"]![0], place },
      { provider: "bunaistore", lever: "set-webhook", body: seeds.levers![0]!["set-webhook"], place },
    ],
  });
  expect((await loadConfig(fileWith({ port: 1 }))).beginningFor(["bunaistore"])).toBeUndefined();
});

test("what a world cannot begin with is named by its place in the file", async () => {
  const { failureOf } = await loadConfig(fileWith(config));
  const cause = Object.assign(new Error("Cannot pull set-rate: usd_rub must be above 0."), { field: "usd_rub" });
  expect(failureOf(new BeginningError("pulls", 3, cause), ["bunaistore", "padington"]).message).toBe(
    `Cannot use vitrine.config.json: seeds.padington.levers[0].set-rate.usd_rub is wrong. ${cause.message}`,
  );
  expect(failureOf(new BeginningError("pulls", 0, cause), ["padington"]).message).toContain(
    " seeds.padington.levers[0]",
  );
  expect(failureOf(new BeginningError("faults", 0, cause), []).message).toContain(" faults[0].usd_rub ");
});

describe("files of every kind are read:", () => {
  test.for([
    ["vitrine.config.json", `{ "seed": 7 }`],
    ["vitrine.config.mjs", `export default { seed: 7 };`],
    ["vitrine.config.js", `module.exports = { seed: 7 };`],
    ["vitrine.config.ts", `const seed: number = 7;\nexport default { seed };`],
  ] as const)("%s", async ([name, text]) => {
    expect((await loadConfig(fileOf(name, text))).settings).toEqual({ seed: 7 });
  });
});

describe("unknown keys and wrong values are refused by their place:", () => {
  test.for([
    [{ prot: 1 }, 'there is no prot. Did you mean "port"?'],
    [{ colour: 1 }, "there is no colour. Choose one of port, host, only, "],
    [{ port: "5000" }, `port "5000" is not a whole number from 0 to `],
    [{ only: "bunaistore" }, `only "bunaistore" is not a list.`],
    [{ only: ["bunaistore", "amazon"] }, `only[1] "amazon" is not a provider. Choose one of bunaistore, `],
    [{ clock: "fast" }, `clock "fast" is not valid. Choose one of real, manual.`],
    [{ strict: "yes" }, `strict "yes" is not true or false.`],
    [{ host: 5 }, "host 5 is not an address."],
    [
      { allowWebhookHosts: ["https://a.example/x"] },
      `allowWebhookHosts[0] "https://a.example/x" is not a host name alone.`,
    ],
    [{ faults: {} }, "faults {} is not a list."],
    [{ faults: [5] }, "faults[0] 5 is not an object."],
    [{ seeds: [] }, "seeds is not an object."],
    [{ seeds: { bunaistor: {} } }, 'there is no seeds.bunaistor. Did you mean "bunaistore"?'],
    [{ seeds: { bunaistore: { acounts: [] } } }, 'there is no seeds.bunaistore.acounts. Did you mean "accounts"?'],
    [
      { seeds: { bunaistore: { users: [] } } },
      "there is no seeds.bunaistore.users. Choose one of products, accounts, levers.",
    ],
    [{ seeds: { bunaistore: { accounts: {} } } }, "seeds.bunaistore.accounts {} is not a list."],
    [{ seeds: { bunaistore: { accounts: [5] } } }, "seeds.bunaistore.accounts[0] 5 is not an object."],
    [
      { seeds: { bunaistore: { levers: [{ "set-webhok": {} }] } } },
      'there is no seeds.bunaistore.levers[0].set-webhok. Did you mean "set-webhook"?',
    ],
    [[], "it is not an object."],
  ] as const)("%j", async ([wrong, said]) => {
    expect(await complaint(fileWith(wrong))).toContain(said);
  });
});

describe("a file that cannot be read is said to be so:", () => {
  test.for([
    ["vitrine.config.json", "{", "Correct the file."],
    ["vitrine.config.mjs", "export const seed = 7;", "it exports nothing by default."],
    ["vitrine.config.mjs", `throw new Error("no luck");`, "no luck. Correct the file."],
    ["vitrine.config.mjs", `throw new Error("no luck.");`, "no luck. Correct the file."],
    ["vitrine.config.mjs", `import "vitrine";`, "it imports vitrine, which is not installed there."],
  ] as const)("%s with %s", async ([name, text, said]) => {
    expect(await complaint(fileOf(name, text))).toContain(said);
  });
});

test("a file that never comes to its end does not end the start in silence", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const said = complaint(fileOf("vitrine.config.mjs", "await new Promise(() => {}); export default {};"));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await said).toBe("it has not come to its end after 10 seconds. Look at what it awaits.");
});

test("the file of a folder is found by itself, TypeScript first; another is named", () => {
  const file = fileOf("vitrine.config.json", "{}");
  const folder = join(file, "..");
  expect(findConfig(undefined, folder)).toBe(file);
  writeFileSync(join(folder, "vitrine.config.ts"), "");
  expect(findConfig(undefined, folder)).toBe(join(folder, "vitrine.config.ts"));
  expect(findConfig("vitrine.config.json", folder)).toBe(file);
  expect(findConfig(undefined, tmpdir())).toBeUndefined();
  expect(() => findConfig("other.json", folder)).toThrow(/there is no .*other\.json\. Name another with --config\.$/);
});
