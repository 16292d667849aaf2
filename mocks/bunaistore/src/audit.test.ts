import type { RequestLine } from "@vitrine/engine";
import { expect, test } from "vitest";

import { sales, wallet } from "./account/account.ts";
import type { Tx } from "./collections.ts";
import { createBunaistore } from "./index.ts";
import type { Bunaistore } from "./index.ts";
import type { Order } from "./orders/order.ts";

const user = wallet(12345678);

/** A correct purchase; resolves to its id. */
async function buy(shop: Bunaistore): Promise<string> {
  const response = await shop.fetch("/v1/orders", {
    method: "POST",
    headers: { "x-api-key": shop.apiKey },
    body: JSON.stringify({ product_id: "PRD_ajS8x", qty: 2 }),
  });
  return ((await response.json()) as { readonly order: Order }).order.order_id;
}

/** Writes what no operation of the shop would write. */
function plant(shop: Bunaistore, write: (tx: Tx) => Promise<unknown>): Promise<unknown> {
  return shop.world.transaction(shop.world.provider("bunaistore"), (step) => write(step as Tx));
}

async function change(shop: Bunaistore, id: string, changed: Partial<Order>): Promise<void> {
  await plant(shop, async (tx) => tx.orders.put({ ...(await tx.orders.get(id))!, ...changed }));
}

/** The violated rules, with the ids of the requests that led there. */
async function found(shop: Bunaistore): Promise<readonly (readonly [rule: string, requests: readonly number[]])[]> {
  const ids = (requests: readonly RequestLine[]): readonly number[] => requests.map(({ id }) => id);
  return (await shop.world.audit()).violations.map(({ rule, requests }) => [rule, ids(requests)]);
}

test("correct books have no violations", async () => {
  const shop = createBunaistore();
  const order_id = await buy(shop);
  await shop.levers["refund-order"]({ order_id });
  expect(await found(shop)).toEqual([]);
});

test("goods paid below their price are goods-without-payment", async () => {
  const shop = createBunaistore();
  const id = await buy(shop);
  await change(shop, id, { total_paid: 5_000 });
  expect(await found(shop)).toEqual([
    // The answer gave the price that was paid.
    ["counters-follow-orders", [1]],
    ["goods-without-payment", [1]],
  ]);
});

test("more pieces than ordered are goods-without-payment, fewer are payment-without-goods", async () => {
  const shop = createBunaistore();
  const [one, other] = [await buy(shop), await buy(shop)];
  await change(shop, one, { items: ["a", "b", "c"] });
  await change(shop, other, { items: ["a"] });
  expect(await found(shop)).toEqual([
    ["goods-without-payment", [1]],
    ["payment-without-goods", [2]],
  ]);
});

test("an order paid twice is paid-beyond-price", async () => {
  const shop = createBunaistore();
  const ref = await buy(shop);
  await plant(shop, ({ ledger }) => ledger.post({ from: user, to: sales, amount: 665, reason: "order_purchase", ref }));
  expect(await found(shop)).toEqual([["paid-beyond-price", [1]]]);
});

test("money taken for an unknown order is payment-without-goods", async () => {
  const shop = createBunaistore();
  const id = await buy(shop);
  await plant(shop, (tx) => tx.orders.delete(id));
  expect(await found(shop)).toEqual([
    ["counters-follow-orders", [1]],
    ["payment-without-goods", [1]],
  ]);
});

test("money taken for another reason is payment-without-goods", async () => {
  const shop = createBunaistore();
  await plant(shop, ({ ledger }) => ledger.post({ from: user, to: sales, amount: 5, reason: "tip" }));
  expect(await found(shop)).toEqual([["payment-without-goods", []]]);
});

test("money refunded for another reason is refunded-beyond-paid", async () => {
  const shop = createBunaistore();
  await plant(shop, ({ ledger }) => ledger.post({ from: sales, to: user, amount: 5, reason: "gift" }));
  expect(await found(shop)).toEqual([["refunded-beyond-paid", []]]);
});

test("a refund above the payment is refunded-beyond-paid, even if nothing was bought", async () => {
  const shop = createBunaistore();
  const ref = await buy(shop);
  await shop.levers["refund-order"]({ order_id: ref });
  const back = { from: sales, to: user, amount: 1, reason: "order_refund" };
  await plant(shop, ({ ledger }) => ledger.post({ ...back, ref }));
  await plant(shop, ({ ledger }) => ledger.post({ ...back, ref: "ORDnothing" }));
  expect(await found(shop)).toEqual([
    ["refunded-beyond-paid", [1]],
    ["refunded-beyond-paid", []],
  ]);
});

test("a refund that differs from the price breaks refund-is-the-price", async () => {
  const shop = createBunaistore();
  const id = await buy(shop);
  await change(shop, id, { refunded: true });
  expect(await found(shop)).toEqual([["refund-is-the-price", [1]]]);
});

test("counters that do not match the orders break counters-follow-orders", async () => {
  const shop = createBunaistore();
  await buy(shop);
  await plant(shop, async (tx) => tx.accounts.put({ ...(await tx.accounts.get(12345678))!, api_orders: 45 }));
  expect(await found(shop)).toEqual([["counters-follow-orders", [1]]]);
});

test("a wallet below zero is a negative-balance", async () => {
  const shop = createBunaistore();
  await buy(shop);
  const snapshot = await shop.world.snapshot();
  const balances = snapshot.documents["ledger.balances"]!.map((row) => ({
    ...row,
    ...((row as { readonly account?: string }).account === user.id && { floor: 100_000_000 }),
  }));
  await shop.world.restore({ ...snapshot, documents: { ...snapshot.documents, "ledger.balances": balances } });
  expect(await found(shop)).toEqual([["negative-balance", [1]]]);
});

test("an answer that gives another price than was paid makes journal-and-ledger-disagree", async () => {
  const shop = createBunaistore();
  await buy(shop);
  const [entry] = shop.world.requests();
  const response = entry!.response.replace(/"total_paid":[\d.]+/, '"total_paid":1');
  const snapshot = await shop.world.snapshot();
  await shop.world.restore({ ...snapshot, requests: [{ ...entry!, response }] });
  expect(await found(shop)).toEqual([["journal-and-ledger-disagree", [1]]]);
});
