import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { afterAll, describe, expect, test } from "vitest";

import { memoryStore, receiver, signedRequest, type Claim } from "../src/index.ts";
import { lemonade as scheme, secret, squeezed } from "./lemonade.ts";
import { manualClock, settle } from "./manual-clock.ts";
import { sqliteStore } from "./sqlite-store.ts";
import { storeSuite } from "./store-suite.ts";

const folder = mkdtempSync(join(tmpdir(), "vitrine-webhooks-"));
afterAll(() => rmSync(folder, { recursive: true }));

storeSuite("the store in memory", () => memoryStore());
storeSuite("the store of the README in SQLite", () => sqliteStore(":memory:"));

test("the tested SQLite store is the one in the README", () => {
  const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, import.meta.url)), "utf8");
  expect(read("../README.md")).toContain(read("sqlite-store.ts"));
});

describe("the store in memory", () => {
  test("forgets the event that was done longest ago, and never one in progress", async () => {
    const store = memoryStore({ remembered: 2 });
    const claim = (key: string): Claim => ({ key, at: 0, until: 100 });
    await store.claim(claim("held"));
    for (const key of ["one", "two", "three"]) {
      await store.claim(claim(key));
      await store.done(claim(key));
    }
    const states = await Promise.all(["three", "two", "one", "held"].map(async (key) => store.claim(claim(key))));
    expect(states).toEqual(["done", "done", "claimed", "busy"]);
  });
});

describe("a process that is killed in a handler", { timeout: 30_000 }, () => {
  test("keeps its event claimed until the claim expires", async () => {
    const path = join(folder, "killed.db");
    const program = fileURLToPath(new URL("dying-process.ts", import.meta.url));
    const dying = promisify(execFile)(process.execPath, ["--conditions=@vitrine/source", program, path]);
    await expect(dying).rejects.toMatchObject({ stdout: "handling\n", code: 7 });

    const clock = manualClock();
    let handled = 0;
    const webhooks = receiver({ scheme, secrets: secret, store: sqliteStore(path), clock, leaseMs: 30_000 }).on(
      "squeezed",
      () => (handled += 1),
    );
    const answer = webhooks.handle(await signedRequest(squeezed("1"), { scheme, secret }));
    await clock.advance(29_000);
    expect(handled).toBe(0);
    await clock.advance(2_000);
    await settle();
    expect([(await answer).status, handled]).toEqual([200, 1]);
  });
});
