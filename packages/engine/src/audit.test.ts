import { describe, expect, test } from "vitest";

import { auditJournal, auditLedger } from "./audit.ts";
import type { Books, AuditFinding } from "./audit.ts";
import type { JournalEntry } from "./journal.ts";
import { ledgerEntries } from "./ledger.ts";
import type { Balance } from "./ledger.ts";
import { customer, lemonade } from "./lemonade.test-provider.ts";
import { createWorld } from "./world.ts";

const entry = { id: 1, at: 0, from: "outside", to: "ada", amount: 5, currency: "USD", reason: "credit", ref: null };

describe("an audit of the ledger", () => {
  const held = (account: string, balance: number, floor: number | null = null): Balance => ({
    account,
    currency: "USD",
    balance,
    floor,
  });

  test("finds nothing in correct books", () => {
    expect(auditLedger({ entries: [entry], balances: [held("ada", 5, 0), held("outside", -5)] })).toEqual([]);
    expect(auditLedger({ entries: [], balances: [] })).toEqual([]);
  });

  test("finds a balance that its entries do not add up to, and money that was created", () => {
    expect(auditLedger({ entries: [entry], balances: [held("ada", 6, 0), held("outside", -5)] })).toEqual([
      { rule: "balance-follows-entries", detail: "ada holds 6, its entries make 5", account: "ada" },
      { rule: "money-is-conserved", detail: "all USD together make 1, not 0" },
    ]);
  });

  test("finds an account below its floor", () => {
    const debt = { ...entry, from: "ada", to: "outside" };
    expect(auditLedger({ entries: [debt], balances: [held("ada", -5, 0), held("outside", 5)] })).toEqual([
      { rule: "negative-balance", detail: "ada holds -5, less than 0", account: "ada" },
    ]);
  });

  test("finds an entry whose account has no balance", () => {
    expect(auditLedger({ entries: [entry], balances: [held("outside", -5)] })).toContainEqual({
      rule: "money-is-conserved",
      detail: "all USD together make -5, not 0",
    });
  });
});

describe("an audit of the journal", () => {
  const purchase = { ...entry, id: 7, from: "ada", to: "sales", amount: 150, reason: "order", ref: "o1" };
  const request = {
    id: 3,
    at: 0,
    provider: "lemonade",
    operation: "POST /orders",
    method: "POST",
    path: "/orders",
    status: 201,
    duration_ms: 0,
    key: null,
    fault: null,
    lost: false,
    posted: [7],
    request: "{}",
    response: '{"id":"o1","paid":150}',
    error: undefined,
  } satisfies JournalEntry;
  const receipts = {
    "POST /orders": (answer: { id: string; paid: number }) => ({ order: answer.id, paid: answer.paid }),
  };
  const audited = (changes: Partial<JournalEntry>, books: Partial<Books> = {}): readonly AuditFinding[] =>
    auditJournal(
      { entries: [purchase], balances: [], ...books },
      [{ ...request, ...changes }],
      [{ name: "lemonade", receipts: receipts as never }],
    );

  test("finds nothing when the ledger matches what was posted and answered", () => {
    expect(audited({})).toEqual([]);
    expect(audited({ posted: [], response: '{"id":"free","paid":0}' })).toEqual([]);
    expect(audited({ operation: "GET /me", response: "", posted: [] })).toEqual([]);
  });

  test("finds a request whose entry is not in the ledger", () => {
    expect(audited({}, { entries: [] })).toEqual([
      { rule: "journal-and-ledger-disagree", detail: "request 3 posted 7, which the ledger does not have" },
    ]);
  });

  test("finds a refused request that moved money", () => {
    expect(audited({ status: 409, response: "{}" })).toEqual([
      { rule: "journal-and-ledger-disagree", detail: "request 3 was refused with 409, and moved 150", order: "o1" },
    ]);
  });

  test("finds an answer that gives another price than was paid", () => {
    expect(audited({ response: '{"id":"o1","paid":100}' })).toEqual([
      {
        rule: "journal-and-ledger-disagree",
        detail: "request 3 was answered that 100 were paid, and moved 150",
        order: "o1",
      },
    ]);
  });

  test("subtracts an immediate refund from what was paid", () => {
    const back = { ...purchase, id: 8, from: "sales", to: "ada" };
    const books = { entries: [purchase, back] };
    expect(audited({ posted: [7, 8], response: '{"id":"o1","paid":0}' }, books)).toEqual([]);
  });

  test("ignores answers that a fault replaced or spoiled", () => {
    expect(audited({ fault: "fault_1", status: 503, posted: [], response: "" })).toEqual([]);
    expect(audited({ fault: "fault_1", response: "<html>" })).toEqual([]);
  });
});

describe("a violation", () => {
  test("lists the requests that moved money for its order or wrote it, but not those that only read it", async () => {
    const world = createWorld({ providers: { lemonade } });
    const ada = customer(world.lemonade);
    await ada("POST", "/orders", { cups: 1 });
    const { id } = (await (await ada("POST", "/orders", { cups: 2 })).json()) as { readonly id: string };
    await ada("GET", `/orders/${id}`);
    await ada("DELETE", `/orders/${id}`);
    const provider = world.provider("lemonade");
    await world.transaction(provider, async ({ session }) => {
      const [, , , paid] = await session.find(ledgerEntries, "all");
      await session.put(ledgerEntries, { ...paid!, reason: "gift" });
    });
    const { violations } = await world.audit();
    expect(violations).toEqual([
      {
        rule: "goods-without-payment",
        detail: `nobody paid for ${id}`,
        order: id,
        requests: [
          {
            id: 2,
            at: world.now,
            provider: "lemonade",
            operation: "POST /orders",
            method: "POST",
            path: "/orders",
            status: 201,
            key: "ada…_key",
            fault: null,
            lost: false,
          },
          expect.objectContaining({ id: 4, operation: null, status: 405 }),
        ],
      },
    ]);
  });

  test("of an account lists the requests that moved its money", async () => {
    const world = createWorld({ providers: { lemonade } });
    await customer(world.lemonade, 0)("POST", "/orders", { cups: 1 });
    await customer(world.lemonade, 1)("POST", "/orders", { cups: 1 });
    await world.transaction(world.provider("lemonade"), async ({ session }) => {
      const [, paid] = (await session.find(ledgerEntries, "all")).filter(({ reason }) => reason === "order");
      await session.put(ledgerEntries, { ...paid!, amount: 149 });
    });
    const violations = (await world.audit()).violations.filter(({ rule }) => rule === "balance-follows-entries");
    expect(violations.map(({ account, requests }) => [account, requests.map(({ id }) => id)])).toEqual([
      ["lemonade/wallet/bob", [2]],
      ["lemonade/sales", [1, 2]],
    ]);
  });
});
