import assert from "node:assert/strict";

import type { Transaction, TransactionPage } from "@vitrine/specs/tribute";

import type { Caller, Reply } from "./caller.ts";

/** The transactions of an order, newest first, skipping the first `startFrom`. */
export function pageOf(caller: Caller, orderUuid: string, startFrom = 0): Promise<TransactionPage> {
  const input = { path: { orderUuid }, query: { startFrom } };
  return caller.ask("GET /shop/orders/{orderUuid}/transactions", input);
}

/** The first page of an order's transactions, newest first. */
export async function transactionsOf(caller: Caller, orderUuid: string): Promise<readonly Transaction[]> {
  return (await pageOf(caller, orderUuid)).transactions;
}

/** The newest transaction of an order. */
export async function latestOf(caller: Caller, orderUuid: string): Promise<Transaction> {
  const [latest] = await transactionsOf(caller, orderUuid);
  assert.ok(latest, `${orderUuid} has no transaction`);
  return latest;
}

/** The current state of the transaction with that id. */
export async function transactionIn(caller: Caller, orderUuid: string, id: number): Promise<Transaction> {
  const found = (await transactionsOf(caller, orderUuid)).find((transaction) => transaction.id === id);
  assert.ok(found, `${orderUuid} has no transaction ${id}`);
  return found;
}

/** Requests a refund and returns any answer. */
export function refund(caller: Caller, orderUuid: string, txId: number | string): Promise<Reply> {
  const path = { orderUuid, txId: String(txId) };
  return caller.call("POST /shop/orders/{orderUuid}/transactions/{txId}/refund", { path });
}

/** Requests a refund and expects it to be started. */
export async function startRefund(caller: Caller, orderUuid: string, txId: number): Promise<void> {
  const { status, text } = await refund(caller, orderUuid, txId);
  assert.equal(status, 200, text);
}
