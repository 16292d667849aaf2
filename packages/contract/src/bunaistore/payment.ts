import assert from "node:assert/strict";
import { createHash } from "node:crypto";

import type { BunaistoreLevers } from "@vitrine/specs/control/levers";

import type { Target } from "../target.ts";
import { pull, type Caller, type Reply } from "./caller.ts";

/** A top-up method. */
export type Method = BunaistoreLevers["pay"]["body"]["method"];

/** The three methods with a transaction hash. */
export const chains: readonly Method[] = ["bep20", "ton", "trx"];

/** All four methods. */
export const methods: readonly Method[] = [...chains, "binance"];

/** 64 lower-case hexadecimal digits, letters among them, that differ from name to name. */
export function hash(name: string): string {
  return createHash("sha256").update(name).digest("hex");
}

/** A well-formed id of a payment: the same number gives the same id, another number or method another one. */
export function paymentId(method: Method, number = 1): string {
  if (method === "binance") return String(40_123_456_789 + number);
  const digits = hash(`${method} ${number}`);
  return method === "bep20" ? `0x${digits}` : digits;
}

/** The ids 1 … `count` of a method. */
export function paymentIds(method: Method, count: number): string[] {
  return Array.from({ length: count }, (_, index) => paymentId(method, index + 1));
}

/** Submits an id and returns any answer. */
export function submit(caller: Caller, method: Method, txid: string): Promise<Reply> {
  return caller.call("POST /v1/topup/submit_txid", { body: { method, txid } });
}

/** Submits ids one after another and expects a 202 for each. */
export async function submitted(caller: Caller, method: Method, ...txids: readonly string[]): Promise<void> {
  for (const txid of txids) {
    const { status, text } = await submit(caller, method, txid);
    assert.equal(status, 202, `${method} ${txid}: ${text}`);
  }
}

/** Makes a payment of `amount` dollars to the shop, which look-ups find from now on. */
export async function pay(target: Target, method: Method, txid: string, amount: number): Promise<void> {
  await pull(target, "pay", { method, txid, amount });
}

/** The wallet's balance in dollars. */
export async function balanceOf(caller: Caller): Promise<number> {
  return (await caller.ask("GET /v1/me")).balance;
}

/**
 * Advances the clock in steps of `step` milliseconds until the wallet's balance changes, and returns how far it advanced.
 * @throws when nothing has changed after `most` milliseconds
 */
export async function untilCredited(target: Target, caller: Caller, step: number, most: number): Promise<number> {
  const before = await balanceOf(caller);
  for (let waited = step; waited <= most; waited += step) {
    await target.clock.advance(`${step}ms`);
    if ((await balanceOf(caller)) !== before) return waited;
  }
  throw new assert.AssertionError({ message: `nothing was credited within ${most} ms` });
}

/** 32 bytes, as long as a hash, whose base64 has letters and digits only. */
export function plainBytes(name: string): Buffer {
  for (let number = 0; ; number += 1) {
    const bytes = Buffer.from(hash(`${name} ${number}`), "hex");
    if (/^[A-Za-z0-9]{43}=$/.test(bytes.toString("base64"))) return bytes;
  }
}
