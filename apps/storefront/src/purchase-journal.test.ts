import { DatabaseSync } from "node:sqlite";

import type { JournalEntry } from "@vitrine/client";
import { expect, test } from "vitest";

import { createPurchaseJournal } from "./purchase-journal.ts";

const purchase: JournalEntry = {
  ref: "1:product:1",
  provider: "bunaistore",
  operation: "POST /v1/orders",
  input: { product_id: "PRD_ajS8x", qty: 1 },
  startedAt: 1,
  endedAt: 1,
  checkpoint: { api_orders: 45 },
  outcome: "pending",
};
const created = { ...purchase, outcome: "created", orderId: "ORDx8kLm2Qp" } as const;

test("a purchase is claimed once", async () => {
  const journal = createPurchaseJournal(new DatabaseSync(":memory:"));
  expect(await journal.claim(purchase)).toBeUndefined();
  expect(await journal.claim({ ...purchase, startedAt: 2 })).toEqual(purchase);
  expect(await journal.read("1:product:1")).toEqual(purchase);
});

test("a purchase is open until it is settled, and settled only once", async () => {
  const journal = createPurchaseJournal(new DatabaseSync(":memory:"));
  await journal.claim(purchase);
  expect(await journal.settle({ ...purchase, outcome: "unknown" })).toBe(true);
  expect(await journal.open()).toEqual([{ ...purchase, outcome: "unknown" }]);
  expect(await journal.settle(created)).toBe(true);
  expect(await journal.settle({ ...purchase, outcome: "rejected" })).toBe(false);
  expect(await journal.read("1:product:1")).toEqual(created);
  expect(await journal.open()).toEqual([]);
});

test("an order belongs to one purchase", async () => {
  const journal = createPurchaseJournal(new DatabaseSync(":memory:"));
  await journal.claim(purchase);
  await journal.claim({ ...purchase, ref: "2:product:1", startedAt: 2 });
  await journal.settle(created);
  expect(await journal.ownerOf("bunaistore", "ORDx8kLm2Qp")).toBe("1:product:1");
  expect(await journal.settle({ ...created, ref: "2:product:1" })).toBe(false);
  expect((await journal.since(2)).map(({ ref }) => ref)).toEqual(["2:product:1"]);
});
