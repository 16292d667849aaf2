import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Snapshot } from "@vitrine/engine";
import { bunaistore } from "@vitrine/mock-bunaistore";
import { padington } from "@vitrine/mock-padington";
import { tribute } from "@vitrine/mock-tribute";
import { describe, expect, test } from "vitest";

import { auditText } from "./audit-text.ts";
import { createTestWorld } from "./test-world.ts";
import type { TestWorld } from "./test-world.ts";

const root = join(import.meta.dirname, "../../..");

/** The rules that the README lists. */
function listed(): readonly string[] {
  const readme = readFileSync(join(root, "packages/testing/README.md"), "utf8");
  const [, table = ""] = readme.split("## The audit's rules");
  const rows = table.split("\n").filter((line) => line.startsWith("| `"));
  return rows.flatMap((row) => [...row.split("|")[1]!.matchAll(/`([\w-]+)`/g)].map(([, rule]) => rule!));
}

/** The texts in these files that look like the name of a rule. */
function namedIn(pattern: string): ReadonlySet<string> {
  const files = globSync(pattern, { cwd: root });
  expect(files).not.toEqual([]);
  const texts = files.map((file) => readFileSync(join(root, file), "utf8"));
  return new Set(texts.flatMap((text) => [...text.matchAll(/"([a-z]+(?:-[a-z]+)+)"/g)].map(([, name]) => name!)));
}

describe("the audit's rules", () => {
  test("are the ones that the README lists", () => {
    const inCode = ["packages/engine/src/audit.ts", "mocks/*/src/audit.ts", "mocks/*/src/*/audit.ts"].flatMap(
      (pattern) => [...namedIn(pattern)],
    );
    expect(listed().toSorted()).toEqual([...new Set(inCode)].toSorted());
  });

  test.for(["bunaistore", "padington", "tribute"])(
    "are each broken on purpose by a test of %s that has them",
    (name) => {
      const planted = namedIn(`mocks/${name}/src/audit.test.ts`);
      const own = namedIn(`mocks/${name}/src/{audit,*/audit}.ts`);
      expect([...own].filter((rule) => !planted.has(rule))).toEqual([]);
    },
  );
});

/** How to buy at each shop, and which wallet pays. */
const shops = {
  bunaistore: {
    wallet: "bunaistore/wallet/12345678",
    buy: (world: World) =>
      world.fetch("https://api.bunaistore.shop/v1/orders", {
        method: "POST",
        headers: { "x-api-key": "sk_live_demo" },
        body: '{"product_id":"PRD_ajS8x"}',
      }),
  },
  padington: {
    wallet: "padington/wallet/12345678",
    buy: (world: World) =>
      world.fetch("https://api.padington.com/v1/order", {
        method: "POST",
        headers: { authorization: "Bearer pad_live_demo" },
        body: '{"category":"chatgpt","item":"plus_1m"}',
      }),
  },
};

const providers = { bunaistore, padington, tribute };

type World = TestWorld<typeof providers>;

/** Makes a purchase in a world, and then changes the world in a way that no operation does. */
async function tamper(
  buy: (world: World) => Promise<Response>,
  change: (snapshot: Snapshot) => Snapshot,
): Promise<World> {
  const world = createTestWorld({ providers });
  expect((await buy(world)).status).toBe(200);
  expect((await world.audit()).ok).toBe(true);
  await world.restore(change(await world.snapshot()));
  return world;
}

/** Replaces the rows of one collection in a snapshot. */
function withRows(
  snapshot: Snapshot,
  of: string,
  change: (rows: readonly Record<string, unknown>[]) => readonly object[],
): Snapshot {
  const rows = change(snapshot.documents[of] as unknown as readonly Record<string, unknown>[]);
  return { ...snapshot, documents: { ...snapshot.documents, [of]: rows } };
}

const rulesOf = async (world: World): Promise<readonly string[]> =>
  (await world.audit()).violations.map(({ rule }) => rule);

describe.for(Object.entries(shops))("the audit of %s", ([, { wallet, buy }]) => {
  const inWallet =
    (change: (row: Record<string, unknown>) => object) =>
    (snapshot: Snapshot): Snapshot =>
      withRows(snapshot, "ledger.balances", (rows) =>
        rows.map((row) => (row["account"] === wallet ? { ...row, ...change(row) } : row)),
      );

  test("finds a balance without ledger entries", async () => {
    const world = await tamper(
      buy,
      inWallet(({ balance }) => ({ balance: Number(balance) + 1 })),
    );
    expect(await rulesOf(world)).toEqual(["balance-follows-entries", "money-is-conserved"]);
    expect(auditText(await world.audit())).toMatch(/\n {2}request 1: POST \/v1\/orders? 200 at /);
  });

  test("finds a wallet below its floor", async () => {
    const world = await tamper(
      buy,
      inWallet(() => ({ floor: 100_000_000 })),
    );
    expect(await rulesOf(world)).toEqual(["negative-balance"]);
  });

  test("finds a refused request that moved money", async () => {
    const world = await tamper(buy, (snapshot) => ({
      ...snapshot,
      requests: snapshot.requests.map((request) => ({ ...request, status: 409 })),
    }));
    expect(await rulesOf(world)).toEqual(["journal-and-ledger-disagree"]);
    expect(auditText(await world.audit())).toContain("request 1 was refused with 409, and moved ");
  });

  test("finds a missing ledger entry", async () => {
    const world = await tamper(buy, (snapshot) => withRows(snapshot, "ledger.entries", (rows) => rows.slice(0, -1)));
    expect(await rulesOf(world)).toContain("journal-and-ledger-disagree");
    expect(auditText(await world.audit())).toMatch(/request 1 posted \d+, which the ledger does not have/);
  });
});
