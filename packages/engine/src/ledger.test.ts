import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { auditLedger } from "./audit.ts";
import type { Books } from "./audit.ts";
import { Ledger, ledgerBalances, ledgerEntries } from "./ledger.ts";
import type { Account, Posting } from "./ledger.ts";
import { createMemoryStore } from "./memory-store.ts";
import type { Store } from "./store.ts";

const outside: Account = { id: "outside", currency: "USD" };
const ada: Account = { id: "ada", currency: "USD", floor: 0 };
const bob: Account = { id: "bob", currency: "USD", floor: -500 };
const euros: Account = { id: "euros", currency: "EUR" };

const posting = (from: Account, to: Account, amount: number): Posting => ({ from, to, amount, reason: "test" });

function post(store: Store, ...postings: readonly Posting[]): Promise<void> {
  return store.transaction(async (session) => {
    for (const each of postings) await new Ledger(session, 7).post(each);
  });
}

function books(store: Store): Promise<Books> {
  return store.transaction(async (session) => ({
    entries: await session.find(ledgerEntries, "all"),
    balances: await session.find(ledgerBalances, "all"),
  }));
}

async function balances(store: Store): Promise<Readonly<Record<string, number>>> {
  return Object.fromEntries((await books(store)).balances.map(({ account, balance }) => [account, balance]));
}

describe("a posting", () => {
  test("takes from one account exactly what it gives to another", async () => {
    const store = createMemoryStore();
    await post(store, posting(outside, ada, 1_000), posting(ada, bob, 1));
    expect(await balances(store)).toEqual({ outside: -1_000, ada: 999, bob: 1 });
  });

  test("records when, from where, to where, how much and what for", async () => {
    const store = createMemoryStore();
    await post(store, { ...posting(outside, ada, 250), reason: "credit", ref: "t1" }, posting(ada, bob, 50));
    const plain = { at: 7, currency: "USD" };
    expect((await books(store)).entries).toEqual([
      { ...plain, id: 1, from: "outside", to: "ada", amount: 250, reason: "credit", ref: "t1" },
      { ...plain, id: 2, from: "ada", to: "bob", amount: 50, reason: "test", ref: null },
    ]);
  });

  test("can take an account down to its floor and not a cent further", async () => {
    const store = createMemoryStore();
    await post(store, posting(outside, ada, 100), posting(ada, outside, 100), posting(bob, outside, 500));
    await expect(post(store, posting(ada, outside, 1))).rejects.toThrow(
      "Cannot take 1 USD from ada: it may not go below 0.",
    );
    await expect(post(store, posting(bob, outside, 1))).rejects.toThrow("it may not go below -500.");
    expect(await balances(store)).toEqual({ outside: 500, ada: 0, bob: -500 });
  });

  test("keeps the floor of an account, even if a later posting omits it", async () => {
    const store = createMemoryStore();
    const floorless: Account = { id: "ada", currency: "USD" };
    await post(store, posting(outside, ada, 100), posting(outside, floorless, 1));
    await expect(post(store, posting(floorless, outside, 102))).rejects.toThrow("Cannot take 102 USD from ada");
    expect((await books(store)).balances).toContainEqual({ account: "ada", currency: "USD", balance: 101, floor: 0 });
  });

  test("below the floor fails with the caller's own error and writes nothing", async () => {
    const store = createMemoryStore();
    const own = new Error("402");
    const failing = store.transaction(async (session) => {
      const ledger = new Ledger(session, 7);
      await ledger.post(posting(ada, outside, 1), () => own).catch((cause: unknown) => expect(cause).toBe(own));
      expect(await ledger.balance(ada)).toBe(0);
    });
    await expect(failing).resolves.toBeUndefined();
    expect(await books(store)).toEqual({ entries: [], balances: [] });
  });

  test.each([
    [posting(outside, ada, 0), "0 USD from outside to ada"],
    [posting(outside, ada, -5), "-5 USD from outside to ada"],
    [posting(outside, ada, 0.5), "0.5 USD from outside to ada"],
    [posting(outside, ada, Number.NaN), "NaN USD from outside to ada"],
    [posting(outside, ada, 2 ** 53), "9007199254740992 USD from outside to ada"],
    [posting(ada, ada, 5), "5 USD from ada to ada"],
    [posting(outside, euros, 5), "5 USD from outside to euros"],
  ])("of %j is refused", async (wrong, words) => {
    const store = createMemoryStore();
    await expect(post(store, wrong)).rejects.toThrow(`Cannot post ${words}: `);
    expect(await books(store)).toEqual({ entries: [], balances: [] });
  });

  test("never makes a balance that is not exact", async () => {
    const store = createMemoryStore();
    await post(store, posting(outside, ada, Number.MAX_SAFE_INTEGER));
    await expect(post(store, posting(bob, ada, 1))).rejects.toThrow(RangeError);
    expect(await balances(store)).toMatchObject({ ada: Number.MAX_SAFE_INTEGER });
  });

  test("never mixes currencies in an account", async () => {
    const store = createMemoryStore();
    await post(store, posting(outside, ada, 5));
    await expect(post(store, posting(euros, { ...ada, currency: "EUR" }, 5))).rejects.toThrow(RangeError);
    expect(await balances(store)).toMatchObject({ ada: 5 });
  });
});

test("an account without entries has a balance of zero", async () => {
  const store = createMemoryStore();
  expect(await store.transaction((session) => new Ledger(session, 7).balance(ada))).toBe(0);
});

test("the books add up to the cent, whatever is posted at once and whatever fails half-way", async () => {
  const accounts = [ada, bob, outside, { id: "carol", currency: "USD", floor: -100 } as const];
  const place = fc.integer({ min: 0, max: 3 });
  const movement = fc.record({ from: place, to: place, amount: fc.integer({ min: -1, max: 400 }) });
  /** Several movements in one transaction; one in four fails after posting. */
  const deal = fc.record({ movements: fc.array(movement, { minLength: 1, maxLength: 4 }), breaks: fc.nat(3) });
  await fc.assert(
    fc.asyncProperty(fc.array(deal, { maxLength: 25 }), async (deals) => {
      const store = createMemoryStore();
      const attempts = await Promise.allSettled(
        deals.map(({ movements, breaks }) =>
          store.transaction(async (session) => {
            const ledger = new Ledger(session, 7);
            for (const { from, to, amount } of movements) {
              await ledger.post(posting(accounts[from]!, accounts[to]!, amount));
            }
            if (breaks === 0) throw new Error("half-way");
          }),
        ),
      );
      const done = deals.filter((_deal, index) => attempts[index]!.status === "fulfilled");
      const posted = done.flatMap(({ movements }) => movements);
      const after = await books(store);
      expect(after.entries.map(({ amount }) => amount)).toEqual(posted.map(({ amount }) => amount));
      expect(auditLedger(after)).toEqual([]);
      for (const [index, { id }] of accounts.entries()) {
        const expected = posted.reduce(
          (sum, { from, to, amount }) => sum + (to === index ? amount : 0) - (from === index ? amount : 0),
          0,
        );
        expect(after.balances.find(({ account }) => account === id)?.balance ?? 0).toBe(expected);
      }
    }),
  );
});
